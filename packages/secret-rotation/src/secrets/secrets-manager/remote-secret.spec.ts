import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { LocalSecretsManager } from '../../../../../tools/local-secrets-manager/local-secrets-manager.js'
import { createClient } from './remote-secret.js'

const environment = { ...process.env }
let manager: LocalSecretsManager
beforeEach(async () => {
  manager = await LocalSecretsManager.start()
  Object.assign(process.env, manager.environment)
})
afterEach(async () => {
  process.env = { ...environment }
  await manager.close()
})

it('createClient sets the region and all timeouts', async () => {
  manager.createSecret('app', 'value')
  const client = await createClient('eu-west-1')
  if (!(client instanceof SecretsManagerClient)) throw new Error('Not a client for Secrets Manager')
  expect(await client.send(new GetSecretValueCommand({ SecretId: 'app' }))).toMatchObject({ SecretString: 'value' })
  expect(await client.config.region()).toBe('eu-west-1')
  const { requestHandler } = client.config
  expect(
    'httpHandlerConfigs' in requestHandler &&
      Reflect.apply(Object(requestHandler).httpHandlerConfigs, requestHandler, []),
  ).toMatchObject({
    connectionTimeout: 5000,
    requestTimeout: 10_000,
    throwOnRequestTimeout: true,
  })
})
