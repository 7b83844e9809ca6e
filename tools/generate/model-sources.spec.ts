import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import { readCatalog } from '../models/catalog.js'
import { operationsOf } from '../models/operations-of.js'
import { readModelSources } from './model-sources.js'
import { prepareEngineModel } from './prepare-engine-model.js'
import { contract, inFakeRepository } from './test-support/fake-repository.js'

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
