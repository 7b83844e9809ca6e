import type { Document, Schema } from '../models/swagger.js'
import { definitionsInResponses, partsOf } from './enum-types.js'

/**
 * Marks the integers in responses that can exceed `Number.MAX_SAFE_INTEGER`: those of 64 bits without a lower maximum. Amazon sends
 * them as JSON numbers, so a client rounds them without the option `exactIntegers`. The caller
 * knows the integers of a request.
 */
export function markLargeIntegers(document: Document): void {
  for (const name of definitionsInResponses(document)) {
    const schema = document.definitions?.[name]
    if (schema !== undefined) markIn(schema)
  }
}

function markIn(schema: Schema): void {
  if (isLarge(schema)) schema['x-large-integer'] = true
  for (const { part } of partsOf(schema, '')) markIn(part)
}

function isLarge({ format, maximum = Number.POSITIVE_INFINITY }: Schema): boolean {
  return format === 'int64' && maximum > Number.MAX_SAFE_INTEGER
}
