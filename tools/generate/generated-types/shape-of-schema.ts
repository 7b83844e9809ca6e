import type { Constraints, Parameter, Schema } from '../../models/swagger.js'
import { freeForm, type ObjectShape, oneOf, type PropertyShape, type TypeShape } from './type-shapes.js'

export type Definitions = Readonly<Record<string, Schema>>

/** Definitions that would hide a global of this name carry a prefix in TypeScript. */
const prefixed = ['Date', 'Error', 'Promise', 'String']

/** What TypeScript calls a definition. Types begin with a capital. */
export function typeNameOf(definition: string): string {
  return prefixed.includes(definition) ? `Model${definition}` : definition.charAt(0).toUpperCase() + definition.slice(1)
}

/** Objects and enums are types of their own. What merely names a string, an array or a map is written out where it is used. */
export function hasTypeOfItsOwn(schema: Schema): boolean {
  return schema.enum !== undefined || hasProperties(schema) || schema.allOf !== undefined
}

function hasProperties({ properties = {} }: Schema): boolean {
  return Object.keys(properties).length > 0
}

/** The type that a schema stands for. */
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
  if (schema === undefined) throw new Error(`${reference} leads nowhere`)
  return hasTypeOfItsOwn(schema) ? { named: typeNameOf(name) } : shapeOfSchema(schema, definitions)
}

/** An object with all that its `allOf` parts contribute. */
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

/** Amazon describes values of any kind as objects without properties too, and sends text and numbers in their place. */
function isAnything(schema: Schema): boolean {
  const says = Object.keys(schema).filter((key) => key !== 'type')
  return says.length === 0 && (schema.type === undefined || schema.type === 'object')
}

function shapeOfPrimitive({ type, format }: Constraints): TypeShape {
  // No type allows anything. The models do so in one place, a notification's payload, which is an object.
  if (type === undefined) return freeForm
  if (type === 'integer' || type === 'number') return 'number'
  // Some query parameters of the vendor APIs are strings of the format `boolean`: on the wire, `true` is as good.
  if (type === 'boolean' || (type === 'string' && format === 'boolean')) return 'boolean'
  if (type === 'string') return type
  throw new Error(`${type} is no type of Swagger 2.0`)
}
