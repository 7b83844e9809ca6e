import { expect, it } from '@jest/globals'
import { Caller } from '../../test/caller.js'
import { tinyModel } from '../../test/tiny-model.js'
import { createSandbox } from '../create-sandbox.js'

it('rotateApplicationClientSecret answers 204 with no body', async () => {
  const caller = new Caller(createSandbox({ models: [tinyModel] }))
  const token = await caller.scopeToken('sellingpartnerapi::client_credential:rotation')
  const { status, body } = await caller.send('POST', '/applications/2023-11-30/clientSecret', { token })
  expect([status, body]).toEqual([204, undefined])
})
