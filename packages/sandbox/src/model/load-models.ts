import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bundleFolder, bundleIndex, parseFile, readModel } from './bundled-models.js'
import type { SwaggerModel } from './swagger-model.js'

/**
 * Reads all models in a folder.
 * @param folder Folder of prepared Swagger 2.0 files. @default the models in this package
 * @throws Error if the folder has no models, or a file is not a model.
 */
export function loadModels(folder: string = bundleFolder): SwaggerModel[] {
  const names = listModels(folder)
  if (names.length === 0) {
    const advice = folder === bundleFolder ? 'Run `npm run build`.' : 'Pass a folder of Swagger 2.0 files.'
    throw new Error(`${folder} has no models. ${advice}`)
  }
  const packages = readPackages(join(folder, bundleIndex))
  return names.map((name) => ({ package: packages.get(basename(name, '.json')), ...readModel(join(folder, name)) }))
}

/** Returns the name of each model's package, by model. Empty for a folder without an index. */
function readPackages(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map()
  const rows = parseFile(file)
  return new Map(
    Array.isArray(rows) ? rows.map((row: { model: string; package: string }) => [row.model, row.package]) : [],
  )
}

function listModels(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== bundleIndex)
      .sort()
  } catch {
    return []
  }
}
