import type { Schema } from '../models/swagger.js'

/** Changes a schema and every schema in it, innermost first. The one that is given stays as it is. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const { additionalProperties, properties, items, allOf } = schema
  return change({
    ...schema,
    ...(properties && { properties: mapSchemas(properties, change) }),
    ...(items && { items: mapSchema(items, change) }),
    ...(allOf && { allOf: allOf.map((part) => mapSchema(part, change)) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: mapSchema(additionalProperties, change) }),
  })
}

export function mapSchemas(
  schemas: Readonly<Record<string, Schema>>,
  change: (schema: Schema) => Schema,
): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, mapSchema(schema, change)]))
}
