import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import { readCatalog } from '../models/catalog.js'
import { operationsOf } from '../models/operations.js'
import { catalogRow } from '../models/test-support/catalog-row.js'
import { prepareEngineModel } from './engine-model.js'
import { readModelSources, selectApis } from './model-sources.js'
import { contract, inFakeRepository } from './test-support/fake-repository.js'

const ordersV0 = catalogRow()
const orders2026 = catalogRow({ model: 'orders_2026-01-01', package: 'orders-2026-01-01' })
const fbaInbound = catalogRow({ model: 'fbaInbound', package: 'fba-inbound-eligibility-v1' })
const catalog = [ordersV0, orders2026, fbaInbound]

describe('selectApis', () => {
  it('selects all APIs if none is named', () => {
    expect(selectApis(catalog, [])).toEqual(catalog)
  })

  it.each([
    ['a package', 'orders-2026-01-01', [orders2026]],
    ['a model', 'fbaInbound', [fbaInbound]],
    ['an API in all its versions', 'orders', [ordersV0, orders2026]],
    ['an API whose version is v1', 'fba-inbound-eligibility', [fbaInbound]],
  ])('selects %s', (_, name, rows) => {
    expect(selectApis(catalog, [name])).toEqual(rows)
  })

  it('selects each API once, in the order of the catalog', () => {
    expect(selectApis(catalog, ['fbaInbound', 'orders', 'orders-v0'])).toEqual(catalog)
  })

  it('suggests a similar name', async () => {
    expect(await faultOf(() => selectApis(catalog, ['orders', 'oders-v0']))).toBe(
      'oders-v0: Unknown API. Did you mean orders-v0?',
    )
  })

  it('names the catalog if no name is similar', async () => {
    expect(await faultOf(() => selectApis(catalog, ['nosuchapi']))).toBe(
      'nosuchapi: Unknown API. Add --list to see the names of all APIs.',
    )
  })
})

describe('readModelSources', () => {
  it('reads the selected models with our descriptions', async () => {
    await inFakeRepository(async ({ workspace, write }) => {
      const descriptions = {
        summary: 'S.',
        operations: { getFeed: { summary: 'Returns a feed.', parameters: {} } },
        definitions: {},
      }
      await write({ 'models/descriptions/feedsV0.json': JSON.stringify(descriptions) })
      const [, feeds] = readCatalog(workspace.models)

      const models = readModelSources(workspace.models, feeds ? [feeds] : []).map(prepareEngineModel)

      expect(models.map(({ row }) => row.package)).toEqual(['feeds-v0'])
      expect(JSON.stringify(models[0]?.document)).toContain('Returns a feed.')
      expect(models[0]?.document.paths['/getFeed']?.get).toMatchObject({ tags: ['Feeds'], 'x-grant-text': 'seller' })
    })
  })

  it('finds operationIds that are shared with a model that is not selected', async () => {
    await inFakeRepository(async ({ workspace, write }) => {
      const reference = () => {
        const [orders] = readCatalog(workspace.models)
        const [model] = readModelSources(workspace.models, orders ? [orders] : []).map(prepareEngineModel)
        const [entry] = model ? [...operationsOf(model.document)] : []
        return entry?.operation
      }
      expect(reference()).toMatchObject({ 'x-reference': expect.stringMatching(/\/getorder$/) })

      await write({ 'models/contracts/feedsV0.json': contract('Feeds', 'getOrder') })

      expect(reference()).toMatchObject({ 'x-reference': expect.stringMatching(/\/orders-v0$/) })
    })
  })

  it.each([
    ['is missing', undefined, /feedsV0x\.json: File not found\. /],
    ['is not JSON', '{', /^feedsV0\.json: Not valid JSON \(.*\)\. /],
    ['is not a model', '{}', /^feedsV0\.json: Not Swagger 2\.0 \(there is no "swagger" key\)\. /],
  ])('rejects a contract that %s', async (_, text, message) => {
    await inFakeRepository(async ({ workspace, write }) => {
      const rows = readCatalog(workspace.models)
      if (text === undefined)
        await write({ 'models/catalog.json': JSON.stringify([{ ...rows[0], model: 'feedsV0x' }]) })
      else await write({ 'models/contracts/feedsV0.json': text })

      expect(await faultOf(() => readModelSources(workspace.models, rows))).toMatch(message)
    })
  })
})
