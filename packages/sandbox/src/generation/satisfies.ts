import type { Schema } from '../model/swagger-model.js'
import { checkConstraints } from '../request/check-constraints.js'

/** Formats that responses keep to exactly, although requests may use others. */
const formats: Readonly<Record<string, RegExp>> = {
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  byte: /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i,
}

/** Whether a single value, text or number satisfies a flat schema. Fields and items are not checked. */
export function satisfies(schema: Schema, value: unknown): boolean {
  return checkConstraints(schema, value) === undefined && hasFormat(schema, value) && isInRange(schema, value)
}

function hasFormat({ format = '' }: Schema, value: unknown): boolean {
  return typeof value !== 'string' || (formats[format]?.test(value) ?? true)
}

function isInRange(schema: Schema, value: unknown): boolean {
  if (typeof value !== 'number') return true
  const { exclusiveMinimum, exclusiveMaximum, minimum, maximum, multipleOf } = schema
  if (isWhole(schema) && !Number.isInteger(value)) return false
  if (exclusiveMinimum && value === minimum) return false
  if (exclusiveMaximum && value === maximum) return false
  return multipleOf === undefined || Number.isInteger(value / multipleOf)
}

/** Whether a number has no decimals. Some models have numbers with the format of an integer. */
export function isWhole({ type, format = '' }: Schema): boolean {
  return type === 'integer' || format.startsWith('int')
}
