import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../../test/caller.js'
import { ValidatingCaller, type ValidResponse } from '../../../test/validating-caller.js'
import type { OrderData } from '../../account/account-data.js'

const germany = 'A1PA6795UKMFR9'
const path = '/orders/2026-01-01/orders'
const everything = { marketplaceIds: germany, createdAfter: '2026-01-01T00:00:00Z' }
const allData =
  'BUYER,RECIPIENT,PROCEEDS,EXPENSE,PROMOTION,CANCELLATION,FULFILLMENT,PACKAGES,TAX,PAYMENT,FULFILLMENT_ORDERS'

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const idsIn = (response: ValidResponse) => listIn(response.at('orders')).map((order) => valueAt(order, 'orderId'))

const base = { marketplaceId: germany, fulfilledBy: 'MERCHANT' } as const
const rows: readonly OrderData[] = [
  {
    ...base,
    orderId: 'A',
    createdAt: '2026-11-20T10:00:00Z',
    status: 'UNSHIPPED',
    sellerOrderId: 'mine-1',
    buyerName: 'Kim Sample',
    buyerEmail: 'kim@marketplace.example.com',
    address: { name: 'Alex Example', line1: '1 Test Avenue', city: 'Mainz' },
    items: [
      { sku: 'S1', quantity: 2, orderItemId: '11', price: 10.5, giftMessage: 'Enjoy!' },
      { sku: 'S2', orderItemId: '12', price: 4 },
    ],
  },
  { ...base, orderId: 'B', createdAt: '2026-11-21T10:00:00Z', status: 'SHIPPED', fulfilledBy: 'AMAZON' },
  { ...base, orderId: 'C', createdAt: '2026-11-22T10:00:00Z', status: 'PENDING', isPickup: true },
  { ...base, orderId: 'D', createdAt: '2026-11-23T10:00:00Z', status: 'CANCELLED' },
  { orderId: 'US', marketplaceId: 'ATVPDKIKX0DER', createdAt: '2026-11-24T10:00:00Z', status: 'SHIPPED' },
]

const withRows = () => new ValidatingCaller({ account: { orders: rows } })

describe('searchOrders', () => {
  it('returns all seeded orders once, in pages', async () => {
    const api = new ValidatingCaller()
    const ids: unknown[] = []
    let response = await api.get(path, everything)
    for (let page = 1; page <= 3; page += 1) {
      expect(idsIn(response)).toHaveLength(100)
      ids.push(...idsIn(response))
      const paginationToken = response.at('pagination', 'nextToken')
      if (typeof paginationToken !== 'string') break
      response = await api.get(path, { ...everything, paginationToken })
    }
    expect(new Set(ids).size).toBe(300)
    expect(response.at('pagination', 'nextToken')).toBeUndefined()
    expect(response.at('createdBefore')).toBe('2026-11-27T12:00:00Z')
  })

  it.each<[filter: Record<string, string>, ids: string[]]>([
    [{}, ['A', 'B', 'C', 'D']],
    [{ createdAfter: '2026-11-22T10:00:00Z' }, ['C', 'D']],
    [{ createdBefore: '2026-11-21T10:00:00Z' }, ['A', 'B']],
    [{ fulfillmentStatuses: 'UNSHIPPED,SHIPPED' }, ['A', 'B']],
    [{ fulfillmentStatuses: 'PENDING' }, ['C']],
    [{ fulfillmentStatuses: 'CANCELLED' }, ['D']],
    [{ fulfillmentStatuses: 'PARTIALLY_SHIPPED' }, []],
    [{ fulfilledBy: 'AMAZON' }, ['B']],
    [{ fulfilledBy: 'AMAZON,MERCHANT' }, ['A', 'B', 'C', 'D']],
    [{ marketplaceIds: 'ATVPDKIKX0DER' }, ['US']],
    [{ maxResultsPerPage: '2' }, ['A', 'B']],
  ])('with %j returns %j', async (filter, ids) => {
    expect(idsIn(await withRows().get(path, { ...everything, ...filter }))).toEqual(ids)
  })

  it('returns the orders of all stores by default', async () => {
    const { createdAfter } = everything
    expect(idsIn(await withRows().get(path, { createdAfter }))).toEqual(['A', 'B', 'C', 'D', 'US'])
  })

  it('filters by the last update', async () => {
    const query = { lastUpdatedAfter: '2026-11-22T00:00:00Z', lastUpdatedBefore: '2026-11-23T11:00:00Z' }
    const response = await withRows().get(path, { ...query, marketplaceIds: germany })
    expect(idsIn(response)).toEqual(['C', 'D'])
    expect(response.at('lastUpdatedBefore')).toBe('2026-11-23T11:00:00Z')
  })
})

describe('an order in Orders 2026-01-01', () => {
  const order = async (orderId: string, includedData?: string) =>
    (await withRows().get(`${path}/${orderId}`, includedData ? { includedData } : {})).at('order')

  it('has its items, and no datasets by default', async () => {
    expect(await order('A')).toEqual({
      orderId: 'A',
      orderAliases: [{ aliasId: 'mine-1', aliasType: 'SELLER_ORDER_ID' }],
      createdTime: '2026-11-20T10:00:00Z',
      lastUpdatedTime: '2026-11-20T11:00:00Z',
      programs: [],
      salesChannel: { channelName: 'AMAZON', marketplaceId: germany, marketplaceName: 'Amazon.de' },
      orderItems: [
        {
          orderItemId: '11',
          quantityOrdered: 2,
          product: expect.objectContaining({
            sellerSku: 'S1',
            price: { unitPrice: { amount: '10.50', currencyCode: 'EUR' } },
          }),
        },
        { orderItemId: '12', quantityOrdered: 1, product: expect.objectContaining({ sellerSku: 'S2' }) },
      ],
    })
  })

  it.each<[dataset: string, orderFields: string[], itemFields: string[]]>([
    ['BUYER', ['buyer'], []],
    ['RECIPIENT', ['recipient'], []],
    ['PROCEEDS', ['proceeds'], ['proceeds']],
    ['PAYMENT', ['payment'], []],
    ['FULFILLMENT', ['fulfillment'], ['fulfillment']],
    ['PACKAGES', ['packages'], []],
    ['EXPENSE', [], []],
    ['PROMOTION', [], []],
    ['CANCELLATION', [], []],
    ['TAX', [], []],
    ['FULFILLMENT_ORDERS', [], []],
  ])('with %s has only that dataset', async (dataset, orderFields, itemFields) => {
    const [without, found] = [await order('A'), await order('A', dataset)]
    const added = (one: unknown, other: unknown) =>
      Object.keys(Object(one)).filter((name) => !Object.keys(Object(other)).includes(name))
    expect(added(found, without)).toEqual(orderFields)
    expect(added(valueAt(found, 'orderItems', '0'), valueAt(without, 'orderItems', '0'))).toEqual(itemFields)
  })

  it('has the buyer and the address without an RDT, if the dataset is requested', async () => {
    expect(await order('A', 'BUYER,RECIPIENT')).toMatchObject({
      buyer: { buyerName: 'Kim Sample', buyerEmail: 'kim@marketplace.example.com' },
      recipient: { deliveryAddress: { name: 'Alex Example', addressLine1: '1 Test Avenue', city: 'Mainz' } },
    })
  })

  it.each(['C', 'D'])('has no buyer and address if it is pending or canceled: %s', async (orderId) => {
    const found = await order(orderId, allData)
    expect(found).not.toHaveProperty('buyer')
    expect(found).not.toHaveProperty('recipient')
  })

  it('has no email address, phone number and packages if Amazon fulfills it', async () => {
    const found = await order('B', allData)
    expect(found).toHaveProperty('buyer', { buyerName: expect.any(String) })
    expect(found).not.toHaveProperty('recipient.deliveryAddress.phone')
    expect(found).not.toHaveProperty('packages')
  })

  it('has amounts that add up', async () => {
    expect(await order('A', 'PROCEEDS,PAYMENT')).toMatchObject({
      proceeds: {
        grandTotal: { amount: '25.00' },
        breakdowns: [
          { type: 'ITEM', subtotal: { amount: '21.00' } },
          { type: 'TAX', subtotal: { amount: '4.00' } },
        ],
      },
      payment: { paymentExecutions: [{ paymentMethod: 'CreditCard', paymentAmount: { amount: '25.00' } }] },
      orderItems: [
        {
          proceeds: {
            proceedsTotal: { amount: '21.00' },
            breakdowns: [
              { type: 'ITEM', subtotal: { amount: '17.64' } },
              { type: 'TAX', subtotal: { amount: '3.36' } },
            ],
          },
        },
        { proceeds: { proceedsTotal: { amount: '4.00' } } },
      ],
    })
    const pending = await order('C', allData)
    expect(pending).not.toHaveProperty('proceeds')
    expect(pending).not.toHaveProperty('payment')
  })

  it('has other datasets of its items', async () => {
    expect(await order('A', 'FULFILLMENT')).toMatchObject({
      fulfillment: {
        fulfillmentStatus: 'UNSHIPPED',
        fulfilledBy: 'MERCHANT',
        shipByWindow: { earliestDateTime: '2026-11-20T10:00:00Z', latestDateTime: '2026-11-22T10:00:00Z' },
        deliverByWindow: { latestDateTime: '2026-11-27T10:00:00Z' },
      },
      orderItems: [
        {
          fulfillment: {
            quantityFulfilled: 0,
            quantityUnfulfilled: 2,
            packing: { giftOption: { giftMessage: 'Enjoy!' } },
          },
        },
        { fulfillment: { quantityUnfulfilled: 1 } },
      ],
    })
    expect(await order('D', 'CANCELLATION')).toMatchObject({
      orderItems: [{ cancellation: { cancellationExecution: { cancelledBy: 'BUYER' } } }],
    })
    expect(await order('US', 'TAX')).toMatchObject({
      orderItems: [{ tax: { taxCollections: [{ model: 'MARKETPLACE_FACILITATOR' }] } }],
    })
    expect(await order('C')).toMatchObject({ programs: ['IN_STORE_PICK_UP'] })
  })
})

describe('both versions', () => {
  const statuses: Readonly<Record<string, string>> = {
    PENDING: 'Pending',
    UNSHIPPED: 'Unshipped',
    PARTIALLY_SHIPPED: 'PartiallyShipped',
    SHIPPED: 'Shipped',
    CANCELLED: 'Canceled',
  }

  it('agree on all seeded orders', async () => {
    const api = new ValidatingCaller()
    const token = await api.rdt('/orders/v0/orders', 'buyerInfo', 'shippingAddress')
    const found = await api.get(path, { ...everything, includedData: allData })
    const { createdAfter: CreatedAfter, marketplaceIds: MarketplaceIds } = everything
    const old = await api.get('/orders/v0/orders', { MarketplaceIds, CreatedAfter }, token)
    const orders = listIn(old.at('payload', 'Orders'))
    expect(orders).toHaveLength(100)
    listIn(found.at('orders')).forEach((order, index) => {
      const other = (...names: string[]) => valueAt(orders[index], ...names)
      const units = (name: string) =>
        listIn(valueAt(order, 'orderItems')).reduce<number>(
          (sum, item) => sum + Number(valueAt(item, 'fulfillment', name)),
          0,
        )
      expect({
        id: valueAt(order, 'orderId'),
        created: valueAt(order, 'createdTime'),
        updated: valueAt(order, 'lastUpdatedTime'),
        status: statuses[String(valueAt(order, 'fulfillment', 'fulfillmentStatus'))],
        total: valueAt(order, 'proceeds', 'grandTotal', 'amount'),
        buyer: valueAt(order, 'buyer', 'buyerName'),
        email: valueAt(order, 'buyer', 'buyerEmail'),
        street: valueAt(order, 'recipient', 'deliveryAddress', 'addressLine1'),
        shipped: units('quantityFulfilled'),
        unshipped: units('quantityUnfulfilled'),
        latestDelivery: valueAt(order, 'fulfillment', 'deliverByWindow', 'latestDateTime'),
      }).toEqual({
        id: other('AmazonOrderId'),
        created: other('PurchaseDate'),
        updated: other('LastUpdateDate'),
        status: other('OrderStatus'),
        total: other('OrderTotal', 'Amount'),
        buyer: other('BuyerInfo', 'BuyerName'),
        email: other('BuyerInfo', 'BuyerEmail'),
        street: other('ShippingAddress', 'AddressLine1'),
        shipped: other('NumberOfItemsShipped'),
        unshipped: other('NumberOfItemsUnshipped'),
        latestDelivery: other('LatestDeliveryDate'),
      })
    })
  })
})
