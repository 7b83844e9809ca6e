import { type Constraints, type Document, httpMethods, type Parameter, type Schema } from '../../models/swagger.js'
import { freeForm, type ObjectShape, oneOf, type PropertyShape, type TypeShape, unionOf } from './type-shapes.js'

/** The definitions of a model, and the names of those that its responses use. */
export interface Definitions {
  readonly all: Readonly<Record<string, Schema>>
  readonly inResponses: ReadonlySet<string>
}

/** Collects the definitions of a model. Finds those of the responses by the references in their text. */
export function definitionsOf({ definitions = {}, paths }: Document): Definitions {
  const inResponses = new Set<string>()
  const follow = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/"\$ref":"#\/definitions\/([^"]+)"/g)) {
      if (inResponses.has(name)) continue
      inResponses.add(name)
      follow(JSON.stringify(definitions[name]))
    }
  }
  for (const pathItem of Object.values(paths)) {
    for (const method of httpMethods) {
      for (const { schema } of Object.values(pathItem[method]?.responses ?? {})) follow(JSON.stringify(schema ?? {}))
    }
  }
  return { all: definitions, inResponses }
}

/** Definitions that get another name, because their name would hide a global. */
const otherNames: Readonly<Record<string, string>> = {
  Date: 'DateValue',
  Error: 'ErrorEntry',
  Promise: 'PromiseValue',
  String: 'StringValue',
}

/** The TypeScript name of a definition. Starts with a capital letter. */
export function typeNameOf(definition: string): string {
  return otherNames[definition] ?? definition.charAt(0).toUpperCase() + definition.slice(1)
}

/** Whether a definition has its own type. Strings, arrays and maps are written inline instead. */
export function hasTypeOfItsOwn(schema: Schema): boolean {
  return (schema.enum ?? schema['x-known-values']) !== undefined || hasProperties(schema) || schema.allOf !== undefined
}

function hasProperties({ properties = {} }: Schema): boolean {
  return Object.keys(properties).length > 0
}

/** The type of a definition. */
export function shapeOfDefinition(name: string, definitions: Definitions): TypeShape {
  return shapeOfSchema(definitions.all[name] ?? {}, definitions, definitions.inResponses.has(name))
}

/**
 * The type of a schema.
 *
 * @param open whether enums allow other values too
 */
export function shapeOfSchema(schema: Schema, definitions: Definitions, open: boolean): TypeShape {
  if (schema.$ref !== undefined) return shapeOfReference(schema.$ref, definitions)
  if (schema.enum !== undefined) return oneOf(schema.enum, open)
  if (schema['x-known-values'] !== undefined) return oneOf(schema['x-known-values'], true)
  if (hasProperties(schema) || schema.allOf !== undefined) return shapeOfObject(schema, definitions, open)
  if (schema.type === 'array') return { arrayOf: shapeOfSchema(schema.items ?? {}, definitions, open) }
  if (schema.type === 'object' || schema.additionalProperties !== undefined)
    return shapeOfMap(schema, definitions, open)
  return shapeOfPrimitive(schema)
}

/** The type of a parameter's value. */
export function shapeOfParameter(parameter: Parameter, definitions: Definitions): TypeShape {
  const shape = shapeOfSchema(parameter.schema ?? (parameter as Schema), definitions, false)
  if (typeof shape === 'object' && 'arrayOf' in shape) return { ...shape, readonly: true }
  const { format } = parameter
  if (format === 'date-time' || format === 'date') return unionOf([shape, 'Date'])
  if (format === 'int64') return unionOf([shape, 'bigint'])
  return format === 'boolean' ? unionOf([shape, oneOf(['true']), oneOf(['false'])]) : shape
}

function shapeOfReference(reference: string, definitions: Definitions): TypeShape {
  const name = reference.replace('#/definitions/', '')
  const schema = definitions.all[name]
  if (schema === undefined) throw new Error(`${reference} is not defined.`)
  return hasTypeOfItsOwn(schema) ? { named: typeNameOf(name) } : shapeOfDefinition(name, definitions)
}

/** The type of an object, including the properties of its `allOf` parts. */
function shapeOfObject(schema: Schema, definitions: Definitions, open: boolean): ObjectShape {
  const parts = partsOf(schema, definitions)
  const required = new Set(parts.flatMap((part) => part.required ?? []))
  for (const name of parts.flatMap((part) => part['x-optional-in-responses'] ?? [])) required.delete(name)
  const properties: Record<string, PropertyShape> = {}
  for (const part of parts) {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      properties[name] = { type: shapeOfSchema(property, definitions, open), optional: !required.has(name) }
    }
  }
  const hasOthers = parts.some((part) => part.additionalProperties)
  return { properties, ...(hasOthers && { others: 'unknown' }) }
}

function partsOf(schema: Schema, definitions: Definitions): readonly Schema[] {
  const referred = schema.$ref === undefined ? undefined : definitions.all[schema.$ref.replace('#/definitions/', '')]
  if (referred !== undefined) return partsOf(referred, definitions)
  return [...(schema.allOf ?? []).flatMap((part) => partsOf(part, definitions)), schema]
}

function shapeOfMap({ additionalProperties }: Schema, definitions: Definitions, open: boolean): TypeShape {
  if (typeof additionalProperties !== 'object' || isAnything(additionalProperties)) return freeForm
  return { mapOf: shapeOfSchema(additionalProperties, definitions, open) }
}

/** Whether a schema allows any value. Amazon also describes such values as objects without properties. */
function isAnything(schema: Schema): boolean {
  const constraints = Object.keys(schema).filter((key) => key !== 'type')
  return constraints.length === 0 && (schema.type === undefined || schema.type === 'object')
}

function shapeOfPrimitive({ type, format }: Constraints): TypeShape {
  // A schema without a type allows anything. The models have only one: the payload of a notification, an object.
  if (type === undefined) return freeForm
  if (type === 'integer' || type === 'number') return 'number'
  // Some query parameters of the vendor APIs are strings of the format `boolean`, which is the same on the wire.
  if (type === 'boolean' || (type === 'string' && format === 'boolean')) return 'boolean'
  if (type === 'string') return type
  throw new Error(`${type} is not a type of Swagger 2.0.`)
}
