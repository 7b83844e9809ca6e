import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultModelsFolder } from './catalog.js'
import { prepareAllModels } from './prepare-model.js'

/**
 * Writes every prepared model, minified, as `<outDir>/<model>.json`, and their catalog rows as `<outDir>/index.json`.
 * @returns how many models there are
 */
export function writeBundle(outDir: string, modelsFolder: string = defaultModelsFolder): number {
  const models = prepareAllModels(modelsFolder)
  mkdirSync(outDir, { recursive: true })
  for (const { row, document } of models) {
    writeFileSync(join(outDir, `${row.model}.json`), JSON.stringify(document))
  }
  writeFileSync(join(outDir, 'index.json'), JSON.stringify(models.map(({ row }) => row)))
  return models.length
}
