import { capitalized } from '../models/catalog.js'
import type { JsonValue } from '../models/json.js'
import { operationsOf } from '../models/operations.js'
import type { Constraints, Document, Parameter, Schema } from '../models/swagger.js'
import { literal } from './example-call.js'

/** An enum of a model, which becomes an exported type and an object of its values. */
export interface EnumType {
  readonly name: string
  /** The values as TypeScript literals. */
  readonly literals: readonly string[]
  /** The type that admits unknown values, if the type is open. */
  readonly open?: 'string' | 'number'
  /** The schema with the enum, such as `Order.status`. Absent if the enum is a definition. */
  readonly place?: string
}

/**
 * Gives every enum a name. Adds the TypeScript literals to each enum (`x-literals`), because the engine changes values that
 * contain the mark of a comment. Also adds the name of its type (`x-enum-type`) or, for a definition, whether it is open
 * (`x-open`).
 *
 * An enum is open if a response uses its type, because Amazon adds values without a new version. It is closed if only requests
 * use its type. Known values (`x-known-values`) become an enum that is always open.
 *
 * @returns the enums, sorted by name
 */
export function nameEnums(document: Document): readonly EnumType[] {
  const definitions = document.definitions ?? {}
  const inResponses = definitionsInResponses(document)
  const inline: InlineEnum[] = []
  const enums: EnumType[] = []

  for (const [name, schema] of Object.entries(definitions)) {
    const isOpen = inResponses.has(name)
    if (valuesOf(schema) !== undefined) enums.push(markDefinition(capitalized(name), schema, isOpen))
    else inline.push(...enumsIn(schema, name, isOpen))
  }
  for (const { operation, parameters } of operationsOf(document)) {
    // Copies, because operations can share a parameter.
    operation.parameters = parameters.map((parameter) => structuredClone(parameter))
    for (const parameter of operation.parameters as Parameter[]) {
      inline.push(...enumsIn(parameter.schema ?? parameter, `${operation.operationId}.${parameter.name}`, false))
    }
    for (const { schema } of Object.values(operation.responses)) {
      inline.push(...enumsIn(schema ?? {}, `${operation.operationId}.response`, true))
    }
  }
  const taken = [
    ...Object.keys(definitions).map(capitalized),
    ...inline.flatMap(({ schema }) => schema['x-known-type'] ?? []),
  ]
  enums.push(...markAllInline(inline, new EnumNames(taken)))
  return enums.sort((left, right) => (left.name < right.name ? -1 : 1))
}

/** The definitions that a response uses, directly or through other definitions. */
export function definitionsInResponses(document: Document): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (schema: Schema): void => {
    const name = schema.$ref?.replace('#/definitions/', '')
    if (name !== undefined) {
      const definition = document.definitions?.[name]
      if (definition === undefined || found.has(name)) return
      found.add(name)
      visit(definition)
    } else {
      for (const { part } of partsOf(schema, '')) visit(part)
    }
  }
  for (const { operation } of operationsOf(document)) {
    for (const { schema } of Object.values(operation.responses)) if (schema !== undefined) visit(schema)
  }
  return found
}

/** The part that schemas and parameters share. */
type SchemaParts = Constraints & Pick<Schema, 'properties' | 'additionalProperties' | 'allOf'>

interface Part {
  readonly part: Schema
  readonly place: string
}

/** The schemas directly inside a schema. Elements of lists and maps have the place of the list or map. */
export function partsOf(
  { properties = {}, items, additionalProperties, allOf = [] }: SchemaParts,
  place: string,
): readonly Part[] {
  const values = [items, typeof additionalProperties === 'object' ? additionalProperties : undefined, ...allOf]
  return [
    ...Object.entries(properties).map(([name, part]) => ({ part, place: `${place}.${name}` })),
    ...values.flatMap((part) => (part === undefined ? [] : [{ part, place }])),
  ]
}

interface InlineEnum {
  readonly schema: Constraints
  readonly place: string
  readonly isUsedInResponse: boolean
}

/** The enums in a schema, with their places. Does not follow references. */
function enumsIn(schema: SchemaParts, place: string, isUsedInResponse: boolean): readonly InlineEnum[] {
  if (valuesOf(schema) !== undefined) return [{ schema, place, isUsedInResponse }]
  return partsOf(schema, place).flatMap((each) => enumsIn(each.part, each.place, isUsedInResponse))
}

/**
 * Names enums that are not definitions. Equal lists of known values share a type, because Amazon uses some long lists in many
 * places, such as report types. Its name is that of the row (`x-known-type`), or of the shortest place.
 */
function markAllInline(inline: readonly InlineEnum[], names: EnumNames): readonly EnumType[] {
  const shared = new Map<string, EnumType>()
  return inline.flatMap((each) => {
    const { schema } = each
    if (schema.enum !== undefined) return [markInline(each, names.nameOf(each.place))]
    const key = JSON.stringify(schema['x-known-values'])
    const known = shared.get(key)
    if (known !== undefined) {
      markInline(each, known.name)
      return []
    }
    const alike = inline.filter((other) => JSON.stringify(other.schema['x-known-values']) === key)
    const [first = each] = alike.sort((left, right) => left.place.length - right.place.length)
    const name = schema['x-known-type'] ?? names.nameOf(first.place)
    const type = { ...markInline(each, name), place: first.place }
    shared.set(key, type)
    return [type]
  })
}

function valuesOf(schema: Constraints): JsonValue[] | undefined {
  return schema.enum ?? schema['x-known-values']
}

function markDefinition(name: string, schema: Schema, isUsedInResponse: boolean): EnumType {
  const { literals, open } = literalsOf(schema, isUsedInResponse)
  // The engine declares a type only for an enum.
  Object.assign(schema, { enum: valuesOf(schema), 'x-literals': literals, ...(open && { 'x-open': open }) })
  return { name, literals, ...(open && { open }) }
}

function markInline({ schema, place, isUsedInResponse }: InlineEnum, name: string): EnumType {
  const { literals, open } = literalsOf(schema, isUsedInResponse)
  Object.assign(schema, { enum: valuesOf(schema), 'x-literals': literals, 'x-enum-type': name })
  return { name, literals, place, ...(open && { open }) }
}

function literalsOf(schema: Constraints, isUsedInResponse: boolean): Pick<EnumType, 'literals' | 'open'> {
  const values = valuesOf(schema) ?? []
  const isOpen = isUsedInResponse || schema.enum === undefined
  return {
    literals: [...new Set(values.map((value) => literal(value)))],
    ...(isOpen && { open: typeof values[0] === 'number' ? 'number' : 'string' }),
  }
}

/** Names for enums that are not definitions: `Order.status` and `Order.OrderStatus` become `OrderStatus`. */
class EnumNames {
  readonly #taken: Set<string>

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken)
  }

  nameOf(place: string): string {
    const [owner = '', ...rest] = place.split(/[^A-Za-z\d]+/).map(capitalized)
    const property = rest.join('')
    const full = `${owner}${property}`
    const names = [...(property.startsWith(owner) ? [property] : []), full, `${full}Value`]
    const free = names.find((name) => !this.#taken.has(name))
    if (free === undefined) throw new Error(`The names ${names.join(', ')} are taken, so ${place} has no name.`)
    this.#taken.add(free)
    return free
  }
}
