import fc, { type Arbitrary } from 'fast-check'
import type { IndexedOperation } from '../src/model/indexed-operation.js'
import type { Constraints, Definitions, Parameter, Schema, SwaggerModel } from '../src/model/swagger-model.js'
import { checkRules } from '../src/request/check-rules.js'
import { checkTimeRanges, timeRangesOf } from '../src/request/check-time-ranges.js'
import type { SandboxRequest } from '../src/request/sandbox-request.js'
import type { OperationRequest } from './operation-caller.js'

/** A copy of models without their static cases, so that every valid request gets a generated response. */
export function modelsWithoutCases(models: readonly SwaggerModel[]): readonly SwaggerModel[] {
  return JSON.parse(JSON.stringify(models), (name, value) =>
    name === 'x-amzn-api-sandbox' || name === 'x-amazon-spds-sandbox-behaviors' ? undefined : value,
  )
}

/** Some random requests that are valid against the model of an operation. Every run has the same. */
export function sampleRequests(operation: IndexedOperation, count: number): OperationRequest[] {
  const hasRules = operation.rules.length > 0 || timeRangesOf(operation).length > 0
  const numRuns = hasRules ? count + triesForRules : count
  const requests = fc.sample(validRequests(operation), { numRuns, seed: 42 })
  return requests
    .filter((request) => {
      const sent = toSandboxRequest(operation, request)
      return checkRules(sent).length === 0 && checkTimeRanges(sent).length === 0
    })
    .slice(0, count)
}

/** Random combinations of parameters among which some obey the rules of any operation. */
const triesForRules = 200

function toSandboxRequest(
  operation: IndexedOperation,
  { path, query, headers, body }: OperationRequest,
): SandboxRequest {
  return {
    operation,
    access: { type: 'seller', clientId: 'client', seller: 'seller' },
    origin: 'http://sandbox.test',
    pathParameters: new Map(Object.entries(path)),
    query: new URLSearchParams([...query]),
    headers: new Headers({ ...headers }),
    body,
  }
}

/** The first of the random requests. */
export function sampleRequest(operation: IndexedOperation): OperationRequest {
  const [request] = sampleRequests(operation, 1)
  if (!request) throw new Error(`No random request to ${operation.key} is valid.`)
  return request
}

function validRequests(operation: IndexedOperation): Arbitrary<OperationRequest> {
  const isIn = (place: string) => operation.parameters.filter((each) => each.in === place)
  const [body] = isIn('body')
  return fc.record({
    path: recordOf(isIn('path'), (parameter) => scalarText(parameter).filter(isSegment)),
    query: recordOf(
      isIn('query').filter(({ name }) => name !== operation.pages?.in),
      texts,
    ).map((values) =>
      Object.entries(values).flatMap(([name, list]) => list.map((text): [string, string] => [name, text])),
    ),
    headers: recordOf(isIn('header'), (parameter) => scalarText(parameter, fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/))),
    body: body?.schema ? bodies(body.schema, operation.definitions, 0) : fc.constant(undefined),
  })
}

/** Half of the records have any number of optional parameters, the others at most two, because some exclude each other. */
function recordOf<Value>(
  parameters: readonly Parameter[],
  arbitraryOf: (parameter: Parameter) => Arbitrary<Value>,
): Arbitrary<Record<string, Value>> {
  const arbitraries = new Map(parameters.map((each) => [each.name, arbitraryOf(each)]))
  const required = parameters.filter((each) => each.required || each.in === 'path').map(({ name }) => name)
  const optional = [...arbitraries.keys()].filter((name) => !required.includes(name))
  const recordWith = (names: readonly string[], requiredKeys: string[]) =>
    fc.record(Object.fromEntries([...arbitraries].filter(([name]) => names.includes(name))), { requiredKeys })
  const few = fc.subarray(optional, { maxLength: Math.min(optional.length, 2) })
  return fc.oneof(
    recordWith([...required, ...optional], required),
    few.chain((names) => recordWith([...required, ...names], [...required, ...names])),
  )
}

/** An empty segment and those with dots change the path. */
function isSegment(text: string): boolean {
  return text !== '' && text !== '.' && text !== '..'
}

/** The texts of a query parameter. There are several if it is a list that repeats the name. */
function texts(parameter: Parameter): Arbitrary<string[]> {
  if (parameter.type !== 'array') return textOf(parameter).map((text) => [text])
  const items = scalarText(parameter.items ?? {}).filter((text) => text !== '' && !text.includes(','))
  const lists = listOf(items, parameter)
  return parameter.collectionFormat === 'multi' ? lists : lists.map((list) => [list.join(',')])
}

/** Some models don't give a format for dates. */
function textOf(parameter: Parameter): Arbitrary<string> {
  const isDate = parameter.type === 'string' && /(After|Before)$/.test(parameter.name)
  return scalarText(isDate ? { format: 'date-time', ...parameter } : parameter)
}

function scalarText(constraints: Constraints, usual?: Arbitrary<string>): Arbitrary<string> {
  return scalars(constraints, usual).map(String)
}

function listOf<Item>(
  items: Arbitrary<Item>,
  { minItems = 0, maxItems = 3, uniqueItems }: Constraints,
): Arbitrary<Item[]> {
  const lengths = { minLength: Math.max(minItems, 1), maxLength: Math.max(minItems, Math.min(maxItems, 3), 1) }
  return uniqueItems ? fc.uniqueArray(items, lengths) : fc.array(items, lengths)
}

function scalars(constraints: Constraints, usual?: Arbitrary<string>): Arbitrary<unknown> {
  if (constraints.enum) return fc.constantFrom(...constraints.enum)
  switch (constraints.type) {
    case 'integer':
      return numbers(constraints, 1)
    case 'number':
      return numbers(constraints, 0.25)
    case 'boolean':
      return fc.boolean()
    default:
      return strings(constraints, usual)
  }
}

function numbers(constraints: Constraints, unit: number): Arbitrary<number> {
  const { minimum = -1000, maximum = 100_000, multipleOf = unit, exclusiveMinimum } = constraints
  const min = Math.ceil(minimum / multipleOf) + (exclusiveMinimum ? 1 : 0)
  return fc.integer({ min, max: Math.floor(maximum / multipleOf) }).map((count) => count * multipleOf)
}

function strings(constraints: Constraints, usual = fc.string({ unit: 'grapheme', maxLength: 20 })): Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = constraints
  const hasLength = (text: string) => [...text].length >= minLength && [...text].length <= maxLength
  if (format === 'date-time' || format === 'date') {
    const dates = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    return dates.map((date) => date.toISOString().slice(0, format === 'date' ? 10 : undefined))
  }
  if (pattern !== undefined) return fc.stringMatching(withLengths(pattern, constraints)).filter(hasLength)
  if (minLength === 0 && maxLength >= 20) return usual.filter(hasLength)
  return fc.string({ unit: 'grapheme-ascii', minLength, maxLength: Math.max(minLength, Math.min(maxLength, 20)) })
}

/** Most texts that match a pattern such as `^[A-Z]*$` are too long or too short for the model. */
function withLengths(pattern: string, { minLength, maxLength }: Constraints): RegExp {
  if (minLength === undefined && maxLength === undefined) return new RegExp(pattern)
  return new RegExp(
    pattern.replace(/[*+](?=\)?\$$)/, `{${minLength ?? 1},${Math.min(maxLength ?? 20, (minLength ?? 0) + 20)}}`),
  )
}

/** Deeper objects have only their required fields. */
const usualDepth = 5

function bodies(schema: Schema, definitions: Definitions, depth: number): Arbitrary<unknown> {
  if (schema.$ref) return bodies(definitions[schema.$ref.replace('#/definitions/', '')] ?? {}, definitions, depth)
  if (schema.allOf) {
    const parts = schema.allOf.map((each) => bodies(each, definitions, depth))
    return fc
      .tuple(...parts, objects({ ...schema, allOf: undefined }, definitions, depth))
      .map((each) => Object.assign({}, ...each))
  }
  if (schema.type === 'array') {
    if (depth > usualDepth && !schema.minItems) return fc.constant([])
    return listOf(bodies(schema.items ?? {}, definitions, depth + 1), schema)
  }
  if (schema.type === 'object' || schema.properties) return objects(schema, definitions, depth)
  return schema.type === undefined && !schema.enum ? fc.jsonValue() : scalars(schema)
}

function objects(schema: Schema, definitions: Definitions, depth: number): Arbitrary<Record<string, unknown>> {
  const required = schema.required ?? []
  const properties = Object.entries(schema.properties ?? {}).filter(
    ([name]) => depth <= usualDepth || required.includes(name),
  )
  return fc.record(
    Object.fromEntries(properties.map(([name, property]) => [name, bodies(property, definitions, depth + 1)])),
    { requiredKeys: required.filter((name) => properties.some(([known]) => known === name)) },
  )
}
