import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { faultOf } from '../cli/test-support/fault-of.js'
import { writeTree } from '../cli/test-support/file-tree.js'
import { type Descriptions, listedContradictions, readDescriptions } from './annotations.js'
import { defaultModelsFolder, readCatalog } from './catalog.js'
import { operationsOf } from './operations.js'
import { prepareModel } from './prepare-model.js'
import type { Document } from './swagger.js'

const row = { method: 'POST', path: '/orders', status: 200, index: 0, reason: 'body must be object' }

describe('listedContradictions', () => {
  it('returns the rows of a model', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, { 'annotations/sandbox-contradictions.json': JSON.stringify({ ordersV0: [row] }) })

      expect(listedContradictions('ordersV0', folder)).toEqual([row])
      expect(listedContradictions('feedsV0', folder)).toEqual([])
    })
  })

  it('rejects an invalid file', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, { 'annotations/sandbox-contradictions.json': '{' })

      expect(await faultOf(() => listedContradictions('ordersV0', folder))).toMatch(
        /^sandbox-contradictions\.json: Not valid JSON/,
      )
    })
  })
})

const described = readdirSync(join(defaultModelsFolder, 'descriptions'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))

/** The names that the descriptions of a document must have. */
function namesIn(document: Document): string[] {
  const operations = [...operationsOf(document)].flatMap(({ operation, parameters }) => [
    operation.operationId,
    ...parameters.map(({ name }) => `${operation.operationId}(${name})`),
  ])
  const definitions = Object.entries(document.definitions ?? {}).flatMap(([name, { properties = {} }]) => [
    name,
    ...Object.keys(properties).map((property) => `${name}.${property}`),
  ])
  return [...operations, ...definitions].sort()
}

function namesDescribed({ operations, definitions }: Descriptions): string[] {
  return [
    ...Object.entries(operations).flatMap(([id, { parameters }]) => [
      id,
      ...Object.keys(parameters).map((name) => `${id}(${name})`),
    ]),
    ...Object.entries(definitions).flatMap(([name, { properties = {} }]) => [
      name,
      ...Object.keys(properties).map((property) => `${name}.${property}`),
    ]),
  ].sort()
}

function sentencesOf({ summary, operations, definitions }: Descriptions): string[] {
  return [
    summary,
    ...Object.values(operations).flatMap((operation) => [operation.summary, ...Object.values(operation.parameters)]),
    ...Object.values(definitions).flatMap(({ description, properties = {} }) => [
      description,
      ...Object.values(properties),
    ]),
  ]
}

describe('readDescriptions', () => {
  it('returns undefined for a model without descriptions', () => {
    expect(readDescriptions('sales')).toBeUndefined()
  })

  it('has descriptions of three APIs', () => {
    expect(described.sort()).toEqual(['application_2023-11-30', 'authorization_v1', 'tokens_2021-03-01'])
  })

  it.each(described)('describes exactly the operations, parameters, definitions and properties of %s', (model) => {
    const row = readCatalog().find((each) => each.model === model)
    const descriptions = readDescriptions(model)
    if (row === undefined || descriptions === undefined) throw new Error(`${model} is not in the catalog.`)
    expect(namesDescribed(descriptions)).toEqual(namesIn(prepareModel(row).document))
  })

  it.each(described)('describes %s in full sentences', (model) => {
    for (const sentence of sentencesOf(readDescriptions(model) as Descriptions)) {
      expect(sentence).toMatch(/^[A-Z].*\.$/s)
    }
  })
})
