import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../../test/caller.js'
import { ValidatingCaller } from '../../../test/validating-caller.js'

const store = 'A1PA6795UKMFR9'
const products = [
  { sku: 'A/1 ü', asin: 'B000000001', price: 20, quantity: 5, fulfilledBy: 'AMAZON' },
  { sku: 'B', asin: 'B000000002', price: 30, quantity: 0 },
  ...Array.from({ length: 8 }, (_, index) => ({ sku: `S${index}`, asin: `B00000001${index}`, price: 50, quantity: 1 })),
] as const

const caller = () => new ValidatingCaller({ account: { products, orders: [] } })
const euros = (Amount: number) => ({ CurrencyCode: 'EUR', Amount })
const ownSku = encodeURIComponent('A/1 ü')

describe('getPricing', () => {
  it('has the account’s offer at its price in the store, in the order of the request', async () => {
    const { body } = await caller().get(
      `/products/pricing/v0/price?MarketplaceId=${store}&ItemType=Sku&Skus=NOTHING,${ownSku},B`,
    )
    expect(valueAt(body, 'payload')).toMatchObject([
      { status: 'ClientError', SellerSKU: 'NOTHING' },
      {
        status: 'Success',
        SellerSKU: 'A/1 ü',
        Product: {
          Identifiers: { MarketplaceASIN: { ASIN: 'B000000001' }, SKUIdentifier: { SellerSKU: 'A/1 ü' } },
          Offers: [{ BuyingPrice: { ListingPrice: euros(17.99) }, FulfillmentChannel: 'AMAZON', ItemCondition: 'New' }],
        },
      },
      { status: 'Success', SellerSKU: 'B', Product: { Offers: [] } },
    ])
  })

  it('finds ASINs, and has no offers of other conditions', async () => {
    const path = `/products/pricing/v0/price?MarketplaceId=${store}&ItemType=Asin&Asins=B000000001`
    const offers = async (query: string) =>
      valueAt((await caller().get(path + query)).body, 'payload', '0', 'Product', 'Offers')
    expect(await offers('')).toHaveLength(1)
    expect(await offers('&ItemCondition=Used')).toEqual([])
  })
})

it.each(['price', 'competitivePrice'])('%s accepts either ASINs or SKUs', async (name) => {
  const query = `MarketplaceId=${store}&ItemType=Asin&Asins=B000000001&Skus=B`
  const { status, body } = await caller().get(`/products/pricing/v0/${name}?${query}`)
  expect(status).toBe(400)
  expect(body).toMatchObject({ errors: [{ details: 'Skus must not be sent if Asins is sent' }] })
})

describe('getCompetitivePricing', () => {
  it('has the featured offer, and the number of all offers', async () => {
    const asins = products.map(({ asin }) => asin).join(',')
    const { body } = await caller().get(
      `/products/pricing/v0/competitivePrice?MarketplaceId=${store}&ItemType=Asin&Asins=${asins}`,
    )
    const payload = valueAt(body, 'payload')
    expect(payload).toHaveLength(products.length)
    const owners = Array.isArray(payload)
      ? payload.map((row) =>
          valueAt(row, 'Product', 'CompetitivePricing', 'CompetitivePrices', '0', 'belongsToRequester'),
        )
      : []
    expect(owners).toContain(true)
    expect(owners).toContain(false)
  })
})

describe('the offers for a product', () => {
  const offersFor = async (path: string, condition = 'New') => {
    const { body } = await caller().get(`${path}?MarketplaceId=${store}&ItemCondition=${condition}`)
    return valueAt(body, 'payload')
  }

  it('agree with their summary, with each other and with getPricing', async () => {
    for (const { sku, asin } of products) {
      const byAsin = await offersFor(`/products/pricing/v0/items/${asin}/offers`)
      const bySku = await offersFor(`/products/pricing/v0/listings/${encodeURIComponent(sku)}/offers`)
      expect(valueAt(bySku, 'Summary')).toEqual(valueAt(byAsin, 'Summary'))
      const offers = valueAt(bySku, 'Offers')
      const list = Array.isArray(offers) ? offers : []
      const winners = list.filter((offer) => valueAt(offer, 'IsBuyBoxWinner'))
      expect(winners).toHaveLength(list.length > 0 ? 1 : 0)
      expect(valueAt(winners[0], 'ListingPrice')).toEqual(
        valueAt(bySku, 'Summary', 'BuyBoxPrices', '0', 'ListingPrice'),
      )
      expect(list.filter((offer) => valueAt(offer, 'MyOffer'))).toHaveLength(sku === 'B' ? 0 : 1)
    }
  })

  it('do not exist for most conditions', async () => {
    const result = await offersFor(`/products/pricing/v0/listings/${ownSku}/offers`, 'Refurbished')
    expect(result).toMatchObject({ status: 'NoBuyableOffers', Offers: [], ItemCondition: 'Refurbished' })
  })
})

describe('a batch of offers', () => {
  const row = (uri: string) => ({ uri, method: 'GET', MarketplaceId: store, ItemCondition: 'New' })

  it('has a status for each request, in their order, and the same payload as single requests', async () => {
    const { body } = await caller().post('/batches/products/pricing/v0/itemOffers', {
      requests: ['B00NOTHING', 'B000000001'].map((asin) => row(`/products/pricing/v0/items/${asin}/offers`)),
    })
    const single = await caller().get(
      `/products/pricing/v0/items/B000000001/offers?MarketplaceId=${store}&ItemCondition=New`,
    )
    expect(valueAt(body, 'responses')).toMatchObject([
      {
        request: { Asin: 'B00NOTHING' },
        status: { statusCode: 400 },
        body: { errors: [{ code: 'InvalidInput', message: expect.stringContaining('B00NOTHING') }] },
      },
      { request: { Asin: 'B000000001' }, status: { statusCode: 200 }, body: single.body },
    ])
  })

  it('finds percent-encoded SKUs', async () => {
    const { body } = await caller().post('/batches/products/pricing/v0/listingOffers', {
      requests: [row(`/products/pricing/v0/listings/${ownSku}/offers`), row('/nothing')],
    })
    expect(valueAt(body, 'responses')).toMatchObject([
      { request: { SellerSKU: 'A/1 ü' }, status: { statusCode: 200 }, body: { payload: { SKU: 'A/1 ü' } } },
      { status: { statusCode: 400 } },
    ])
  })
})
