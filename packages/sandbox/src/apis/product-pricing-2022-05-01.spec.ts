import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../test/caller.js'
import { ValidatingCaller } from '../../test/validating-caller.js'

const store = 'A1PA6795UKMFR9'
const products = Array.from({ length: 12 }, (_, index) => ({
  sku: `S${index}`,
  asin: `B0000000${10 + index}`,
  price: 50,
  quantity: index === 0 ? 0 : 5,
  productType: 'LAMP',
}))
const caller = () => new ValidatingCaller({ account: { products, orders: [] } })

function listAt(value: unknown, ...path: string[]): unknown[] {
  const list = valueAt(value, ...path)
  return Array.isArray(list) ? list : []
}

describe('the featured offer expected price', () => {
  const path = '/batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice'
  const request = (sku: string) => ({
    marketplaceId: store,
    sku,
    method: 'GET',
    uri: '/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice',
  })

  it('is just below the price of the competitor, and depends on units and competitors', async () => {
    const { body } = await caller().post(path, { requests: products.map(({ sku }) => request(sku)) })
    const results = listAt(body, 'responses').map((row) =>
      valueAt(row, 'body', 'featuredOfferExpectedPriceResults', '0'),
    )
    expect(results[0]).toMatchObject({ resultStatus: 'OFFER_NOT_ELIGIBLE' })
    const statuses = results.map((result) => valueAt(result, 'resultStatus'))
    expect(new Set(statuses)).toEqual(new Set(['OFFER_NOT_ELIGIBLE', 'NO_COMPETING_OFFERS', 'VALID_FOEP']))
    for (const result of results.filter((each) => valueAt(each, 'resultStatus') === 'VALID_FOEP')) {
      const amountAt = (...names: string[]) => Number(valueAt(result, ...names, 'amount'))
      const competing = ['competingFeaturedOffer', 'price']
      expect(amountAt('featuredOfferExpectedPrice', 'listingPrice')).toBeCloseTo(
        amountAt(...competing, 'listingPrice') + amountAt(...competing, 'shippingPrice') - 0.01,
      )
    }
  })

  it('is an error of one request if the SKU is unknown', async () => {
    const { status, body } = await caller().post(path, { requests: [request('NOTHING'), request('S1')] })
    expect(status).toBe(200)
    expect(valueAt(body, 'responses')).toMatchObject([
      { request: { sku: 'NOTHING' }, status: { statusCode: 400 }, body: { errors: [{ code: 'INVALID_SKU' }] } },
      { request: { sku: 'S1' }, status: { statusCode: 200 }, body: { offerIdentifier: { asin: 'B000000011' } } },
    ])
  })
})

describe('the competitive summary', () => {
  const path = '/batches/products/pricing/2022-05-01/items/competitiveSummary'
  const request = (asin: string, includedData: readonly string[], more: object = {}) => ({
    asin,
    marketplaceId: store,
    includedData,
    method: 'GET',
    uri: '/products/pricing/2022-05-01/items/competitiveSummary',
    ...more,
  })

  it('has the requested data of each ASIN, in their order', async () => {
    const all = ['featuredBuyingOptions', 'referencePrices', 'lowestPricedOffers', 'similarItems']
    const { body } = await caller().post(path, {
      requests: [request('B00NOTHING', all), request('B000000011', all), request('B000000012', ['similarItems'])],
    })
    const [unknown, full, similar] = listAt(body, 'responses')
    expect(unknown).toMatchObject({ status: { statusCode: 400 }, body: { errors: [{ code: 'INVALID_ASIN' }] } })
    expect(valueAt(full, 'body')).toMatchObject({
      featuredBuyingOptions: [{ buyingOptionType: 'New', segmentedFeaturedOffers: [expect.anything()] }],
      lowestPricedOffers: [{ lowestPricedOffersInput: { itemCondition: 'New', offerType: 'Consumer' } }],
    })
    expect(Object.keys(Object(valueAt(similar, 'body')))).toEqual(['asin', 'marketplaceId', 'similarItems'])
    expect(listAt(similar, 'body', 'similarItems', '0', 'items')).toHaveLength(11)
  })

  it('has the same featured offer as the lowest of the new ones, and none of missing conditions', async () => {
    const lowestPricedOffersInputs = ['New', 'Club'].map((itemCondition) => ({ itemCondition, offerType: 'Consumer' }))
    const { body } = await caller().post(path, {
      requests: products
        .slice(1)
        .map(({ asin }) =>
          request(asin, ['featuredBuyingOptions', 'lowestPricedOffers'], { lowestPricedOffersInputs }),
        ),
    })
    for (const row of listAt(body, 'responses')) {
      expect(listAt(row, 'body', 'lowestPricedOffers')).toHaveLength(1)
      const featured = valueAt(row, 'body', 'featuredBuyingOptions', '0', 'segmentedFeaturedOffers', '0', 'sellerId')
      expect(valueAt(row, 'body', 'lowestPricedOffers', '0', 'offers', '0', 'sellerId')).toBe(featured)
    }
  })
})
