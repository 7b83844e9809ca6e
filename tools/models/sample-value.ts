import type { JsonValue } from './json.js'
import type { Constraints } from './swagger.js'

/** A value that a parameter could take, for examples and for what a sandbox case leaves open. Always the same one. */
export function sampleValue(schema: Constraints): JsonValue {
  if (schema.enum?.[0] !== undefined) return schema.enum[0]
  if (schema.type === 'array') return Array.isArray(schema.default) ? schema.default : [sampleValue(schema.items ?? {})]
  if (schema.default !== undefined) return schema.default
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1
  if (schema.type === 'boolean') return true
  return sampleString(schema)
}

function sampleString({ format, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Constraints): string {
  if (format === 'date-time') return '2026-01-01T00:00:00Z'
  if (format === 'date') return '2026-01-01'
  return 'EXAMPLE'.padEnd(minLength, 'X').slice(0, maxLength)
}
