import { describe, expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { FakeClock } from '../../test/fake-clock.js'
import { tinyModel } from '../../test/tiny-model.js'
import { createSandbox } from '../server/create-sandbox.js'

function start() {
  const clock = new FakeClock()
  return { clock, caller: new Caller(createSandbox({ models: [tinyModel], clock: clock.read, usagePlan: 'off' })) }
}

async function rejectionOf(caller: Caller, path: string, token?: string): Promise<unknown> {
  const { status, body, headers } = await caller.send('GET', path, { token })
  expect([status, valueAt(body, 'errors', '0', 'code'), headers.get('x-amzn-ErrorType')]).toEqual([
    403,
    'Unauthorized',
    'AccessDeniedException',
  ])
  return valueAt(body, 'errors', '0', 'details')
}

describe('checkAccess', () => {
  it('rejects a call without a token', async () => {
    expect(await rejectionOf(start().caller, '/orders/latest')).toBe(
      'The x-amz-access-token header is missing. Send an access token in it.',
    )
  })

  it('rejects an unknown token', async () => {
    const details = await rejectionOf(start().caller, '/orders/latest', 'Atza|made-up')
    expect(details).toBe('The access token is unknown. Get one from the LWA endpoint of this sandbox.')
  })

  it('accepts a token for an hour, and then reports that it has expired', async () => {
    const { caller, clock } = start()
    const token = await caller.sellerToken()
    clock.advance(3599)
    expect((await caller.send('GET', '/orders/latest', { token })).status).toBe(200)
    clock.advance(1)
    expect(await rejectionOf(caller, '/orders/latest', token)).toBe('The access token you provided has expired.')
  })

  it('accepts a grantless token only for operations with its scope', async () => {
    const { caller } = start()
    const token = await caller.scopeToken('sellingpartnerapi::notifications')
    expect((await caller.send('GET', '/destinations', { token })).status).toBe(200)
    expect(await rejectionOf(caller, '/authorization/v1/authorizationCode', token)).toMatch(/scope/)
    expect(await rejectionOf(caller, '/orders/latest', token)).toMatch(/needs the access token of a selling partner/)
    expect(await rejectionOf(caller, '/orders/O1', token)).toMatch(/restricted/)
    expect(await rejectionOf(caller, '/documents/D1', token)).toMatch(/restricted/)
  })

  it('rejects a selling partner’s token for grantless operations', async () => {
    const { caller } = start()
    expect(await rejectionOf(caller, '/destinations', await caller.sellerToken())).toMatch(/grantless/)
  })

  it('requires an RDT for restricted operations', async () => {
    const { caller } = start()
    expect(await rejectionOf(caller, '/orders/O1', await caller.sellerToken())).toMatch(/restricted data token/)
  })

  it('accepts an RDT for a template on every matching path', async () => {
    const { caller } = start()
    const token = await caller.restrictedToken({ method: 'GET', path: '/orders/{orderId}' })
    expect((await caller.send('GET', '/orders/O1', { token })).status).toBe(200)
    expect((await caller.send('GET', '/orders/a%2Fb', { token })).status).toBe(200)
  })

  it('accepts an RDT for a path on that path, percent-encoded or not', async () => {
    const { caller } = start()
    const token = await caller.restrictedToken({ method: 'GET', path: '/orders/O%201' })
    expect((await caller.send('GET', '/orders/O%201', { token })).status).toBe(200)
    expect(await rejectionOf(caller, '/orders/O2', token)).toMatch(/does not cover GET \/orders\/O2/)
  })

  it('rejects an RDT for operations that it does not cover', async () => {
    const { caller } = start()
    const token = await caller.restrictedToken({ method: 'GET', path: '/orders' })
    expect((await caller.send('GET', '/orders?stores=A1,B2', { token })).status).toBe(200)
    expect(await rejectionOf(caller, '/orders/O1', token)).toMatch(/does not cover/)
    expect(await rejectionOf(caller, '/orders/latest', token)).toMatch(/This token is restricted/)
  })

  it('accepts either token if an RDT is optional', async () => {
    const { caller } = start()
    const token = await caller.restrictedToken({ method: 'GET', path: '/documents/D1' })
    expect((await caller.send('GET', '/documents/D1', { token })).status).toBe(200)
    expect((await caller.send('GET', '/documents/D1', { token: await caller.sellerToken() })).status).toBe(200)
  })

  it('rejects an expired RDT', async () => {
    const { caller, clock } = start()
    const token = await caller.restrictedToken({ method: 'GET', path: '/orders/{orderId}' })
    clock.advance(3600)
    expect(await rejectionOf(caller, '/orders/O1', token)).toBe('The access token you provided has expired.')
  })
})
