import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../../test/caller.js'
import { ValidatingCaller, type ValidResponse } from '../../../test/validating-caller.js'
import type { OrderData } from '../../account/account-data.js'
import { allStores } from '../../generation/store-facts.js'

const germany = 'A1PA6795UKMFR9'
const path = '/orders/v0/orders'
const everything = { MarketplaceIds: germany, CreatedAfter: '2026-01-01T00:00:00Z' }

const ordersIn = (response: ValidResponse): readonly unknown[] => {
  const orders = response.at('payload', 'Orders')
  if (!Array.isArray(orders)) throw new Error(`No orders: ${JSON.stringify(response.body)}`)
  return orders
}
const idsIn = (response: ValidResponse) => ordersIn(response).map((order) => valueAt(order, 'AmazonOrderId'))

const rows: readonly OrderData[] = [
  {
    orderId: 'A',
    marketplaceId: germany,
    createdAt: '2026-11-20T10:00:00Z',
    status: 'UNSHIPPED',
    fulfilledBy: 'MERCHANT',
    sellerOrderId: 'mine-1',
    buyerName: 'Kim Sample',
    buyerEmail: 'kim@marketplace.example.com',
    address: { line1: '1 Test Avenue', line2: 'Floor 2', city: 'Mainz', postalCode: '55116' },
    items: [
      { sku: 'S1', quantity: 2, orderItemId: '11', price: 10.5, giftMessage: 'Enjoy!' },
      { sku: 'S2', orderItemId: '12', price: 4 },
    ],
  },
  {
    orderId: 'B',
    marketplaceId: germany,
    createdAt: '2026-11-21T10:00:00Z',
    status: 'SHIPPED',
    fulfilledBy: 'AMAZON',
    paymentMethod: 'CASH_ON_DELIVERY',
    items: [{ sku: 'S1', quantity: 3, giftMessage: 'Hidden' }],
  },
  {
    orderId: 'C',
    marketplaceId: germany,
    createdAt: '2026-11-22T10:00:00Z',
    status: 'PENDING',
    fulfilledBy: 'MERCHANT',
    isPickup: true,
  },
  {
    orderId: 'D',
    marketplaceId: germany,
    createdAt: '2026-11-23T10:00:00Z',
    status: 'CANCELLED',
    fulfilledBy: 'MERCHANT',
  },
]

const withRows = () => new ValidatingCaller({ account: { orders: rows } })

describe('getOrders', () => {
  it('returns all seeded orders once, in pages', async () => {
    const api = new ValidatingCaller()
    const ids: unknown[] = []
    let response = await api.get(path, { ...everything, MaxResultsPerPage: '40' })
    for (let page = 1; page <= 8; page += 1) {
      ids.push(...idsIn(response))
      const NextToken = response.at('payload', 'NextToken')
      if (typeof NextToken !== 'string') break
      response = await api.get(path, { ...everything, NextToken, MaxResultsPerPage: '40' })
    }
    expect(ids).toHaveLength(300)
    expect(new Set(ids).size).toBe(300)
    expect(response.at('payload', 'NextToken')).toBeUndefined()
    expect(ordersIn(response)).toHaveLength(20)
  })

  it('needs only the store and the token for the next page', async () => {
    const api = new ValidatingCaller()
    const filters = { ...everything, OrderStatuses: 'Shipped' }
    const NextToken = String((await api.get(path, { ...filters, MaxResultsPerPage: '3' })).at('payload', 'NextToken'))
    const next = await api.get(path, { MarketplaceIds: everything.MarketplaceIds, NextToken })
    const page = await api.get(path, { ...filters, MaxResultsPerPage: '3', NextToken })
    expect(idsIn(next)).toEqual(idsIn(page))
    expect(idsIn(next)).toHaveLength(3)
    const { status, body } = await api.get(path, { MarketplaceIds: everything.MarketplaceIds })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      errors: [{ details: 'at least one of CreatedAfter, LastUpdatedAfter, NextToken is required' }],
    })
  })

  it('has 100 orders on a page by default, and the end of its time range', async () => {
    const response = await new ValidatingCaller().get(path, everything)
    expect(ordersIn(response)).toHaveLength(100)
    expect(response.at('payload', 'CreatedBefore')).toBe('2026-11-27T12:00:00Z')
  })

  it('has valid orders in every store', async () => {
    const api = new ValidatingCaller()
    for (const { marketplaceId } of allStores) {
      const response = await api.get(path, { ...everything, MarketplaceIds: marketplaceId })
      expect(ordersIn(response)).toHaveLength(100)
      expect(valueAt(ordersIn(response)[0], 'MarketplaceId')).toBe(marketplaceId)
    }
  })

  it.each<[filter: Record<string, string>, ids: string[]]>([
    [{}, ['A', 'B', 'C', 'D']],
    [{ CreatedAfter: '2026-11-22T10:00:00Z' }, ['C', 'D']],
    [{ CreatedBefore: '2026-11-21T10:00:00Z' }, ['A', 'B']],
    [{ OrderStatuses: 'Unshipped,Shipped' }, ['A', 'B']],
    [{ OrderStatuses: 'Canceled' }, ['D']],
    [{ OrderStatuses: 'Pending' }, ['C']],
    [{ OrderStatuses: 'Unfulfillable' }, []],
    [{ FulfillmentChannels: 'AFN' }, ['B']],
    [{ FulfillmentChannels: 'AFN,MFN' }, ['A', 'B', 'C', 'D']],
    [{ PaymentMethods: 'COD' }, ['B']],
    [{ PaymentMethods: 'CVS' }, []],
    [{ BuyerEmail: 'kim@marketplace.example.com' }, ['A']],
    [{ SellerOrderId: 'mine-1' }, ['A']],
    [{ AmazonOrderIds: 'D,A,unknown' }, ['A', 'D']],
    [{ IsISPU: 'true' }, ['C']],
    [{ IsISPU: 'false' }, ['A', 'B', 'C', 'D']],
    [{ EarliestDeliveryDateAfter: '2026-11-25T10:00:00Z' }, ['C', 'D']],
    [{ EarliestDeliveryDateBefore: '2026-11-25T10:00:00Z' }, ['A', 'C']],
    [{ LatestDeliveryDateAfter: '2026-11-27T10:00:00Z' }, ['A']],
    [{ LatestDeliveryDateBefore: '2026-11-27T09:59:59Z' }, []],
    [{ EasyShipShipmentStatuses: 'Delivered' }, []],
    [{ ElectronicInvoiceStatuses: 'Accepted' }, []],
    [{ ActualFulfillmentSupplySourceId: 'source' }, []],
    [{ StoreChainStoreId: 'shop' }, []],
    [{ MarketplaceIds: 'ATVPDKIKX0DER' }, []],
    [{ MarketplaceIds: `ATVPDKIKX0DER,${germany}`, OrderStatuses: 'Shipped' }, ['B']],
  ])('with %j returns %j', async (filter, ids) => {
    expect(idsIn(await withRows().get(path, { ...everything, ...filter }))).toEqual(ids)
  })

  it('filters and sorts by the last update', async () => {
    const api = withRows()
    const query = { MarketplaceIds: germany, LastUpdatedAfter: '2026-11-21T00:00:00Z' }
    expect(idsIn(await api.get(path, { ...query, LastUpdatedBefore: '2026-11-22T11:00:00Z' }))).toEqual(['B', 'C'])
    api.clock.advance(3600)
    // The pending order has been paid for.
    const response = await api.get(path, query)
    expect(idsIn(response)).toEqual(['B', 'D', 'C'])
    expect(response.at('payload', 'LastUpdatedBefore')).toBe('2026-11-27T13:00:00Z')
    expect(idsIn(await api.get(path, { ...query, LastUpdatedAfter: '2026-11-27T13:00:00Z' }))).toEqual(['C'])
  })

  it('does not respond from the account if no requested store exists, or a date is not a date', async () => {
    const api = new ValidatingCaller({ unknownIds: 'reject' })
    expect((await api.get(path, { ...everything, MarketplaceIds: 'nowhere' })).status).toBe(404)
    const testCase = { MarketplaceIds: 'ATVPDKIKX0DER', CreatedAfter: 'TEST_CASE_200' }
    expect(idsIn(await api.get(path, testCase))[0]).toBe('902-1845936-5435065')
  })
})

describe('an order in Orders v0', () => {
  const order = async (orderId: string, ...elements: string[]) => {
    const api = withRows()
    const token = elements.length > 0 ? await api.rdt(`${path}/{orderId}`, ...elements) : undefined
    return (await api.get(`${path}/${orderId}`, {}, token)).at('payload')
  }

  it('has the total of its items, and the number of its units', async () => {
    expect(await order('A')).toMatchObject({
      AmazonOrderId: 'A',
      SellerOrderId: 'mine-1',
      PurchaseDate: '2026-11-20T10:00:00Z',
      LastUpdateDate: '2026-11-20T11:00:00Z',
      OrderStatus: 'Unshipped',
      FulfillmentChannel: 'MFN',
      SalesChannel: 'Amazon.de',
      OrderTotal: { CurrencyCode: 'EUR', Amount: '25.00' },
      NumberOfItemsShipped: 0,
      NumberOfItemsUnshipped: 3,
      LatestShipDate: '2026-11-22T10:00:00Z',
      LatestDeliveryDate: '2026-11-27T10:00:00Z',
    })
    expect(await order('B')).toMatchObject({ NumberOfItemsShipped: 3, NumberOfItemsUnshipped: 0, PaymentMethod: 'COD' })
    expect(await order('D')).toMatchObject({ NumberOfItemsShipped: 0, NumberOfItemsUnshipped: 0 })
  })

  it('has no amounts, address and buyer while it is pending', async () => {
    const pending = await order('C', 'buyerInfo', 'shippingAddress')
    expect(pending).not.toHaveProperty('OrderTotal')
    expect(pending).not.toHaveProperty('ShippingAddress')
    expect(pending).toHaveProperty('BuyerInfo', {})
    const items = (await withRows().get(`${path}/C/orderItems`)).at('payload', 'OrderItems', '0')
    expect(items).not.toHaveProperty('ItemPrice')
  })

  const place = { City: 'Mainz', StateOrRegion: 'HB', PostalCode: '55116', CountryCode: 'DE' }
  const whole = {
    ...place,
    Name: 'Kim Sample',
    AddressLine1: '1 Test Avenue',
    AddressLine2: 'Floor 2',
    Phone: expect.any(String),
    AddressType: 'Residential',
  }
  const email = { BuyerEmail: 'kim@marketplace.example.com' }

  it.each<[elements: string[], address: object, buyer: object]>([
    [[], place, email],
    [['buyerInfo'], place, { ...email, BuyerName: 'Kim Sample' }],
    [['shippingAddress'], whole, email],
    [['buyerInfo', 'shippingAddress'], whole, { ...email, BuyerName: 'Kim Sample' }],
    [['buyerTaxInformation'], place, email],
  ])('has the personal data of the data elements %j', async (elements, address, buyer) => {
    const found = await order('A', ...elements)
    expect(found).toHaveProperty('ShippingAddress', address)
    expect(found).toHaveProperty('BuyerInfo', buyer)
  })

  it('has the data for a business invoice only for buyerTaxInformation, in Türkiye', async () => {
    const company = { name: 'Example Ltd', address: '1 Sample Road, Bursa', taxId: '1234567890', taxOffice: 'Bursa' }
    const turkey = { marketplaceId: 'A33AVAJ2PDY3EV', status: 'UNSHIPPED' } as const
    const orders = [
      { ...turkey, orderId: 'T', company },
      { ...turkey, orderId: 'P' },
    ]
    const api = new ValidatingCaller({ account: { orders } })
    const token = await api.rdt(`${path}/{orderId}`, 'buyerTaxInformation')
    expect((await api.get(`${path}/T`, {}, token)).at('payload')).toMatchObject({
      BuyerInvoicePreference: 'BUSINESS',
      BuyerTaxInformation: { BuyerLegalCompanyName: 'Example Ltd', BuyerTaxRegistrationId: '1234567890' },
    })
    expect((await api.get(`${path}/T`)).at('payload')).not.toHaveProperty('BuyerTaxInformation')
    expect((await api.get(`${path}/P`, {}, token)).at('payload', 'BuyerInvoicePreference')).toBe('INDIVIDUAL')
    const found = await api.get('/orders/2026-01-01/orders/T', { includedData: 'TAX' })
    expect(found.at('order', 'tax')).toMatchObject({
      taxRegistrations: [
        { legalName: 'Example Ltd', taxRegistrationAttributes: [{ key: 'TAX_OFFICE', value: 'Bursa' }] },
      ],
      taxInvoicing: { buyerInvoicePreference: 'BUSINESS' },
    })
  })

  it('has personal data in a list only for an RDT for lists', async () => {
    const api = withRows()
    const listed = async (token?: string) => ordersIn(await api.get(path, everything, token))[0]
    expect(await listed()).toHaveProperty('ShippingAddress', place)
    expect(await listed(await api.rdt(path))).toHaveProperty('ShippingAddress', place)
    const found = await listed(await api.rdt(path, 'buyerInfo', 'shippingAddress'))
    expect(found).toHaveProperty('ShippingAddress', whole)
    expect(found).toHaveProperty('BuyerInfo.BuyerName', 'Kim Sample')
  })

  it('has personal data for an RDT of the order, which is rejected for another', async () => {
    const api = withRows()
    const token = await api.rdt(`${path}/A`, 'buyerInfo')
    expect((await api.get(`${path}/A`, {}, token)).at('payload', 'BuyerInfo', 'BuyerName')).toBe('Kim Sample')
    expect((await api.get(`${path}/B`, {}, token)).status).toBe(403)
  })

  it('hides the email address, the phone number and gift messages if Amazon fulfills it', async () => {
    const found = await order('B', 'buyerInfo', 'shippingAddress')
    expect(found).not.toHaveProperty('BuyerInfo.BuyerEmail')
    expect(found).not.toHaveProperty('ShippingAddress.Phone')
    expect(found).toHaveProperty('ShippingAddress.AddressLine1')
    const api = withRows()
    const token = await api.rdt(`${path}/{orderId}/orderItems`, 'buyerInfo')
    const item = (await api.get(`${path}/B/orderItems`, {}, token)).at('payload', 'OrderItems', '0')
    expect(item).toHaveProperty('BuyerInfo', { GiftWrapLevel: 'Classic' })
  })

  it('has items with the prices of all their units', async () => {
    const items = (await withRows().get(`${path}/A/orderItems`)).at('payload', 'OrderItems')
    expect(items).toEqual([
      expect.objectContaining({
        OrderItemId: '11',
        SellerSKU: 'S1',
        QuantityOrdered: 2,
        QuantityShipped: 0,
        ItemPrice: { CurrencyCode: 'EUR', Amount: '21.00' },
        ItemTax: { CurrencyCode: 'EUR', Amount: '3.36' },
        IsGift: 'true',
        BuyerInfo: { GiftWrapLevel: 'Classic' },
      }),
      expect.objectContaining({ OrderItemId: '12', QuantityOrdered: 1, IsGift: 'false', BuyerInfo: {} }),
    ])
  })

  it('has gift messages for an RDT with buyerInfo', async () => {
    const api = withRows()
    const token = await api.rdt(`${path}/{orderId}/orderItems`, 'buyerInfo')
    const item = (await api.get(`${path}/A/orderItems`, {}, token)).at('payload', 'OrderItems', '0')
    expect(item).toHaveProperty('BuyerInfo.GiftMessageText', 'Enjoy!')
  })

  it.each<[operation: string, payload: object]>([
    ['address', { AmazonOrderId: 'A', ShippingAddress: whole }],
    ['buyerInfo', { AmazonOrderId: 'A', ...email, BuyerName: 'Kim Sample' }],
    [
      'orderItems/buyerInfo',
      {
        AmazonOrderId: 'A',
        OrderItems: [{ OrderItemId: '11', GiftMessageText: 'Enjoy!', GiftWrapLevel: 'Classic' }, { OrderItemId: '12' }],
      },
    ],
  ])('has %s for an RDT of that operation', async (operation, payload) => {
    const api = withRows()
    const token = await api.rdt(`${path}/{orderId}/${operation}`)
    expect((await api.get(`${path}/A/${operation}`, {}, token)).at('payload')).toEqual(payload)
    expect((await api.get(`${path}/C/${operation}`, {}, token)).status).toBe(200)
    expect((await api.get(`${path}/A/${operation}`)).status).toBe(403)
  })

  it('responds from the model for an unknown order, or with 404', async () => {
    expect((await withRows().get(`${path}/unknown`)).status).toBe(200)
    const api = new ValidatingCaller({ account: { orders: rows }, unknownIds: 'reject' })
    expect((await api.get(`${path}/unknown`)).status).toBe(404)
    expect((await api.get(`${path}/unknown/orderItems`)).status).toBe(404)
  })

  it('agrees with the order with its ID, its items and its total, for all seeded orders', async () => {
    const api = new ValidatingCaller()
    for (const order of ordersIn(await api.get(path, everything))) {
      const id = String(valueAt(order, 'AmazonOrderId'))
      expect((await api.get(`${path}/${id}`)).at('payload')).toEqual(order)
      const items = (await api.get(`${path}/${id}/orderItems`)).at('payload', 'OrderItems')
      const list = Array.isArray(items) ? items : []
      const sumOf = (read: (item: unknown) => unknown) => list.reduce((sum, item) => sum + Number(read(item)), 0)
      expect(sumOf((item) => valueAt(item, 'QuantityShipped'))).toBe(valueAt(order, 'NumberOfItemsShipped'))
      const total = valueAt(order, 'OrderTotal', 'Amount')
      if (total !== undefined) expect(sumOf((item) => valueAt(item, 'ItemPrice', 'Amount')).toFixed(2)).toBe(total)
      expect(String(valueAt(order, 'LastUpdateDate')) <= '2026-11-27T12:00:00Z').toBe(true)
      expect(String(valueAt(order, 'LastUpdateDate')) >= String(valueAt(order, 'PurchaseDate'))).toBe(true)
    }
  })
})

describe('dates of getOrders', () => {
  it('that are not dates get a 400 with one entry each', async () => {
    const dates = { CreatedAfter: 'yesterday', CreatedBefore: '2026-02-30' }
    const response = await withRows().call(`GET ${path}`, { MarketplaceIds: germany, ...dates })
    expect(response.status).toBe(400)
    expect(response.at('errors')).toMatchObject([
      { code: 'InvalidInput', details: 'CreatedAfter must be an ISO 8601 date-time' },
      { code: 'InvalidInput', details: 'CreatedBefore must be an ISO 8601 date-time' },
    ])
  })

  it.each(['2026-11-21T11:00:00+01:00', '2026-11-21T10:00:00', '2026-11-21T10:00:00.000Z'])(
    'can be %s, in UTC without a time zone',
    async (CreatedAfter) => {
      expect(idsIn(await withRows().call(`GET ${path}`, { MarketplaceIds: germany, CreatedAfter }))[0]).toBe('B')
    },
  )
})
