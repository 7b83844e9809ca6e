import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { AwsClient } from '@selling-partner/notifications/internal'
import { LocalSecretsManager } from '../../../../../tools/local-secrets-manager/local-secrets-manager.js'
import { describeSecretStore } from '../../../test/describe-secret-store.js'
import { exampleRecord } from '../../../test/example-record.js'
import { harmlessRejectionOf } from '../../../test/harmless-rejection-of.js'
import { planted } from '../../../test/planted-secrets.js'
import type { SecretStore } from '../secret-store.js'
import { SecretsManagerSecretStore } from './secrets-manager-secret-store.js'

const secretId = 'app/lwa'
const first = { clientId: 'a', clientSecret: `${planted.clientSecret}-1` }
const second = { clientId: 'a', clientSecret: `${planted.clientSecret}-2` }
const third = { clientId: 'a', clientSecret: `${planted.clientSecret}-3` }

let manager: LocalSecretsManager
let client: SecretsManagerClient
let store: SecretsManagerSecretStore
beforeEach(async () => {
  manager = await LocalSecretsManager.start()
  const requestHandler = { requestTimeout: 100, throwOnRequestTimeout: true }
  client = new SecretsManagerClient({ ...manager.config, maxAttempts: 2, requestHandler })
  store = new SecretsManagerSecretStore({ secretId, client })
})
afterEach(async () => {
  client.destroy()
  await manager.close()
})

/** Puts records there, one after the other. @returns The versions. */
async function putAll(...records: (typeof first)[]): Promise<string[]> {
  const versions: string[] = []
  for (const record of records) {
    expect(await store.replace(record, versions.at(-1))).toBe(true)
    versions.push(await versionOf(store))
  }
  return versions
}

async function versionOf(store: SecretStore): Promise<string> {
  return String((await store.read())?.version)
}

async function moveByHand(from: string | undefined, to: string | undefined): Promise<void> {
  const moved = { SecretId: secretId, VersionStage: 'AWSCURRENT', MoveToVersionId: to, RemoveFromVersionId: from }
  await client.send(new UpdateSecretVersionStageCommand(moved))
}

const parsed = (text: string | undefined): unknown => JSON.parse(text ?? 'null')

describe('a secret without a value', () => {
  beforeEach(() => {
    manager.createSecret(secretId)
  })

  describeSecretStore('SecretsManagerSecretStore', () => new SecretsManagerSecretStore({ secretId, client }))
})

describe('the value in Secrets Manager', () => {
  it('can be written by hand, and keeps other keys', async () => {
    const byHand = { refreshToken: planted.refreshToken, ...first, region: { name: 'eu' } }
    manager.createSecret(secretId, JSON.stringify(byHand))
    const stored = await store.read()
    expect(stored?.record).toEqual(first)
    expect(await store.replace(exampleRecord, stored?.version)).toBe(true)
    const { clientId, clientSecret, ...rotation } = exampleRecord
    expect(parsed(manager.valueOf(secretId))).toEqual({ ...byHand, clientId, clientSecret, rotation })
  })

  it('has the client secret under the key of the option field', async () => {
    manager.createSecret(secretId, JSON.stringify({ clientId: 'a', LWA_CLIENT_SECRET: first.clientSecret }))
    store = new SecretsManagerSecretStore({ secretId, client, field: 'LWA_CLIENT_SECRET' })
    expect((await store.read())?.record).toEqual(first)
    await store.replace(second, await versionOf(store))
    expect(parsed(manager.valueOf(secretId))).toMatchObject({ LWA_CLIENT_SECRET: second.clientSecret })
    expect(parsed(manager.valueOf(secretId))).not.toHaveProperty('clientSecret')
  })

  it('stays readable as AWSPREVIOUS after it is replaced', async () => {
    manager.createSecret(secretId)
    await putAll(first, second)
    expect(parsed(manager.valueOf(secretId, 'AWSPREVIOUS'))).toMatchObject(first)
    expect(parsed(manager.valueOf(secretId))).toMatchObject(second)
  })

  it('is written by one request', async () => {
    manager.createSecret(secretId)
    const [version] = await putAll(first)
    manager.requestedOperations.length = 0
    await store.replace(second, version)
    expect(manager.requestedOperations).toEqual(['GetSecretValue', 'PutSecretValue'])
  })

  it.each([
    ['plain text', planted.clientSecret, /in Secrets Manager is not a JSON object\. Write it as /],
    [
      'without a client id',
      JSON.stringify({ clientSecret: planted.clientSecret }),
      /Correct clientId: it must be a non-empty string/,
    ],
    ['with a number of 20 digits', `{"id": 12345678901234567890, "s": "${planted.clientSecret}"}`, /too many digits/],
  ])('is rejected if it is %s, and stays unchanged', async (_, text, message) => {
    manager.createSecret(secretId, text)
    const error = { code: 'SHARED_STORE', reason: 'MALFORMED', message: expect.stringMatching(message) }
    expect(await harmlessRejectionOf(store.read())).toMatchObject(error)
    expect(await store.replace(first, undefined)).toBe(false)
    expect(manager.valueOf(secretId)).toBe(text)
  })
})

/**
 * Two stores that keep receiving the current responses, as Secrets Manager may send them for some seconds. The first gets the value
 * and the versions, the second only the value.
 */
async function outdatedStores(): Promise<readonly [SecretStore, SecretStore]> {
  const aws: AwsClient = client
  const value = client.send(new GetSecretValueCommand({ SecretId: secretId }))
  const versions = client.send(new DescribeSecretCommand({ SecretId: secretId }))
  await Promise.allSettled([value, versions])
  const storeGiven = (responses: Readonly<Record<string, Promise<object>>>) => {
    const send = (command: object) => responses[command.constructor.name] ?? aws.send(command)
    return new SecretsManagerSecretStore({ secretId, client: { send } })
  }
  return [
    storeGiven({ GetSecretValueCommand: value, DescribeSecretCommand: versions }),
    storeGiven({ GetSecretValueCommand: value }),
  ]
}

describe('processes that share a secret in Secrets Manager', () => {
  it('replace only the version that they have read, even if responses are outdated', async () => {
    manager.createSecret(secretId)
    const [version] = await putAll(first)
    const [outdated, partlyOutdated] = await outdatedStores()
    await store.replace(second, version)
    expect((await outdated.read())?.record).toEqual(first)
    expect(await harmlessRejectionOf(outdated.replace(third, version))).toMatchObject({ reason: 'UNSETTLED' })
    expect(await partlyOutdated.replace(third, version)).toBe(false)
    expect((await store.read())?.record).toEqual(second)
  })

  it('do not treat a value that cannot be read yet as missing', async () => {
    manager.createSecret(secretId)
    const [outdated, partlyOutdated] = await outdatedStores()
    await putAll(first)
    expect(await outdated.read()).toBeUndefined()
    expect(await outdated.replace(third, undefined)).toBe(false)
    expect(await harmlessRejectionOf(partlyOutdated.read())).toMatchObject({ reason: 'UNSETTLED' })
    expect(await partlyOutdated.replace(third, undefined)).toBe(false)
    expect((await store.read())?.record).toEqual(first)
  })

  it('do not both write the first version, even if one uses the name and one the ARN', async () => {
    const rival = new SecretsManagerSecretStore({ secretId: manager.createSecret(secretId), client })
    const outcomes = await Promise.all([store.replace(first, undefined), rival.replace(second, undefined)])
    expect(outcomes.filter(Boolean)).toHaveLength(1)
  })

  it('can replace a version that was made AWSCURRENT again by hand, repeatedly', async () => {
    manager.createSecret(secretId)
    const [, before, after] = await putAll(first, second, third)
    let current = after
    for (const clientSecret of ['one', 'two', 'three']) {
      await moveByHand(current, before)
      expect((await store.read())?.record).toEqual(second)
      expect(await store.replace({ clientId: 'a', clientSecret }, before)).toBe(true)
      expect((await store.read())?.record.clientSecret).toBe(clientSecret)
      expect(parsed(manager.valueOf(secretId, 'AWSPREVIOUS'))).toMatchObject(second)
      current = await versionOf(store)
    }
  })

  it('can write a value again after AWSCURRENT was moved by hand', async () => {
    manager.createSecret(secretId)
    const [before, after] = await putAll(first, second)
    await moveByHand(after, before)
    expect(await store.replace(second, before)).toBe(true)
    expect((await store.read())?.record).toEqual(second)
  })

  it('get an error if AWSCURRENT was moved so that the next version is ambiguous', async () => {
    manager.createSecret(secretId)
    const [before, , after] = await putAll(first, second, third)
    await moveByHand(after, before)
    expect(await harmlessRejectionOf(store.replace(second, before))).toMatchObject({
      reason: 'UNSETTLED',
      message: expect.stringMatching(/If AWSCURRENT was moved by hand, save the value again\.$/),
    })
    expect((await store.read())?.record).toEqual(first)
  })
})

describe('a failure of Secrets Manager', () => {
  beforeEach(() => {
    manager.createSecret(secretId, JSON.stringify(first))
  })

  it.each([
    ['AccessDeniedException', /Allow secretsmanager:GetSecretValue for the role of this process, and kms:Decrypt/],
    ['DecryptionFailure', /its KMS key is enabled and that this process may use it/],
    ['InvalidRequestException', /not scheduled for deletion/],
    ['UnrecognizedClientException', /Check the AWS credentials/],
    ['ThrottlingException', /Try again later/],
    ['InternalServiceError', /Try again later/],
    ['SomethingNewException', /Check the name of the secret, the region, and the permissions/],
  ])('%s is reported with a remedy, and without its text', async (name, message) => {
    manager.failWith(name)
    const error = { code: 'SHARED_STORE', reason: name, message: expect.stringMatching(message) }
    expect(await harmlessRejectionOf(store.read())).toMatchObject(error)
    expect(await harmlessRejectionOf(store.replace(second, 'any'))).toMatchObject(error)
    manager.failWith()
    expect((await store.read())?.record).toEqual(first)
  })

  it('to write is reported without the secret, and leaves the value unchanged', async () => {
    const version = await versionOf(store)
    const aws: AwsClient = client
    const send = (command: object) => {
      if (command instanceof PutSecretValueCommand) manager.failWith('AccessDeniedException')
      return aws.send(command)
    }
    const mayOnlyRead = new SecretsManagerSecretStore({ secretId, client: { send } })
    expect(await harmlessRejectionOf(mayOnlyRead.replace(second, version))).toMatchObject({
      reason: 'AccessDeniedException',
      message: expect.stringContaining('secretsmanager:PutSecretValue'),
    })
    manager.failWith()
    expect(await store.read()).toEqual({ record: first, version })
  })

  it('to respond after the write leads to one version', async () => {
    const version = await versionOf(store)
    manager.requestedOperations.length = 0
    manager.loseNextResponseTo('PutSecretValue')
    expect(await store.replace(second, version)).toBe(true)
    expect(manager.requestedOperations).toEqual(['GetSecretValue', 'PutSecretValue', 'PutSecretValue'])
    expect((await store.read())?.record).toEqual(second)
    expect(parsed(manager.valueOf(secretId, 'AWSPREVIOUS'))).toEqual(first)
  })

  it('to respond at all leads to a timeout', async () => {
    manager.ignore('GetSecretValue')
    expect(await harmlessRejectionOf(store.read())).toMatchObject({
      reason: 'ETIMEDOUT',
      message: expect.stringContaining('Check the region, and that this machine can reach AWS'),
    })
  })
})

describe('an unusable secret in Secrets Manager', () => {
  it('does not exist, and the error explains how to create it', async () => {
    const error = {
      reason: 'NOT_FOUND',
      message: expect.stringContaining('Create it with aws secretsmanager create-secret --name app/lwa'),
    }
    expect(await harmlessRejectionOf(store.read())).toMatchObject(error)
    expect(await harmlessRejectionOf(store.replace(first, undefined))).toMatchObject(error)
  })

  it('is binary', async () => {
    manager.createSecret(secretId)
    const SecretBinary = Buffer.from(planted.clientSecret)
    await client.send(new PutSecretValueCommand({ SecretId: secretId, SecretBinary }))
    expect(await harmlessRejectionOf(store.read())).toMatchObject({
      reason: 'MALFORMED',
      message: expect.stringMatching(/is binary\. Write the client secret there as JSON\.$/),
    })
  })
})

describe('a store without a client', () => {
  const environment = { ...process.env }
  afterEach(() => {
    process.env = { ...environment }
  })

  it('finds Secrets Manager and its credentials in the environment', async () => {
    Object.assign(process.env, manager.environment)
    manager.createSecret(secretId, JSON.stringify(first))
    store = new SecretsManagerSecretStore({ secretId })
    expect((await store.read())?.record).toEqual(first)
  })

  it.each([
    ['NO_REGION', { secretId }, /Set AWS_REGION, or pass the option region\.$/],
    [
      'CredentialsProviderError',
      { secretId, region: 'eu-west-1' },
      /No AWS credentials were found\. Set AWS_ACCESS_KEY_ID/,
    ],
    ['CredentialsProviderError', { secretId: 'arn:aws:secretsmanager:eu-west-1:1:secret:a-b' }, /No AWS credentials/],
  ])('reports %s if it is missing in the environment', async (reason, options, message) => {
    for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name]
    Object.assign(process.env, {
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    })
    store = new SecretsManagerSecretStore(options)
    expect(await harmlessRejectionOf(store.read())).toMatchObject({ reason, message: expect.stringMatching(message) })
  })
})

describe('the options of a SecretsManagerSecretStore', () => {
  it.each([
    ['secretId', { secretId: '' }],
    ['secretId', { secretId: `{"clientSecret": "${planted.clientSecret}"}` }],
    ['field', { secretId, field: '' }],
    ['field', { secretId, field: 'clientId' }],
    ['field', { secretId, field: 'rotation' }],
  ])('are rejected if %s is invalid', async (option, options) => {
    const making = Promise.resolve().then(() => new SecretsManagerSecretStore(options))
    expect(await harmlessRejectionOf(making)).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringMatching(`^${option} `),
    })
  })
})
