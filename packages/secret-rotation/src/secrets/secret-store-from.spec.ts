import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { harmlessRejectionOf } from '../../test/harmless-rejection-of.js'
import { planted } from '../../test/planted-secrets.js'
import { FileSecretStore } from './file/file-secret-store.js'
import { secretStoreFrom } from './secret-store-from.js'
import { SecretsManagerSecretStore } from './secrets-manager/secrets-manager-secret-store.js'

const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:app/lwa-AbCdEf'

describe('secretStoreFrom', () => {
  it.each([
    ['file:/var/lib/app/secret.json', '/var/lib/app/secret.json'],
    ['file:secret.json', 'secret.json'],
    ['file:/a b/c:d.json', '/a b/c:d.json'],
  ])('creates a file store from %p', (text, path) => {
    const store = secretStoreFrom(text)
    expect(store).toBeInstanceOf(FileSecretStore)
    expect(store.name).toBe(`the file ${resolve(path)}`)
  })

  it.each(['app/lwa', arn])('creates a Secrets Manager store from secrets-manager:%s', (secretId) => {
    const store = secretStoreFrom(`secrets-manager:${secretId}`)
    expect(store).toBeInstanceOf(SecretsManagerSecretStore)
    expect(store.name).toBe(`the secret ${secretId} in Secrets Manager`)
  })

  it.each([
    ['nothing', ''],
    ['a file without a path', 'file:'],
    ['a secret without a name', 'secrets-manager:'],
    ['an unknown kind', `memory:${planted.clientSecret}`],
    ['an ARN without a prefix', arn],
    ['the client secret itself', planted.clientSecret],
  ])('rejects %s, and does not quote it', async (_, text) => {
    const making = Promise.resolve().then(() => secretStoreFrom(text))
    expect(await harmlessRejectionOf(making)).toMatchObject({
      code: 'CONFIGURATION',
      message: 'Invalid secret store. Use file:/path/to/secret.json or secrets-manager:<name or ARN>.',
    })
  })
})
