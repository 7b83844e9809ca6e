import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '@selling-partner/sandbox/package-root'
import type { SwaggerModel } from './swagger-model.js'

/** The prepared models that the package carries. */
export const bundledModels = join(packageRoot, 'dist', 'models')

const indexFile = 'index.json'

/**
 * Reads every model of a folder.
 * @param folder Folder of prepared Swagger 2.0 files. @default the models that the package carries
 * @throws Error with one line when the folder holds no models or a file is not a model.
 */
export function loadModels(folder: string = bundledModels): SwaggerModel[] {
  const names = listModels(folder)
  if (names.length === 0) {
    const remedy = folder === bundledModels ? 'run `npm run build` first' : 'name a folder of Swagger 2.0 files'
    throw new Error(`No models in ${folder}: ${remedy}.`)
  }
  return names.map((name) => readModel(join(folder, name)))
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
  if (!isModel(model)) throw new Error(`${file} is not a Swagger 2.0 model: it has no paths.`)
  return model
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} cannot be read as a model: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function isModel(value: unknown): value is SwaggerModel {
  return typeof value === 'object' && value !== null && 'paths' in value && typeof value.paths === 'object'
}
