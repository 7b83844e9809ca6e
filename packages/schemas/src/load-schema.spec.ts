import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { examples } from '../test/examples.js'
import { schemaImports } from './generated/schema-imports.js'
import { loadSchema, type SchemaName } from './load-schema.js'

const json = fileURLToPath(new URL('../json', import.meta.url))
const files = readdirSync(json, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))

/** `strictRequired` is off, because the messages of a feed require fields of the schema around them. */
function strictAjv(): Ajv {
  return formats.default(new Ajv({ strict: true, strictRequired: false, allErrors: true }))
}

const cases: readonly [schema: SchemaName, example: keyof typeof examples][] = [
  ['ORDER_CHANGE', 'orderChange'],
  ['ANY_OFFER_CHANGED', 'anyOfferChanged'],
  ['B2B_ANY_OFFER_CHANGED', 'b2bAnyOfferChanged'],
  ['FBA_INVENTORY_AVAILABILITY_CHANGES', 'fbaInventoryChange'],
  ['FEE_PROMOTION', 'feePromotion'],
  ['FULFILLMENT_ORDER_STATUS', 'canceledShipment'],
  ['LISTINGS_ITEM_STATUS_CHANGE', 'listingsItemStatusChange'],
  ['PRICING_HEALTH', 'pricingHealth'],
  ['REPORT_PROCESSING_FINISHED', 'reportProcessingFinished'],
  ['SHIPMENT_TRACKING_MILESTONE_CHANGED', 'shipmentTrackingMilestone'],
  ['GET_V2_SELLER_PERFORMANCE_REPORT', 'accountHealth'],
  ['GET_SALES_AND_TRAFFIC_REPORT', 'salesAndTraffic'],
  ['GET_VENDOR_SALES_REPORT', 'vendorSales'],
  ['JSON_LISTINGS_FEED', 'listingsFeed'],
  ['listings-feed-processing-report-schema-v2', 'processingReport'],
]

describe('loadSchema', () => {
  it('loads the same schema as the file of its name', async () => {
    const names = Object.keys(schemaImports)
    expect(files.map((file) => file.replace(/^.*[/\\]|\.json$/g, '')).sort()).toEqual([...names].sort())
    for (const file of files) {
      const name = file.replace(/^.*[/\\]|\.json$/g, '') as SchemaName
      expect(await loadSchema(name)).toEqual(JSON.parse(readFileSync(join(json, file), 'utf8')))
    }
  })

  it.each(Object.keys(schemaImports))('loads %s, which Ajv compiles in strict mode', async (name) => {
    expect(() => strictAjv().compile(schemaNamed(name))).not.toThrow()
    const schema = await loadSchema(name as SchemaName)
    expect(() => strictAjv().compile(schema)).not.toThrow()
  })

  it.each(cases)('loads %s, which accepts our example %s', async (schema, example) => {
    const validate = strictAjv().compile(await loadSchema(schema))
    validate(examples[example])
    expect(validate.errors ?? []).toEqual([])
  })

  it('rejects the later items of a list, not only the first', async () => {
    const validate = strictAjv().compile(await loadSchema('PRICING_HEALTH'))
    const { payload } = examples.pricingHealth
    const [count] = payload.summary.numberOfOffers
    const summary = { ...payload.summary, numberOfOffers: [count, { condition: 'new' }] }
    expect(validate({ ...examples.pricingHealth, payload: { ...payload, summary } })).toBe(false)
  })

  it('rejects a B2B notification without payload, whose schema Amazon does not refer to', async () => {
    const validate = strictAjv().compile(await loadSchema('B2B_ANY_OFFER_CHANGED'))
    expect(validate({})).toBe(false)
  })

  it('rejects a type that has several schemas, and an unknown name', async () => {
    const message = 'Use the name of a file in @selling-partner/schemas/json, or a type with one schema.'
    for (const name of ['LISTINGS_ITEM_ISSUES_CHANGE', 'GET_COUPON_PERFORMANCE_REPORT', 'toString', '']) {
      await expect(loadSchema(name as SchemaName)).rejects.toThrow(`The schema ${name} does not exist. ${message}`)
    }
  })
})

function schemaNamed(name: string): object {
  const file = files.find((each) => each.replace(/^.*[/\\]|\.json$/g, '') === name) ?? ''
  return JSON.parse(readFileSync(join(json, file), 'utf8')) as object
}
