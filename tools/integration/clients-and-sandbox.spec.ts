import { afterEach, describe, expect, it } from '@jest/globals'
import { ApplicationManagementApi } from '@selling-partner/application-management-2023-11-30'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { ListingsItemsApi } from '@selling-partner/listings-items-2021-08-01'
import { NotificationsApi } from '@selling-partner/notifications-v1'
import { OrdersApi } from '@selling-partner/orders-v0'
import { demoCredentials, type RunningSandbox, type StartOptions, startSandbox } from '@selling-partner/sandbox'
import { TokensApi } from '@selling-partner/tokens-2021-03-01'

// Generated clients, the runtime and the sandbox, with real HTTP.

describe('generated clients with the sandbox', () => {
  let sandbox: RunningSandbox
  let auth: SellingPartnerAuth

  const start = async (options: StartOptions = {}) => {
    sandbox = await startSandbox(options)
    auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
    return { auth, baseUrl: sandbox.url }
  }

  const throttled = () => Object.values(sandbox.counts()).reduce((sum, count) => sum + count.throttled, 0)

  afterEach(async () => {
    auth.close()
    await sandbox.close()
  })

  it('call seller and grantless operations with one auth, with one request to LWA per grant', async () => {
    const notifications = new NotificationsApi(await start())

    const responses = await Promise.all([
      notifications.getSubscription({ notificationType: 'ANY_OFFER_CHANGED' }),
      notifications.getSubscription({ notificationType: 'ANY_OFFER_CHANGED' }),
      notifications.getDestinations(),
      notifications.getDestinations(),
    ])

    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(sandbox.counts()['POST /auth/o2/token']).toEqual({ requests: 2, throttled: 0 })
  })

  it('accept an RDT from the caller, which SP-API rejects for another operation', async () => {
    const options = await start()
    const orders = new OrdersApi(options)
    const path = '/orders/v0/orders/{orderId}/buyerInfo'
    const { data } = await new TokensApi(options).createRestrictedDataToken({
      body: { restrictedResources: [{ method: 'GET', path }] },
    })
    const { restrictedDataToken } = data

    await expect(orders.getOrderAddress({ orderId: 'TEST_CASE_200' }, { restrictedDataToken })).rejects.toMatchObject({
      code: 'API_ERROR',
      status: 403,
      amazonCode: 'Unauthorized',
      operation: { api: 'orders-v0', id: 'getOrderAddress' },
      requestId: expect.any(String),
    })
    expect((await orders.getOrderBuyerInfo({ orderId: 'TEST_CASE_200' }, { restrictedDataToken })).status).toBe(200)
  })

  it('share the queue of a usage plan if they share an auth', async () => {
    // One more than the documented burst, because a busy machine may be slow. Without the queue, four calls would be throttled.
    const options = await start({ usagePlan: { rate: 5, burst: 16 } })
    const clients = [new OrdersApi(options), new OrdersApi(options)]
    const body = { marketplaceId: 'ATVPDKIKX0DER', shipmentStatus: 'ReadyForPickup' } as const

    const calls = Array.from({ length: 20 }, (_, index) =>
      clients[index % 2]?.updateShipmentStatus({ orderId: `902-${index}`, body }),
    )

    expect((await Promise.all(calls)).map((response) => response?.status)).toEqual(Array(20).fill(204))
    expect(throttled()).toBe(0)
  })

  it('lose no call if the server permits less than the documented plan', async () => {
    const orders = new OrdersApi(await start({ usagePlan: { rate: 20, burst: 2 } }))
    const body = { marketplaceId: 'ATVPDKIKX0DER', shipmentStatus: 'ReadyForPickup' } as const

    // The documented burst permits all 15 calls immediately. The server throttles all but two, and the SDK retries them.
    const calls = Array.from({ length: 15 }, (_, index) =>
      orders.updateShipmentStatus({ orderId: `902-${index}`, body }, { retry: { maxAttempts: 10 } }),
    )

    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(Array(15).fill(204))
    expect(throttled()).toBeGreaterThan(0)
    expect(sandbox.counts()['POST /orders/v0/orders/{orderId}/shipment']?.requests).toBe(15 + throttled())
  })

  it('remove an aborted call from the queue immediately, without sending it', async () => {
    const applications = new ApplicationManagementApi(await start())
    const controller = new AbortController()
    expect((await applications.rotateApplicationClientSecret()).status).toBe(204)

    const waiting = applications.rotateApplicationClientSecret({}, { signal: controller.signal })
    controller.abort()

    await expect(waiting).rejects.toMatchObject({ code: 'ABORTED' })
    expect(sandbox.counts()['POST /applications/2023-11-30/clientSecret']).toEqual({ requests: 1, throttled: 0 })
  })

  it('send a SKU with special characters unchanged', async () => {
    const listings = new ListingsItemsApi(await start())
    const sku = 'A/B & C+D ü%2F'

    // The sandbox finds the operation only if the SKU is one path segment.
    await expect(
      listings.getListingsItem({ sellerId: 'S', sku, marketplaceIds: ['ATVPDKIKX0DER'] }),
    ).resolves.toMatchObject({ status: 200 })
  })

  it('report the error of LWA, without the secret', async () => {
    await start()
    const secret = 'amzn1.oa2-cs.v1.not-the-secret'
    const withWrongSecret = new SellingPartnerAuth({ ...demoCredentials, clientSecret: secret, lwaUrl: sandbox.lwaUrl })
    const orders = new OrdersApi({ auth: withWrongSecret, baseUrl: sandbox.url })

    const failure = await orders.getOrder({ orderId: 'TEST_CASE_200' }).catch((error: unknown) => error)

    expect(failure).toMatchObject({ code: 'LWA_ERROR', lwaCode: 'invalid_client', status: 401 })
    expect(JSON.stringify(failure) + String(failure) + (failure as Error).stack).not.toContain(secret)
  })

  it('get a new access token after the old one has expired', async () => {
    const options = await start({ tokenLifetimeSeconds: 1 })
    let now = 0
    auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl, clock: () => now })
    const orders = new OrdersApi({ ...options, auth })

    await orders.getOrder({ orderId: 'TEST_CASE_200' })
    now += 1000
    await orders.getOrder({ orderId: 'TEST_CASE_200' })

    expect(sandbox.counts()['POST /auth/o2/token']?.requests).toBe(2)
  })
})
