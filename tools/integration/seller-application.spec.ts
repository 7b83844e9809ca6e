import { SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { isSellingPartnerError, type RateLimiter, SellingPartnerAuth } from '@selling-partner/auth'
import {
  type DocumentFaultKind,
  demoCredentials,
  type FaultKind,
  type LwaFaultKind,
  type RunningSandbox,
  startSandbox,
} from '@selling-partner/sandbox'
import { SellerApplication } from '../../examples/seller-application/seller-application.js'
import { faultKindsOf } from '../../packages/sandbox/src/control/fault-kinds.js'
import { LocalSqs } from '../local-sqs/local-sqs.js'

// A whole application against the sandbox, with faults of every kind. It does its work, or it ends with a typed error. Then it does its
// work at the next attempt.

const account = {
  products: [
    { sku: 'MUG-1', productType: 'BOTTLE', price: 12, quantity: 40, fulfilledBy: 'MERCHANT' },
    { sku: 'MUG-2', productType: 'BOTTLE', price: 15, quantity: 30, fulfilledBy: 'AMAZON' },
  ],
} as const

/** After a 429, calls would wait for their usage plan, which is a minute for reports. */
const unlimited: RateLimiter = { acquire: async () => undefined }

let sqs: LocalSqs
let client: SQSClient
let sandbox: RunningSandbox
let auth: SellingPartnerAuth
let application: SellerApplication
let clock: NodeJS.Timeout
let queues = 0

beforeAll(async () => {
  sqs = await LocalSqs.start()
  client = new SQSClient(sqs.config)
})
afterAll(() => {
  client.destroy()
  return sqs.kill()
})

beforeEach(async () => {
  jest.replaceProperty(process, 'env', {})
  sandbox = await startSandbox({ account, sqs: sqs.config, usagePlan: 'off' })
  // Reports and other jobs end soon.
  clock = setInterval(() => sandbox.advance(1), 20)
  auth = new SellingPartnerAuth({
    ...demoCredentials,
    lwaUrl: sandbox.lwaUrl,
    rateLimiter: unlimited,
    retry: { baseDelay: 0 },
  })
  queues += 1
  const name = `orders-${queues}`
  const queue = { sqs: client, url: await sqs.createQueue(name), arn: `arn:aws:sqs:us-east-1:000000000000:${name}` }
  const clientOptions = { auth, baseUrl: sandbox.url, timeout: 1000 }
  application = new SellerApplication({ clientOptions, sellerId: 'A1SANDBOXSELLER', queue, pollMs: 5 })
})
afterEach(async () => {
  clearInterval(clock)
  jest.restoreAllMocks()
  auth.close()
  await sandbox.close()
})

async function work(): Promise<void> {
  await application.subscribe()
  await application.shipOrder()
  await application.receiveNotification()
  await application.readReport()
  await application.submitFeed('MUG-1', 55)
  await application.queryDataKiosk()
  await application.planShipment('MUG-2')
}

/** The confirmations of shipments that took effect. */
const shipments = () => sandbox.calls('confirmShipment').filter(({ status }) => status === 204)

describe('an application', () => {
  it('does its work without faults', async () => {
    await work()
    expect(sandbox.calls().filter(({ status }) => (status ?? 500) >= 400)).toEqual([])
    expect(shipments()).toHaveLength(1)
  })

  const survived: readonly FaultKind[] = [
    'reset',
    'reset-in-body',
    'truncated',
    'truncated-gzip',
    'delay',
    'slow',
    'throttled',
    'internal-failure',
    'bad-gateway',
    'service-unavailable',
    'gateway-timeout',
  ]

  it.each(survived)('does its work although the second call of each operation has the fault %s', async (kind) => {
    for (const id of operations)
      sandbox.on(id).fault(kind, { after: 1, ...(kind === 'delay' || kind === 'slow' ? { delayMs: 10 } : {}) })
    await work()
    await work()
    expect(sandbox.calls().filter(({ fault }) => fault === kind).length).toBeGreaterThan(5)
  })

  it('does its work although the access token expires early', async () => {
    sandbox.on('getReport').fault('expired-token')
    await work()
    expect(sandbox.counts()['POST /auth/o2/token']?.requests).toBeGreaterThan(2)
  })

  const others = faultKindsOf('operations')
    .map(({ kind }) => kind as FaultKind)
    .filter((kind) => !survived.includes(kind) && kind !== 'expired-token')

  it.each(others)('succeeds or throws a typed error with the fault %s, and does its work then', async (kind) => {
    sandbox.on('getReport').fault(kind, { times: 5 })
    const error = await work().then(
      () => undefined,
      (error: unknown) => error,
    )
    expect([kind, error === undefined || isSellingPartnerError(error)]).toEqual([kind, true])
    sandbox.reset()
    await work()
  })

  it.each(['reset', 'truncated', 'throttled', 'service-unavailable', 'internal-failure'] satisfies LwaFaultKind[])(
    'does its work although Login with Amazon has the fault %s',
    async (kind) => {
      sandbox.on('lwa').fault(kind)
      await work()
    },
  )

  it.each(['reset', 'truncated', 'internal-failure', 'service-unavailable'] satisfies DocumentFaultKind[])(
    'does its work although documents have the fault %s',
    async (kind) => {
      sandbox.on('documents').fault(kind, { times: 2 })
      await work()
    },
  )
})

const operations = [
  'getDestinations',
  'orders-v0.getOrders',
  'getOrderAddress',
  'orders-v0.getOrderItems',
  'confirmShipment',
  'createReport',
  'getReport',
  'getReportDocument',
  'createFeedDocument',
  'createFeed',
  'getFeed',
  'getFeedDocument',
  'listings-items-2021-08-01.getListingsItem',
  'createQuery',
  'getQuery',
  'data-kiosk-2023-11-15.getDocument',
  'fulfillment-inbound-2024-03-20.createInboundPlan',
  'getInboundOperationStatus',
  'listPlacementOptions',
]
