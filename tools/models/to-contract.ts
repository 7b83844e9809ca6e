import { STATUS_CODES } from 'node:http'
import type { UsagePlan } from '../../packages/auth/src/operation/operation.js'
import { contractShape, type Rule, type ShapeName } from './contract-shape.js'
import { isJsonObject, type JsonObject, type JsonValue } from './json.js'
import { httpMethods } from './swagger.js'

interface Conversion {
  readonly contract: JsonObject
  /** Keys that are not in {@link contractShape}. The contract keeps them, after the known keys. */
  readonly unknownKeys: ReadonlySet<string>
}

/** Converts one of Amazon's models to a contract: all facts, no prose, canonical order. Does not change a contract. */
export function toContract(model: JsonObject): Conversion {
  const unknownKeys = new Set<string>()
  const contract = reshape(withExplicitFacts(model), { object: 'document' }, unknownKeys) as JsonObject
  return { contract, unknownKeys }
}

/** Converts one of Amazon's JSON Schemas to a contract. Does not change a contract. */
export function toSchemaContract(schema: JsonObject): Conversion {
  const unknownKeys = new Set<string>()
  return { contract: reshape(schema, { object: 'jsonSchema' }, unknownKeys) as JsonObject, unknownKeys }
}

/** Moves usage plans out of the prose, and sets the descriptions that Swagger requires for responses. */
function withExplicitFacts(model: JsonObject): JsonObject {
  const facts = { ...model }
  if (isJsonObject(model.paths)) {
    facts.paths = mapObjects(model.paths, (pathItem) => withExplicitOperations(pathItem))
  }
  if (isJsonObject(model.responses)) {
    facts.responses = mapObjects(model.responses, (response, name) => describedAs(response, name))
  }
  return facts
}

function withExplicitOperations(pathItem: JsonObject): JsonObject {
  return mapObjects(pathItem, (value, key) =>
    (httpMethods as readonly string[]).includes(key) ? withOperationFacts(value) : value,
  )
}

function withOperationFacts(operation: JsonObject): JsonObject {
  const facts = { ...operation }
  const usagePlan = typeof operation.description === 'string' ? readUsagePlan(operation.description) : undefined
  if (usagePlan !== undefined) facts['x-usage-plan'] = { rate: usagePlan.rate, burst: usagePlan.burst }
  if (isJsonObject(operation.responses)) {
    facts.responses = mapObjects(operation.responses, (response, status) => describedAs(response, phraseOf(status)))
  }
  return facts
}

function describedAs(response: JsonObject, description: string): JsonObject {
  return '$ref' in response ? response : { ...response, description }
}

function phraseOf(status: string): string {
  return STATUS_CODES[status] ?? `Status ${status}`
}

function reshape(value: JsonValue, rule: Rule, unknownKeys: Set<string>): JsonValue {
  if (rule === 'verbatim') return value
  if ('list' in rule) {
    return Array.isArray(value) ? value.map((entry) => reshape(entry, { object: rule.list }, unknownKeys)) : value
  }
  // The `items` of a JSON Schema can be a list.
  if (Array.isArray(value) && 'object' in rule) return reshape(value, { list: rule.object }, unknownKeys)
  if (!isJsonObject(value)) return value
  if ('object' in rule) return reshapeObject(value, rule.object, unknownKeys)
  const names = rule.order === 'name' ? Object.keys(value).sort() : Object.keys(value)
  return fromEntries(names, (name) => reshape(value[name] as JsonValue, { object: rule.map }, unknownKeys))
}

function reshapeObject(value: JsonObject, shapeName: ShapeName, unknownKeys: Set<string>): JsonObject {
  const { keep, leaveOut } = contractShape[shapeName]
  const known = Object.keys(keep).filter((key) => Object.hasOwn(value, key))
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(keep, key) && !leaveOut.includes(key))
  for (const key of unknown) unknownKeys.add(`${shapeName}.${key}`)
  return fromEntries([...known, ...unknown.sort()], (key) =>
    reshape(value[key] as JsonValue, keep[key] ?? 'verbatim', unknownKeys),
  )
}

function mapObjects(map: JsonObject, change: (value: JsonObject, key: string) => JsonObject): JsonObject {
  return fromEntries(Object.keys(map), (key) => {
    const value = map[key] as JsonValue
    return isJsonObject(value) ? change(value, key) : value
  })
}

function fromEntries(keys: readonly string[], valueFor: (key: string) => JsonValue): JsonObject {
  return Object.fromEntries(keys.map((key) => [key, valueFor(key)]))
}

/**
 * Reads the default usage plan from the Markdown table in an operation's description. The table has the columns "Rate
 * (requests per second)" and "Burst". Some tables also have a column "Plan type", whose row "Default" is the plan. Some
 * models write line breaks as a literal `\n`. A table with placeholders instead of numbers has no plan.
 */
export function readUsagePlan(description: string): UsagePlan | undefined {
  const rows = tableRows(description)
  const headerAt = rows.findIndex((cells) => columnOf(cells, 'rate') >= 0 && columnOf(cells, 'burst') >= 0)
  const header = rows[headerAt]
  if (header === undefined) return undefined
  const planType = columnOf(header, 'plan type')
  const row = rows
    .slice(headerAt + 1)
    .find((cells) => (planType < 0 ? !isRule(cells) : cells[planType]?.toLowerCase() === 'default'))
  const rate = readNumber(row?.[columnOf(header, 'rate')])
  const burst = readNumber(row?.[columnOf(header, 'burst')])
  return rate === undefined || burst === undefined ? undefined : { rate, burst }
}

function tableRows(description: string): string[][] {
  return description
    .split(/\r?\n|\\n/)
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    )
}

function columnOf(header: readonly string[], name: string): number {
  return header.findIndex((cell) => cell.toLowerCase().startsWith(name))
}

/** Whether a row is the line of dashes below the header. */
function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-+:?$/.test(cell))
}

function readNumber(cell: string | undefined): number | undefined {
  if (cell === undefined || !/^(\d+(\.\d+)?|\.\d+)$/.test(cell)) return undefined
  const number = Number(cell)
  return number > 0 ? number : undefined
}
