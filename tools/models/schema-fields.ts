import type { Document, Schema } from './swagger.js'

/** A field of a schema, or of an object inside it. */
export interface Field {
  /** Names joined by dots, such as `pagination.nextToken`. */
  readonly path: string
  /** The schema of the field, with resolved references. */
  readonly schema: Schema
  /** Name of the field's definition. `undefined` if the schema is inline. */
  readonly definition?: string
}

/** Lists the fields of a schema and of the objects inside it, at any depth. Does not list the fields of arrays' items. */
export function fieldsOf(document: Document, schema: Schema): readonly Field[] {
  return fieldsUnder(document, schema, '', [])
}

function fieldsUnder(document: Document, schema: Schema, prefix: string, open: readonly Schema[]): readonly Field[] {
  const target = resolve(document, schema)
  // A definition that contains itself has no end.
  if (open.includes(target)) return []
  const inside = [...open, target]
  const own = Object.entries(target.properties ?? {}).flatMap(([name, property]) => [
    { path: `${prefix}${name}`, ...fieldWith(document, property) },
    ...fieldsUnder(document, property, `${prefix}${name}.`, inside),
  ])
  return [...own, ...(target.allOf ?? []).flatMap((part) => fieldsUnder(document, part, prefix, inside))]
}

function fieldWith(document: Document, property: Schema): Pick<Field, 'schema' | 'definition'> {
  const definition = definitionOf(property)
  return { schema: resolve(document, property), ...(definition && { definition }) }
}

/** The schema that a reference names, or the schema itself. */
function resolve(document: Document, schema: Schema): Schema {
  const name = definitionOf(schema)
  return name === undefined ? schema : resolve(document, document.definitions?.[name] ?? {})
}

/** The name of the definition that a schema refers to. */
export function definitionOf({ $ref }: Schema): string | undefined {
  return $ref?.replace('#/definitions/', '')
}
