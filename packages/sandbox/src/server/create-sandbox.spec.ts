import { describe, expect, it } from '@jest/globals'
import { Caller } from '../../test/caller.js'
import { tinyModel } from '../../test/tiny-model.js'
import { demoCredentials } from '../lwa/credentials.js'
import { createSandbox } from './create-sandbox.js'

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
    sandbox.replaceSecrets(demoCredentials.clientId, ['new', demoCredentials.clientSecret])
    expect(await caller.sellerToken()).toMatch(/^Atza\|/)
    sandbox.replaceSecrets(demoCredentials.clientId, ['new'])
    await expect(caller.sellerToken()).rejects.toThrow('invalid_client')
  })

  it('tells the secrets that LWA takes, newest first', () => {
    const sandbox = createSandbox({ models: [tinyModel] })
    expect(sandbox.secretsOf(demoCredentials.clientId)).toEqual([demoCredentials.clientSecret])
    sandbox.replaceSecrets(demoCredentials.clientId, ['new', 'old'])
    expect(sandbox.secretsOf(demoCredentials.clientId)).toEqual(['new', 'old'])
    expect(() => sandbox.secretsOf('nobody')).toThrow('There is no application with the client id nobody.')
  })

  it('says in one line that it has no queue for a notice', async () => {
    const notice = createSandbox({ models: [tinyModel] }).announceSecretExpiry(demoCredentials.clientId, {
      expiresIn: 1,
    })
    await expect(notice).rejects.toThrow('The sandbox has no queue to put a notice on: give it the option rotation.')
  })

  it('shares nothing with another', async () => {
    const [one, other] = [1, 2].map(() => new Caller(createSandbox({ models: [tinyModel] })))
    const token = await one?.sellerToken()
    expect((await other?.send('GET', '/orders/latest', { token }))?.status).toBe(403)
  })
})
