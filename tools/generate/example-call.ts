import type { CatalogRow } from '../models/catalog.js'
import type { JsonValue } from '../models/json.js'
import { sampleValue } from '../models/operations.js'
import type { OperationObject, Parameter, Response, SandboxCase } from '../models/swagger.js'

/** The variable name of a client in an example: `orders` for `OrdersApi`. */
export function variableOf(row: CatalogRow): string {
  const name = row.className.replace(/Api$/, '')
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/**
 * Writes an example call with every required parameter. The values come from the first sandbox case, or are samples. A
 * long body is written as the variable `body`.
 */
export function exampleCall(variable: string, operation: OperationObject, parameters: readonly Parameter[]): string {
  const values = firstCase(operation)?.request?.parameters ?? {}
  const required = parameters.filter((parameter) => parameter.required)
  const argument = Object.fromEntries(
    required.map((parameter): [string, JsonValue | undefined] =>
      parameter.in === 'body'
        ? ['body', ifShort(values.body?.value)]
        : [parameter.name, exampleValue(parameter, values[parameter.name]?.value)],
    ),
  )
  const call = `${returnsBody(operation) ? 'const { data } = ' : ''}await ${variable}.${operation.operationId}(`
  return `${call}${required.length === 0 ? '' : literal(argument, call.length)})`
}

function firstCase(operation: OperationObject): SandboxCase | undefined {
  return successResponses(operation).flatMap((response) => response['x-amzn-api-sandbox']?.static ?? [])[0]
}

function returnsBody(operation: OperationObject): boolean {
  return successResponses(operation).some(({ schema }) => schema !== undefined)
}

function successResponses({ responses }: OperationObject): readonly Response[] {
  return Object.entries(responses).flatMap(([status, response]) => (status.startsWith('2') ? [response] : []))
}

/** Maximum characters of a body that the example shows in full. */
const maxBodyLength = 240

function ifShort(body: JsonValue | undefined): JsonValue | undefined {
  return JSON.stringify(body ?? '').length > maxBodyLength ? undefined : body
}

function exampleValue(parameter: Parameter, given: JsonValue | undefined): JsonValue {
  const type = parameter.type === 'integer' ? 'number' : parameter.type
  const fits = Array.isArray(given) ? type === 'array' : typeof given === type
  return given !== undefined && fits ? given : sampleValue(parameter)
}

/** A JSON value, or an object in which `undefined` means a variable with the name of the property. */
type Literal = JsonValue | { readonly [name: string]: JsonValue | undefined }

/** Maximum columns of a line: the line width of the repository minus the closing parenthesis. */
const width = 118

/**
 * Writes a value as a TypeScript literal, on one line if it fits.
 * @param column column where the literal starts
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

/** An entry of an array or an object, with the text before its value. */
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
