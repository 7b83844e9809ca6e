import { isJsonObject, type JsonObject, type JsonValue } from '../json.js'
import { httpMethods } from '../swagger.js'

/** Tables of the same usage plan in the forms that Amazon uses. */
const planTables = [
  (rate: string, burst: string) =>
    `\n\n| Rate (requests per second) | Burst |\n| ---- | ---- |\n| ${rate} | ${burst} |\n\n`,
  (rate: string, burst: string) =>
    `\\n\\n| Rate (requests per second) | Burst |\\n| ---- | ---- |\\n| ${rate} | ${burst} |`,
  (rate: string, burst: string) =>
    `\n| Plan type | Rate (requests per second) | Burst |\n| ---- | ---- | ---- |\n|Default| ${rate} | ${burst} |\n|Selling partner specific| Variable | Variable |\n`,
  (rate: string, burst: string) =>
    `\r\n|Rate (requests per second)|Burst|\r\n|:---:|---|\r\n|${rate.replace(/^0\./, '.')}|${burst}|`,
]

/** A table without a usage plan. */
const placeholderTable = '\n\n| Rate (requests per second) | Burst |\n| ---- | ---- |\n| n | n |\n'

/**
 * Converts a contract back to the form of Amazon's models. Adds prose in every possible place, writes usage plans as
 * tables, and reverses keys whose order has no meaning. `toContract` must restore the contract.
 */
export function contractWithProse(contract: JsonObject): JsonObject {
  const { paths, definitions = {}, parameters, responses, info, ...rest } = structuredClone(contract)
  return reversed({
    ...rest,
    externalDocs: { url: 'https://prose.example' },
    'x-components': {},
    info: { ...(info as JsonObject), description: 'Prose.', contact: { name: 'Prose' } },
    paths: mapValues(paths as JsonObject, disguisePathItem),
    definitions: reversed(mapValues(definitions as JsonObject, disguiseSchema)),
    ...(parameters !== undefined && { parameters: reversed(mapValues(parameters as JsonObject, disguiseParameter)) }),
    ...(responses !== undefined && { responses: reversed(mapValues(responses as JsonObject, disguiseResponse)) }),
    ...(Array.isArray(rest.tags) && {
      tags: rest.tags.map((tag) => ({ description: 'Prose.', ...(tag as JsonObject) })),
    }),
  })
}

function disguisePathItem(pathItem: JsonValue): JsonObject {
  const { parameters, ...rest } = pathItem as JsonObject
  const disguised = mapValues(rest, (value, key) =>
    (httpMethods as readonly string[]).includes(key) ? disguiseOperation(value as JsonObject) : value,
  )
  return reversed({ ...disguised, ...(Array.isArray(parameters) && { parameters: parameters.map(disguiseParameter) }) })
}

let operations = 0

function disguiseOperation({ 'x-usage-plan': plan, parameters, responses, ...rest }: JsonObject): JsonObject {
  operations += 1
  return reversed({
    ...rest,
    summary: 'Prose | with a bar.',
    externalDocs: { url: 'https://prose.example' },
    'x-amzn-api-internal': 'INTERNAL_AND_EXTERNAL',
    description: `Prose.${isJsonObject(plan) ? tableOf(plan) : placeholderTable}More | prose.`,
    responses: reversed(mapValues(responses as JsonObject, disguiseResponse)),
    ...(Array.isArray(parameters) && { parameters: parameters.map(disguiseParameter) }),
  })
}

function tableOf({ rate, burst }: JsonObject): string {
  const table = planTables[operations % planTables.length] as (rate: string, burst: string) => string
  return table(String(rate), String(burst))
}

function disguiseParameter(parameter: JsonValue): JsonObject {
  const { schema, items, ...rest } = parameter as JsonObject
  return reversed({
    ...rest,
    description: 'Prose.',
    'x-example': 'prose',
    'x-examples': { 'application/json': { description: 'Prose.' } },
    ...(Array.isArray(rest.enum) && { 'x-docgen-enum-table-extension': enumTable(rest.enum) }),
    ...(schema !== undefined && { schema: disguiseSchema(schema) }),
    ...(items !== undefined && { items: disguiseSchema(items) }),
  })
}

function disguiseResponse(response: JsonValue): JsonObject {
  const { headers, schema, ...rest } = response as JsonObject
  return reversed({
    ...rest,
    description: 'Prose.',
    examples: { 'application/json': { description: 'Prose.' } },
    ...(isJsonObject(headers) && { headers: reversed(mapValues(headers, disguiseSchema)) }),
    ...(schema !== undefined && { schema: disguiseSchema(schema) }),
  })
}

function disguiseSchema(schema: JsonValue): JsonValue {
  if (!isJsonObject(schema)) return schema
  const { properties, items, allOf, additionalProperties, ...rest } = schema
  return reversed({
    ...rest,
    description: 'Prose.',
    title: 'Prose',
    example: { properties: 'prose' },
    'x-example': ['prose'],
    ...(Array.isArray(rest.enum) && { 'x-docgen-enum-table-extension': enumTable(rest.enum) }),
    ...(isJsonObject(properties) && { properties: mapValues(properties, disguiseSchema) }),
    ...(items !== undefined && { items: disguiseSchema(items) }),
    ...(Array.isArray(allOf) && { allOf: allOf.map(disguiseSchema) }),
    ...(additionalProperties !== undefined && { additionalProperties: disguiseSchema(additionalProperties) }),
  })
}

function enumTable(values: readonly JsonValue[]): JsonValue[] {
  return values.map((value) => ({ value, description: 'Prose.' }))
}

function mapValues(map: JsonObject, change: (value: JsonValue, key: string) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]))
}

function reversed(map: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(map).reverse())
}
