import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { CatalogItemsApi } from '@selling-partner/catalog-items-2022-04-01'
import { ListingsItemsApi } from '@selling-partner/listings-items-2021-08-01'
import { ListingsRestrictionsApi } from '@selling-partner/listings-restrictions-2021-08-01'
import { ProductTypeDefinitionsApi } from '@selling-partner/product-type-definitions-2020-09-01'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'

// The calls of an application that sells a new product, with the generated clients, the runtime and the sandbox, over HTTP.

const sellerId = 'A1SANDBOXSELLER'
const store = 'A1PA6795UKMFR9'
const marketplaceIds = [store]

const mug = {
  item_name: [{ value: 'Mug, 300 ml', language_tag: 'en_GB' }],
  brand: [{ value: 'Example Goods' }],
  bullet_point: [{ value: 'Dishwasher safe' }],
  country_of_origin: [{ value: 'PT' }],
  item_type_keyword: [{ value: 'mug' }],
  product_description: [{ value: 'A mug' }],
  supplier_declared_dg_hz_regulation: [{ value: 'not_applicable' }],
  capacity: [{ value: 300, unit: 'milliliters' }],
  condition_type: [{ value: 'new_new' }],
  purchasable_offer: [{ currency: 'EUR', our_price: [{ schedule: [{ value_with_tax: 12.5 }] }] }],
  fulfillment_availability: [{ fulfillment_channel_code: 'DEFAULT', quantity: 7 }],
  main_product_image_locator: [{ media_location: 'https://example.com/mug.jpg' }],
}

describe('listings in the sandbox', () => {
  let sandbox: RunningSandbox
  let auth: SellingPartnerAuth
  let listings: ListingsItemsApi
  let catalog: CatalogItemsApi
  let definitions: ProductTypeDefinitionsApi
  let restrictions: ListingsRestrictionsApi

  beforeEach(async () => {
    sandbox = await startSandbox({ unknownIds: 'reject', usagePlan: { rate: 1000, burst: 1000 } })
    auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
    const options = { auth, baseUrl: sandbox.url }
    listings = new ListingsItemsApi(options)
    catalog = new CatalogItemsApi(options)
    definitions = new ProductTypeDefinitionsApi(options)
    restrictions = new ListingsRestrictionsApi(options)
  })

  afterEach(async () => {
    auth.close()
    await sandbox.close()
  })

  it('go from a product type and its schema to a listing and a product of the catalog, and are deleted', async () => {
    const { data: types } = await definitions.searchDefinitionsProductTypes({ keywords: ['bottle'], marketplaceIds })
    const [type] = types.productTypes
    expect(type?.name).toBe('BOTTLE')

    const productType = type?.name ?? ''
    const { data: definition } = await definitions.getDefinitionsProductType({ productType, marketplaceIds })
    const validate = await compileSchema(definition)
    expect(validate({ ...mug, brand: undefined })).toBe(false)
    expect(validate(mug)).toBe(true)

    const sku = { sellerId, sku: 'MUG 1/blue', marketplaceIds }
    const body = { productType, requirements: 'LISTING', attributes: mug } as const
    const mode = 'VALIDATION_PREVIEW'
    const { brand: _, ...withoutBrand } = mug
    const invalid = await listings.putListingsItem({ ...sku, mode, body: { ...body, attributes: withoutBrand } })
    expect(invalid.data).toMatchObject({ status: 'INVALID', issues: [{ code: '90220', attributeNames: ['brand'] }] })
    await expect(listings.getListingsItem(sku)).rejects.toMatchObject({ status: 404 })

    expect((await listings.putListingsItem({ ...sku, body })).data).toMatchObject({ status: 'ACCEPTED', issues: [] })
    const { data: item } = await listings.getListingsItem({ ...sku, includedData: ['summaries', 'issues', 'offers'] })
    expect(item).toMatchObject({
      sku: 'MUG 1/blue',
      summaries: [{ itemName: 'Mug, 300 ml', status: ['BUYABLE', 'DISCOVERABLE'] }],
      issues: [{ severity: 'WARNING', attributeNames: ['generic_keyword'] }],
      offers: [{ price: { currencyCode: 'EUR', amount: '12.50' } }],
    })

    const asin = item.summaries?.[0]?.asin ?? ''
    const { data: product } = await catalog.getCatalogItem({
      asin,
      marketplaceIds,
      includedData: ['summaries', 'images'],
    })
    expect(product).toMatchObject({ summaries: [{ itemName: 'Mug, 300 ml', brand: 'Example Goods' }] })
    expect(product.images?.[0]?.images[0]?.link).toBe('https://example.com/mug.jpg')
    const found = await catalog.searchCatalogItems({ marketplaceIds, keywords: ['mug', '300'] })
    expect(found.data.items.map((each) => each.asin)).toEqual([asin])
    expect((await restrictions.getListingsRestrictions({ asin, sellerId, marketplaceIds })).data.restrictions).toEqual(
      [],
    )

    expect((await listings.deleteListingsItem(sku)).data.status).toBe('ACCEPTED')
    await expect(listings.getListingsItem(sku)).rejects.toMatchObject({ status: 404 })
  })

  it('change their price and quantity with patches', async () => {
    const sku = { sellerId, sku: 'SHOES-BLUE', marketplaceIds }
    const { data } = await listings.patchListingsItem({
      ...sku,
      body: {
        productType: 'SHOES',
        patches: [
          { op: 'replace', path: '/attributes/purchasable_offer', value: mug.purchasable_offer },
          { op: 'replace', path: '/attributes/fulfillment_availability', value: mug.fulfillment_availability },
        ],
      },
    })
    expect(data.status).toBe('ACCEPTED')
    const includedData = ['offers', 'fulfillmentAvailability'] as const
    expect((await listings.getListingsItem({ ...sku, includedData: [...includedData] })).data).toMatchObject({
      offers: [{ price: { amount: '12.50' } }],
      fulfillmentAvailability: [{ fulfillmentChannelCode: 'DEFAULT', quantity: 7 }],
    })
  })

  it('are found page by page', async () => {
    const skus: string[] = []
    for await (const { sku } of listings.searchListingsItems({ sellerId, marketplaceIds, pageSize: 20 })) skus.push(sku)
    expect(new Set(skus).size).toBe(60)
  })

  it('are found by a filter', async () => {
    const withErrors = await listings.searchListingsItems({ sellerId, marketplaceIds, withIssueSeverity: ['ERROR'] })
    expect(withErrors.data.items.map(({ sku }) => sku)).toEqual(['BICYCLE_LIGHT-BLACK'])
  })
})

interface Definition {
  readonly schema: SchemaLink
  readonly metaSchema?: SchemaLink
}

interface SchemaLink {
  readonly checksum: string
  readonly link: { readonly resource: string }
}

/** Downloads a schema and its meta-schema from where the definition says, and compiles it. */
async function compileSchema({ schema, metaSchema }: Definition): Promise<(attributes: unknown) => unknown> {
  const ajv = new Ajv2019({ strict: false })
  addFormats.default(ajv)
  if (metaSchema) ajv.addMetaSchema(await download(metaSchema))
  return ajv.compile(await download(schema))
}

async function download({ checksum, link }: SchemaLink): Promise<Record<string, unknown>> {
  const text = await (await fetch(link.resource)).text()
  expect(createHash('md5').update(text).digest('base64')).toBe(checksum)
  return JSON.parse(text)
}
