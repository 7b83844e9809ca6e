import { describe, expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { tinyModel } from '../../test/tiny-model.js'
import { demoCredentials } from '../lwa/credentials.js'
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
  it('answers a code that LWA exchanges', async () => {
    const caller = await start()
    expect(valueAt((await caller.askLwa(exchange)).body, 'refresh_token')).toMatch(/^Atzr\|/)
  })

  it('answers a code for the application that asked', async () => {
    const caller = await start()
    const { clientId, clientSecret } = other
    const refusal = await caller.askLwa({ ...exchange, client_id: clientId, client_secret: clientSecret })
    expect(refusal).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    expect((await caller.askLwa(exchange)).status).toBe(200)
  })
})
