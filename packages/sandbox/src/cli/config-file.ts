import { readFileSync } from 'node:fs'
import { nearestName } from '@selling-partner/auth/internal'
import type { Schema } from '../model/swagger-model.js'
import { validateValue } from '../request/validate-request.js'
import type { OptionRow } from './option-row.js'
import { optionTable } from './option-table.js'

const rows: ReadonlyMap<string, OptionRow> = new Map(Object.entries(optionTable))

/**
 * Reads the options in a configuration file.
 * @throws Error with one sentence that names the file and the first fault, and one that says what to do.
 */
export function readConfigFile(file: string): Readonly<Record<string, unknown>> {
  const config = parse(file)
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [key, readOption(file, key, value)]))
}

function parse(file: string): object {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Error(`${file} can't be read (${code}). Pass a JSON file to --config.`)
  }
  try {
    const config: unknown = JSON.parse(text)
    if (typeof config === 'object' && config !== null && !Array.isArray(config)) return config
  } catch (error) {
    throw new Error(`${file} is not valid JSON. ${error instanceof Error ? error.message : String(error)}.`)
  }
  throw new Error(`${file} is not a JSON object. Its keys must be options, such as { "port": 8080 }.`)
}

function readOption(file: string, key: string, value: unknown): unknown {
  const row = rows.get(key)
  if (!row) throw new Error(`${file} has the unknown key ${key}. ${suggest(key, [...rows.keys()])}`)
  if (!row.schema) throw new Error(`${file} can't set ${key}. Remove it, because only code can set it.`)
  const schema = typeof row.schema === 'function' ? row.schema(value) : row.schema
  const [fault] = [...validateValue(schema, value, key, {}), ...unknownFields(schema, value, key)]
  if (fault !== undefined) throw new Error(`${file} is invalid. ${fault.endsWith('?') ? fault : `${fault}.`}`)
  return row.convert ? row.convert(value) : value
}

/** Fields that no schema has, such as misspelled ones. */
function unknownFields(schema: Schema, value: unknown, name: string): string[] {
  const { items, properties } = schema
  if (Array.isArray(value)) {
    return items ? value.flatMap((item, index) => unknownFields(items, item, `${name}[${index}]`)) : []
  }
  if (!properties || typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) => {
    const property = properties[field]
    if (property) return unknownFields(property, inner, `${name}.${field}`)
    return [`${name}.${field} is unknown. ${suggest(field, Object.keys(properties)).replace(/\.$/, '')}`]
  })
}

function suggest(typo: string, known: readonly string[]): string {
  const similar = nearestName(typo, known)
  return similar ? `Did you mean ${similar}?` : `Use ${known.join(', ')}.`
}
