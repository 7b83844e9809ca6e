import { parameterKey } from '../models/find-schema.js'
import type { JsonObject, JsonValue } from '../models/json.js'
import { type OperationEntry, sampleValue } from '../models/operations.js'
import type { Document, Schema } from '../models/swagger.js'

/** A value of a parameter that a model's examples lack. It has the right type, so that the example compiles. */
export function sampleOf(document: Document, { parameters }: OperationEntry, key: string): JsonValue {
  const parameter = parameters.find((each) => parameterKey(each) === key) ?? {}
  return 'schema' in parameter ? sampleBody(document, parameter.schema ?? {}, []) : sampleValue(parameter)
}

/** A value with the required properties of a schema. Ends at a definition that contains itself. */
function sampleBody(document: Document, schema: Schema, outer: readonly string[]): JsonValue {
  const name = schema.$ref?.replace('#/definitions/', '')
  if (name !== undefined) {
    const target = document.definitions?.[name]
    return target === undefined || outer.includes(name) ? {} : sampleBody(document, target, [...outer, name])
  }
  if (schema.enum !== undefined) return sampleValue(schema)
  if (schema.type === 'array') {
    return (schema.minItems ?? 0) > 0 ? [sampleBody(document, schema.items ?? {}, outer)] : []
  }
  if (schema.properties === undefined && schema.allOf === undefined) {
    return schema.type === 'object' || schema.type === undefined ? {} : sampleValue(schema)
  }
  const sample: JsonObject = {}
  for (const part of schema.allOf ?? []) Object.assign(sample, sampleBody(document, part, outer))
  for (const property of schema.required ?? []) {
    sample[property] = sampleBody(document, schema.properties?.[property] ?? {}, outer)
  }
  return sample
}
