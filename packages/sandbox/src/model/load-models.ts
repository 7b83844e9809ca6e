import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { packageRoot } from '@selling-partner/sandbox/package-root'
import type { SwaggerModel } from './swagger-model.js'

/** Folder of the models in this package. */
const bundledModels = join(packageRoot, 'dist', 'models')

const indexFile = 'index.json'

/**
 * Reads all models in a folder.
 * @param folder Folder of prepared Swagger 2.0 files. @default the models in this package
 * @throws Error if the folder has no models, or a file is not a model.
 */
export function loadModels(folder: string = bundledModels): SwaggerModel[] {
  const names = listModels(folder)
  if (names.length === 0) {
    const advice = folder === bundledModels ? 'Run `npm run build`.' : 'Pass a folder of Swagger 2.0 files.'
    throw new Error(`${folder} has no models. ${advice}`)
  }
  const packages = readPackages(join(folder, indexFile))
  return names.map((name) => ({ package: packages.get(basename(name, '.json')), ...readModel(join(folder, name)) }))
}

/** Returns the name of each model's package, by model. A folder without an index has none. */
function readPackages(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map()
  const rows = parse(file)
  return new Map(
    Array.isArray(rows) ? rows.map((row: { model: string; package: string }) => [row.model, row.package]) : [],
  )
}

function listModels(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== indexFile)
      .sort()
  } catch {
    return []
  }
}

function readModel(file: string): SwaggerModel {
  const model = parse(file)
  if (!isModel(model)) throw new Error(`${file} has no paths. Use a Swagger 2.0 model.`)
  return model
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${file} is not valid JSON. Use a Swagger 2.0 model. (${reason})`)
  }
}

function isModel(value: unknown): value is SwaggerModel {
  return typeof value === 'object' && value !== null && 'paths' in value && typeof value.paths === 'object'
}
