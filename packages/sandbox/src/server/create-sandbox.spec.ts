import { describe, expect, it } from '@jest/globals'
import { Caller } from '../../test/caller.js'
import { tinyModel } from '../../test/tiny-model.js'
import { ValidatingCaller } from '../../test/validating-caller.js'
import { demoCredentials } from '../lwa/applications.js'
import { createSandbox } from './create-sandbox.js'

describe('createSandbox', () => {
  it('has separate usage plans per selling partner', async () => {
    const credentials = [demoCredentials, { ...demoCredentials, refreshToken: 'Atzr|second' }]
    const caller = new Caller(createSandbox({ models: [tinyModel], credentials, usagePlan: { rate: 1, burst: 1 } }))
    const [first, second] = [await caller.sellerToken(), await caller.sellerToken('Atzr|second')]
    const statuses = []
    for (const token of [first, first, second]) {
      statuses.push((await caller.send('GET', '/orders/latest', { token })).status)
    }
    expect(statuses).toEqual([200, 429, 200])
  })

  it('accepts a single row of credentials', async () => {
    const credentials = { ...demoCredentials, refreshToken: 'Atzr|mine' }
    const caller = new Caller(createSandbox({ models: [tinyModel], credentials }))
    expect(await caller.sellerToken('Atzr|mine')).toMatch(/^Atza\|/)
    await expect(caller.sellerToken()).rejects.toThrow('invalid_grant')
  })

  it('rejects the old secret after it was replaced', async () => {
    const sandbox = createSandbox({ models: [tinyModel] })
    const caller = new Caller(sandbox)
    sandbox.replaceSecrets(demoCredentials.clientId, ['new', demoCredentials.clientSecret])
    expect(await caller.sellerToken()).toMatch(/^Atza\|/)
    sandbox.replaceSecrets(demoCredentials.clientId, ['new'])
    await expect(caller.sellerToken()).rejects.toThrow('invalid_client')
  })

  it('returns the secrets that LWA accepts, newest first', () => {
    const sandbox = createSandbox({ models: [tinyModel] })
    expect(sandbox.secretsOf(demoCredentials.clientId)).toEqual([demoCredentials.clientSecret])
    sandbox.replaceSecrets(demoCredentials.clientId, ['new', 'old'])
    expect(sandbox.secretsOf(demoCredentials.clientId)).toEqual(['new', 'old'])
    expect(() => sandbox.secretsOf('nobody')).toThrow('No application has the client ID nobody.')
  })

  it('rejects announceSecretExpiry without a queue', async () => {
    const notice = createSandbox({ models: [tinyModel] }).announceSecretExpiry(demoCredentials.clientId, {
      expiresInSeconds: 1,
    })
    await expect(notice).rejects.toThrow('The sandbox has no queue. Pass the option rotation.')
  })

  it('shares no state with other sandboxes', async () => {
    const [one, other] = [1, 2].map(() => new Caller(createSandbox({ models: [tinyModel] })))
    const token = await one?.sellerToken()
    expect((await other?.send('GET', '/orders/latest', { token }))?.status).toBe(403)
  })

  it('adds an order for the first selling partner, or for the one of a refresh token', async () => {
    const credentials = [demoCredentials, { ...demoCredentials, refreshToken: 'Atzr|second' }]
    const api = new ValidatingCaller({ credentials, unknownIds: 'reject' })
    const order = { orderId: 'A', marketplaceId: 'A1PA6795UKMFR9' }
    const statusOf = async (orderId: string, refreshToken?: string) => {
      const token = await api.caller.sellerToken(refreshToken)
      return (await api.get(`/orders/v0/orders/${orderId}`, {}, token)).status
    }
    api.sandbox.orders.add(order)
    api.sandbox.orders.add({ ...order, orderId: 'B' }, { refreshToken: 'Atzr|second' })
    expect([await statusOf('A'), await statusOf('B')]).toEqual([200, 404])
    expect([await statusOf('A', 'Atzr|second'), await statusOf('B', 'Atzr|second')]).toEqual([404, 200])
    expect(() => api.sandbox.orders.add(order, { refreshToken: 'unknown' })).toThrow('No selling partner has this')
    expect(() => api.sandbox.orders.add(order)).toThrow('Use another orderId')
    api.sandbox.reset()
    expect(await statusOf('A')).toBe(404)
    api.sandbox.orders.add(order)
  })
})
