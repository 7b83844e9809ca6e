import type { Document, Parameter, Schema } from '../../models/swagger.js'
import { code } from './markdown.js'

type Definitions = Readonly<Record<string, Schema>>

/** A schema with the comment that the generator adds. */
type DescribedSchema = Schema & { readonly 'x-comment'?: string; readonly 'x-also'?: string }

/** The schema of a parameter. */
export function schemaOf({ schema, required: _, ...constraints }: Parameter): Schema {
  return schema ?? constraints
}

/** Name of the definition that a schema refers to, directly or as the only part of `allOf`. */
export function referenceOf({ $ref, allOf = [], properties }: Schema): string | undefined {
  if ($ref !== undefined) return $ref.replace('#/definitions/', '')
  const [only] = allOf
  return allOf.length === 1 && only && properties === undefined ? referenceOf(only) : undefined
}

/** Whether a definition has its own section. Others, such as a list or a text with a pattern, appear in place. */
export function hasSection({ properties, allOf, enum: values }: Schema): boolean {
  return properties !== undefined || allOf !== undefined || values !== undefined
}

/** The anchor of a type on the page of an operation. */
export function anchorOf(name: string): string {
  return `type-${name.toLowerCase()}`
}

/** Writes the type of a schema as Markdown. Types with a section are links to it. */
export function typeText(schema: Schema, definitions: Definitions, outer: readonly string[] = []): string {
  const name = referenceOf(schema)
  if (name !== undefined) {
    const target = definitions[name] ?? {}
    if (hasSection(target)) return `[${name}](#${anchorOf(name)})`
    return outer.includes(name) ? code('object') : typeText(target, definitions, [...outer, name])
  }
  if (schema.type === 'array') return `list of ${typeText(schema.items ?? {}, definitions, outer)}`
  const { additionalProperties } = schema
  if (typeof additionalProperties === 'object') return `map of ${typeText(additionalProperties, definitions, outer)}`
  return code(simpleType(schema))
}

function simpleType({ type, properties, format }: Schema): string {
  if (type === undefined) return properties ? 'object' : 'any'
  if (type === 'integer') return 'number'
  return type === 'string' && format === 'binary' ? 'bytes' : type
}

/** Our description of a schema, which the generator wraps as a comment. */
export function descriptionOf(schema: Schema): string {
  const comment = (schema as DescribedSchema)['x-comment'] ?? ''
  return comment
    .replace(/^\s*\* ?/gm, ' ')
    .replaceAll('*\\/', '*/')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Maximum number of values in a table cell. */
const maxListedValues = 20

/** Lists the values of an enum. Values that others can join are known values. */
export function valuesText(schema: Schema): string {
  const { enum: values = [], 'x-known-values': known } = schema.items ?? schema
  const all = known ?? values
  if (all.length === 0) return ''
  const more = all.length > maxListedValues ? ` and ${all.length - maxListedValues} more` : ''
  const list = all.slice(0, maxListedValues).map((value) => code(String(value)))
  return `${known === undefined ? 'One of' : 'Known values:'} ${list.join(', ')}${more}.`
}

/** A field of a type. Fields of an object inside it have a path, such as `buyer.name`. */
export interface Field {
  readonly name: string
  readonly type: string
  readonly isRequired: boolean
  readonly notes: string
}

/** The fields of a schema, with those of its parts. */
export function fieldsOf(schema: Schema, definitions: Definitions, path = ''): readonly Field[] {
  const { properties = {}, required = [], allOf = [] } = schema
  const inherited = allOf.flatMap((part) => {
    const name = referenceOf(part)
    return fieldsOf(name === undefined ? part : (definitions[name] ?? {}), definitions, path)
  })
  return [
    ...inherited,
    ...Object.entries(properties).flatMap(([name, property]) => [
      {
        name: `${path}${name}`,
        type: typeText(property, definitions),
        isRequired: required.includes(name),
        notes: [descriptionOf(property), valuesText(property)].filter((text) => text !== '').join(' '),
      },
      ...fieldsInside(property, definitions, `${path}${name}`),
    ]),
  ]
}

/** The fields of an object that has no definition. */
function fieldsInside(property: Schema, definitions: Definitions, path: string): readonly Field[] {
  if (referenceOf(property) !== undefined) return []
  if (property.properties) return fieldsOf(property, definitions, `${path}.`)
  const { items } = property
  return items?.properties && referenceOf(items) === undefined ? fieldsOf(items, definitions, `${path}[].`) : []
}

/** The names of all types that schemas use, directly or through others, in the order in which a reader meets them. */
export function usedTypes(schemas: readonly Schema[], { definitions = {} }: Document): readonly string[] {
  const found = new Set<string>()
  const visit = (schema: Schema): void => {
    const name = referenceOf(schema)
    if (name !== undefined) {
      if (found.has(name)) return
      found.add(name)
      visitParts(definitions[name] ?? {})
    } else {
      visitParts(schema)
    }
  }
  const visitParts = ({ properties = {}, items, additionalProperties, allOf = [] }: Schema): void => {
    for (const part of [...allOf, ...Object.values(properties)]) visit(part)
    if (items) visit(items)
    if (typeof additionalProperties === 'object') visit(additionalProperties)
  }
  for (const schema of schemas) visit(schema)
  return [...found].filter((name) => hasSection(definitions[name] ?? {}))
}
