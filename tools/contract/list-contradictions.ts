import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultModelsFolder } from '../models/catalog.js'
import { prepareAllModels } from '../models/prepare-model.js'
import { contractCases } from './contract-case.js'
import { contradictionOf } from './contradiction.js'

// Rewrites models/annotations/sandbox-contradictions.json. Run it after a pull and review the diff.
const listed: Record<string, object[]> = {}
for (const { row, document } of prepareAllModels()) {
  for (const candidate of contractCases(document)) {
    const reason = contradictionOf(document, candidate)
    if (reason === undefined) continue
    const { entry, status, index } = candidate
    listed[row.model] ??= []
    listed[row.model]?.push({ method: entry.method.toUpperCase(), path: entry.path, status, index, reason })
  }
}
writeFileSync(
  join(defaultModelsFolder, 'annotations', 'sandbox-contradictions.json'),
  `${JSON.stringify(listed, null, 2)}\n`,
)
console.log(`${Object.values(listed).flat().length} cases contradict their model.`)
