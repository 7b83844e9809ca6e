import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { writeTree } from '../cli/test-support/file-tree.js'
import { readAnnotations } from './annotations.js'
import { defaultModelsFolder } from './catalog.js'
import { readProseFacts } from './prose-facts.js'

describe('readProseFacts', () => {
  it('reads five files, each of which can be missing', async () => {
    await inTemporaryFolder(async (folder) => {
      const none = { rules: [], limits: [], knownTypes: [], knownValues: [], notes: [] }
      expect(readProseFacts(folder)).toEqual(none)
      const row = { model: 'loans', definition: 'Loan', values: ['A'], complete: true, source: 'x' }
      await writeTree(folder, { 'annotations/known-values.json': JSON.stringify({ values: [row] }) })
      expect(readProseFacts(folder)).toEqual({ ...none, knownValues: [row] })
    })
  })

  it('finds rows in each file of models/annotations, each with a source', () => {
    const { rules, limits, knownValues, notes } = readAnnotations(defaultModelsFolder)
    for (const rows of [rules, limits, knownValues]) expect(rows.length).toBeGreaterThan(0)
    const all = [...rules, ...limits, ...knownValues, ...notes]
    expect(all.filter((row) => !row.source)).toEqual([])
  })
})
