import { describe, expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { FakeClock } from '../../test/fake-clock.js'
import { tinyModel } from '../../test/tiny-model.js'
import { createSandbox } from '../server/create-sandbox.js'

function start() {
  const clock = new FakeClock()
  return { clock, caller: new Caller(createSandbox({ models: [tinyModel], clock: clock.read, usagePlan: 'off' })) }
}

async function refusalOf(caller: Caller, path: string, token?: string): Promise<unknown> {
  const { status, body, headers } = await caller.send('GET', path, { token })
  expect([status, valueAt(body, 'errors', '0', 'code'), headers.get('x-amzn-ErrorType')]).toEqual([
    403,
    'Unauthorized',
    'AccessDeniedException',
  ])
  return valueAt(body, 'errors', '0', 'details')
}

describe('the access check', () => {
  it('refuses a call without a token', async () => {
    expect(await refusalOf(start().caller, '/orders/latest')).toBe('The x-amz-access-token header is missing.')
  })

  it('refuses a token that nobody gave out', async () => {
    const details = await refusalOf(start().caller, '/orders/latest', 'Atza|made-up')
    expect(details).toBe('The access token is not one that this sandbox gave out.')
  })

  it('takes a token for an hour, and then says that it expired', async () => {
    const { caller, clock } = start()
    const token = await caller.sellerToken()
    clock.advance(3599)
    expect((await caller.send('GET', '/orders/latest', { token })).status).toBe(200)
    clock.advance(1)
    expect(await refusalOf(caller, '/orders/latest', token)).toBe('The access token you provided has expired.')
  })

  it('lets a scope open the operations of that scope and nothing else', async () => {
    const { caller } = start()
    const token = await caller.scopeToken('sellingpartnerapi::notifications')
    expect((await caller.send('GET', '/destinations', { token })).status).toBe(200)
    expect(await refusalOf(caller, '/authorization/v1/authorizationCode', token)).toMatch(/scope/)
    expect(await refusalOf(caller, '/orders/latest', token)).toMatch(/needs the access token of a selling partner/)
    expect(await refusalOf(caller, '/orders/O1', token)).toMatch(/restricted/)
    expect(await refusalOf(caller, '/documents/D1', token)).toMatch(/restricted/)
  })

  it('keeps a selling partner’s token out of grantless operations', async () => {
    const { caller } = start()
    expect(await refusalOf(caller, '/destinations', await caller.sellerToken())).toMatch(/grantless/)
  })

  it('asks for an RDT where personal data cannot be left out', async () => {
    const { caller } = start()
    expect(await refusalOf(caller, '/orders/O1', await caller.sellerToken())).toMatch(/restricted data token/)
  })

  it('lets an RDT for a template open every path of it', async () => {
    const { caller } = start()
    const token = await caller.restrictedToken({ method: 'GET', path: '/orders/{orderId}' })
    expect((await caller.send('GET', '/orders/O1', { token })).status).toBe(200)
    expect((await caller.send('GET', '/orders/a%2Fb', { token })).status).toBe(200)
  })

  it('lets an RDT for a path open that path, however it is written', async () => {
    const { caller } = start()
    const token = await caller.restrictedToken({ method: 'GET', path: '/orders/O%201' })
    expect((await caller.send('GET', '/orders/O%201', { token })).status).toBe(200)
    expect(await refusalOf(caller, '/orders/O2', token)).toMatch(/does not cover GET \/orders\/O2/)
  })

  it('lets an RDT open what it names, and nothing else', async () => {
    const { caller } = start()
    const token = await caller.restrictedToken({ method: 'GET', path: '/orders' })
    expect((await caller.send('GET', '/orders?stores=A1,B2', { token })).status).toBe(200)
    expect(await refusalOf(caller, '/orders/O1', token)).toMatch(/does not cover/)
    expect(await refusalOf(caller, '/orders/latest', token)).toMatch(/this one is restricted/)
  })

  it('takes either token where the restriction is optional', async () => {
    const { caller } = start()
    const token = await caller.restrictedToken({ method: 'GET', path: '/documents/D1' })
    expect((await caller.send('GET', '/documents/D1', { token })).status).toBe(200)
    expect((await caller.send('GET', '/documents/D1', { token: await caller.sellerToken() })).status).toBe(200)
  })

  it('lets an RDT expire like an access token', async () => {
    const { caller, clock } = start()
    const token = await caller.restrictedToken({ method: 'GET', path: '/orders/{orderId}' })
    clock.advance(3600)
    expect(await refusalOf(caller, '/orders/O1', token)).toBe('The access token you provided has expired.')
  })
})
