import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { InputFault } from '../cli/input-fault.js'

export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject

export interface JsonObject {
  [key: string]: JsonValue
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Writes JSON in the form of this project: two spaces, the key order of `value` and a final newline. */
export function canonicalJson(value: JsonValue): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/**
 * Reads a data file of this project. Does not check its shape, because tests check the checked-in files.
 *
 * @throws {InputFault} if the file is missing or not valid JSON
 */
export function readJsonFile<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const reason = missing ? 'File not found' : `Not valid JSON (${(error as Error).message})`
    throw new InputFault(missing ? file : basename(file), reason, 'Restore it from git, or run npm run models:pull')
  }
}
