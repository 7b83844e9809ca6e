import type { CatalogRow } from '../models/catalog.js'
import type { JsonValue } from '../models/json.js'
import { sampleValue } from '../models/operations.js'
import type { OperationObject, Parameter, Response, SandboxCase } from '../models/swagger.js'

/** What an example calls its client: `orders` for `OrdersApi`. */
export function variableOf(row: CatalogRow): string {
  const name = row.className.replace(/Api$/, '')
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/**
 * A call as a reader would write it: every required parameter, with the values of the operation's first sandbox case
 * where it has one. A body that would hide the call stands for itself.
 */
export function exampleCall(variable: string, operation: OperationObject, parameters: readonly Parameter[]): string {
  const values = firstCase(operation)?.request?.parameters ?? {}
  const required = parameters.filter((parameter) => parameter.required)
  const argument = Object.fromEntries(
    required.map((parameter): [string, JsonValue | undefined] =>
      parameter.in === 'body'
        ? ['body', shortEnough(values.body?.value)]
        : [parameter.name, exampleValue(parameter, values[parameter.name]?.value)],
    ),
  )
  const call = `${hasAnswer(operation) ? 'const { data } = ' : ''}await ${variable}.${operation.operationId}(`
  return `${call}${required.length === 0 ? '' : literal(argument, call.length)})`
}

function firstCase(operation: OperationObject): SandboxCase | undefined {
  return successes(operation).flatMap((response) => response['x-amzn-api-sandbox']?.static ?? [])[0]
}

function hasAnswer(operation: OperationObject): boolean {
  return successes(operation).some(({ schema }) => schema !== undefined)
}

function successes({ responses }: OperationObject): readonly Response[] {
  return Object.entries(responses).flatMap(([status, response]) => (status.startsWith('2') ? [response] : []))
}

/** Characters up to which a body is written out. */
const longestBody = 240

function shortEnough(body: JsonValue | undefined): JsonValue | undefined {
  return JSON.stringify(body ?? '').length > longestBody ? undefined : body
}

function exampleValue(parameter: Parameter, given: JsonValue | undefined): JsonValue {
  const type = parameter.type === 'integer' ? 'number' : parameter.type
  const fits = Array.isArray(given) ? type === 'array' : typeof given === type
  return given !== undefined && fits ? given : sampleValue(parameter)
}

/** A JSON value, or an object in which a property without a value stands for a variable of its name. */
export type Literal = JsonValue | { readonly [name: string]: JsonValue | undefined }

/** Columns that a literal may reach into before it is broken into lines: those of the repository, less what closes it. */
const width = 118

/**
 * A value as a person would write it in TypeScript: on one line where it fits.
 * @param column where it begins
 */
export function literal(value: Literal, column = 0, indent = ''): string {
  const line = onOneLine(value)
  if (column + line.length <= width || typeof value !== 'object' || value === null) return line
  const inner = `${indent}  `
  const lines = partsOf(value).map(({ start, value: part }) => {
    const rest = part === undefined ? '' : literal(part, inner.length + start.length, inner)
    return `${inner}${start}${rest},\n`
  })
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${lines.join('')}${indent}${close}`
}

function onOneLine(value: Literal): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = partsOf(value).map(({ start, value: part }) => (part === undefined ? start : start + onOneLine(part)))
  if (Array.isArray(value)) return `[${parts.join(', ')}]`
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}

/** An entry of an array or an object, with what is written before its value. */
interface Part {
  readonly start: string
  readonly value: JsonValue | undefined
}

function partsOf(value: object): readonly Part[] {
  if (Array.isArray(value)) return value.map((entry: JsonValue) => ({ start: '', value: entry }))
  return Object.entries(value).map(([name, entry]: [string, JsonValue | undefined]) => ({
    start: entry === undefined ? keyOf(name) : `${keyOf(name)}: `,
    value: entry,
  }))
}

function keyOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)
}

function quoted(text: string): string {
  const inDoubleQuotes = JSON.stringify(text)
  return `'${inDoubleQuotes.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
