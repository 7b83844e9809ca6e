import { beforeEach, describe, expect, it } from '@jest/globals'
import { ValidatingCaller } from '../../../test/validating-caller.js'
import type { OrderData } from '../../account/account-data.js'

const marketplaceId = 'A1PA6795UKMFR9'
const order = (orderId: string, change: Partial<OrderData> = {}): OrderData => ({
  orderId,
  marketplaceId,
  createdAt: '2026-11-26T10:00:00Z',
  status: 'UNSHIPPED',
  fulfilledBy: 'MERCHANT',
  items: [
    { sku: 'S1', quantity: 3, orderItemId: '11' },
    { sku: 'S2', quantity: 1, orderItemId: '12' },
  ],
  ...change,
})
const orders = [
  order('A'),
  order('PENDING', { status: 'PENDING' }),
  order('CANCELLED', { status: 'CANCELLED' }),
  order('SHIPPED', { status: 'SHIPPED' }),
  order('AMAZON', { fulfilledBy: 'AMAZON' }),
  order('REGULATED', { isRegulated: true }),
]

const packageDetail = {
  packageReferenceId: '1',
  carrierCode: 'DHL',
  shippingMethod: 'Paket',
  trackingNumber: '00340434161094000000',
  shipDate: '2026-11-27T11:00:00Z',
  orderItems: [{ orderItemId: '11', quantity: 2 }],
}

let api: ValidatingCaller

const confirm = (change: object = {}, orderId = 'A', store = marketplaceId) =>
  api.post(`/orders/v0/orders/${orderId}/shipmentConfirmation`, {
    marketplaceId: store,
    packageDetail: { ...packageDetail, ...change },
  })

const read = async (orderId = 'A') => (await api.get(`/orders/v0/orders/${orderId}`)).at('payload')
const packages = async () =>
  (await api.get('/orders/2026-01-01/orders/A', { includedData: 'PACKAGES' })).at('order', 'packages')

beforeEach(() => {
  api = new ValidatingCaller({ account: { orders } })
})

describe('confirmShipment', () => {
  it('ships an order in two packages', async () => {
    api.clock.advance(60)
    expect((await confirm()).status).toBe(204)
    expect(await read()).toMatchObject({
      OrderStatus: 'PartiallyShipped',
      NumberOfItemsShipped: 2,
      NumberOfItemsUnshipped: 2,
      LastUpdateDate: '2026-11-27T12:01:00Z',
    })
    const items = (await api.get('/orders/v0/orders/A/orderItems')).at('payload', 'OrderItems')
    expect(items).toMatchObject([{ QuantityShipped: 2 }, { QuantityShipped: 0 }])

    const orderItems = [
      { orderItemId: '11', quantity: 1 },
      { orderItemId: '12', quantity: 1 },
    ]
    expect((await confirm({ packageReferenceId: '2', orderItems })).status).toBe(204)
    expect(await read()).toMatchObject({ OrderStatus: 'Shipped', NumberOfItemsShipped: 4, NumberOfItemsUnshipped: 0 })
    expect(await packages()).toMatchObject([
      {
        packageReferenceId: '1',
        carrier: 'DHL',
        shippingService: 'Paket',
        trackingNumber: '00340434161094000000',
        shipTime: '2026-11-27T11:00:00Z',
        packageItems: [{ orderItemId: '11', quantity: 2 }],
      },
      { packageReferenceId: '2', packageItems: orderItems },
    ])
  })

  it('replaces a package that has the same ID', async () => {
    await confirm()
    const orderItems = [{ orderItemId: '11', quantity: 3 }]
    expect((await confirm({ carrierCode: 'Other', carrierName: 'Bike', orderItems })).status).toBe(204)
    expect(await packages()).toMatchObject([{ packageReferenceId: '1', carrier: 'Bike', packageItems: orderItems }])
    expect(await read()).toMatchObject({ NumberOfItemsShipped: 3 })
    // Fewer units than before.
    expect((await confirm({ orderItems: [{ orderItemId: '12', quantity: 1 }] })).status).toBe(204)
    expect(await read()).toMatchObject({ OrderStatus: 'PartiallyShipped', NumberOfItemsShipped: 1 })
  })

  it.each<[reason: string, change: object, orderId: string, store: string, details: string]>([
    ['an unknown item', { orderItems: [{ orderItemId: '99', quantity: 1 }] }, 'A', marketplaceId, 'has no item 99'],
    ['too many units', { orderItems: [{ orderItemId: '11', quantity: 4 }] }, 'A', marketplaceId, '3 of 3 units'],
    [
      'too many units in two rows',
      {
        orderItems: [
          { orderItemId: '11', quantity: 2 },
          { orderItemId: '11', quantity: 2 },
        ],
      },
      'A',
      marketplaceId,
      'not 4',
    ],
    ['no units', { orderItems: [{ orderItemId: '11', quantity: 0 }] }, 'A', marketplaceId, 'at least 1'],
    ['no items', { orderItems: [] }, 'A', marketplaceId, 'Add the items'],
    ['a package ID that is not a number', { packageReferenceId: 'one' }, 'A', marketplaceId, 'not a positive number'],
    ['the package ID 0', { packageReferenceId: '0' }, 'A', marketplaceId, 'not a positive number'],
    ['another store', {}, 'A', 'ATVPDKIKX0DER', 'is of the store A1PA6795UKMFR9'],
    ['an unnamed carrier', { carrierCode: 'Other' }, 'A', marketplaceId, 'carrierName is required'],
    ['a date that is not a date', { shipDate: '02/21/2022' }, 'A', marketplaceId, 'must be an ISO 8601 date-time'],
    ['a pending order', {}, 'PENDING', marketplaceId, 'after its status is Unshipped'],
    ['a canceled order', {}, 'CANCELLED', marketplaceId, "Don't ship"],
    ['a shipped order', { packageReferenceId: '2' }, 'SHIPPED', marketplaceId, '0 of 3 units'],
    ['an order that Amazon fulfills', {}, 'AMAZON', marketplaceId, "Don't confirm"],
    ['an order that is not verified', {}, 'REGULATED', marketplaceId, 'updateVerificationStatus first'],
  ])('rejects %s and leaves the order unchanged', async (_, change, orderId, store, details) => {
    const before = await read(orderId)
    const response = await confirm(change, orderId, store)
    expect(response.status).toBe(400)
    expect(response.at('errors', '0')).toEqual({
      code: 'InvalidInput',
      message: expect.any(String),
      details: expect.stringContaining(details),
    })
    expect(await read(orderId)).toEqual(before)
  })

  it('counts the units of earlier packages', async () => {
    await confirm()
    const response = await confirm({ packageReferenceId: '2' })
    expect(response.at('errors', '0', 'details')).toContain('1 of 3 units are unshipped, not 2')
  })

  it('accepts a regulated order after it was approved', async () => {
    await api.patch('/orders/v0/orders/REGULATED/regulatedInfo', {
      regulatedOrderVerificationStatus: { status: 'Approved', externalReviewerId: 'me' },
    })
    expect((await confirm({}, 'REGULATED')).status).toBe(204)
  })

  it('accepts an unknown order, or responds with 404', async () => {
    expect((await confirm({}, 'unknown')).status).toBe(204)
    api = new ValidatingCaller({ account: { orders }, unknownIds: 'reject' })
    expect((await confirm({}, 'unknown')).status).toBe(404)
  })
})
