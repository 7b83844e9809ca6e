import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../test/caller.js'
import { type CallParameters, ValidatingCaller } from '../../test/validating-caller.js'

const unitedStates = 'ATVPDKIKX0DER'
const germany = 'A1PA6795UKMFR9'
const sellerId = 'A1SANDBOXSELLER'
const newest = '/catalog/2022-04-01/items'
const older = '/catalog/2020-12-01/items'
const listing = '/listings/2021-08-01/items/{sellerId}/{sku}'
const allData = [
  'attributes',
  'classifications',
  'dimensions',
  'identifiers',
  'images',
  'productTypes',
  'relationships',
  'salesRanks',
  'summaries',
  'vendorDetails',
]

function start(path = newest) {
  const caller = new ValidatingCaller({ unknownIds: 'reject' })
  const search = async (parameters: CallParameters) =>
    (await caller.call(`GET ${path}`, { marketplaceIds: unitedStates, pageSize: 20, ...parameters })).body
  return {
    caller,
    search,
    titles: async (parameters: CallParameters) => titlesOf(await search(parameters)),
    get: (asin: string, parameters: CallParameters = {}) =>
      caller.call(`GET ${path}/{asin}`, { asin, marketplaceIds: unitedStates, ...parameters }),
    summaryOf: async (sku: string) => {
      const { body } = await caller.call(`GET ${listing}`, { sellerId, sku, marketplaceIds: unitedStates })
      return valueAt(body, 'summaries', '0')
    },
    asinOf: async (sku: string) => {
      const { body } = await caller.call(`GET ${listing}`, { sellerId, sku, marketplaceIds: unitedStates })
      return String(valueAt(body, 'summaries', '0', 'asin'))
    },
  }
}

function titlesOf(body: unknown): unknown[] {
  const items = valueAt(body, 'items')
  if (!Array.isArray(items)) throw new Error('No items')
  return items.map((item) => valueAt(item, 'summaries', '0', 'itemName'))
}

describe('getCatalogItem', () => {
  it('agrees with the listing of the product', async () => {
    const { asinOf, get, summaryOf } = start()
    const asin = await asinOf('LUGGAGE-BLUE')
    const summary = await summaryOf('LUGGAGE-BLUE')
    const { body } = await get(asin, { includedData: ['summaries', 'images', 'productTypes'] })
    expect(body).toMatchObject({
      asin,
      summaries: [{ itemName: valueAt(summary, 'itemName'), color: 'Blue', itemClassification: 'BASE_PRODUCT' }],
      images: [{ images: [{ variant: 'MAIN', link: valueAt(summary, 'mainImage', 'link') }] }],
      productTypes: [{ marketplaceId: unitedStates, productType: 'LUGGAGE' }],
    })
  })

  it('returns only what is requested, and summaries by default', async () => {
    const { asinOf, get } = start()
    const asin = await asinOf('LUGGAGE-BLUE')
    expect(Object.keys((await get(asin)).body ?? {})).toEqual(['asin', 'summaries'])
    for (const name of allData) {
      expect(Object.keys((await get(asin, { includedData: name })).body ?? {})).toEqual(['asin', name])
    }
  })

  it('returns all data for each store', async () => {
    const { asinOf, get } = start()
    const asin = await asinOf('LUGGAGE-BLUE')
    const marketplaceIds = [unitedStates, germany]
    const { body } = await get(asin, { marketplaceIds, includedData: allData })
    expect(body).toMatchObject({
      attributes: { item_name: [{ marketplace_id: unitedStates }, { marketplace_id: germany }] },
      classifications: [{ classifications: [{ displayName: 'Luggage', parent: { displayName: 'Luggage' } }] }, {}],
      dimensions: [
        { item: { length: { value: 55, unit: 'centimeters' }, weight: { value: 2.9, unit: 'kilograms' } } },
        {},
      ],
      identifiers: [{ identifiers: [{ identifierType: 'EAN' }, { identifierType: 'GTIN' }] }, {}],
      relationships: [
        {
          relationships: [
            { type: 'VARIATION', parentAsins: [await asinOf('LUGGAGE-PARENT')], variationTheme: { theme: 'COLOR' } },
          ],
        },
        {},
      ],
      salesRanks: [{ classificationRanks: [{ title: 'Luggage' }], displayGroupRanks: [{ title: 'Luggage' }] }, {}],
      vendorDetails: [],
    })
    expect(body).not.toHaveProperty('attributes.purchasable_offer')
  })

  it('has parents of variations', async () => {
    const { asinOf, get } = start()
    const parent = await asinOf('LUGGAGE-PARENT')
    expect((await get(parent, { includedData: ['summaries', 'relationships'] })).body).toMatchObject({
      summaries: [{ itemClassification: 'VARIATION_PARENT' }],
      relationships: [
        { relationships: [{ childAsins: [await asinOf('LUGGAGE-BLUE'), await asinOf('LUGGAGE-BLACK')] }] },
      ],
    })
  })

  it('does not find an unknown ASIN', async () => {
    expect((await start().get('B000000000')).status).toBe(404)
  })

  it('still finds a product whose listing was deleted', async () => {
    const { asinOf, caller, get } = start()
    const asin = await asinOf('LUGGAGE-BLUE')
    const product = { sellerId, sku: 'LUGGAGE-BLUE', marketplaceIds: unitedStates }
    await caller.call(`DELETE ${listing}`, product)
    expect((await caller.call(`GET ${listing}`, product)).status).toBe(404)
    expect((await get(asin)).status).toBe(200)
  })

  it('finds a new product, with its new title', async () => {
    const { asinOf, caller, get, titles } = start()
    const asin = await asinOf('SHIRT-BLUE')
    const value = [{ value: 'Linen shirt' }]
    const body = { productType: 'SHIRT', patches: [{ op: 'replace', path: '/attributes/item_name', value }] }
    await caller.call(`PATCH ${listing}`, { sellerId, sku: 'SHIRT-BLUE', marketplaceIds: unitedStates }, body)
    expect((await get(asin)).body).toMatchObject({ summaries: [{ itemName: 'Linen shirt' }] })
    expect(await titles({ keywords: 'linen' })).toEqual(['Linen shirt'])
  })
})

describe('searchCatalogItems', () => {
  it('finds products that have all keywords', async () => {
    const { titles } = start()
    expect(await titles({ keywords: 'suitcase' })).toHaveLength(3)
    expect(await titles({ keywords: ['SUITCASE', 'blue'] })).toEqual(['Carry-on suitcase, 38 l, blue'])
    expect(await titles({ keywords: 'suitcase blue' })).toEqual(['Carry-on suitcase, 38 l, blue'])
    expect(await titles({ keywords: 'submarine' })).toEqual([])
  })

  it('filters by brand and by classification, which the refinements name', async () => {
    const { search, titles } = start()
    const body = await search({ keywords: 'blue' })
    expect(valueAt(body, 'numberOfResults')).toBe(20)
    const brand = valueAt(body, 'refinements', 'brands', '0')
    const ofBrand = await titles({ keywords: 'blue', brandNames: String(valueAt(brand, 'brandName')) })
    expect(ofBrand).toHaveLength(Number(valueAt(brand, 'numberOfResults')))
    expect(ofBrand.length).toBeLessThan(20)
    const classification = valueAt(body, 'refinements', 'classifications', '0')
    const classificationIds = String(valueAt(classification, 'classificationId'))
    expect(await titles({ keywords: 'blue', classificationIds })).toHaveLength(1)
    expect(await titles({ keywords: 'blue', brandNames: 'Nobody' })).toEqual([])
  })

  it.each(['ASIN', 'EAN', 'GTIN', 'SKU'])('finds products by %s', async (identifiersType) => {
    const { asinOf, get, search } = start()
    const skus = ['LAMP-BLUE', 'SHOES-BLACK']
    const asins = await Promise.all(skus.map(asinOf))
    const codes = await Promise.all(asins.map(async (asin) => (await get(asin, { includedData: 'identifiers' })).body))
    const codesOf = (index: number) =>
      codes.map((body) => String(valueAt(body, 'identifiers', '0', 'identifiers', String(index), 'identifier')))
    const identifiers = { ASIN: asins, EAN: codesOf(0), GTIN: codesOf(1), SKU: skus }[identifiersType]
    const body = await search({ identifiers, identifiersType, sellerId })
    expect(body).toMatchObject({ numberOfResults: 2, items: [{ asin: asins[0] }, { asin: asins[1] }] })
    expect(body).not.toHaveProperty('refinements')
    expect(await search({ identifiers: 'nothing', identifiersType, sellerId })).toMatchObject({ items: [] })
  })

  it('requires a seller ID to search by SKU', async () => {
    const { caller } = start()
    const parameters = { marketplaceIds: unitedStates, identifiers: 'LAMP-BLUE', identifiersType: 'SKU' }
    expect((await caller.call(`GET ${newest}`, parameters)).status).toBe(400)
  })

  it.each([newest, older])('returns pages of GET %s', async (path) => {
    const { search } = start(path)
    const seen: unknown[] = []
    let pageToken: string | undefined
    do {
      const body: unknown = await search({ keywords: 'blue', pageSize: 8, pageToken })
      seen.push(...titlesOf(body))
      const next = valueAt(body, 'pagination', 'nextToken')
      pageToken = typeof next === 'string' ? next : undefined
    } while (pageToken)
    expect(seen).toHaveLength(20)
    expect(new Set(seen).size).toBe(20)
  })
})

describe('Catalog Items 2020-12-01', () => {
  it('has the same products', async () => {
    const { asinOf, get, titles } = start(older)
    const asin = await asinOf('LUGGAGE-BLUE')
    const includedData = [
      'attributes',
      'identifiers',
      'images',
      'productTypes',
      'salesRanks',
      'summaries',
      'variations',
    ]
    const { body } = await get(asin, { includedData })
    expect(Object.keys(body ?? {})).toEqual(['asin', ...includedData])
    expect(body).toMatchObject({
      asin,
      identifiers: [{ identifiers: [{ identifierType: 'ean' }, { identifierType: 'gtin' }] }],
      summaries: [{ itemName: 'Carry-on suitcase, 38 l, blue', colorName: 'Blue' }],
      variations: [{ asins: [await asinOf('LUGGAGE-PARENT')], variationType: 'PARENT' }],
    })
    expect(await titles({ keywords: ['suitcase', 'blue'] })).toEqual(['Carry-on suitcase, 38 l, blue'])
    expect((await get('B000000000')).status).toBe(404)
  })
})

describe('Catalog Items v0', () => {
  it('returns the categories of a product by ASIN or SKU', async () => {
    const { asinOf, caller } = start()
    const path = 'GET /catalog/v0/categories'
    const MarketplaceId = unitedStates
    const bySku = await caller.call(path, { MarketplaceId, SellerSKU: 'KITCHEN_KNIFE-BLUE' })
    expect(bySku.body).toMatchObject({
      payload: [{ ProductCategoryName: 'Kitchen Knife', parent: { ProductCategoryName: 'Kitchen' } }],
    })
    const ASIN = await asinOf('KITCHEN_KNIFE-BLUE')
    expect((await caller.call(path, { MarketplaceId, ASIN })).body).toEqual(bySku.body)
    expect((await caller.call(path, { MarketplaceId, ASIN: 'B000000000' })).status).toBe(404)
  })
})

describe('Listings Restrictions', () => {
  it('restricts knives and used towels, and nothing else', async () => {
    const { asinOf, caller } = start()
    const restrictions = async (sku: string, conditionType?: string) => {
      const parameters = { asin: await asinOf(sku), sellerId, marketplaceIds: unitedStates, conditionType }
      return valueAt((await caller.call('GET /listings/2021-08-01/restrictions', parameters)).body, 'restrictions')
    }
    expect(await restrictions('LAMP-BLUE')).toEqual([])
    expect(await restrictions('TOWEL-BLUE', 'new_new')).toEqual([])
    expect(await restrictions('TOWEL-BLUE', 'used_good')).toMatchObject([
      { conditionType: 'used_good', reasons: [{ reasonCode: 'NOT_ELIGIBLE' }] },
    ])
    expect(await restrictions('KITCHEN_KNIFE-BLUE')).toHaveLength(13)
    expect(await restrictions('KITCHEN_KNIFE-BLUE', 'new_new')).toMatchObject([
      { reasons: [{ reasonCode: 'APPROVAL_REQUIRED', links: [{ verb: 'GET' }] }] },
    ])
  })
})
