import type { CatalogRow } from '../models/catalog.js'
import { type Examples, exampleValues } from '../models/examples.js'
import type { JsonObject, JsonValue } from '../models/json.js'
import { type OperationEntry, operationsOf } from '../models/operations.js'
import type { Document, OperationObject, Response } from '../models/swagger.js'
import { sampleOf } from './sample-value.js'

/** The variable name of a client in an example: `orders` for `OrdersApi`. */
export function variableOf(row: CatalogRow): string {
  const name = row.className.replace(/Api$/, '')
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** The example of an operation, as it appears in two places. */
export interface ExampleCall {
  /** The call in the README. Each level of a long body has its own lines. */
  readonly code: string
  /** The same call as the lines of a comment. Each line is as full as possible, because editors show comments in small windows. */
  readonly commentLines: readonly string[]
}

/**
 * Writes the example of each operation of a model: a call with every required parameter, and the optional ones in
 * `models/examples`. A parameter without a value gets a sample. Returns the examples by operationId.
 */
export function exampleCalls(
  row: CatalogRow,
  document: Document,
  examples: Examples | undefined,
): ReadonlyMap<string, ExampleCall> {
  return new Map(
    [...operationsOf(document)].map((entry) => [
      entry.operation.operationId,
      exampleCall(variableOf(row), entry.operation, exampleArgument(document, entry, examples)),
    ]),
  )
}

/** The parameter object of an example. */
export function exampleArgument(document: Document, entry: OperationEntry, examples: Examples | undefined): JsonObject {
  const { values, missing } = exampleValues(document, entry, examples)
  return Object.fromEntries([...values, ...missing.map((key) => [key, sampleOf(document, entry, key)] as const)])
}

function exampleCall(variable: string, operation: OperationObject, argument: JsonObject): ExampleCall {
  const { before, after } = useOf(operation)
  const start = `${before}${variable}.${operation.operationId}(`
  const end = `)${after}`
  if (Object.keys(argument).length === 0) return { code: `${start}${end}`, commentLines: [`${start}${end}`] }
  const pieces = `${start}${onOneLine(argument, ',\n')}${end}`.split('\n')
  return {
    code: `${start}${literal(argument, start.length + after.length)}${end}`,
    commentLines: filled(pieces, '', '  ').map(insideComment),
  }
}

/** The code around a call. It reads all pages, because a program that reads only the first one silently loses the rest. */
function useOf(operation: OperationObject): { readonly before: string; readonly after: string } {
  const pages = operation['x-pages']
  if (pages !== undefined) return { before: 'for await (const item of ', after: ') console.log(item)' }
  return { before: returnsBody(operation) ? 'const { data } = await ' : 'await ', after: '' }
}

/** Escapes the end of a comment in a text. */
function insideComment(line: string): string {
  return line.replaceAll('*/', '*\\/')
}

function returnsBody({ responses }: OperationObject): boolean {
  return Object.entries(responses).some(
    ([status, { schema }]: [string, Response]) => status.startsWith('2') && schema !== undefined,
  )
}

/** Maximum columns of a line: the line width of the repository minus the margin of a method's comment. */
const width = 115

/**
 * Writes a value as a TypeScript literal, on one line if it fits. Otherwise puts as many entries on a line as fit, because
 * comments should be short. The
 * brackets of an only entry share the lines of its own brackets.
 * @param column column where the literal starts
 */
export function literal(value: JsonValue, column = 0, indent = ''): string {
  const line = onOneLine(value)
  // The closing parenthesis or a comma follows.
  if (column + line.length < width || typeof value !== 'object' || value === null) return line
  const parts = partsOf(value)
  const [only] = parts.length === 1 ? parts : []
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (typeof only?.value === 'object' && only.value !== null) {
    const space = Array.isArray(value) ? '' : ' '
    const start = `${open}${space}${only.start}`
    if (column + start.length < width) return start + literal(only.value, column + start.length, indent) + space + close
  }
  return `${open}\n${entryLines(parts, `${indent}  `).join('')}${indent}${close}`
}

/** Writes the entries of an array or an object. Entries that fit share a line. */
function entryLines(parts: readonly Part[], indent: string): string[] {
  const lines: string[] = []
  let short: string[] = []
  const endLine = () => {
    lines.push(...filled(short, indent).map((line) => `${line}\n`))
    short = []
  }
  for (const { start, value } of parts) {
    const text = `${start}${onOneLine(value)},`
    if (indent.length + text.length <= width) {
      short.push(text)
      continue
    }
    endLine()
    lines.push(`${indent}${start}${literal(value, indent.length + start.length, indent)},\n`)
  }
  endLine()
  return lines
}

/** Puts as many pieces on each line as fit. */
function filled(pieces: readonly string[], indent: string, indentOfNextLines = indent): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + piece.length <= width) lines[lines.length - 1] = `${last} ${piece}`
    else lines.push(`${last === undefined ? indent : indentOfNextLines}${piece}`)
  }
  return lines
}

function onOneLine(value: JsonValue, separator = ', '): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = partsOf(value).map(({ start, value: part }) => start + onOneLine(part, separator))
  if (Array.isArray(value)) return `[${parts.join(separator)}]`
  return parts.length === 0 ? '{}' : `{ ${parts.join(separator)} }`
}

/** An entry of an array or an object, with the text before its value. */
interface Part {
  readonly start: string
  readonly value: JsonValue
}

function partsOf(value: object): readonly Part[] {
  if (Array.isArray(value)) return value.map((entry: JsonValue) => ({ start: '', value: entry }))
  return Object.entries(value).map(([name, entry]: [string, JsonValue]) => ({
    start: `${keyOf(name)}: `,
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
