import type { Constraints } from '../model/swagger-model.js'

/** Returns the error if the value breaks the constraint: `must be at most 50`. */
type Check = (constraints: Constraints, value: unknown) => string | false | undefined

const checks: readonly Check[] = [
  ({ type }, value) => type !== undefined && !isOfType(type, value) && `must be of type ${type}`,
  ({ enum: values }, value) => values && !values.includes(value) && `must be one of ${values.join(', ')}`,
  ({ minimum }, value) => isBelow(value, minimum) && `must be at least ${minimum}`,
  ({ maximum }, value) => isAbove(value, maximum) && `must be at most ${maximum}`,
  ({ minLength }, value) => isBelow(lengthOf(value), minLength) && `must have at least ${minLength} characters`,
  ({ maxLength }, value) => isAbove(lengthOf(value), maxLength) && `must have at most ${maxLength} characters`,
  ({ minItems }, value) => isBelow(countOf(value), minItems) && `must have at least ${minItems} items`,
  ({ maxItems }, value) => isAbove(countOf(value), maxItems) && `must have at most ${maxItems} items`,
  ({ pattern }, value) => pattern !== undefined && !matches(value, pattern) && `must match ${pattern}`,
  ({ format }, value) => isDate(format) && !isDateText(value) && `must be an ISO 8601 ${format}`,
]

/**
 * Returns the first constraint that a value breaks, as text that follows the value's name. Undefined if it breaks none.
 */
export function checkConstraints(constraints: Constraints, value: unknown): string | undefined {
  for (const check of checks) {
    const error = check(constraints, value)
    if (error) return error
  }
  return undefined
}

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
}

function isOfType(type: string, value: unknown): boolean {
  return types[type]?.(value) ?? true
}

function isBelow(value: unknown, limit: number | undefined): boolean {
  return typeof value === 'number' && limit !== undefined && value < limit
}

function isAbove(value: unknown, limit: number | undefined): boolean {
  return typeof value === 'number' && limit !== undefined && value > limit
}

function lengthOf(value: unknown): number | undefined {
  return typeof value === 'string' ? [...value].length : undefined
}

function countOf(value: unknown): number | undefined {
  return Array.isArray(value) ? value.length : undefined
}

/** Patterns are written for Java. A pattern that is invalid in JavaScript matches everything. */
function matches(value: unknown, pattern: string): boolean {
  if (typeof value !== 'string') return true
  try {
    return new RegExp(pattern).test(value)
  } catch {
    return true
  }
}

function isDate(format: string | undefined): boolean {
  return format === 'date-time' || format === 'date'
}

const isoDate = /^\d{4}-\d\d-(\d\d)(T\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d(:?\d\d)?)?)?$/i

/** Whether a text is a date in ISO 8601. JavaScript also reads other formats, and days such as February 30. */
export function isDateText(value: unknown): boolean {
  if (typeof value !== 'string') return true
  const day = isoDate.exec(value)?.[1]
  return day !== undefined && !Number.isNaN(Date.parse(value)) && lastDayOf(value) >= Number(day)
}

function lastDayOf(date: string): number {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate()
}
