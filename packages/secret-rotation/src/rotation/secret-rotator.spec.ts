import { readdirSync, writeFileSync } from 'node:fs'
import { SQSClient } from '@aws-sdk/client-sqs'
import { describe, expect, it } from '@jest/globals'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { TemporaryFolder } from '../../test/temporary-folder.js'
import { FileSecretStore } from '../secrets/file/file-secret-store.js'
import { MemorySecretStore } from '../secrets/secret-store.js'
import { SecretRotator } from './secret-rotator.js'

const secretStore = new MemorySecretStore()
const auth = new SellingPartnerAuth({ clientId: 'one', clientSecret: () => 'used' })
const queueUrl = 'https://sqs.eu-west-1.amazonaws.com/123456789012/secrets'
const good = { auth, secretStore, queueUrl }
const noQueue = new SQSClient({ region: 'eu-west-1', endpoint: 'http://127.0.0.1:1', maxAttempts: 1 })

describe('the start of a SecretRotator', () => {
  const folder = new TemporaryFolder()

  /** A file with a secret that a killed process left. */
  function leave(): string {
    const path = folder.join('secret.json')
    const options = { mode: 0o600 }
    writeFileSync(path, JSON.stringify({ clientId: 'one', clientSecret: 'used' }), options)
    writeFileSync(`${path}.00000000-0000-4000-8000-000000000000.tmp`, '{"clientSecret":"planted', options)
    return path
  }

  it.each<[string, (rotator: SecretRotator) => Promise<unknown>]>([
    ['run', (rotator) => rotator.run(AbortSignal.abort())],
    ['requestIfDue', (rotator) => rotator.requestIfDue()],
    ['rotate', (rotator) => rotator.rotate({ signal: AbortSignal.abort() })],
  ])('with %s removes what a killed process left', async (_, begin) => {
    const rotator = new SecretRotator({ ...good, secretStore: new FileSecretStore({ path: leave() }), sqs: noQueue })
    await begin(rotator).catch(() => undefined)
    expect(readdirSync(folder.path)).toEqual(['secret.json'])
  })
})

describe('SecretRotator', () => {
  it('needs an auth, a secret store and a queue', () => {
    expect(new SecretRotator(good)).toBeInstanceOf(SecretRotator)
  })

  it.each([
    ['no options', undefined, 'auth is missing'],
    ['no auth', { ...good, auth: undefined }, 'auth is missing'],
    ['an invalid auth', { ...good, auth: {} }, 'auth is missing'],
    ['no secret store', { ...good, secretStore: undefined }, 'secretStore is missing'],
    [
      'a secret store that cannot be written',
      { ...good, secretStore: { read: secretStore.read } },
      'secretStore is missing',
    ],
    ['no queue', { ...good, queueUrl: undefined }, 'queueUrl'],
    ['a queue that is not a URL', { ...good, queueUrl: 'secrets' }, 'queueUrl'],
    ['observers that are not functions', { ...good, observers: ['me'] }, 'observers is invalid'],
    [
      'a threshold of 0 days',
      { ...good, rotateBeforeDays: 0 },
      'rotateBeforeDays is invalid. Pass a number from 1 to 170.',
    ],
    ['a threshold that is not a number', { ...good, rotateBeforeDays: '30' }, 'rotateBeforeDays is invalid'],
    ['a threshold longer than a secret lives', { ...good, rotateBeforeDays: 200 }, 'rotateBeforeDays is invalid'],
    ['an overdue time of 0 seconds', { ...good, overdueAfterSeconds: 0 }, 'overdueAfterSeconds is invalid'],
    [
      'a visibility timeout of 0 seconds',
      { ...good, visibilityTimeoutSeconds: 0 },
      'visibilityTimeoutSeconds is invalid',
    ],
    ['an unknown region', { ...good, region: 'mars' }, 'region'],
  ])('rejects %s in one line', (_, options, message) => {
    const make = () => Reflect.construct(SecretRotator, [options])
    expect(make).toThrow(expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringContaining(message) }))
  })
})
