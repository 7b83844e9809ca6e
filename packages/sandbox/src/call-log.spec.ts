import { beforeEach, describe, expect, it } from '@jest/globals'
import { Caller } from '../test/caller.js'
import { FakeClock } from '../test/fake-clock.js'
import { tinyModel } from '../test/tiny-model.js'
import { demoCredentials } from './lwa/applications.js'
import { createApp } from './server/create-app.js'
import { createState, resetState, type SandboxOptions, type SandboxState } from './server/sandbox-state.js'

const startDate = new Date('2026-11-27T12:00:00Z')

function start(options: SandboxOptions = {}) {
  const state = createState({ models: [{ ...tinyModel, package: 'tiny-v1' }], usagePlan: 'off', startDate, ...options })
  const app = createApp(state)
  return { state, caller: new Caller({ fetch: async (request) => app.fetch(request) }) }
}

describe('the call log', () => {
  let clock: FakeClock
  let state: SandboxState
  let caller: Caller
  let token: string

  beforeEach(async () => {
    clock = new FakeClock()
    const started = start({ clock: clock.read })
    state = started.state
    caller = started.caller
    token = await caller.sellerToken()
    state.calls.reset()
  })

  it('tells what a call sent, who sent it, and what responded', async () => {
    clock.advance(60)
    const { headers } = await caller.send('GET', '/orders?stores=A1,B2&limit=5', { token })
    expect(state.calls.read()).toEqual([
      {
        number: 1,
        operation: 'GET /orders',
        id: 'listOrders',
        api: 'tiny-v1',
        params: { stores: ['A1', 'B2'], limit: 5 },
        access: 'seller',
        clientId: demoCredentials.clientId,
        seller: expect.stringMatching(/^seller-[0-9a-f]{8}$/),
        status: 200,
        requestId: headers.get('x-amzn-requestid'),
        stage: 'case',
        date: new Date('2026-11-27T12:01:00Z'),
        durationMs: 0,
      },
    ])
  })

  it('has the body, also as a parameter', async () => {
    await caller.send('POST', '/orders', { token, body: { sku: 'S9' } })
    const [call] = state.calls.read()
    expect(call).toMatchObject({
      body: { sku: 'S9' },
      params: { body: { sku: 'S9' } },
      status: 201,
      stage: 'generated',
    })
  })

  it.each([
    ['access', '/orders?stores=A1', undefined, 403],
    ['checks', '/orders?limit=1000&stores=A1', 'valid', 400],
    ['generated', '/orders?stores=A1', 'valid', 200],
    ['case', '/orders/latest', 'valid', 200],
  ])('names the stage %s', async (stage, path, kind, status) => {
    await caller.send('GET', path, { token: kind && token })
    expect(state.calls.read()).toEqual([expect.objectContaining({ stage, status })])
  })

  it('tells the scope of a grantless call, and when a call was throttled', async () => {
    const throttling = start({ usagePlan: { rate: 1, burst: 1 }, clock: clock.read })
    const scopeToken = await throttling.caller.scopeToken('sellingpartnerapi::notifications')
    for (let call = 0; call < 2; call += 1) await throttling.caller.send('GET', '/destinations', { token: scopeToken })
    expect(throttling.state.calls.read('GET /destinations')).toMatchObject([
      { access: 'grantless', scope: 'sellingpartnerapi::notifications', stage: 'case', status: 200 },
      { access: 'grantless', stage: 'usage-plan', status: 429 },
    ])
  })

  it('has requests to LWA, but no secret', async () => {
    await caller.sellerToken()
    const [call] = state.calls.read('POST /auth/o2/token')
    expect(call).toMatchObject({ id: 'lwa', params: { grant_type: 'refresh_token' }, status: 200, stage: 'lwa' })
    await caller.send('GET', '/orders?stores=A1', { token })
    const text = JSON.stringify(state.calls.read())
    for (const secret of [token, demoCredentials.clientSecret, demoCredentials.refreshToken]) {
      expect(text).not.toContain(secret)
    }
  })

  it('keeps the last calls only', async () => {
    const { state, caller } = start({ callLogSize: 2 })
    const sent = await caller.sellerToken()
    for (const limit of [1, 2, 3]) await caller.send('GET', `/orders?stores=A1&limit=${limit}`, { token: sent })
    expect(state.calls.read().map(({ number, params }) => [number, params.limit])).toEqual([
      [3, 2],
      [4, 3],
    ])
    expect(() => start({ callLogSize: -1 })).toThrow('callLogSize is invalid. Use a whole number of calls from 0.')
  })

  it('tells subscribers about each call until they end the subscription', async () => {
    const heard: string[] = []
    const unsubscribe = state.calls.subscribe(({ id, status }) => heard.push(`${id} ${status}`))
    await caller.send('GET', '/orders/latest', { token })
    unsubscribe()
    await caller.send('GET', '/orders/latest', { token })
    expect(heard).toEqual(['getLatestOrder 200'])
  })

  it('is empty after a reset', async () => {
    await caller.send('GET', '/orders/latest', { token })
    resetState(state)
    expect(state.calls.read()).toEqual([])
    await caller.send('GET', '/orders/latest', { token })
    expect(state.calls.read()).toMatchObject([{ number: 1 }])
  })
})
