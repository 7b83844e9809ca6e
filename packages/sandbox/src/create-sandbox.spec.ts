import { describe, expect, it } from '@jest/globals'
import { Caller } from '../test/caller.js'
import { tinyModel } from '../test/tiny-model.js'
import { createSandbox } from './create-sandbox.js'
import { demoCredentials } from './credentials.js'

describe('a sandbox', () => {
  it('keeps the usage plans of its selling partners apart', async () => {
    const credentials = [demoCredentials, { ...demoCredentials, refreshToken: 'Atzr|second' }]
    const caller = new Caller(createSandbox({ models: [tinyModel], credentials, usagePlan: { rate: 1, burst: 1 } }))
    const [first, second] = [await caller.sellerToken(), await caller.sellerToken('Atzr|second')]
    const statuses = []
    for (const token of [first, first, second]) {
      statuses.push((await caller.send('GET', '/orders/latest', { token })).status)
    }
    expect(statuses).toEqual([200, 429, 200])
  })

  it('takes one row of credentials as well as several', async () => {
    const credentials = { ...demoCredentials, refreshToken: 'Atzr|mine' }
    const caller = new Caller(createSandbox({ models: [tinyModel], credentials }))
    expect(await caller.sellerToken('Atzr|mine')).toMatch(/^Atza\|/)
    await expect(caller.sellerToken()).rejects.toThrow('invalid_grant')
  })

  it('refuses the old secret of an application once it is replaced', async () => {
    const sandbox = createSandbox({ models: [tinyModel] })
    const caller = new Caller(sandbox)
    sandbox.replaceSecrets(demoCredentials.clientId, [demoCredentials.clientSecret, 'new'])
    expect(await caller.sellerToken()).toMatch(/^Atza\|/)
    sandbox.replaceSecrets(demoCredentials.clientId, ['new'])
    await expect(caller.sellerToken()).rejects.toThrow('invalid_client')
  })

  it('shares nothing with another', async () => {
    const [one, other] = [1, 2].map(() => new Caller(createSandbox({ models: [tinyModel] })))
    const token = await one?.sellerToken()
    expect((await other?.send('GET', '/orders/latest', { token }))?.status).toBe(403)
  })
})
