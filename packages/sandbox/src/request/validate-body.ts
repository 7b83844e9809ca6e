import type { Definitions, Schema } from '../model/swagger-model.js'
import { findViolation } from './check-constraints.js'

/** Deeper than any model nests, and shallow enough for a body that was built to overflow the stack. */
const deepest = 64

/** What is wrong with a body, one line per fault that names the field: `items[0].quantity must be of type integer`. */
export function validateBody(schema: Schema, body: unknown, definitions: Definitions): string[] {
  return faults(schema, body, 'body', 0)

  function faults(schema: Schema, value: unknown, name: string, depth: number): string[] {
    if (depth > deepest) return [`${name} is nested too deep`]
    if (schema.$ref) return faults(definitions[schema.$ref.replace('#/definitions/', '')] ?? {}, value, name, depth + 1)
    const violation = findViolation(schema, value)
    if (violation) return [`${name} ${violation}`]
    const inherited = (schema.allOf ?? []).flatMap((each) => faults(each, value, name, depth + 1))
    return [...inherited, ...faultsInside(schema, value, name, depth)]
  }

  function faultsInside(schema: Schema, value: unknown, name: string, depth: number): string[] {
    if (Array.isArray(value)) {
      const { items } = schema
      return items ? value.flatMap((item, index) => faults(items, item, `${name}[${index}]`, depth + 1)) : []
    }
    if (typeof value !== 'object' || value === null) return []
    const fields = new Map<string, unknown>(Object.entries(value))
    const missing = (schema.required ?? []).filter((field) => !fields.has(field))
    const present = Object.entries(schema.properties ?? {}).flatMap(([field, property]) =>
      fields.has(field) ? faults(property, fields.get(field), `${name}.${field}`, depth + 1) : [],
    )
    return [...missing.map((field) => `${name}.${field} is required`), ...present]
  }
}
