import type { Schema } from '../model/swagger-model.js'
import { numberRows } from './plausible-values.js'
import type { Random } from './random.js'
import { isWhole } from './satisfies.js'

/** Generates a number that is valid against a schema, and plausible for its name if possible. */
export function generateNumber(schema: Schema, name: string, random: Random): number {
  const row = numberRows.find(({ names }) => names.test(name))
  const decimals = isWhole(schema) ? 0 : (row?.decimals ?? 0)
  const unit = schema.multipleOf ?? 10 ** -decimals
  const [lowest, highest] = limitsOf(schema, unit)
  const min = clamp(Math.ceil((row?.min ?? 1) / unit), lowest, highest)
  const max = clamp(Math.floor((row?.max ?? 9) / unit), min, highest)
  return toDecimal(random.integer(min, max) * unit, decimals)
}

/** The limits of a schema in multiples of a unit. */
function limitsOf(schema: Schema, unit: number): [lowest: number, highest: number] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema
  const lowest = Math.ceil(minimum / unit)
  const highest = Math.floor(maximum / unit)
  return [
    schema.exclusiveMinimum && lowest * unit === minimum ? lowest + 1 : lowest,
    schema.exclusiveMaximum && highest * unit === maximum ? highest - 1 : highest,
  ]
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest)
}

/** Multiples of 0.1 have digits that only come from the binary format, such as 0.30000000000000004. */
function toDecimal(value: number, decimals: number): number {
  return decimals === 0 ? value : Number(value.toFixed(decimals))
}
