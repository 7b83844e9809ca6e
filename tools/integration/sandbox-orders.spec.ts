import { afterEach, describe, expect, it } from '@jest/globals'
import { isApiError, SellingPartnerAuth } from '@selling-partner/auth'
import { OrdersApi } from '@selling-partner/orders-2026-01-01'
import { OrdersApi as OrdersV0Api } from '@selling-partner/orders-v0'
import { demoCredentials, type RunningSandbox, type StartOptions, startSandbox } from '@selling-partner/sandbox'

// The orders of the sandbox's account with the generated clients, as an application would use them.

const marketplaceId = 'A1PA6795UKMFR9'
const everything = { MarketplaceIds: [marketplaceId], CreatedAfter: '2026-10-01T00:00:00Z' }

let sandbox: RunningSandbox
const auths: SellingPartnerAuth[] = []

async function start(options: StartOptions = {}) {
  const startDate = new Date('2026-11-27T12:00:00Z')
  sandbox = await startSandbox({ usagePlan: 'off', unknownIds: 'reject', startDate, ...options })
  return clients()
}

function clients(refreshToken: string = demoCredentials.refreshToken) {
  // The sandbox has no usage plan, so the clients need none.
  const auth = new SellingPartnerAuth({
    ...demoCredentials,
    refreshToken,
    lwaUrl: sandbox.lwaUrl,
    usagePlans: {
      'orders-v0.getOrders': { rate: 100, burst: 100 },
      'orders-v0.getOrder': { rate: 100, burst: 100 },
      'orders-2026-01-01.searchOrders': { rate: 100, burst: 100 },
    },
  })
  auths.push(auth)
  const options = { auth, baseUrl: sandbox.url }
  return { v0: new OrdersV0Api(options), orders: new OrdersApi(options), options }
}

afterEach(async () => {
  for (const auth of auths.splice(0)) auth.close()
  await sandbox.close()
})

describe('the seeded orders', () => {
  it('are the same from all pages of both versions', async () => {
    const { orders, v0 } = await start()
    const ids: string[] = []
    for await (const { AmazonOrderId } of v0.getOrders({ ...everything, MaxResultsPerPage: 70 }))
      ids.push(AmazonOrderId)
    const others: string[] = []
    const request = { marketplaceIds: [marketplaceId], createdAfter: new Date(everything.CreatedAfter) }
    for await (const { orderId } of orders.searchOrders({ ...request, maxResultsPerPage: 90 })) others.push(orderId)

    expect(new Set(ids).size).toBe(300)
    expect(others).toEqual(ids)
    expect(sandbox.counts()['GET /orders/v0/orders']?.requests).toBe(5)
    expect(sandbox.counts()['GET /orders/2026-01-01/orders']?.requests).toBe(4)
  })

  it('have personal data in version 0 only if a client asks for the data elements', async () => {
    const { options, v0 } = await start()
    const { data } = await v0.getOrders({ ...everything, OrderStatuses: ['Shipped'], FulfillmentChannels: ['MFN'] })
    const [order] = data.payload?.Orders ?? []
    const { AmazonOrderId: orderId = '', ShippingAddress, BuyerInfo } = order ?? {}
    expect(BuyerInfo).toEqual({ BuyerEmail: expect.any(String) })
    expect(ShippingAddress).toEqual({
      City: expect.any(String),
      StateOrRegion: expect.any(String),
      PostalCode: expect.any(String),
      CountryCode: 'DE',
    })

    const restricted = new OrdersV0Api({ ...options, restrictedDataElements: ['buyerInfo', 'shippingAddress'] })
    const found = (await restricted.getOrder({ orderId })).data.payload
    const address = (await v0.getOrderAddress({ orderId })).data.payload
    const buyer = (await v0.getOrderBuyerInfo({ orderId })).data.payload
    expect(found?.ShippingAddress).toEqual(address?.ShippingAddress)
    expect(found?.ShippingAddress?.AddressLine1).toEqual(expect.any(String))
    expect(found?.BuyerInfo?.BuyerName).toBe(buyer?.BuyerName)
  })
})

describe('an application that ships orders', () => {
  const shipment = (change: object = {}) => ({
    marketplaceId,
    packageDetail: {
      packageReferenceId: '1',
      carrierCode: 'DHL',
      trackingNumber: '00340434161094000000',
      shipDate: '2026-11-27T12:00:00Z',
      orderItems: [{ orderItemId: '11', quantity: 1 }],
      ...change,
    },
  })

  it('finds a new order, confirms its packages, and sees the new status in both versions', async () => {
    const { orders, v0 } = await start({ account: { orders: [] } })
    expect((await v0.getOrders(everything)).data.payload?.Orders).toEqual([])

    const orderId = '123-1234567-1234567'
    const items = [{ sku: 'MUG-1', quantity: 2, orderItemId: '11' }]
    sandbox.orders.add({ orderId, marketplaceId, fulfilledBy: 'MERCHANT', items })
    const waiting = await v0.getOrders({ ...everything, OrderStatuses: ['Unshipped', 'PartiallyShipped'] })
    expect(waiting.data.payload?.Orders.map(({ AmazonOrderId }) => AmazonOrderId)).toEqual([orderId])

    sandbox.advance(60)
    await v0.confirmShipment({ orderId, body: shipment() })
    expect((await v0.getOrder({ orderId })).data.payload).toMatchObject({
      OrderStatus: 'PartiallyShipped',
      NumberOfItemsShipped: 1,
      NumberOfItemsUnshipped: 1,
    })

    const tooMany = await v0
      .confirmShipment({
        orderId,
        body: shipment({ packageReferenceId: '2', orderItems: [{ orderItemId: '11', quantity: 2 }] }),
      })
      .catch((error: unknown) => error)
    if (!isApiError(tooMany)) throw new Error('The sandbox accepted too many units.')
    expect([tooMany.status, tooMany.amazonCode]).toEqual([400, 'InvalidInput'])

    await v0.confirmShipment({ orderId, body: shipment({ packageReferenceId: '2' }) })
    const { data } = await orders.getOrder({ orderId, includedData: ['FULFILLMENT', 'PACKAGES'] })
    expect(data.order.fulfillment?.fulfillmentStatus).toBe('SHIPPED')
    expect(data.order.packages?.map(({ packageReferenceId }) => packageReferenceId)).toEqual(['1', '2'])

    const since = { marketplaceIds: [marketplaceId], lastUpdatedAfter: new Date('2026-11-27T12:01:00Z') }
    expect((await orders.searchOrders(since)).data.orders.map((order) => order.orderId)).toEqual([orderId])
  })

  it('sees only the orders of its selling partner', async () => {
    const credentials = [demoCredentials, { ...demoCredentials, refreshToken: 'Atzr|second' }]
    const { v0 } = await start({ credentials })
    const second = clients('Atzr|second')
    sandbox.orders.add({ orderId: 'mine', marketplaceId }, { seller: 'Atzr|second' })
    expect((await second.v0.getOrder({ orderId: 'mine' })).status).toBe(200)
    await expect(v0.getOrder({ orderId: 'mine' })).rejects.toMatchObject({ status: 404 })
  })
})
