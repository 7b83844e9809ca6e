import { InputFault } from '../cli/input-fault.js'
import type { SchemaKey } from './annotation-keys.js'
import { findSchema } from './find-schema.js'
import type { KnownTypeRow } from './prose-facts.js'
import type { Constraints, Document } from './swagger.js'

/**
 * Sets `x-known-values` and `x-known-type` in all places of a model that have a known type.
 *
 * @param report receives a fault for each place that does not exist, or that is not a string without values
 */
export function applyKnownTypes(
  document: Document,
  model: string,
  types: readonly KnownTypeRow[],
  report: (fault: InputFault) => void,
): void {
  for (const { type, values, places } of types) {
    for (const place of places) {
      if (place.model !== model) continue
      const target = stringAt(document, place)
      if (typeof target === 'string') {
        report(new InputFault('models/annotations/known-types.json', target, 'Correct the place, or delete it'))
      } else {
        Object.assign(target, { 'x-known-values': [...values], 'x-known-type': type })
      }
    }
  }
}

/** Finds the string that a place names, or the string of its array. Returns a problem if there is none. */
function stringAt(document: Document, place: SchemaKey): Constraints | string {
  const found = findSchema(document, place)
  if (typeof found === 'string') return found
  const schema: Constraints = found.schema.type === 'array' ? (found.schema.items ?? {}) : found.schema
  if (schema.type !== 'string') return `${found.name} is not a string`
  return (schema.enum ?? schema['x-known-values']) ? `${found.name} already has values` : schema
}
