import { describe, expect, it } from '@jest/globals'
import { ProductFeesApi } from '@selling-partner/product-fees-v0'
import { ProductPricingApi } from '@selling-partner/product-pricing-2022-05-01'
import { ProductPricingApi as ProductPricingV0Api } from '@selling-partner/product-pricing-v0'
import { all } from '../../test/all.js'
import { FakeAmazon } from '../../test/fake-amazon.js'
import { type BatchProgress, type FeesItem, inBatches } from './batches.js'

const store = 'ATVPDKIKX0DER'

function feesItem(IdValue: string): FeesItem {
  const PriceToEstimateFees = { ListingPrice: { CurrencyCode: 'USD', Amount: 10 } }
  return { IdType: 'SellerSKU', IdValue, FeesEstimateRequest: { MarketplaceId: store, PriceToEstimateFees } }
}

type FeesBody = { readonly IdValue: string; readonly FeesEstimateRequest: { readonly Identifier: string } }[]

/** Estimates fees in reverse order. `respond` can change the result of a SKU. */
function feesServer(respond: (sku: string, call: number) => object | undefined = () => ({})): FakeAmazon {
  let call = 0
  return new FakeAmazon({
    'POST /products/fees/v0/feesEstimate': ({ body }) => {
      call += 1
      return (body as FeesBody).toReversed().flatMap(({ IdValue, FeesEstimateRequest: { Identifier } }) => {
        const changed = respond(IdValue, call)
        const estimate = { FeesEstimate: { TimeOfFeesEstimation: IdValue } }
        return changed
          ? [{ FeesEstimateIdentifier: { SellerInputIdentifier: Identifier }, ...estimate, ...changed }]
          : []
      })
    },
  })
}

const throttled = {
  FeesEstimate: undefined,
  Error: { Code: 'QuotaExceeded', Message: 'Too fast', Type: 'x', Detail: [] },
}

describe('inBatches', () => {
  it('sends items in requests of the limit, and matches results by key', async () => {
    const amazon = feesServer()
    const items = Array.from({ length: 45 }, (_, index) => feesItem(`S${index}`))
    const progress: BatchProgress[] = []
    const options = { onProgress: (each: BatchProgress) => progress.push(each) }
    const results = await all(inBatches.fees(new ProductFeesApi(amazon.options), items, options))
    expect(results.map(({ item }) => item.IdValue)).toEqual(items.map(({ IdValue }) => IdValue))
    expect(results.every(({ item, value }) => value?.TimeOfFeesEstimation === item.IdValue)).toBe(true)
    expect(amazon.bodies.map((body) => (body as FeesBody).length)).toEqual([20, 20, 5])
    expect(progress).toEqual([
      { done: 20, total: 45, failed: 0, eta: 4000 },
      { done: 40, total: 45, failed: 0, eta: 2000 },
      { done: 45, total: 45, failed: 0, eta: 0 },
    ])
  })

  it('returns errors of items, and items that the response does not mention', async () => {
    const error = { FeesEstimate: undefined, Error: { Code: 'InvalidSKU', Message: 'Unknown', Type: 'x', Detail: [] } }
    const amazon = feesServer((sku) => (sku === 'bad' ? error : sku === 'lost' ? undefined : {}))
    const items = ['good', 'bad', 'lost'].map(feesItem)
    const results = await all(inBatches.fees(new ProductFeesApi(amazon.options), items))
    expect(results.map(({ ok, errors }) => [ok, errors.map(({ code }) => code)])).toEqual([
      [true, []],
      [false, ['InvalidSKU']],
      [false, ['MISSING']],
    ])
  })

  it('retries throttled items with later ones', async () => {
    const amazon = feesServer((sku, call) => (sku === 'S1' && call === 1 ? throttled : {}))
    const items = Array.from({ length: 21 }, (_, index) => feesItem(`S${index}`))
    const results = await all(inBatches.fees(new ProductFeesApi(amazon.options), items))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(results.map(({ item }) => item.IdValue).slice(-2)).toEqual(['S20', 'S1'])
    expect(amazon.calls).toHaveLength(2)
  })

  it('gives up on an item that stays throttled', async () => {
    const amazon = feesServer(() => throttled)
    const results = await all(inBatches.fees(new ProductFeesApi(amazon.options), [feesItem('S1')], { retries: 1 }))
    expect(results).toEqual([
      expect.objectContaining({ ok: false, errors: [{ code: 'QuotaExceeded', message: 'Too fast' }] }),
    ])
    expect(amazon.calls).toHaveLength(2)
  })

  it('reads an async sequence only as far as needed', async () => {
    let read = 0
    async function* items() {
      for (;;) yield feesItem(`S${read++}`)
    }
    for await (const _ of inBatches.fees(new ProductFeesApi(feesServer().options), items())) break
    expect(read).toBe(20)
  })

  it('gets offers by ASIN and by SKU', async () => {
    const respond = ({ body }: { body: unknown }) => ({
      responses: (body as { requests: { uri: string; MarketplaceId: string; ItemCondition: string }[] }).requests
        .toReversed()
        .map(({ uri, MarketplaceId, ItemCondition }) => {
          const id = decodeURIComponent(uri.split('/')[5] ?? '')
          const isGood = id !== 'bad'
          return {
            status: { statusCode: isGood ? 200 : 404 },
            body: isGood ? { payload: { SKU: id } } : { errors: [{ code: 'NotFound', message: 'No such item' }] },
            request: { Asin: id, SellerSKU: id, MarketplaceId, ItemCondition },
          }
        }),
    })
    const amazon = new FakeAmazon({
      'POST /batches/products/pricing/v0/itemOffers': respond,
      'POST /batches/products/pricing/v0/listingOffers': respond,
    })
    const client = new ProductPricingV0Api(amazon.options)
    const place = { MarketplaceId: store, ItemCondition: 'New' } as const
    const byAsin = await all(
      inBatches.itemOffers(
        client,
        ['a/b', 'bad'].map((Asin) => ({ ...place, Asin })),
      ),
    )
    const bySku = await all(
      inBatches.listingOffers(
        client,
        ['bad', 'ü &'].map((SellerSKU) => ({ ...place, SellerSKU })),
      ),
    )
    expect(byAsin.map(({ value, errors }) => value?.SKU ?? errors[0]?.code)).toEqual(['a/b', 'NotFound'])
    expect(bySku.map(({ value, errors }) => value?.SKU ?? errors[0]?.code)).toEqual(['NotFound', 'ü &'])
  })

  it('ends the sequence of the items if the caller stops early', async () => {
    let isEnded = false
    async function* items() {
      try {
        for (let index = 0; ; index += 1) yield feesItem(`S${index}`)
      } finally {
        isEnded = true
      }
    }
    for await (const _ of inBatches.fees(new ProductFeesApi(feesServer().options), items())) break
    expect(isEnded).toBe(true)
  })

  it('gets featured offer prices and competitive summaries', async () => {
    type Requests = {
      readonly requests: { readonly sku: string; readonly asin: string; readonly marketplaceId: string }[]
    }
    const amazon = new FakeAmazon({
      'POST /batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice': ({ body }) => ({
        responses: (body as Requests).requests.map(({ sku, marketplaceId }) => ({
          status: { statusCode: 200 },
          headers: {},
          request: { sku, marketplaceId },
          body: { offerIdentifier: { sku, marketplaceId, asin: 'A' } },
        })),
      }),
      'POST /batches/products/pricing/2022-05-01/items/competitiveSummary': ({ body }) => ({
        responses: (body as Requests).requests.map(({ asin, marketplaceId }) => ({
          status: { statusCode: 429 },
          body: { asin, marketplaceId },
        })),
      }),
    })
    const client = new ProductPricingApi(amazon.options)
    const items = Array.from({ length: 41 }, (_, index) => ({ sku: `S${index}`, marketplaceId: store }))
    const prices = await all(inBatches.featuredOfferPrices(client, items))
    expect(prices.every(({ item, value }) => value?.offerIdentifier?.sku === item.sku)).toBe(true)
    expect(amazon.calls).toHaveLength(2)
    const item = { asin: 'A', marketplaceId: store, includedData: ['similarItems' as const] }
    const summaries = await all(inBatches.competitiveSummaries(client, [item], { retries: 0 }))
    expect(summaries).toEqual([{ item, ok: false, errors: [{ code: 'STATUS_429', message: expect.any(String) }] }])
  })
})
