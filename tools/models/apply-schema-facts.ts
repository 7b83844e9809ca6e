import { InputFault } from '../cli/input-fault.js'
import { findOperation, findSchema } from './find-schema.js'
import type { JsonValue } from './json.js'
import type { KnownValuesRow, LimitRow, Limits, NoteRow, ProseFacts } from './prose-facts.js'
import type { Constraints, Document, Parameter, Schema } from './swagger.js'

/** A fault in a row, and its remedy. */
interface Problem {
  readonly problem: string
  readonly remedy: string
}

/**
 * Adds limits, known values and notes to the schemas that they are about. Complete values become an `enum`. Others become
 * `x-known-values`, because a server can send and accept more. A note becomes `x-note`.
 *
 * @param report receives a fault for each row that names something unknown, or that the contract already states
 */
export function applySchemaFacts(
  document: Document,
  model: string,
  { limits, knownValues, notes }: Pick<ProseFacts, 'limits' | 'knownValues' | 'notes'>,
  report: (fault: InputFault) => void,
): void {
  const apply = <Row extends { readonly model: string }>(
    file: string,
    rows: readonly Row[],
    add: (document: Document, row: Row) => Problem | undefined,
  ) => {
    for (const row of rows) {
      const fault = row.model === model ? add(document, row) : undefined
      if (fault !== undefined) report(new InputFault(`models/annotations/${file}`, fault.problem, fault.remedy))
    }
  }
  apply('limits.json', limits, addLimits)
  apply('known-values.json', knownValues, addKnownValues)
  apply('notes.json', notes, addNote)
}

/** Types that have a limit. Limits of other types apply to the items of an array. */
const limitTypes: Readonly<Record<keyof Limits, readonly string[]>> = {
  minimum: ['integer', 'number'],
  maximum: ['integer', 'number'],
  minItems: ['array'],
  maxItems: ['array'],
  minLength: ['string'],
  maxLength: ['string'],
  default: ['array', 'boolean', 'integer', 'number', 'string'],
  format: ['integer', 'number', 'string'],
}

const limitKeys: readonly (keyof Limits)[] = [
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
  'default',
  'format',
]

function addLimits(document: Document, row: LimitRow): Problem | undefined {
  const place = findSchema(document, row)
  if (typeof place === 'string') return unknown(place)
  const keys = limitKeys.filter((key) => row[key] !== undefined)
  if (keys.length === 0)
    return { problem: `The row of ${place.name} has no limit`, remedy: 'Add one, or delete the row' }
  for (const key of keys) {
    const target = valueSchema(place.schema, place.name, limitTypes[key].includes('array'))
    if ('problem' in target) return target
    const fault = limitFault(target, key, row[key] ?? null, place.name)
    if (fault !== undefined) return fault
    Object.assign(target, { [key]: row[key] })
  }
  return undefined
}

function limitFault(schema: Constraints, key: keyof Limits, value: JsonValue, name: string): Problem | undefined {
  const { type = 'object' } = schema
  if (!limitTypes[key].includes(type) || (key === 'default' && !isOfType(value, type))) {
    return {
      problem: `${name} is of type ${type} and can't have ${key} ${JSON.stringify(value)}`,
      remedy: 'Correct the row',
    }
  }
  const stated = schema[key]
  if (stated === undefined) return undefined
  return isSame(stated, value)
    ? { problem: `The contract already states ${key} ${JSON.stringify(value)} of ${name}`, remedy: 'Delete the row' }
    : contradicts(`${key} ${JSON.stringify(stated)} of ${name}`)
}

function addKnownValues(document: Document, row: KnownValuesRow): Problem | undefined {
  const place = findSchema(document, row)
  if (typeof place === 'string') return unknown(place)
  const target = valueSchema(place.schema, place.name, false)
  if ('problem' in target) return target
  const stated = target.enum ?? target['x-known-values']
  if (stated !== undefined) {
    return row.values.every((value) => stated.includes(value))
      ? { problem: `The contract already states the values of ${place.name}`, remedy: 'Delete the row' }
      : contradicts(`other values of ${place.name}`)
  }
  const misfit = row.values.find((value) => !isOfType(value, target.type))
  if (row.values.length === 0 || misfit !== undefined || new Set(row.values).size < row.values.length) {
    const problem = `The values of ${place.name} are not distinct values of type ${target.type ?? 'object'}`
    return { problem, remedy: 'Correct the row' }
  }
  Object.assign(target, { [row.complete ? 'enum' : 'x-known-values']: [...row.values] })
  return undefined
}

function addNote(document: Document, row: NoteRow): Problem | undefined {
  const isOperation = !('definition' in row) && !('parameter' in row)
  const place = isOperation ? findOperation(document, row) : findSchema(document, row)
  if (typeof place === 'string') return unknown(place)
  const target = 'operation' in place ? place.operation : place.schema
  target['x-note'] = [target['x-note'], row.note].filter(Boolean).join(' ')
  return undefined
}

/** The schema of the values: that of the items if there is an array, unless the fact is about the array itself. */
function valueSchema(place: Schema | Parameter, name: string, ofArray: boolean): Constraints | Problem {
  const own = 'in' in place ? (place.schema ?? place) : place
  const schema = own.type === 'array' && !ofArray ? (own.items ?? {}) : own
  if (!('$ref' in schema) || schema.$ref === undefined) return schema
  const definition = schema.$ref.replace('#/definitions/', '')
  return { problem: `${name} is a reference to ${definition}`, remedy: `Name the definition ${definition} in the row` }
}

function isOfType(value: JsonValue, type: string | undefined): boolean {
  if (type === 'integer') return Number.isInteger(value)
  return type === 'array' ? Array.isArray(value) : typeof value === type
}

function isSame(left: JsonValue, right: JsonValue): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

function unknown(problem: string): Problem {
  return { problem, remedy: 'Correct the row, or delete it if Amazon removed it' }
}

function contradicts(statement: string): Problem {
  return {
    problem: `The contract states ${statement}`,
    remedy: 'Delete the row. If the contract is wrong, add a patch to models/corrections',
  }
}
