import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import { readCatalog } from '../models/catalog.js'
import { operationsOf } from '../models/operations.js'
import { prepareEngineModel } from './engine-model.js'
import { readModelSources, selectApis } from './model-sources.js'
import { contract, inFakeRepository } from './test-support/fake-repository.js'
import { rowOf } from './test-support/row-of.js'

const ordersV0 = rowOf()
const orders2026 = rowOf({ model: 'orders_2026-01-01', package: 'orders-2026-01-01' })
const fbaInbound = rowOf({ model: 'fbaInbound', package: 'fba-inbound-eligibility-v1' })
const catalog = [ordersV0, orders2026, fbaInbound]

describe('selectApis', () => {
  it('takes all where none is named', () => {
    expect(selectApis(catalog, [])).toEqual(catalog)
  })

  it.each([
    ['a package', 'orders-2026-01-01', [orders2026]],
    ['a model', 'fbaInbound', [fbaInbound]],
    ['an API in all its versions', 'orders', [ordersV0, orders2026]],
    ['an API whose version is v1', 'fba-inbound-eligibility', [fbaInbound]],
  ])('takes %s', (_, name, rows) => {
    expect(selectApis(catalog, [name])).toEqual(rows)
  })

  it('takes each once, in the order of the catalog', () => {
    expect(selectApis(catalog, ['fbaInbound', 'orders', 'orders-v0'])).toEqual(catalog)
  })

  it('suggests the name that was meant', async () => {
    expect(await faultOf(() => selectApis(catalog, ['orders', 'oders-v0']))).toBe(
      'oders-v0: no such API; did you mean orders-v0?',
    )
  })

  it('says where all names are where none is close', async () => {
    expect(await faultOf(() => selectApis(catalog, ['nosuchapi']))).toBe(
      'nosuchapi: no such API; models/catalog.json lists them all',
    )
  })
})

describe('readModelSources', () => {
  it('reads the models that are wanted, with our own words', async () => {
    await inFakeRepository(async ({ workspace, write }) => {
      const words = {
        summary: 'S.',
        operations: { getFeed: { summary: 'Gives a feed.', parameters: {} } },
        definitions: {},
      }
      await write({ 'models/descriptions/feedsV0.json': JSON.stringify(words) })
      const [, feeds] = readCatalog(workspace.models)

      const models = readModelSources(workspace, feeds ? [feeds] : []).map(prepareEngineModel)

      expect(models.map(({ row }) => row.package)).toEqual(['feeds-v0'])
      expect(JSON.stringify(models[0]?.document)).toContain('Gives a feed.')
      expect(models[0]?.document.paths['/getFeed']?.get).toMatchObject({ tags: ['Feeds'], 'x-grant-text': 'seller' })
    })
  })

  it('knows of an operationId that it is shared, even with a model that is not wanted', async () => {
    await inFakeRepository(async ({ workspace, write }) => {
      const reference = () => {
        const [orders] = readCatalog(workspace.models)
        const [model] = readModelSources(workspace, orders ? [orders] : []).map(prepareEngineModel)
        const [entry] = model ? [...operationsOf(model.document)] : []
        return entry?.operation
      }
      expect(reference()).toMatchObject({ 'x-reference': expect.stringMatching(/\/getorder$/) })

      await write({ 'models/contracts/feedsV0.json': contract('Feeds', 'getOrder') })

      expect(reference()).toMatchObject({ 'x-reference': expect.stringMatching(/\/orders-v0$/) })
    })
  })

  it.each([
    ['is missing', undefined, /feedsV0x\.json: there is no such file; /],
    ['is not JSON', '{', /^feedsV0\.json: not JSON \(.*\); /],
    ['is no model', '{}', /^feedsV0\.json: not Swagger 2\.0 \(it has no "swagger" key\); /],
  ])('refuses a contract that %s', async (_, text, message) => {
    await inFakeRepository(async ({ workspace, write }) => {
      const rows = readCatalog(workspace.models)
      if (text === undefined)
        await write({ 'models/catalog.json': JSON.stringify([{ ...rows[0], model: 'feedsV0x' }]) })
      else await write({ 'models/contracts/feedsV0.json': text })

      expect(await faultOf(() => readModelSources(workspace, rows))).toMatch(message)
    })
  })
})
