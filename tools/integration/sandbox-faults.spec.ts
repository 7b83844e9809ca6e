import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type AuthOptions, type ClientOptions, type RateLimiter, SellingPartnerAuth } from '@selling-partner/auth'
import { FeedsApi, operations as feedOperations } from '@selling-partner/feeds-2021-06-30'
import { OrdersApi, operations } from '@selling-partner/orders-v0'
import {
  demoCredentials,
  type FaultKind,
  type LwaFaultKind,
  type RunningSandbox,
  startSandbox,
} from '@selling-partner/sandbox'
import { faultKindsOf } from '../../packages/sandbox/src/control/fault-kinds.js'

// Every fault of the sandbox, with generated clients: it ends in the documented error, or in a retry that succeeds.

let sandbox: RunningSandbox
let auth: SellingPartnerAuth

beforeEach(async () => {
  jest.replaceProperty(process, 'env', {})
  sandbox = await startSandbox({ usagePlan: 'off' })
  auth = newAuth()
})

afterEach(async () => {
  jest.restoreAllMocks()
  auth.close()
  await sandbox.close()
})

/** After a 429, calls would wait for their usage plan, which is a minute for orders. */
const unlimited: RateLimiter = { acquire: async () => undefined }

function newAuth(options: AuthOptions = {}): SellingPartnerAuth {
  const { lwaUrl } = sandbox
  return new SellingPartnerAuth({
    ...demoCredentials,
    lwaUrl,
    rateLimiter: unlimited,
    retry: { baseDelay: 0 },
    ...options,
  })
}

const getOrders = (options: Partial<ClientOptions> = {}) =>
  new OrdersApi({ auth, baseUrl: sandbox.url, ...options }).getOrders({
    MarketplaceIds: ['ATVPDKIKX0DER'],
    CreatedAfter: '2026-01-01T00:00:00Z',
  })

const failureOf = (call: PromiseLike<unknown>) =>
  Promise.resolve(call).then(
    () => undefined,
    (error: unknown) => error,
  )

interface Outcome {
  /** Fields of the error if the client does not retry. Undefined if the call succeeds. */
  readonly error?: object
  /** Whether the call succeeds with retries. */
  readonly isRetried: boolean
  readonly options?: Partial<ClientOptions>
}

const reset: Outcome = { error: { code: 'NETWORK', networkCode: 'ECONNRESET' }, isRetried: true }
const invalid: Outcome = { error: { code: 'INVALID_RESPONSE', status: 200 }, isRetried: false }
const failed = (status: number): Outcome => ({ error: { code: 'API_ERROR', status }, isRetried: true })
const timeout: Outcome = { error: { code: 'TIMEOUT', limit: 'timeout' }, isRetried: true, options: { timeout: 200 } }

/** All kinds except the reasons for a 403, which known-403s.spec.ts tests. */
const outcomes: Readonly<Partial<Record<FaultKind, Outcome>>> = {
  reset,
  'reset-in-body': reset,
  truncated: reset,
  'truncated-gzip': reset,
  timeout,
  stall: timeout,
  delay: { isRetried: true },
  slow: { isRetried: true },
  empty: invalid,
  'not-json': invalid,
  'broken-json': invalid,
  oversized: invalid,
  redirect: { error: { code: 'API_ERROR', status: 302 }, isRetried: false },
  throttled: { error: { code: 'THROTTLED', status: 429 }, isRetried: true },
  'expired-token': { error: { code: 'API_ERROR', status: 403, reason: 'access-token-expired' }, isRetried: true },
  'internal-failure': failed(500),
  'bad-gateway': failed(502),
  'service-unavailable': failed(503),
  'gateway-timeout': failed(504),
  'errors-in-200': { error: { code: 'API_ERROR', status: 200 }, isRetried: false },
}

const rows = Object.entries(outcomes) as [FaultKind, Outcome][]

it('has an outcome for every kind', () => {
  const reasons = faultKindsOf('operations').filter(({ kind }) => !(kind in outcomes))
  expect(reasons.map(({ kind }) => kind)).toContain('access-denied')
  expect(faultKindsOf('operations')).toHaveLength(rows.length + reasons.length)
  expect(reasons.every(({ effect }) => 'instead' in effect)).toBe(true)
})

describe.each(rows)('a call with the fault %s', (kind, { error, isRetried, options }) => {
  const isDelay = kind === 'delay' || kind === 'slow'

  it(error ? 'fails with the documented error' : 'succeeds', async () => {
    sandbox.on(operations.getOrders).fault(kind, isDelay ? { delayMs: 10 } : {})
    const failure = await failureOf(getOrders({ ...options, retry: false }))
    if (error) expect(failure).toMatchObject(error)
    else expect(failure).toBeUndefined()
  })

  it(isRetried ? 'succeeds with a retry' : 'is not retried', async () => {
    sandbox.on(operations.getOrders).fault(kind, isDelay ? { delayMs: 10 } : {})
    const failure = await failureOf(getOrders(options))
    expect(failure).toEqual(isRetried ? undefined : expect.objectContaining({ attempts: 1 }))
    expect(sandbox.calls(operations.getOrders)).toHaveLength(isRetried && error ? 2 : 1)
  })
})

/** Faults of LWA, with the error of a call that needs a token, and whether the SDK retries the request. */
const lwaOutcomes: readonly [LwaFaultKind, object, isRetried: boolean][] = [
  ['reset', { code: 'NETWORK', networkCode: 'ECONNRESET' }, true],
  ['reset-in-body', { code: 'NETWORK', networkCode: 'ECONNRESET' }, true],
  ['truncated', { code: 'NETWORK', networkCode: 'ECONNRESET' }, true],
  ['truncated-gzip', { code: 'NETWORK', networkCode: 'ECONNRESET' }, true],
  ['empty', { code: 'INVALID_RESPONSE', status: 200 }, false],
  ['not-json', { code: 'INVALID_RESPONSE', status: 200 }, false],
  ['broken-json', { code: 'INVALID_RESPONSE', status: 200 }, false],
  ['oversized', { code: 'INVALID_RESPONSE' }, false],
  ['redirect', { code: 'LWA_ERROR', status: 302 }, false],
  ['invalid_client', { code: 'LWA_ERROR', status: 401, lwaCode: 'invalid_client' }, false],
  ['invalid_grant', { code: 'LWA_ERROR', status: 400, lwaCode: 'invalid_grant' }, false],
  ['invalid_request', { code: 'LWA_ERROR', status: 400, lwaCode: 'invalid_request' }, false],
  ['invalid_scope', { code: 'LWA_ERROR', status: 400, lwaCode: 'invalid_scope' }, false],
  ['unauthorized_client', { code: 'LWA_ERROR', status: 400, lwaCode: 'unauthorized_client' }, false],
  ['unsupported_grant_type', { code: 'LWA_ERROR', status: 400, lwaCode: 'unsupported_grant_type' }, false],
  ['invalid-token', { code: 'INVALID_RESPONSE', status: 200 }, false],
  ['throttled', { code: 'LWA_ERROR', status: 429 }, true],
  ['internal-failure', { code: 'LWA_ERROR', status: 500, lwaCode: 'server_error' }, true],
  ['service-unavailable', { code: 'LWA_ERROR', status: 503 }, true],
]

describe.each(lwaOutcomes)('a token request with the fault %s', (kind, error, isRetried) => {
  it('fails with the documented error', async () => {
    auth = newAuth({ retry: false })
    sandbox.on('lwa').fault(kind)
    expect(await failureOf(getOrders())).toMatchObject(error)
    expect(sandbox.calls(operations.getOrders)).toEqual([])
  })

  it(isRetried ? 'succeeds with a retry' : 'is not retried', async () => {
    sandbox.on('lwa').fault(kind)
    expect(await failureOf(getOrders())).toEqual(isRetried ? undefined : expect.objectContaining(error))
    expect(sandbox.calls('lwa')).toHaveLength(isRetried ? 2 : 1)
  })
})

it.each(['timeout', 'stall'] as const)('a token request with the fault %s ends at the timeout', async (kind) => {
  auth = newAuth({ timeout: 200 })
  sandbox.on('lwa').fault(kind)
  expect(await failureOf(getOrders())).toMatchObject({ code: 'TIMEOUT' })
})

it.each(['delay', 'slow'] as const)('a token request with the fault %s succeeds', async (kind) => {
  sandbox.on('lwa').fault(kind, { delayMs: 10 })
  expect(await failureOf(getOrders())).toBeUndefined()
})

it('waits as long as a throttled response says', async () => {
  sandbox.on(operations.getOrders).fault('throttled', { retryAfter: 0, times: 2 })
  expect(await getOrders()).toMatchObject({ status: 200 })
  sandbox.on(operations.getOrders).fault('throttled', { retryAfter: 7, rateLimit: 0.25 })
  expect(await failureOf(getOrders({ retry: false }))).toMatchObject({ retryAfter: 7000, rateLimit: 0.25 })
})

it('does not repeat a POST that took effect before its connection was lost', async () => {
  const feeds = new FeedsApi({ auth, baseUrl: sandbox.url })
  sandbox.on(feedOperations.createFeedDocument).fault('reset', { takesEffect: true })
  const call = feeds.createFeedDocument({ body: { contentType: 'text/xml' } })
  expect(await failureOf(call)).toMatchObject({ code: 'NETWORK', sent: true, attempts: 1 })
  const [logged, ...others] = sandbox.calls(feedOperations.createFeedDocument)
  expect([logged?.params.body.contentType, others]).toEqual(['text/xml', []])
})

it('survives a share of random faults', async () => {
  await sandbox.close()
  sandbox = await startSandbox({ usagePlan: 'off', faults: { rate: 0.3, seed: 1 } })
  auth = newAuth()
  for (let call = 0; call < 30; call += 1) expect(await getOrders()).toMatchObject({ status: 200 })
  expect(sandbox.calls(operations.getOrders).filter(({ fault }) => fault).length).toBeGreaterThan(3)
})

describe('replies are typed by the operation', () => {
  const orderId = '123-1234567-1234567'
  const getOrder = () => new OrdersApi({ auth, baseUrl: sandbox.url, retry: false }).getOrder({ orderId })
  const order = { AmazonOrderId: orderId, PurchaseDate: '', LastUpdateDate: '', OrderStatus: 'Shipped' } as const

  it('reach the client', async () => {
    sandbox.on(operations.getOrder).replyOnce(200, { payload: order })
    sandbox.on(operations.getOrder).replyOnce(404, { errors: [{ code: 'NotFound', message: 'Unknown order' }] })
    sandbox.on(operations.getOrder).reply(async ({ params, respond }) => {
      const { body } = await respond()
      return { status: 200, body: { payload: { ...order, ...body.payload, SellerOrderId: params.orderId } } }
    })
    expect((await getOrder()).data.payload?.OrderStatus).toBe('Shipped')
    expect(await failureOf(getOrder())).toMatchObject({ status: 404, amazonCode: 'NotFound' })
    expect((await getOrder()).data.payload?.SellerOrderId).toBe(orderId)
    const [call] = sandbox.calls(operations.getOrder)
    expect(call?.params.orderId).toBe(orderId)
  })

  it('of the wrong type do not compile', () => {
    const control = sandbox.on(operations.getOrder)
    // @ts-expect-error: payload is an order.
    control.reply(200, { payload: 'order' })
    // @ts-expect-error: an error response has errors.
    control.reply(404, { payload: order })
    // @ts-expect-error: a successful response has no errors list of this type.
    control.reply(200, { errors: 'none' })
    // @ts-expect-error: the body is missing.
    control.reply(200)
    // @ts-expect-error: the operation has no parameter sku.
    control.reply(({ params }) => ({ status: 404, body: { message: params.sku } }))
    // @ts-expect-error: the body of the reply is missing.
    control.replyOnce(() => ({ status: 200 }))
    // @ts-expect-error: only LWA has this fault.
    expect(() => control.fault('invalid_client')).toThrow(/^kind is invalid/)
    // @ts-expect-error: only operations have this fault.
    expect(() => sandbox.on('lwa').fault('expired-token')).toThrow(/^kind is invalid/)
    // @ts-expect-error: LWA has no replies.
    expect(() => sandbox.on('lwa').reply(200, {})).toThrow('lwa has no replies')
    // An operation without a response body.
    sandbox.on(operations.confirmShipment).reply(204)
    // @ts-expect-error: the operation returns no body.
    expect(() => sandbox.on(operations.confirmShipment).reply(204, { done: true })).toThrow(/^body is invalid/)
    expect(sandbox.calls()).toEqual([])
  })
})
