import type { Definitions, Schema } from '../model/swagger-model.js'

const flattened = new WeakMap<Schema, Schema>()

/**
 * Resolves the reference of a schema and merges its `allOf`. The same schema always gives the same object, so that
 * recursion can be noticed.
 */
export function flatSchema(schema: Schema, definitions: Definitions): Schema {
  const known = flattened.get(schema)
  if (known) return known
  // A reference to itself ends here.
  flattened.set(schema, {})
  const flat = flatten(schema, definitions)
  flattened.set(schema, flat)
  return flat
}

function flatten(schema: Schema, definitions: Definitions): Schema {
  if (schema.$ref !== undefined) {
    const target = definitions[schema.$ref.replace('#/definitions/', '')]
    return target ? flatSchema(target, definitions) : {}
  }
  if (!schema.allOf) return schema
  const { allOf, ...own } = schema
  return [...allOf.map((each) => flatSchema(each, definitions)), own].reduce(merge, {})
}

function merge(left: Schema, right: Schema): Schema {
  return {
    ...left,
    ...right,
    required: [...(left.required ?? []), ...(right.required ?? [])],
    properties: { ...left.properties, ...right.properties },
  }
}

/** The type of a flat schema. Undefined if it allows any value. */
export function typeOf({ type, properties, additionalProperties, items }: Schema): string | undefined {
  if (type !== undefined) return type
  if (items) return 'array'
  const hasFields = (properties && Object.keys(properties).length > 0) || typeof additionalProperties === 'object'
  return hasFields ? 'object' : undefined
}
