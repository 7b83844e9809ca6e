import { isDeepStrictEqual } from 'node:util'
import type { JsonObject, JsonValue } from '../json.js'
import { type OperationEntry, operationsOf } from '../operations.js'
import type { Document } from '../swagger.js'
import type { Difference } from './change.js'
import { compareDefinitions } from './compare-definitions.js'
import { compareOperations, pathOf } from './compare-operations.js'
import { isSuccess } from './compare-responses.js'
import { compareOther, unionOf } from './compare-schemas.js'
import { resolve } from './effective-schema.js'
import type { Use } from './used-definitions.js'

/** Compares two models of an API: contracts or prepared models. */
export function compareModels(old: Document, next: Document): Difference[] {
  const [left, right] = [asJson(old), asJson(next)]
  const definitions = compareDefinitions(
    { document: left, uses: usesOf(old) },
    { document: right, uses: usesOf(next) },
    () => true,
  )
  return [
    ...matched(old, next).flatMap(([from, to]) => compareOperations({ old, next }, from, to)),
    ...definitions,
    ...compareRest(left, right),
  ]
}

/** A document of the type `Document` is JSON. */
function asJson(document: Document): JsonObject {
  return document as unknown as JsonObject
}

type Pair = readonly [OperationEntry | undefined, OperationEntry | undefined]

/** Pairs the operations by method and path, then by their IDs. Names of path parameters don't matter. */
function matched(old: Document, next: Document): Pair[] {
  const key = (entry: OperationEntry) => `${entry.method} ${pathOf(entry)}`
  const [left, right] = [[...operationsOf(old)], [...operationsOf(next)]]
  const pairs = new Map<OperationEntry, OperationEntry>()
  const isFree = (entry: OperationEntry) => ![...pairs.values()].includes(entry)
  for (const from of left) {
    const to = right.find((entry) => key(entry) === key(from))
    if (to !== undefined) pairs.set(from, to)
  }
  for (const from of left.filter((entry) => !pairs.has(entry))) {
    const to = right.find((entry) => isFree(entry) && entry.operation.operationId === from.operation.operationId)
    if (to !== undefined) pairs.set(from, to)
  }
  return [
    ...left.map((from): Pair => [from, pairs.get(from)]),
    ...right.filter(isFree).map((to): Pair => [undefined, to]),
  ]
}

/** The schemas that a caller sends or receives. */
function usesOf(document: Document): Use[] {
  return [...operationsOf(document)].flatMap(({ operation, parameters }) => [
    ...parameters.map((parameter) => ({ schema: parameter as unknown as JsonValue, direction: 'request' as const })),
    ...Object.entries(operation.responses).map(([status, response]) => ({
      schema: resolve(asJson(document), response as unknown as JsonObject),
      direction: isSuccess(status) ? ('response' as const) : ('error' as const),
    })),
  ])
}

/** Keys of a document that the operations and definitions already cover, or that have no facts. */
const coveredKeys: readonly string[] = [
  'paths',
  'definitions',
  'parameters',
  'responses',
  'consumes',
  'produces',
  'tags',
]

function compareRest(old: JsonObject, next: JsonObject): Difference[] {
  const at = { place: '', direction: 'call' as const }
  return unionOf(Object.keys(old), Object.keys(next))
    .filter((key) => !coveredKeys.includes(key) && !isDeepStrictEqual(old[key], next[key]))
    .flatMap((key) => compareOther(key, old[key], next[key], at))
}
