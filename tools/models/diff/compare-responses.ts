import { isDeepStrictEqual } from 'node:util'
import type { JsonObject, JsonValue } from '../json.js'
import type { OperationEntry } from '../operations.js'
import type { Document } from '../swagger.js'
import type { Difference } from './change.js'
import { compareFlag, compareSchemas, unionOf } from './compare-schemas.js'
import { resolve } from './effective-schema.js'

/** Two models of the same API. */
export interface Documents {
  readonly old: Document
  readonly next: Document
}

/** Returns whether a response with this status is the result of a call. */
export function isSuccess(status: string): boolean {
  return /^[23]/.test(status)
}

/** Compares the statuses, headers and bodies of an operation's responses. */
export function compareResponses(
  documents: Documents,
  old: OperationEntry,
  next: OperationEntry,
  place: string,
): Difference[] {
  const [left, right] = [responsesOf(documents.old, old), responsesOf(documents.next, next)]
  const statuses = unionOf(Object.keys(left), Object.keys(right)).flatMap((status): Difference[] => {
    const [from, to] = [left[status], right[status]]
    const direction = isSuccess(status) ? 'response' : 'error'
    const at = { place: `${place}.${status}`, direction } as const
    if (from === undefined || to === undefined) return compareFlag('status', from !== undefined, to !== undefined, at)
    return isSuccess(status) ? compareHeaders(from, to, at) : compareBodies(documents, from.schema, to.schema, at)
  })
  // The status of a success can change, and the type of the result stays the same.
  const results = { place: `${place}.result`, direction: 'response' } as const
  return [...statuses, ...compareBodies(documents, resultOf(left), resultOf(right), results)]
}

/** Compares the static cases of the sandbox. */
export function compareSandboxCases(
  documents: Documents,
  old: OperationEntry,
  next: OperationEntry,
  place: string,
): Difference[] {
  const casesOf = (document: Document, entry: OperationEntry) =>
    Object.entries({ ...responsesOf(document, entry), operation: asJson(entry.operation) }).flatMap(([name, each]) =>
      sandboxKeys.flatMap((key) => (each[key] === undefined ? [] : [[name, each[key]]])),
    )
  const isSame = isDeepStrictEqual(casesOf(documents.old, old), casesOf(documents.next, next))
  return isSame ? [] : [{ place, fact: 'sandbox case', kind: 'changed', direction: 'call' }]
}

const sandboxKeys = ['x-amzn-api-sandbox', 'x-amazon-spds-sandbox-behaviors'] as const

/** The parts of a document are JSON. */
function asJson(part: Document | OperationEntry['operation']): JsonObject {
  return part as unknown as JsonObject
}

type At = Pick<Difference, 'place' | 'direction'>

function responsesOf(document: Document, { operation }: OperationEntry): Record<string, JsonObject> {
  const responses = Object.entries(operation.responses as unknown as Record<string, JsonObject>)
  return Object.fromEntries(responses.map(([status, response]) => [status, resolve(asJson(document), response)]))
}

/** The schema of the result: that of the lowest status of success with a schema. */
function resultOf(responses: Record<string, JsonObject>): JsonValue | undefined {
  return Object.keys(responses)
    .filter(isSuccess)
    .sort()
    .map((status) => responses[status]?.schema)
    .find((schema) => schema !== undefined)
}

function compareBodies(
  { old, next }: Documents,
  from: JsonValue | undefined,
  to: JsonValue | undefined,
  at: At,
): Difference[] {
  if (from === undefined || to === undefined) return compareFlag('body', from !== undefined, to !== undefined, at)
  const sides = {
    old: asJson(old),
    next: asJson(next),
    direction: at.direction,
  }
  return compareSchemas(sides, from as JsonObject, to as JsonObject, at.place)
}

function compareHeaders(from: JsonObject, to: JsonObject, { place, direction }: At): Difference[] {
  const [left, right] = [(from.headers ?? {}) as JsonObject, (to.headers ?? {}) as JsonObject]
  return unionOf(Object.keys(left), Object.keys(right)).flatMap((name) =>
    compareFlag('header', name in left, name in right, { place: `${place}.${name}`, direction }),
  )
}
