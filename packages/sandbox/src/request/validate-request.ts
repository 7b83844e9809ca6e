import type { Constraints, Definitions, Parameter, Schema } from '../model/swagger-model.js'
import { checkConstraints } from './check-constraints.js'
import { checkRules } from './check-rules.js'
import { checkTimeRanges } from './check-time-ranges.js'
import { readParameter, type SandboxRequest } from './sandbox-request.js'

/**
 * Validates a request against its model. Returns one error per invalid parameter or field, and one for each that can't be combined
 * with others. A time range that ends before it starts is an error too.
 */
export function validateRequest(request: SandboxRequest): string[] {
  const errors = request.operation.parameters.flatMap((parameter) =>
    parameter.in === 'body' ? checkBody(request, parameter) : checkValue(request, parameter, parameter.in),
  )
  return [...errors, ...checkRules(request), ...checkTimeRanges(request)]
}

function checkBody({ body, operation }: SandboxRequest, { required, schema }: Parameter): string[] {
  if (body === undefined) return required ? ['body is required'] : []
  return schema ? validateValue(schema, body, 'body', operation.definitions) : []
}

function checkValue(request: SandboxRequest, parameter: Parameter, place: 'path' | 'query' | 'header'): string[] {
  const { name, required } = parameter
  const sent = readParameter(request, { name, in: place })
  if (!sent) return required ? [`${name} is required`] : []
  const error = parameter.type === 'array' ? checkList(parameter, sent) : checkScalar(parameter, sent)
  return error ? [`${name} ${error}`] : []
}

function checkList(parameter: Parameter, sent: readonly string[]): string | undefined {
  const texts = parameter.collectionFormat === 'multi' ? sent : sent.flatMap((value) => value.split(','))
  const items = texts.map((text) => parseText(text, parameter.items?.type))
  const error = checkConstraints(parameter, items)
  if (error) return error
  const itemError = items.map((item) => checkConstraints(parameter.items ?? {}, item)).find(Boolean)
  return itemError && `has an item that ${itemError}`
}

function checkScalar(constraints: Constraints, sent: readonly string[]): string | undefined {
  if (sent.length > 1) return 'must be sent only once'
  return checkConstraints(constraints, parseText(sent[0] ?? '', constraints.type))
}

const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  integer: parseNumber,
  number: parseNumber,
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : text),
}

/** Converts text to a value of the type. Returns the text itself if that is impossible. */
export function parseText(text: string, type: string | undefined): unknown {
  return type ? (parsers[type]?.(text) ?? text) : text
}

function parseNumber(text: string): unknown {
  const number = Number(text)
  return text.trim() === '' || Number.isNaN(number) ? text : number
}

/** Deeper than any model, and low enough that a malicious body can't overflow the stack. */
const maxDepth = 64

/**
 * Validates a value. Returns one error per invalid field: `body.items[0].quantity must be of type integer`.
 * @param name Name of the value in errors.
 */
export function validateValue(schema: Schema, value: unknown, name: string, definitions: Definitions): string[] {
  return validate(schema, value, name, 0)

  function validate(schema: Schema, value: unknown, name: string, depth: number): string[] {
    if (depth > maxDepth) return [`${name} is nested too deep`]
    if (schema.$ref)
      return validate(definitions[schema.$ref.replace('#/definitions/', '')] ?? {}, value, name, depth + 1)
    const error = checkConstraints(schema, value)
    if (error) return [`${name} ${error}`]
    const inherited = (schema.allOf ?? []).flatMap((each) => validate(each, value, name, depth + 1))
    return [...inherited, ...validateFields(schema, value, name, depth)]
  }

  function validateFields(schema: Schema, value: unknown, name: string, depth: number): string[] {
    if (Array.isArray(value)) {
      const { items } = schema
      return items ? value.flatMap((item, index) => validate(items, item, `${name}[${index}]`, depth + 1)) : []
    }
    if (typeof value !== 'object' || value === null) return []
    const fields = new Map<string, unknown>(Object.entries(value))
    const missing = (schema.required ?? []).filter((field) => !fields.has(field))
    const present = Object.entries(schema.properties ?? {}).flatMap(([field, property]) =>
      fields.has(field) ? validate(property, fields.get(field), `${name}.${field}`, depth + 1) : [],
    )
    return [...missing.map((field) => `${name}.${field} is required`), ...present, ...validateOthers()]

    /** Validates the fields of a map, whose names can be any text. */
    function validateOthers(): string[] {
      const { additionalProperties: others, properties = {} } = schema
      if (typeof others !== 'object') return []
      const names = [...fields.keys()].filter((field) => !Object.hasOwn(properties, field))
      return names.flatMap((field) => validate(others, fields.get(field), `${name}.${field}`, depth + 1))
    }
  }
}
