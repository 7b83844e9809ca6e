import type { Schema } from '../models/swagger.js'
import { mapSchemas } from './map-schema.js'

/**
 * Amazon writes a free-form map as a map of objects without properties, and puts text and numbers in it all the same.
 * Its values are anything, then: `attributes: { color: 'red' }` must compile.
 */
export function loosenFreeForm(definitions: Readonly<Record<string, Schema>>): Record<string, Schema> {
  return mapSchemas(definitions, loosen)
}

function loosen(schema: Schema): Schema {
  const { additionalProperties } = schema
  if (typeof additionalProperties !== 'object' || !isAnything(additionalProperties)) return schema
  // The engine takes the empty schema, which allows anything, for an object. `true` says the same and is understood.
  return { ...schema, additionalProperties: true }
}

function isAnything({ type, properties, additionalProperties, enum: values, $ref, allOf }: Schema): boolean {
  const isUntyped = type === undefined || type === 'object'
  return isUntyped && !properties && !additionalProperties && !values && !$ref && !allOf
}
