import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { defaultModelsFolder } from './catalog.js'
import { checkSchemas } from './check-schemas.js'
import { type JsonObject, readJsonFile } from './json.js'
import { prepareSchema } from './prepare-schema.js'
import { readSchemaCatalog } from './schema-catalog.js'
import { TemporaryFolder } from './test-support/temporary-folder.js'

const corrections = join(defaultModelsFolder, 'corrections')

describe('checkSchemas', () => {
  const folder = new TemporaryFolder()
  const models = () => folder.join('models')

  beforeEach(() => {
    for (const name of ['schemas', 'schema-descriptions', 'corrections', 'schema-catalog.json']) {
      cpSync(join(defaultModelsFolder, name), join(models(), name), { recursive: true })
    }
  })

  it('accepts the checked-in schemas and their descriptions', () => {
    const { faults, places } = checkSchemas(defaultModelsFolder, [])
    expect(faults).toEqual([])
    expect(places).toBeGreaterThan(1900)
  })

  it('reports texts that are missing, describe nothing or only repeat the name', () => {
    const path = 'models/schema-descriptions/notifications/PricingHealthNotification.json'
    const texts = readJsonFile<{ definitions: Record<string, { properties?: Record<string, string> }> }>(
      folder.join(path),
    )
    texts.definitions.Payload = { properties: { issueType: 'The type of the issue.', gone: 'A field of the past.' } }
    folder.write(path, texts)
    expect(checkSchemas(models(), []).faults).toEqual([
      `${path}: definitions.Payload.properties.issueType only repeats the name: "The type of the issue."`,
      `${path}: definitions.Payload.properties.gone does not exist in the schema`,
    ])
  })

  it('reports shared texts that no schema uses', () => {
    const path = 'models/schema-descriptions/shared.json'
    const shared = readJsonFile<{ properties: Record<string, string> }>(folder.join(path))
    folder.write(path, { ...shared, properties: { ...shared.properties, gone: 'A field of the past.' } })
    expect(checkSchemas(models(), []).faults).toEqual([`${path}: properties.gone describes nothing`])
  })

  it('reports sentences that are copied from Amazon', () => {
    const prose = 'Special stores in which the seller offers the product, such as this one'
    const bytes = Buffer.from(JSON.stringify({ description: prose }))
    const path = 'notifications/FBAInventoryAvailabilityChangeNotification.json'
    expect(checkSchemas(models(), [{ path, bytes }]).faults).toEqual([
      `models/schema-descriptions/${path}: definitions.MarketplaceInventory.properties.Stores repeats Amazon's words: ` +
        '"special stores in which the seller offers the"',
    ])
  })

  it('reports schemas without a row, and corrections that no longer fit', () => {
    folder.write('models/schemas/feeds/new.json', { type: 'object' })
    const path = 'schemas/notifications/ListingsItemStatusChangeNotification'
    const contract = readJsonFile<{ properties: JsonObject }>(folder.join(`models/${path}.json`))
    contract.properties.NotificationType = { type: 'string', enum: ['LISTINGS_ITEM_STATUS_CHANGE'] }
    folder.write(`models/${path}.json`, contract)
    expect(checkSchemas(models(), []).faults).toEqual([
      'models/schema-catalog.json: The schema feeds/new has no row. Correct the rows.',
      expect.stringMatching(`^models/corrections/${path}/0001-.*: Operation 1 .* does not match the contract`),
    ])
  })

  it('describes again what loses its file', () => {
    rmSync(join(models(), 'schema-descriptions/feeds/listings-feed-schema-v2.json'))
    expect(checkSchemas(models(), []).faults).toContain(
      'models/schema-descriptions/feeds/listings-feed-schema-v2.json: definitions.ListingsFeed.description has no text',
    )
  })
})

describe('the corrections of schemas', () => {
  it('are all in the table of the README, and nothing else is', () => {
    const readme = readFileSync(join(corrections, 'README.md'), 'utf8')
    const listed = [...readme.matchAll(/^\| `(schemas\/[^`]+)`/gm)].map(([, name]) => `${name}.json`)
    const files = readdirSync(join(corrections, 'schemas'), { recursive: true, encoding: 'utf8' })
    expect(listed.sort()).toEqual(
      files
        .filter((file) => file.endsWith('.json'))
        .map((file) => join('schemas', file))
        .sort(),
    )
  })

  it('belong to schemas of the catalog', () => {
    const catalog = readSchemaCatalog()
    for (const kind of ['notifications', 'reports'] as const) {
      const names: string[] = catalog[kind].map(({ schema }) => schema)
      expect(readdirSync(join(corrections, 'schemas', kind)).filter((name) => !names.includes(name))).toEqual([])
    }
    expect(existsSync(join(corrections, 'schemas/feeds'))).toBe(false)
  })

  it('change the prepared schema, and not the contract', () => {
    const [row] = readSchemaCatalog().notifications.filter(
      ({ notificationType }) => notificationType === 'B2B_ANY_OFFER_CHANGED',
    )
    if (row === undefined) throw new Error('The catalog has no such row.')
    expect(prepareSchema('notifications', row, defaultModelsFolder)).toHaveProperty('$ref')
    const contract = readJsonFile<object>(join(defaultModelsFolder, 'schemas/notifications', `${row.schema}.json`))
    expect(contract).not.toHaveProperty('$ref')
  })
})
