import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { faultOf } from '../cli/test-support/fault-of.js'
import { writeTree } from '../cli/test-support/file-tree.js'
import { type Descriptions, listedContradictions, readDescriptions } from './annotations.js'
import { defaultModelsFolder } from './catalog.js'
import { faultsOfDescriptions } from './check-descriptions.js'
import { prepareAllModels } from './prepare-model.js'

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
    expect(readDescriptions('unknown')).toBeUndefined()
  })
})

describe('models/descriptions', () => {
  const prepared = prepareAllModels()

  it.each(prepared.map(({ row }) => row.model))('has complete sentences for all of %s', (model) => {
    const descriptions = readDescriptions(model)
    const document = prepared.find((each) => each.row.model === model)?.document
    if (descriptions === undefined || document === undefined) throw new Error(`${model} has no descriptions.`)
    expect(faultsOfDescriptions(document, descriptions, [])).toEqual([])
    for (const text of sentencesOf(descriptions)) expect(text).toMatch(/^[A-Z`].*\.$/s)
  })

  it('has no file for a model that does not exist', () => {
    const files = readdirSync(join(defaultModelsFolder, 'descriptions')).filter((name) => name.endsWith('.json'))
    expect(files.sort()).toEqual(prepared.map(({ row }) => `${row.model}.json`).sort())
  })
})
