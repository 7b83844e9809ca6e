import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { LocalSecretsManager } from './local-secrets-manager.js'

let manager: LocalSecretsManager
let client: SecretsManagerClient
beforeEach(async () => {
  manager = await LocalSecretsManager.start()
  client = new SecretsManagerClient(manager.config)
})
afterEach(async () => {
  client.destroy()
  await manager.close()
})

const SecretId = 'app'
const idOf = (letter: string) => letter.repeat(32)
const put = (letter: string, SecretString: string) =>
  client.send(new PutSecretValueCommand({ SecretId, SecretString, ClientRequestToken: idOf(letter) }))
const stages = async () => (await client.send(new DescribeSecretCommand({ SecretId }))).VersionIdsToStages
const get = (parts: { VersionId?: string; VersionStage?: string } = {}) =>
  client.send(new GetSecretValueCommand({ SecretId, ...parts }))

it('listens only on the loopback address', () => {
  expect(new URL(manager.endpoint).hostname).toBe('127.0.0.1')
})

it('finds a secret by its name and its ARN, even without a value', async () => {
  const { ARN } = await client.send(new CreateSecretCommand({ Name: SecretId }))
  expect(await client.send(new DescribeSecretCommand({ SecretId: ARN }))).toMatchObject({ Name: SecretId, ARN })
  expect(await stages()).toBeUndefined()
  await expect(get()).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
})

it('moves AWSCURRENT to a new version and AWSPREVIOUS to the one before it', async () => {
  manager.createSecret(SecretId)
  for (const letter of ['a', 'b', 'c']) await put(letter, letter)
  expect(await stages()).toEqual({ [idOf('b')]: ['AWSPREVIOUS'], [idOf('c')]: ['AWSCURRENT'] })
  expect(await get()).toMatchObject({ SecretString: 'c', VersionId: idOf('c') })
  expect(await get({ VersionStage: 'AWSPREVIOUS' })).toMatchObject({ SecretString: 'b' })
  expect(await get({ VersionId: idOf('a') })).toMatchObject({ SecretString: 'a', VersionStages: [] })
})

it('ignores a repeated token with the same content, and rejects it with different content', async () => {
  manager.createSecret(SecretId)
  await put('a', 'one')
  await put('b', 'two')
  expect(await put('a', 'one')).toMatchObject({ VersionStages: ['AWSPREVIOUS'] })
  expect(manager.valueOf(SecretId)).toBe('two')
  await expect(put('a', 'three')).rejects.toMatchObject({ name: 'ResourceExistsException' })
})

it('moves a stage on request, and AWSPREVIOUS with AWSCURRENT', async () => {
  manager.createSecret(SecretId)
  await put('a', 'one')
  await put('b', 'two')
  const move = { SecretId, VersionStage: 'AWSCURRENT', MoveToVersionId: idOf('a'), RemoveFromVersionId: idOf('b') }
  await client.send(new UpdateSecretVersionStageCommand(move))
  expect(await stages()).toEqual({ [idOf('a')]: ['AWSCURRENT'], [idOf('b')]: ['AWSPREVIOUS'] })
})

it('rejects all requests until the error is cleared', async () => {
  manager.createSecret(SecretId, 'one')
  manager.failWith('AccessDeniedException')
  await expect(get()).rejects.toMatchObject({ name: 'AccessDeniedException' })
  manager.failWith()
  expect(await get()).toMatchObject({ SecretString: 'one' })
})

it('executes a request but loses its response, and the AWS client retries', async () => {
  manager.createSecret(SecretId)
  manager.loseNextResponseTo('PutSecretValue')
  await put('a', 'one')
  expect(manager.requestedOperations).toEqual(['PutSecretValue', 'PutSecretValue'])
  expect(manager.valueOf(SecretId)).toBe('one')
})

it('does not respond to an ignored operation', async () => {
  manager.createSecret(SecretId, 'one')
  manager.ignore('GetSecretValue')
  const requestHandler = { requestTimeout: 50, throwOnRequestTimeout: true }
  const impatient = new SecretsManagerClient({ ...manager.config, maxAttempts: 1, requestHandler })
  await expect(impatient.send(new GetSecretValueCommand({ SecretId }))).rejects.toMatchObject({ name: 'TimeoutError' })
})
