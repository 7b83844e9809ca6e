import { expect, it } from '@jest/globals'
import { Caller } from '../../test/caller.js'
import { tinyModel } from '../../test/tiny-model.js'
import { demoCredentials } from '../lwa/applications.js'
import { createSandbox } from '../server/create-sandbox.js'

// Tests with a queue are in ../rotation/secret-rotation.spec.ts.

it('rotateApplicationClientSecret returns the new secret only to the test if the sandbox has no queue', async () => {
  const sandbox = createSandbox({ models: [tinyModel] })
  const caller = new Caller(sandbox)
  const token = await caller.scopeToken('sellingpartnerapi::client_credential:rotation')
  const { status, body } = await caller.send('POST', '/applications/2023-11-30/clientSecret', { token })
  expect([status, body]).toEqual([204, undefined])
  expect(sandbox.secretsOf(demoCredentials.clientId)).toEqual([expect.any(String), demoCredentials.clientSecret])
})

it('rotateApplicationClientSecret responds with the model’s error without a queue in strict mode, and does not change the secret', async () => {
  const sandbox = createSandbox({ models: [tinyModel], strict: true })
  const caller = new Caller(sandbox)
  const token = await caller.scopeToken('sellingpartnerapi::client_credential:rotation')
  const { status, body } = await caller.send('POST', '/applications/2023-11-30/clientSecret', { token })
  expect([status, body]).toEqual([400, { errors: [{ code: 'InvalidInput', message: 'Not enrolled' }] }])
  expect(sandbox.secretsOf(demoCredentials.clientId)).toEqual([demoCredentials.clientSecret])
})
