import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { valueAt } from '../../test/caller.js'
import { type CallParameters, ValidatingCaller } from '../../test/validating-caller.js'
import { metaSchemaId } from '../account/listings/product-type-schema.js'

const unitedStates = 'ATVPDKIKX0DER'
const germany = 'A1PA6795UKMFR9'
const path = 'GET /definitions/2020-09-01/productTypes'

function start() {
  const caller = new ValidatingCaller({ unknownIds: 'reject' })
  const { sandbox } = caller
  const definition = async (productType: string, parameters: CallParameters = {}) =>
    (await caller.call(`${path}/{productType}`, { productType, marketplaceIds: unitedStates, ...parameters })).body
  return {
    caller,
    sandbox,
    definition,
    search: async (parameters: CallParameters) => {
      const { body } = await caller.call(path, { marketplaceIds: unitedStates, ...parameters })
      const types = valueAt(body, 'productTypes')
      return Array.isArray(types) ? types.map(({ name }) => name) : []
    },
    /** Downloads what a link points to, and checks its checksum. */
    download: async (body: unknown, link: 'schema' | 'metaSchema') => {
      const response = await sandbox.fetch(new Request(String(valueAt(body, link, 'link', 'resource'))))
      expect(response.headers.get('content-type')).toBe('application/json')
      const text = await response.text()
      expect(createHash('md5').update(text).digest('base64')).toBe(valueAt(body, link, 'checksum'))
      return JSON.parse(text)
    },
  }
}

/** A validator that knows Amazon's keywords only from the meta-schema, as a developer writes it. */
function validatorWith(metaSchema: object): Ajv2019 {
  const ajv = new Ajv2019({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addMetaSchema(metaSchema)
  return ajv
}

describe('searchDefinitionsProductTypes', () => {
  it('lists all product types', async () => {
    const names = await start().search({})
    expect(names).toHaveLength(21)
    expect(names).toContain('LUGGAGE')
  })

  it('finds types by keyword', async () => {
    const { search } = start()
    expect(await search({ keywords: 'luggage' })).toEqual(['LUGGAGE'])
    expect(await search({ keywords: ['knife', 'SHOES'] })).toEqual(['KITCHEN_KNIFE', 'SHOES'])
    expect(await search({ keywords: 'submarine' })).toEqual([])
  })

  it('recommends a type for the name of an item', async () => {
    const { search } = start()
    expect(await search({ itemName: 'A hardside carry-on suitcase' })).toEqual(['LUGGAGE'])
    expect(await search({ itemName: 'Wooden train' })).toEqual(['TOYS_AND_GAMES'])
    expect(await search({ itemName: 'Submarine' })).toEqual(['PRODUCT'])
  })
})

describe('getDefinitionsProductType', () => {
  it('has groups of the attributes in the schema', async () => {
    const { definition, download } = start()
    const body = await definition('LUGGAGE')
    expect(body).toMatchObject({
      productType: 'LUGGAGE',
      displayName: 'Luggage',
      requirements: 'LISTING',
      requirementsEnforced: 'ENFORCED',
      locale: 'en_US',
      productTypeVersion: { latest: true },
    })
    const schema = await download(body, 'schema')
    const groups = Object.values(valueAt(body, 'propertyGroups') ?? {})
    const names: unknown[] = groups.flatMap((group) => valueAt(group, 'propertyNames'))
    expect([...names].sort()).toEqual(Object.keys(schema.properties).sort())
  })

  it('links to schemas that obey the meta-schema, for every type and all requirements', async () => {
    const { definition, download, search } = start()
    const validator = validatorWith(await download(await definition('LUGGAGE'), 'metaSchema'))
    for (const name of await search({})) {
      for (const requirements of ['LISTING', 'LISTING_PRODUCT_ONLY', 'LISTING_OFFER_ONLY']) {
        const schema = await download(await definition(name, { requirements }), 'schema')
        expect(schema.$schema).toBe(metaSchemaId)
        expect([name, validator.validateSchema(schema), validator.errors]).toEqual([name, true, null])
        for (const required of schema.required) expect(Object.keys(schema.properties)).toContain(required)
      }
    }
  })

  it('has a meta-schema that rejects wrong keywords', async () => {
    const { definition, download } = start()
    const body = await definition('LUGGAGE')
    const validator = validatorWith(await download(body, 'metaSchema'))
    const schema = await download(body, 'schema')
    const brand = { ...schema.properties.brand, selectors: 'marketplace_id' }
    expect(validator.validateSchema({ ...schema, properties: { ...schema.properties, brand } })).toBe(false)
  })

  it('has the store and its languages in $defs', async () => {
    const { definition, download } = start()
    const body = await definition('LUGGAGE', { marketplaceIds: germany })
    expect(valueAt(body, 'locale')).toBe('de_DE')
    const { $defs } = await download(body, 'schema')
    expect($defs).toMatchObject({
      marketplace_id: { default: germany, enum: [germany] },
      language_tag: { default: 'de_DE', enum: ['de_DE', 'en_US', 'en_GB'] },
    })
  })

  it('requires no attributes if they are not enforced, and other attributes for an offer', async () => {
    const { definition, download } = start()
    const required = async (parameters: CallParameters) =>
      (await download(await definition('LUGGAGE', parameters), 'schema')).required
    expect(await required({})).toEqual(expect.arrayContaining(['brand', 'condition_type', 'number_of_wheels']))
    expect(await required({ requirements: 'LISTING_PRODUCT_ONLY' })).not.toContain('condition_type')
    expect(await required({ requirements: 'LISTING_OFFER_ONLY' })).toEqual([
      'condition_type',
      'merchant_suggested_asin',
    ])
    expect(await required({ requirementsEnforced: 'NOT_ENFORCED' })).toEqual([])
  })

  it('does not find an unknown type or schema', async () => {
    const { caller, sandbox } = start()
    const parameters = { productType: 'NOTHING', marketplaceIds: unitedStates }
    expect((await caller.call(`${path}/{productType}`, parameters)).status).toBe(404)
    const url = 'http://sandbox.test/_sandbox/product-types/nothing'
    expect((await sandbox.fetch(new Request(url))).status).toBe(404)
  })

  it('has schemas with which the listings of the account are valid', async () => {
    const { caller, definition, download } = start()
    const validator = validatorWith(await download(await definition('LUGGAGE'), 'metaSchema'))
    for (const productType of ['LUGGAGE', 'SHIRT', 'HEADPHONES']) {
      const validate = validator.compile(await download(await definition(productType), 'schema'))
      const { body } = await caller.call('GET /listings/2021-08-01/items/{sellerId}/{sku}', {
        sellerId: 'S',
        sku: `${productType}-BLUE`,
        marketplaceIds: unitedStates,
        includedData: 'attributes',
      })
      validate(valueAt(body, 'attributes'))
      expect([productType, validate.errors]).toEqual([productType, null])
    }
  })

  it('has schemas that reject the same attributes as putListingsItem', async () => {
    const { caller, definition, download } = start()
    const body = await definition('LUGGAGE')
    const validate = validatorWith(await download(body, 'metaSchema')).compile(await download(body, 'schema'))
    const sku = { sellerId: 'S', sku: 'LUGGAGE-BLUE', marketplaceIds: unitedStates }
    const path = '/listings/2021-08-01/items/{sellerId}/{sku}'
    const read = await caller.call(`GET ${path}`, { ...sku, includedData: 'attributes' })
    const valid: Record<string, unknown> = { ...Object(valueAt(read.body, 'attributes')) }
    const changes = Object.keys(valid).flatMap((name) => wrongValues(valid[name]).map((value) => ({ name, value })))
    const results = new Map<boolean, number>()
    for (const { name, value } of [...changes, { name: 'unknown', value: [{ value: 'x' }] }]) {
      const attributes = { ...valid, [name]: value }
      if (value === undefined) delete attributes[name]
      const preview = { ...sku, mode: 'VALIDATION_PREVIEW' }
      const { body } = await caller.call(`PUT ${path}`, preview, { productType: 'LUGGAGE', attributes })
      const isValid = validate(attributes)
      expect([name, value, valueAt(body, 'status')]).toEqual([name, value, isValid ? 'VALID' : 'INVALID'])
      results.set(isValid, (results.get(isValid) ?? 0) + 1)
    }
    expect(results.get(true)).toBeGreaterThan(20)
    expect(results.get(false)).toBeGreaterThan(100)
  })
})

/** Variants of an attribute's values, most of them wrong. */
function wrongValues(values: unknown): unknown[] {
  const [first] = Array.isArray(values) ? values : []
  const fields = Object.keys(first ?? {})
  return [
    undefined,
    'text',
    [],
    [{}],
    [null],
    [{ ...first, more: 1 }],
    ...fields.map((name) => [Object.fromEntries(Object.entries(first).filter(([each]) => each !== name))]),
    ...fields.flatMap((name) => ['x', -1, {}].map((value) => [{ ...first, [name]: value }])),
  ]
}
