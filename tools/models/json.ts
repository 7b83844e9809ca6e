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

/** The one way in which this project writes JSON data: two spaces, keys as they stand in `value`, a final newline. */
export function canonicalJson(value: JsonValue): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/**
 * Reads one of the project's own data files. Its shape is taken on trust: the files are checked in and under test.
 * @throws {InputFault} where it is missing or not JSON
 */
export function readJsonFile<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const reason = missing ? 'there is no such file' : `not JSON (${(error as Error).message})`
    throw new InputFault(missing ? file : basename(file), reason, 'take it back from git, or pull the models again')
  }
}
