import type { Constraints, Parameter, Schema } from '../../models/swagger.js'
import { freeForm, type ObjectShape, oneOf, type PropertyShape, type TypeShape } from './type-shapes.js'

export type Definitions = Readonly<Record<string, Schema>>

/** Definitions that get a prefix, because their name would hide a global. */
const prefixed = ['Date', 'Error', 'Promise', 'String']

/** The TypeScript name of a definition. Starts with a capital letter. */
export function typeNameOf(definition: string): string {
  return prefixed.includes(definition) ? `Model${definition}` : definition.charAt(0).toUpperCase() + definition.slice(1)
}

/** Whether a definition has its own type. Strings, arrays and maps are written inline instead. */
export function hasTypeOfItsOwn(schema: Schema): boolean {
  return schema.enum !== undefined || hasProperties(schema) || schema.allOf !== undefined
}

function hasProperties({ properties = {} }: Schema): boolean {
  return Object.keys(properties).length > 0
}

/** The type of a schema. */
export function shapeOfSchema(schema: Schema, definitions: Definitions): TypeShape {
  if (schema.$ref !== undefined) return shapeOfReference(schema.$ref, definitions)
  if (schema.enum !== undefined) return oneOf(schema.enum)
  if (hasProperties(schema) || schema.allOf !== undefined) return shapeOfObject(schema, definitions)
  if (schema.type === 'array') return { arrayOf: shapeOfSchema(schema.items ?? {}, definitions) }
  if (schema.type === 'object' || schema.additionalProperties !== undefined) return shapeOfMap(schema, definitions)
  return shapeOfPrimitive(schema)
}

/** The type of a parameter's value. */
export function shapeOfParameter(parameter: Parameter, definitions: Definitions): TypeShape {
  return shapeOfSchema(parameter.schema ?? (parameter as Schema), definitions)
}

function shapeOfReference(reference: string, definitions: Definitions): TypeShape {
  const name = reference.replace('#/definitions/', '')
  const schema = definitions[name]
  if (schema === undefined) throw new Error(`${reference} is not defined.`)
  return hasTypeOfItsOwn(schema) ? { named: typeNameOf(name) } : shapeOfSchema(schema, definitions)
}

/** The type of an object, including the properties of its `allOf` parts. */
function shapeOfObject(schema: Schema, definitions: Definitions): ObjectShape {
  const parts = partsOf(schema, definitions)
  const required = new Set(parts.flatMap((part) => part.required ?? []))
  const properties: Record<string, PropertyShape> = {}
  for (const part of parts) {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      properties[name] = { type: shapeOfSchema(property, definitions), optional: !required.has(name) }
    }
  }
  const open = parts.some((part) => part.additionalProperties)
  return { properties, ...(open && { others: 'unknown' }) }
}

function partsOf(schema: Schema, definitions: Definitions): readonly Schema[] {
  const referred = schema.$ref === undefined ? undefined : definitions[schema.$ref.replace('#/definitions/', '')]
  if (referred !== undefined) return partsOf(referred, definitions)
  return [...(schema.allOf ?? []).flatMap((part) => partsOf(part, definitions)), schema]
}

function shapeOfMap({ additionalProperties }: Schema, definitions: Definitions): TypeShape {
  if (typeof additionalProperties !== 'object' || isAnything(additionalProperties)) return freeForm
  return { mapOf: shapeOfSchema(additionalProperties, definitions) }
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
