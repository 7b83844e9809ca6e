import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../test/caller.js'
import { mugAttributes } from '../../test/mug-attributes.js'
import { type CallParameters, ValidatingCaller } from '../../test/validating-caller.js'
import type { AccountData } from '../account/account-data.js'

const unitedStates = 'ATVPDKIKX0DER'
const germany = 'A1PA6795UKMFR9'
const path = '/listings/2021-08-01/items/{sellerId}'
const sellerId = 'A1SANDBOXSELLER'
const allData = [
  'summaries',
  'attributes',
  'issues',
  'offers',
  'fulfillmentAvailability',
  'procurement',
  'relationships',
  'productTypes',
]

const mug = mugAttributes({ store: unitedStates, language: 'en_US', currency: 'USD' })
const newMug = { productType: 'BOTTLE', requirements: 'LISTING', attributes: mug }

function start(account: AccountData = {}, unknownIds: 'generate' | 'reject' = 'generate') {
  const caller = new ValidatingCaller({ account, unknownIds })
  const { clock, sandbox } = caller
  const at = (sku: string, more: CallParameters = {}) => ({ sellerId, sku, marketplaceIds: unitedStates, ...more })
  const search = async (parameters: CallParameters = {}) =>
    (await caller.call(`GET ${path}`, { sellerId, marketplaceIds: unitedStates, pageSize: 20, ...parameters })).body
  return {
    clock,
    sandbox,
    caller,
    search,
    skus: async (parameters: CallParameters = {}) => skusOf(await search(parameters)),
    get: (sku: string, more?: CallParameters) => caller.call(`GET ${path}/{sku}`, at(sku, more)),
    put: (sku: string, body: unknown, more?: CallParameters) => caller.call(`PUT ${path}/{sku}`, at(sku, more), body),
    patch: (sku: string, patches: readonly object[], more?: CallParameters) =>
      caller.call(`PATCH ${path}/{sku}`, at(sku, more), { productType: 'PRODUCT', patches }),
    remove: (sku: string, more?: CallParameters) => caller.call(`DELETE ${path}/{sku}`, at(sku, more)),
  }
}

function skusOf(body: unknown): unknown[] {
  const items = valueAt(body, 'items')
  return Array.isArray(items) ? items.map((item) => valueAt(item, 'sku')) : []
}

describe('getListingsItem', () => {
  it('returns only the summaries by default', async () => {
    const { get } = start()
    expect((await get('LUGGAGE-BLUE')).body).toEqual({
      sku: 'LUGGAGE-BLUE',
      summaries: [
        expect.objectContaining({
          marketplaceId: unitedStates,
          productType: 'LUGGAGE',
          conditionType: 'new_new',
          status: ['BUYABLE', 'DISCOVERABLE'],
          itemName: 'Carry-on suitcase, 38 l, blue',
        }),
      ],
    })
  })

  it('returns all requested data, for each store', async () => {
    const { get } = start()
    const marketplaceIds = [unitedStates, germany]
    const { body } = await get('LUGGAGE-BLUE', { marketplaceIds, includedData: allData })
    expect(Object.keys(body ?? {})).toEqual(['sku', ...allData])
    expect(body).toMatchObject({
      attributes: {
        item_name: [
          { language_tag: 'en_US', marketplace_id: unitedStates },
          { language_tag: 'de_DE', marketplace_id: germany },
        ],
      },
      offers: [
        { marketplaceId: unitedStates, offerType: 'B2C', price: { currencyCode: 'USD', amount: '88.99' } },
        { marketplaceId: germany, price: { currencyCode: 'EUR', amount: '79.99' } },
      ],
      relationships: [
        {
          marketplaceId: unitedStates,
          relationships: [
            {
              type: 'VARIATION',
              parentSkus: ['LUGGAGE-PARENT'],
              variationTheme: { theme: 'COLOR', attributes: ['color'] },
            },
          ],
        },
        { marketplaceId: germany },
      ],
      productTypes: [
        { marketplaceId: unitedStates, productType: 'LUGGAGE' },
        { marketplaceId: germany, productType: 'LUGGAGE' },
      ],
    })
  })

  it('names the children of a parent, which has no offer', async () => {
    const { get } = start()
    const { body } = await get('LUGGAGE-PARENT', { includedData: ['summaries', 'offers', 'relationships'] })
    expect(body).toMatchObject({
      summaries: [{ status: ['DISCOVERABLE'] }],
      offers: [],
      relationships: [{ relationships: [{ type: 'VARIATION', childSkus: ['LUGGAGE-BLUE', 'LUGGAGE-BLACK'] }] }],
    })
  })

  it('lists an issue once for all stores', async () => {
    const { get } = start()
    const marketplaceIds = [unitedStates, germany]
    expect((await get('BICYCLE_LIGHT-BLACK', { marketplaceIds, includedData: 'issues' })).body).toMatchObject({
      issues: [{ code: '90220', severity: 'ERROR', attributeNames: ['main_product_image_locator'], marketplaceIds }],
    })
  })

  it('responds from the model to an unknown SKU, or with 404 if the sandbox rejects unknown IDs', async () => {
    expect((await start().get('NOTHING')).status).toBe(200)
    expect((await start({}, 'reject').get('NOTHING')).status).toBe(404)
  })

  it.each(['A/B', 'A B+C', 'Ä&=?#', '%2F', '..A'])('finds the SKU %s', async (sku) => {
    const { get, put } = start()
    await put(sku, newMug)
    expect((await get(sku)).body).toMatchObject({ sku, summaries: [{ itemName: 'Mug, 300 ml' }] })
  })

  it('knows products of the account’s data', async () => {
    const { get, put } = start({ products: [{ sku: 'M1', title: 'Mug', productType: 'MUG', price: 12, quantity: 0 }] })
    const { body } = await get('M1', { includedData: ['summaries', 'issues', 'attributes'] })
    expect(body).toMatchObject({
      summaries: [{ itemName: 'Mug', productType: 'MUG', status: ['DISCOVERABLE'] }],
      issues: [],
    })
    const attributes = valueAt(body, 'attributes')
    expect((await put('M1', { productType: 'MUG', attributes })).body).toMatchObject({ status: 'ACCEPTED', issues: [] })
  })
})

describe('putListingsItem', () => {
  it('creates a listing that can be read', async () => {
    const { get, put } = start({}, 'reject')
    expect((await get('MUG')).status).toBe(404)
    expect((await put('MUG', newMug)).body).toEqual({
      sku: 'MUG',
      status: 'ACCEPTED',
      submissionId: expect.any(String),
      issues: [],
    })
    expect((await get('MUG', { includedData: ['summaries', 'offers', 'fulfillmentAvailability'] })).body).toMatchObject(
      {
        summaries: [
          {
            asin: expect.stringMatching(/^B0/),
            itemName: 'Mug, 300 ml',
            createdDate: '2026-11-27T12:00:00.000Z',
            mainImage: { link: 'https://example.com/mug.jpg' },
          },
        ],
        offers: [{ price: { currencyCode: 'USD', amount: '12.50' } }],
        fulfillmentAvailability: [{ fulfillmentChannelCode: 'DEFAULT', quantity: 7 }],
      },
    )
    expect((await get('MUG', { marketplaceIds: germany })).status).toBe(404)
  })

  it('previews without a change', async () => {
    const { get, put } = start({}, 'reject')
    const preview = { mode: 'VALIDATION_PREVIEW', includedData: ['identifiers', 'issues'] }
    expect((await put('MUG', newMug, preview)).body).toMatchObject({ status: 'VALID', identifiers: [], issues: [] })
    expect((await get('MUG')).status).toBe(404)
    const { body } = await put('MUG', { productType: 'LUGGAGE', attributes: mug }, preview)
    expect(body).toMatchObject({
      status: 'INVALID',
      issues: [
        {
          code: '90220',
          message: "'number_of_wheels' is required but not supplied.",
          severity: 'ERROR',
          attributeNames: ['number_of_wheels'],
          categories: ['MISSING_ATTRIBUTE'],
        },
        { attributeNames: ['shell_type'] },
      ],
    })
  })

  it('previews with the ASIN of a listing that exists', async () => {
    const { get, put } = start()
    const attributes = valueAt((await get('LUGGAGE-BLUE', { includedData: 'attributes' })).body, 'attributes')
    const asin = valueAt((await get('LUGGAGE-BLUE')).body, 'summaries', '0', 'asin')
    const preview = { mode: 'VALIDATION_PREVIEW', includedData: 'identifiers' }
    const { body } = await put('LUGGAGE-BLUE', { productType: 'LUGGAGE', attributes }, preview)
    expect(body).toMatchObject({ status: 'VALID', identifiers: [{ marketplaceId: unitedStates, asin }] })
    expect(body).not.toHaveProperty('issues')
  })

  it('responds with INVALID to wrong attributes, and changes nothing', async () => {
    const { get, put } = start({}, 'reject')
    const attributes = { ...mug, brand: [{ value: 5 }], colour: [{ value: 'Blue' }] }
    expect((await put('MUG', { productType: 'BOTTLE', attributes })).body).toMatchObject({
      status: 'INVALID',
      issues: [
        { code: '4000001', attributeNames: ['brand'] },
        { code: '90000900', attributeNames: ['colour'] },
      ],
    })
    expect((await get('MUG')).status).toBe(404)
  })

  it('rejects a body that breaks the model', async () => {
    expect((await start().put('MUG', { productType: 'BOTTLE' })).status).toBe(400)
  })

  it('has other submission IDs for other submissions, and the same after a reset', async () => {
    const { put, sandbox } = start()
    const idOf = async () => valueAt((await put('MUG', newMug)).body, 'submissionId')
    const ids = [await idOf(), await idOf()]
    expect(new Set(ids).size).toBe(2)
    sandbox.reset()
    expect([await idOf(), await idOf()]).toEqual(ids)
  })
})

describe('patchListingsItem', () => {
  const price = (amount: number) => ({
    op: 'replace',
    path: '/attributes/purchasable_offer',
    value: [{ currency: 'USD', our_price: [{ schedule: [{ value_with_tax: amount }] }] }],
  })
  const quantity = (count: number) => ({
    op: 'replace',
    path: '/attributes/fulfillment_availability',
    value: [{ fulfillment_channel_code: 'DEFAULT', quantity: count }],
  })

  it('changes price and quantity, and the date of the last update', async () => {
    const { clock, get, patch } = start()
    clock.advance(60)
    expect((await patch('LUGGAGE-BLUE', [price(70), quantity(0)])).body).toMatchObject({
      status: 'ACCEPTED',
      issues: [],
    })
    const { body } = await get('LUGGAGE-BLUE', { includedData: ['summaries', 'offers', 'fulfillmentAvailability'] })
    expect(body).toMatchObject({
      summaries: [{ status: ['DISCOVERABLE'], lastUpdatedDate: '2026-11-27T12:01:00.000Z' }],
      offers: [{ price: { amount: '70.00' } }],
      fulfillmentAvailability: [{ fulfillmentChannelCode: 'DEFAULT', quantity: 0 }],
    })
  })

  it('previews without a change', async () => {
    const { get, patch } = start()
    const preview = { mode: 'VALIDATION_PREVIEW', includedData: ['identifiers', 'issues'] }
    expect((await patch('LUGGAGE-BLUE', [price(70)], preview)).body).toMatchObject({
      status: 'VALID',
      identifiers: [{ marketplaceId: unitedStates }],
    })
    expect((await get('LUGGAGE-BLUE', { includedData: 'offers' })).body).toMatchObject({
      offers: [{ price: { amount: '88.99' } }],
    })
  })

  it('rejects a wrong path with 400, and a wrong attribute with INVALID', async () => {
    const { patch } = start()
    const wrong = await patch('LUGGAGE-BLUE', [price(70), { op: 'delete', path: 'brand' }])
    expect(wrong.status).toBe(400)
    expect(valueAt(wrong.body, 'errors', '0', 'message')).toBe('Invalid path provided in patch at index of 1.')
    const unknown = { op: 'add', path: '/attributes/fake_attribute', value: [{ value: 'x' }] }
    expect((await patch('LUGGAGE-BLUE', [unknown])).body).toMatchObject({
      status: 'INVALID',
      issues: [{ code: '90000900', attributeNames: ['fake_attribute'] }],
    })
  })
})

describe('deleteListingsItem', () => {
  it('makes the listing unknown in its store, even if unknown IDs get a generated response', async () => {
    const { get, patch, remove, skus } = start()
    expect((await remove('LUGGAGE-BLUE')).body).toMatchObject({ sku: 'LUGGAGE-BLUE', status: 'ACCEPTED', issues: [] })
    for (const response of [
      await get('LUGGAGE-BLUE'),
      await patch('LUGGAGE-BLUE', [{ op: 'delete', path: '/attributes/color' }]),
      await remove('LUGGAGE-BLUE'),
    ])
      expect(response.status).toBe(404)
    expect((await get('LUGGAGE-BLUE', { marketplaceIds: germany })).status).toBe(200)
    expect(await skus({ identifiersType: 'SKU', identifiers: 'LUGGAGE-BLUE' })).toEqual([])
  })
})

describe('searchListingsItems', () => {
  it('returns pages of all listings, last updated first', async () => {
    const { caller } = start()
    const dates: unknown[] = []
    const seen: unknown[] = []
    let pageToken: string | undefined
    do {
      const { body } = await caller.call(`GET ${path}`, { sellerId, marketplaceIds: unitedStates, pageToken })
      expect(valueAt(body, 'numberOfResults')).toBe(60)
      const items = valueAt(body, 'items')
      if (!Array.isArray(items)) throw new Error('No items')
      expect(items).toHaveLength(10)
      seen.push(...skusOf(body))
      dates.push(...items.map((item) => valueAt(item, 'summaries', '0', 'lastUpdatedDate')))
      const next = valueAt(body, 'pagination', 'nextToken')
      pageToken = typeof next === 'string' ? next : undefined
    } while (pageToken)
    expect(new Set(seen).size).toBe(60)
    expect(dates).toEqual([...dates].sort().reverse())
  })

  it('sorts by SKU and by date of creation, in both directions', async () => {
    const { skus, search } = start()
    const ascending = await skus({ sortBy: 'sku', sortOrder: 'ASC' })
    expect(ascending.slice(0, 3)).toEqual(['BACKPACK-BLACK', 'BACKPACK-BLUE', 'BACKPACK-PARENT'])
    expect((await skus({ sortBy: 'sku' }))[0]).toBe('TOYS_AND_GAMES-PARENT')
    const items = valueAt(await search({ sortBy: 'createdDate', sortOrder: 'ASC' }), 'items')
    const dates = Array.isArray(items) ? items.map((item) => valueAt(item, 'summaries', '0', 'createdDate')) : []
    expect(dates).toEqual([...dates].sort())
  })

  it.each(['SKU', 'ASIN', 'EAN', 'GTIN', 'FNSKU'])('finds a listing by %s', async (identifiersType) => {
    const { get, skus } = start({ products: [{ sku: 'A', fulfilledBy: 'AMAZON' }, { sku: 'B' }, { sku: 'C' }] })
    const { body } = await get('A', { includedData: ['summaries', 'attributes'] })
    const ean = valueAt(body, 'attributes', 'externally_assigned_product_identifier', '0', 'value')
    const identifiers = {
      SKU: 'A',
      ASIN: String(valueAt(body, 'summaries', '0', 'asin')),
      EAN: String(ean),
      GTIN: `0${ean}`,
      FNSKU: String(valueAt(body, 'summaries', '0', 'fnSku')),
    }[identifiersType]
    expect(await skus({ identifiers, identifiersType })).toEqual(['A'])
    expect(await skus({ identifiers: 'nothing', identifiersType })).toEqual([])
  })

  it('finds several SKUs, and a UPC', async () => {
    const { put, skus } = start()
    const upc = [{ type: 'upc', value: '036000291452' }]
    await put('MUG', { ...newMug, attributes: { ...mug, externally_assigned_product_identifier: upc } })
    expect(await skus({ identifiers: '036000291452', identifiersType: 'UPC' })).toEqual(['MUG'])
    expect(await skus({ identifiers: '0036000291452', identifiersType: 'EAN' })).toEqual(['MUG'])
    const identifiers = ['SHOES-BLUE', 'MUG', 'nothing']
    expect(await skus({ identifiers, identifiersType: 'SKU', sortBy: 'sku', sortOrder: 'ASC' })).toEqual([
      'MUG',
      'SHOES-BLUE',
    ])
  })

  it('finds variations of a parent, and packages with what is in them', async () => {
    const { patch, skus } = start()
    const sorted = { sortBy: 'sku', sortOrder: 'ASC' }
    expect(await skus({ variationParentSku: 'LUGGAGE-PARENT', ...sorted })).toEqual(['LUGGAGE-BLACK', 'LUGGAGE-BLUE'])
    expect(await skus({ packageHierarchySku: 'SHIRT-BLUE' })).toEqual([])
    const value = [{ sku: 'SHIRT-BLUE', quantity: 12 }]
    await patch('SHIRT-BLACK', [{ op: 'add', path: '/attributes/package_contains_sku', value }])
    expect(await skus({ packageHierarchySku: 'SHIRT-BLUE' })).toEqual(['SHIRT-BLACK'])
    expect(await skus({ packageHierarchySku: 'SHIRT-BLACK' })).toEqual(['SHIRT-BLUE'])
  })

  it('filters by dates of creation and update', async () => {
    const { clock, patch, put, skus } = start()
    clock.advance(60)
    await put('MUG', newMug)
    clock.advance(60)
    await patch('SHIRT-BLUE', [{ op: 'replace', path: '/attributes/brand', value: [{ value: 'New' }] }])
    expect(await skus({ createdAfter: '2026-11-27T12:01:00Z' })).toEqual(['MUG'])
    expect(await skus({ createdBefore: '2020-01-01T00:00:00Z' })).toEqual([])
    expect(await skus({ createdBefore: '2026-11-27T12:00:59Z' })).toHaveLength(20)
    expect(await skus({ lastUpdatedAfter: '2026-11-27T12:01:30Z' })).toEqual(['SHIRT-BLUE'])
    expect(await skus({ lastUpdatedAfter: '2026-11-27T12:00:30Z' })).toEqual(['SHIRT-BLUE', 'MUG'])
    const between = { lastUpdatedAfter: '2026-11-27T12:00:30Z', lastUpdatedBefore: '2026-11-27T12:01:30Z' }
    expect(await skus(between)).toEqual(['MUG'])
  })

  it('filters by severity of issues and by status', async () => {
    const { patch, skus } = start()
    const value = [{ fulfillment_channel_code: 'DEFAULT', quantity: 0 }]
    await patch('SHIRT-BLUE', [{ op: 'replace', path: '/attributes/fulfillment_availability', value }])
    const sorted = { sortBy: 'sku', sortOrder: 'ASC' }
    expect(await skus({ withIssueSeverity: 'ERROR' })).toEqual(['BICYCLE_LIGHT-BLACK'])
    expect(await skus({ withIssueSeverity: 'WARNING', ...sorted })).toEqual(['HOSE-BLACK', 'HOSE-BLUE'])
    expect(await skus({ withIssueSeverity: ['WARNING', 'ERROR'] })).toHaveLength(3)
    expect(await skus({ withoutStatus: 'DISCOVERABLE' })).toEqual(['BICYCLE_LIGHT-BLACK'])
    expect(await skus({ withoutStatus: 'BUYABLE', ...sorted, pageSize: 20 })).toContain('SHIRT-BLUE')
    expect(await skus({ withStatus: 'BUYABLE', identifiers: 'SHIRT-BLUE', identifiersType: 'SKU' })).toEqual([])
    expect(await skus({ withStatus: 'DISCOVERABLE', identifiers: 'SHIRT-BLUE', identifiersType: 'SKU' })).toEqual([
      'SHIRT-BLUE',
    ])
  })

  it('returns the requested data, of all requested stores', async () => {
    const { search } = start()
    const marketplaceIds = [unitedStates, germany]
    const one = { identifiers: 'LUGGAGE-BLUE', identifiersType: 'SKU' }
    const body = await search({ ...one, marketplaceIds, includedData: allData })
    expect(body).toMatchObject({ numberOfResults: 1, items: [{ summaries: [{}, {}], offers: [{}, {}] }] })
    expect(Object.keys(valueAt(body, 'items', '0') ?? {})).toEqual(['sku', ...allData])
  })
})
