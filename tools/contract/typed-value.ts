import type { JsonValue } from '../models/json.js'
import type { Parameter } from '../models/swagger.js'

/**
 * A case's value as a typed caller would write it: cases write the number 10 as "10", and a list of one as its only
 * entry, which is the same on the wire. Nothing where no value of the parameter's type is the same on the wire.
 */
export function typedValue(parameter: Parameter, value: JsonValue): JsonValue | undefined {
  if (parameter.in === 'body') return value
  const typed = parameter.type === 'array' ? typedList(parameter, value) : typedScalar(parameter.type, value)
  return typed !== undefined && inEnum(parameter, typed) ? typed : undefined
}

function typedList(parameter: Parameter, value: JsonValue): JsonValue[] | undefined {
  const entries = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [value]
  const typed = entries.map((entry) => typedScalar(parameter.items?.type, entry))
  return typed.some((entry) => entry === undefined) ? undefined : (typed as JsonValue[])
}

function typedScalar(type: string | undefined, value: JsonValue): JsonValue | undefined {
  if (value === null || typeof value === 'object') return undefined
  if (type === 'integer' || type === 'number') return typedNumber(value)
  if (type === 'boolean') return ['true', 'false'].includes(String(value)) ? String(value) === 'true' : undefined
  return String(value)
}

/** Only text that a number is written as: `010` and the empty text are other values on the wire. */
function typedNumber(value: JsonValue): number | undefined {
  const number = Number(value)
  return Number.isFinite(number) && String(number) === String(value) ? number : undefined
}

function inEnum(parameter: Parameter, value: JsonValue): boolean {
  const allowed = parameter.enum ?? parameter.items?.enum
  return allowed === undefined || (Array.isArray(value) ? value : [value]).every((entry) => allowed.includes(entry))
}
