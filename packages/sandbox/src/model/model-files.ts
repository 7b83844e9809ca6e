import { readFileSync } from 'node:fs'
import type { SwaggerModel } from './swagger-model.js'

/** @throws Error if the file is not a Swagger 2.0 model. */
export function readModel(file: string): SwaggerModel {
  const model = parseFile(file)
  if (!isModel(model)) throw new Error(`${file} has no paths. Use a Swagger 2.0 model.`)
  return model
}

/** @throws Error if the file is not valid JSON. */
export function parseFile(file: string): unknown {
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
