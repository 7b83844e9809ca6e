import { describe, expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { tinyModel } from '../../test/tiny-model.js'
import { demoCredentials } from '../lwa/applications.js'
import { createSandbox } from '../server/create-sandbox.js'

const other = { clientId: 'other', clientSecret: 'secret' }
const exchange = { grant_type: 'authorization_code', code: 'CODE', redirect_uri: 'https://a.test' }

async function start(): Promise<Caller> {
  const caller = new Caller(createSandbox({ models: [tinyModel], credentials: [demoCredentials, other] }))
  const token = await caller.scopeToken('sellingpartnerapi::migration')
  const { body } = await caller.send('GET', '/authorization/v1/authorizationCode?sellingPartnerId=S1', { token })
  expect(body).toEqual({ payload: { authorizationCode: 'CODE' } })
  return caller
}

describe('getAuthorizationCode', () => {
  it('returns a code that LWA accepts', async () => {
    const caller = await start()
    expect(valueAt((await caller.requestToken(exchange)).body, 'refresh_token')).toMatch(/^Atzr\|/)
  })

  it('returns a code that only the same application can redeem', async () => {
    const caller = await start()
    const { clientId, clientSecret } = other
    const response = await caller.requestToken({ ...exchange, client_id: clientId, client_secret: clientSecret })
    expect(response).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    expect((await caller.requestToken(exchange)).status).toBe(200)
  })
})
