import { describe, expect, it } from '@jest/globals'
import { mugAttributes } from '../../../test/mug-attributes.js'
import { testAccount } from '../../../test/test-account.js'
import { allStores } from '../../generation/store-facts.js'
import { Products, priceOf } from '../products.js'
import type { Attributes } from './attribute-shapes.js'
import { Catalog } from './catalog.js'
import type { ListingChange } from './listing-changes.js'
import { Listings } from './listings.js'

const germany = 'A1PA6795UKMFR9'
const france = 'A13V1IB3VIYZZH'

const mug = mugAttributes({ store: germany, language: 'de_DE', currency: 'EUR' }) satisfies Attributes

const put = { productType: 'BOTTLE', marketplaceIds: [germany], attributes: mug }

function start() {
  const account = testAccount()
  const listings = account.part(Listings)
  const products = account.part(Products)
  const changes: ListingChange[] = []
  listings.onChange((change) => changes.push(change))
  return { account, listings, products, changes }
}

describe('the seeded listings', () => {
  it('are those of all products and their parents, in every store', () => {
    const { listings, products } = start()
    expect(listings.inStore(germany)).toHaveLength(60)
    expect(listings.inStore(france).map(({ sku }) => sku)).toEqual(
      [...products.all(), ...products.parents()].map(({ sku }) => sku),
    )
  })

  it('are valid for their product type', () => {
    const { listings } = start()
    for (const { marketplaceId } of allStores) {
      const inStore = listings.inStore(marketplaceId)
      // All listings of one store, and some of the others, which differ in language and currency.
      const checked = marketplaceId === germany ? inStore : inStore.filter(({ sku }) => sku.startsWith('LUGGAGE'))
      for (const { sku, product, attributes, requirements } of checked) {
        const { productType } = product
        const preview = { marketplaceIds: [marketplaceId], mode: 'VALIDATION_PREVIEW' } as const
        expect(listings.put(sku, { productType, requirements, attributes, ...preview })).toMatchObject({
          status: 'VALID',
          issues: [],
        })
      }
    }
  })

  it('have issues only in three examples', () => {
    const { listings } = start()
    const faulty = listings.inStore(germany).filter(({ issues }) => issues.length > 0)
    expect(faulty.map(({ sku, status, issues }) => [sku, status, issues.map(({ severity }) => severity)])).toEqual([
      ['HOSE-BLUE', ['BUYABLE', 'DISCOVERABLE'], ['WARNING']],
      ['HOSE-BLACK', ['BUYABLE', 'DISCOVERABLE'], ['WARNING']],
      ['BICYCLE_LIGHT-BLACK', ['BUYABLE'], ['ERROR']],
    ])
  })
})

describe('put', () => {
  it('creates a product with an ASIN, a price and a quantity', () => {
    const { listings, products } = start()
    const result = listings.put('MUG', put)
    const product = products.find('MUG')
    expect(result).toEqual({
      sku: 'MUG',
      status: 'ACCEPTED',
      submissionId: expect.stringMatching(/^[0-9a-f]{32}$/),
      issues: [],
      identifiers: [{ marketplaceId: germany, asin: product?.asin }],
    })
    expect(product).toMatchObject({ title: 'Mug, 300 ml', quantity: 7, fulfilledBy: 'MERCHANT', stores: [germany] })
    expect(product && priceOf(product, germany)).toEqual({ amount: 12.5, currencyCode: 'EUR' })
    expect(listings.find('MUG', germany)).toMatchObject({ status: ['BUYABLE', 'DISCOVERABLE'], issues: [] })
    expect(listings.find('MUG', france)).toBeUndefined()
  })

  it('only validates in preview mode', () => {
    const { listings, products, changes } = start()
    expect(listings.put('MUG', { ...put, mode: 'VALIDATION_PREVIEW' })).toMatchObject({
      status: 'VALID',
      identifiers: [],
    })
    expect(products.find('MUG')).toBeUndefined()
    expect(changes).toEqual([])
  })

  const faults: { fault: string; attributes: Record<string, unknown>; code: string; name: string }[] = [
    { fault: 'a missing attribute', attributes: { brand: undefined }, code: '90220', name: 'brand' },
    { fault: 'an unknown attribute', attributes: { colour: [{ value: 'x' }] }, code: '90000900', name: 'colour' },
    { fault: 'an inherited name', attributes: { constructor: [] }, code: '90000900', name: 'constructor' },
    { fault: 'no list', attributes: { brand: 'Example' }, code: '4000001', name: 'brand' },
    { fault: 'a wrong type', attributes: { brand: [{ value: 1 }] }, code: '4000001', name: 'brand' },
    { fault: 'a missing value', attributes: { brand: [{}] }, code: '99022', name: 'brand' },
    { fault: 'an unknown field', attributes: { brand: [{ value: 'E', unit: 'x' }] }, code: '4000001', name: 'brand' },
    {
      fault: 'another store',
      attributes: { brand: [{ value: 'E', marketplace_id: france }] },
      code: '4000001',
      name: 'brand',
    },
    { fault: 'two brands', attributes: { brand: [{ value: 'E' }, { value: 'F' }] }, code: '4000001', name: 'brand' },
    {
      fault: 'a wrong price',
      attributes: { purchasable_offer: [{ currency: 'EUR', our_price: [{ schedule: [{ value_with_tax: '1' }] }] }] },
      code: '4000001',
      name: 'purchasable_offer',
    },
  ]

  it.each(faults)('rejects $fault', ({ attributes, code, name }) => {
    const { listings, products } = start()
    const changed = Object.entries({ ...mug, ...attributes }).filter(([, value]) => value !== undefined)
    const result = listings.put('MUG', { ...put, attributes: Object.fromEntries(changed) })
    expect(result.status).toBe('INVALID')
    expect(result.issues).toEqual([expect.objectContaining({ code, attributeNames: [name], severity: 'ERROR' })])
    expect(products.find('MUG')).toBeUndefined()
  })

  it('rejects an unknown product type', () => {
    expect(start().listings.put('MUG', { ...put, productType: 'NOTHING' })).toMatchObject({ status: 'INVALID' })
  })

  it('warns about a long title, and accepts it', () => {
    const { listings } = start()
    const item_name = [{ value: 'x'.repeat(201) }]
    expect(listings.put('MUG', { ...put, attributes: { ...mug, item_name } })).toMatchObject({
      status: 'ACCEPTED',
      issues: [{ severity: 'WARNING' }],
    })
  })

  it('offers a product of the catalog under another SKU', () => {
    const { listings, products } = start()
    const asin = products.all()[0]?.asin ?? ''
    const attributes = { condition_type: [{ value: 'used_good' }], merchant_suggested_asin: [{ value: asin }] }
    const offer = { requirements: 'LISTING_OFFER_ONLY', productType: 'PRODUCT', marketplaceIds: [germany] } as const
    expect(listings.put('OFFER', { ...offer, attributes }).identifiers).toEqual([{ marketplaceId: germany, asin }])
    expect(products.find('OFFER')).toMatchObject({ asin, title: products.all()[0]?.title, productType: 'LUGGAGE' })
    expect(listings.find('OFFER', germany)).toMatchObject({
      status: ['DISCOVERABLE'],
      issues: [{ code: '90220', attributeNames: ['purchasable_offer'] }],
    })
  })

  it('offers a product that the account does not know, which gets facts from the seed', () => {
    const { account, listings } = start()
    const asin = 'B0UNKNOWN1'
    const attributes = { condition_type: [{ value: 'new_new' }], merchant_suggested_asin: [{ value: asin }] }
    const offer = { requirements: 'LISTING_OFFER_ONLY', productType: 'LAMP', marketplaceIds: [germany] } as const
    listings.put('OFFER', { ...offer, attributes })
    expect(listings.find('OFFER', germany)?.attributes.item_name).toBeUndefined()
    expect(account.part(Catalog).find(asin, germany)?.attributes).toMatchObject({ item_name: [{}], brand: [{}] })
    expect(account.part(Catalog).find(asin, france)).toBeUndefined()
  })

  it('sets weight and dimensions of the product, which fees depend on', () => {
    const { listings, products } = start()
    const side = (value: number) => ({ value, unit: 'inches' })
    const item_dimensions = [{ length: side(10), width: side(4), height: side(2) }]
    const attributes = { ...mug, item_weight: [{ value: 2, unit: 'pounds' }], item_dimensions }
    listings.put('MUG', { ...put, attributes })
    expect(products.find('MUG')).toMatchObject({ weight: 0.907, dimensions: [25.4, 10.16, 5.08] })
  })

  it('recognizes a product by its EAN', () => {
    const { listings, products } = start()
    const [first] = products.all()
    const externally_assigned_product_identifier = [{ type: 'ean', value: first?.ean }]
    listings.put('MUG', { ...put, attributes: { ...mug, externally_assigned_product_identifier } })
    expect(products.find('MUG')?.asin).toBe(first?.asin)
  })

  it('keeps the product if it replaces only the offer, and the offer if it replaces only the product', () => {
    const { listings, products } = start()
    listings.put('MUG', put)
    const offer = { condition_type: [{ value: 'used_good' }], merchant_suggested_asin: mug.item_type_keyword }
    const asin = products.find('MUG')?.asin
    const onlyOffer = { ...offer, merchant_suggested_asin: [{ value: asin }] }
    listings.put('MUG', { ...put, requirements: 'LISTING_OFFER_ONLY', attributes: onlyOffer })
    expect(listings.find('MUG', germany)?.attributes).toMatchObject({
      item_name: mug.item_name,
      condition_type: [{ value: 'used_good' }],
    })
    expect(listings.find('MUG', germany)?.attributes.purchasable_offer).toBeUndefined()
    const facts = Object.entries(mug).filter(
      ([name]) => !['condition_type', 'purchasable_offer', 'fulfillment_availability'].includes(name),
    )
    const onlyProduct = Object.fromEntries(facts)
    expect(listings.put('MUG', { ...put, requirements: 'LISTING_PRODUCT_ONLY', attributes: onlyProduct }).status).toBe(
      'ACCEPTED',
    )
    expect(listings.find('MUG', germany)?.attributes.condition_type).toMatchObject([{ value: 'used_good' }])
  })

  it('creates parents of variations, which need no offer', () => {
    const { listings, products } = start()
    const { condition_type: _, purchasable_offer: __, fulfillment_availability: ___, ...facts } = mug
    const parent = { ...facts, parentage_level: [{ value: 'parent' }], variation_theme: [{ name: 'SIZE' }] }
    expect(listings.put('MUGS', { ...put, attributes: parent }).status).toBe('ACCEPTED')
    expect(products.find('MUGS')).toBeUndefined()
    expect(products.parents().map(({ sku }) => sku)).toContain('MUGS')
    expect(listings.find('MUGS', germany)).toMatchObject({ isParent: true, status: ['DISCOVERABLE'], issues: [] })
  })
})

describe('patch', () => {
  const sku = 'LUGGAGE-BLUE'
  const patch = { productType: 'LUGGAGE', marketplaceIds: [germany] }

  it('changes the price in one store, and the quantity in all', () => {
    const { listings, products } = start()
    const before = products.find(sku)
    listings.patch(sku, {
      ...patch,
      patches: [
        {
          op: 'replace',
          path: '/attributes/purchasable_offer',
          value: [{ currency: 'EUR', our_price: [{ schedule: [{ value_with_tax: 50 }] }] }],
        },
        {
          op: 'replace',
          path: '/attributes/fulfillment_availability',
          value: [{ fulfillment_channel_code: 'DEFAULT', quantity: 0 }],
        },
      ],
    })
    const product = products.find(sku)
    expect(product).toMatchObject({ quantity: 0, fulfilledBy: 'MERCHANT' })
    expect(product && priceOf(product, germany).amount).toBe(50)
    expect(product && priceOf(product, france)).toEqual(before && priceOf(before, france))
    expect(listings.find(sku, france)?.status).toEqual(['DISCOVERABLE'])
  })

  it('merges values with the same selectors, and adds others', () => {
    const { listings } = start()
    const path = '/attributes/purchasable_offer'
    const offer = (audience: string, amount: number) => ({
      currency: 'EUR',
      audience,
      our_price: [{ schedule: [{ value_with_tax: amount }] }],
    })
    const minimum = { minimum_seller_allowed_price: [{ schedule: [{ value_with_tax: 60 }] }] }
    listings.patch(sku, { ...patch, patches: [{ op: 'merge', path, value: [offer('ALL', 55), offer('B2B', 45)] }] })
    listings.patch(sku, {
      ...patch,
      patches: [{ op: 'merge', path, value: [{ currency: 'EUR', audience: 'ALL', ...minimum }] }],
    })
    expect(listings.find(sku, germany)).toMatchObject({
      attributes: { purchasable_offer: [{ ...offer('ALL', 55), ...minimum }, offer('B2B', 45)] },
      issues: [{ code: '18155', enforcements: { actions: [{ action: 'LISTING_SUPPRESSED' }] } }],
    })
    const value = [{ audience: 'B2B' }]
    listings.patch(sku, { ...patch, patches: [{ op: 'delete', path, value }] })
    expect(listings.find(sku, germany)?.attributes.purchasable_offer).toHaveLength(1)
  })

  it('deletes attributes, but not required ones', () => {
    const { listings } = start()
    const remove = (name: string) =>
      listings.patch(sku, { ...patch, patches: [{ op: 'delete', path: `/attributes/${name}` }] })
    expect(remove('main_product_image_locator').status).toBe('ACCEPTED')
    expect(listings.find(sku, germany)).toMatchObject({
      issues: [{ categories: ['MISSING_ATTRIBUTE', 'MISSING_IMAGE'] }],
    })
    expect(listings.find(sku, france)?.issues).toEqual([])
    expect(remove('brand')).toMatchObject({ status: 'INVALID', issues: [{ code: '90220', attributeNames: ['brand'] }] })
  })

  it('rejects a wrong path, a wrong attribute, and a SKU that is not listed', () => {
    const { listings } = start()
    const replace = (path: string, to = sku) =>
      listings.patch(to, { ...patch, patches: [{ op: 'replace', path, value: [{ value: 'x' }] }] })
    expect(replace('/brand').issues).toMatchObject([{ message: 'Invalid path provided in patch at index of 0.' }])
    expect(replace('/attributes/brand/0').status).toBe('INVALID')
    expect(replace('/attributes/colour').issues).toMatchObject([{ code: '90000900', attributeNames: ['colour'] }])
    expect(replace('/attributes/brand', 'NOTHING').issues).toMatchObject([{ code: '13013' }])
  })

  it('changes only the stores of the request', () => {
    const { listings } = start()
    const patches = [
      {
        op: 'replace',
        path: '/attributes/item_name',
        value: [
          { value: 'Koffer', marketplace_id: germany },
          { value: 'Valise', marketplace_id: france },
        ],
      },
    ] as const
    const both = { ...patch, patches }
    expect(listings.patch(sku, both).status).toBe('INVALID')
    expect(listings.patch(sku, { ...both, marketplaceIds: [germany, france] }).status).toBe('ACCEPTED')
    expect(listings.find(sku, germany)?.attributes.item_name).toMatchObject([
      { value: 'Koffer', language_tag: 'de_DE' },
    ])
    expect(listings.find(sku, france)?.attributes.item_name).toMatchObject([{ value: 'Valise', language_tag: 'fr_FR' }])
  })
})

describe('delete', () => {
  it('removes the listing of one store, and in the end the product', () => {
    const { listings, products } = start()
    const asin = products.find('LUGGAGE-BLUE')?.asin
    expect(listings.delete('LUGGAGE-BLUE', [germany]).status).toBe('ACCEPTED')
    expect(listings.find('LUGGAGE-BLUE', germany)).toBeUndefined()
    expect(listings.wasDeleted('LUGGAGE-BLUE', germany)).toBe(true)
    expect(listings.find('LUGGAGE-BLUE', france)).toBeDefined()
    expect([products.inStore(germany).length, products.inStore(france).length]).toEqual([39, 40])
    const others = allStores.map((store) => store.marketplaceId).filter((id) => id !== germany)
    listings.delete('LUGGAGE-BLUE', others)
    expect(products.find('LUGGAGE-BLUE')).toBeUndefined()
    expect(products.catalog().some((each) => each.asin === asin)).toBe(true)
    expect(listings.delete('LUGGAGE-BLUE', [germany])).toMatchObject({ status: 'INVALID' })
  })

  it('can be followed by a new listing', () => {
    const { listings } = start()
    listings.put('MUG', put)
    listings.delete('MUG', [germany])
    expect(listings.put('MUG', put).status).toBe('ACCEPTED')
    expect(listings.wasDeleted('MUG', germany)).toBe(false)
  })
})

describe('onChange', () => {
  it('tells new, changed and deleted listings', () => {
    const { listings, changes } = start()
    listings.put('MUG', put)
    listings.patch('MUG', {
      productType: 'BOTTLE',
      marketplaceIds: [germany],
      patches: [{ op: 'delete', path: '/attributes/main_product_image_locator' }],
    })
    listings.delete('MUG', [germany])
    expect(changes.map(({ sku, marketplaceId }) => [sku, marketplaceId])).toEqual(Array(3).fill(['MUG', germany]))
    expect(changes.map(({ before, after }) => [before?.status, after?.status, after?.issues.length])).toEqual([
      [undefined, ['BUYABLE', 'DISCOVERABLE'], 0],
      [['BUYABLE', 'DISCOVERABLE'], ['BUYABLE'], 1],
      [['BUYABLE'], undefined, undefined],
    ])
  })

  it('tells that a product is sold out in all stores, but not that its price changed', () => {
    const { products, changes } = start()
    products.change('LUGGAGE-BLUE', { price: 10 })
    expect(changes).toEqual([])
    products.change('LUGGAGE-BLUE', { quantity: 0 })
    expect(changes).toHaveLength(allStores.length)
    expect(changes[0]?.after?.status).toEqual(['DISCOVERABLE'])
  })
})
