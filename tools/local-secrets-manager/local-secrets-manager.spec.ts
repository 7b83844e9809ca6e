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

it('listens on the loopback address alone', () => {
  expect(new URL(manager.endpoint).hostname).toBe('127.0.0.1')
})

it('knows a secret by its name and by its ARN, also one without a value', async () => {
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

it('takes the same content under the same token once, and refuses another one', async () => {
  manager.createSecret(SecretId)
  await put('a', 'one')
  await put('b', 'two')
  expect(await put('a', 'one')).toMatchObject({ VersionStages: ['AWSPREVIOUS'] })
  expect(manager.valueOf(SecretId)).toBe('two')
  await expect(put('a', 'three')).rejects.toMatchObject({ name: 'ResourceExistsException' })
})

it('moves a stage by hand, and AWSPREVIOUS with AWSCURRENT', async () => {
  manager.createSecret(SecretId)
  await put('a', 'one')
  await put('b', 'two')
  const move = { SecretId, VersionStage: 'AWSCURRENT', MoveToVersionId: idOf('a'), RemoveFromVersionId: idOf('b') }
  await client.send(new UpdateSecretVersionStageCommand(move))
  expect(await stages()).toEqual({ [idOf('a')]: ['AWSCURRENT'], [idOf('b')]: ['AWSPREVIOUS'] })
})

it('refuses everything until it is told otherwise', async () => {
  manager.createSecret(SecretId, 'one')
  manager.refuse('AccessDeniedException')
  await expect(get()).rejects.toMatchObject({ name: 'AccessDeniedException' })
  manager.refuse()
  expect(await get()).toMatchObject({ SecretString: 'one' })
})

it('does what it was asked and loses the answer, which the AWS client asks for again', async () => {
  manager.createSecret(SecretId)
  manager.loseNextAnswerTo('PutSecretValue')
  await put('a', 'one')
  expect(manager.asked).toEqual(['PutSecretValue', 'PutSecretValue'])
  expect(manager.valueOf(SecretId)).toBe('one')
})

it('lets an operation wait without an end', async () => {
  manager.createSecret(SecretId, 'one')
  manager.keepSilent('GetSecretValue')
  const requestHandler = { requestTimeout: 50, throwOnRequestTimeout: true }
  const impatient = new SecretsManagerClient({ ...manager.config, maxAttempts: 1, requestHandler })
  await expect(impatient.send(new GetSecretValueCommand({ SecretId }))).rejects.toMatchObject({ name: 'TimeoutError' })
})
