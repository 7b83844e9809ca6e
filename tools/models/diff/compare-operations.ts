import { isDeepStrictEqual } from 'node:util'
import type { Grant, UsagePlan } from '../../../packages/auth/src/operation/operation.js'
import type { JsonObject, JsonValue } from '../json.js'
import type { OperationEntry } from '../operations.js'
import type { Document } from '../swagger.js'
import type { Difference, Fact, Kind } from './change.js'
import { compareParameters } from './compare-parameters.js'
import { compareResponses, compareSandboxCases, type Documents } from './compare-responses.js'
import { compareFlag, compareLists, compareOther, compareValue, unionOf } from './compare-schemas.js'

/** Compares two versions of an operation. One of them is `undefined` if the other model lacks it. */
export function compareOperations(
  documents: Documents,
  old: OperationEntry | undefined,
  next: OperationEntry | undefined,
): Difference[] {
  const place = placeOf(old, next)
  const at = { place, direction: 'call' } as const
  if (old === undefined || next === undefined) {
    return compareFlag('operation', old !== undefined, next !== undefined, at)
  }
  const [from, to] = [old.operation, next.operation]
  return [
    ...compareValue('method name', from.operationId, to.operationId, at),
    ...compareValue('path', pathOf(old), pathOf(next), at),
    ...compareFlag('deprecation', from.deprecated, to.deprecated, at),
    ...compareReplacement(from['x-replacement'], to['x-replacement'], at),
    ...compareFlag('sandbox only', isSandboxOnly(old), isSandboxOnly(next), at),
    ...comparePlans('usage plan', from['x-usage-plan'], to['x-usage-plan'], at),
    ...comparePlans('application plan', from['x-application-plan'], to['x-application-plan'], at),
    ...compareGrants(from['x-grant'], to['x-grant'], at),
    ...compareFlag('idempotency', from['x-idempotent'], to['x-idempotent'], at),
    ...comparePages(from['x-pages'], to['x-pages'], at),
    ...compareLists('parameter rule', asJson(from['x-rules'] ?? []), asJson(to['x-rules'] ?? []), at),
    ...compareMediaTypes(documents, old, next, at),
    ...compareParameters(documents, old, next, place),
    ...compareResponses(documents, old, next, place),
    ...compareSandboxCases(documents, old, next, place),
    ...compareRest(asJson(from) as JsonObject, asJson(to) as JsonObject, at),
  ]
}

/** The name of an operation. If the sides have different names, its method and path, so that the order of the sides has no effect. */
function placeOf(old: OperationEntry | undefined, next: OperationEntry | undefined): string {
  const entry = old ?? next
  if (entry === undefined) return ''
  const isSame = next === undefined || entry.operation.operationId === next.operation.operationId
  return isSame ? entry.operation.operationId : `${entry.method.toUpperCase()} ${pathOf(entry)}`
}

type At = Pick<Difference, 'place' | 'direction'>

function asJson(value: unknown): JsonValue {
  return value as JsonValue
}

/** The path of an operation, without the names of its parameters. */
export function pathOf({ path }: OperationEntry): string {
  return path.replace(/\{[^}]*\}/g, '{}')
}

function isSandboxOnly({ operation, pathItem }: OperationEntry): boolean {
  return [
    operation['x-sandbox-only'],
    operation['x-amzn-api-sandbox-only'],
    pathItem['x-amzn-api-sandbox-only'],
  ].includes(true)
}

function compareReplacement(from: unknown, to: unknown, at: At): Difference[] {
  if (isDeepStrictEqual(from, to)) return []
  return [{ ...at, fact: 'deprecation', kind: 'changed', from: asJson(from ?? null), to: asJson(to ?? null) }]
}

function comparePlans(fact: Fact, old: UsagePlan | undefined, next: UsagePlan | undefined, at: At): Difference[] {
  const found = compareValue(fact, planText(old), planText(next), at)
  if (old === undefined || next === undefined) return found
  const isLower = next.rate <= old.rate && next.burst <= old.burst
  const isHigher = next.rate >= old.rate && next.burst >= old.burst
  const kind: Kind = isLower ? 'lower' : isHigher ? 'higher' : 'changed'
  return found.map((difference) => ({ ...difference, kind }))
}

function planText(plan: UsagePlan | undefined): string | undefined {
  return plan && `${plan.rate}/s, burst ${plan.burst}`
}

/** The kind of a change of grant. The first row that fits applies. */
const grantKinds: readonly { readonly from: RegExp; readonly to: RegExp; readonly kind: Kind }[] = [
  { from: /^seller$/, to: /^optionally restricted$/, kind: 'optionally restricted' },
  { from: /^(seller|optionally restricted)$/, to: /^restricted$/, kind: 'restricted' },
  { from: /^restricted$/, to: /^(seller|optionally restricted)$/, kind: 'eased' },
  { from: /^optionally restricted$/, to: /^seller$/, kind: 'eased' },
  { from: /./, to: /./, kind: 'changed' },
]

function compareGrants(old: Grant | undefined, next: Grant | undefined, at: At): Difference[] {
  // Only prepared models have grants.
  if (old === undefined || next === undefined || isDeepStrictEqual(old, next)) return []
  const [from, to] = [grantText(old), grantText(next)]
  const kind = grantKinds.find((row) => row.from.test(from) && row.to.test(to))?.kind ?? 'changed'
  const elements = compareLists('data element', asJson(dataElements(old)), asJson(dataElements(next)), at)
  return from === to ? elements : [{ ...at, fact: 'grant', kind, from, to }, ...elements]
}

function grantText(grant: Grant): string {
  if (grant.type === 'grantless') return `grantless ${grant.scope}`
  return grant.type === 'restricted' && grant.optional ? 'optionally restricted' : grant.type
}

function dataElements(grant: Grant): readonly string[] {
  return grant.type === 'restricted' ? (grant.dataElements ?? []) : []
}

function comparePages(
  old: OperationEntry['operation']['x-pages'],
  next: OperationEntry['operation']['x-pages'],
  at: At,
): Difference[] {
  if (old === undefined || next === undefined) return compareFlag('pages', old !== undefined, next !== undefined, at)
  if (isDeepStrictEqual(old, next)) return []
  const isSameItem = old.item === next.item && old.items === next.items
  return [{ ...at, fact: isSameItem ? 'pages' : 'page items', kind: 'changed', from: asJson(old), to: asJson(next) }]
}

/** Compares `consumes` and `produces`. Operations override the document, and the default is JSON. */
function compareMediaTypes(documents: Documents, old: OperationEntry, next: OperationEntry, at: At): Difference[] {
  const typesOf = (document: Document, { operation }: OperationEntry, key: 'consumes' | 'produces') =>
    [...(operation[key] ?? document[key] ?? ['application/json'])].sort().join(', ')
  return (['consumes', 'produces'] as const).flatMap((key) => {
    const [from, to] = [typesOf(documents.old, old, key), typesOf(documents.next, next, key)]
    return compareValue('media type', from, to, { ...at, place: `${at.place}.${key}` })
  })
}

/** Keys that the functions above cover, or that have no facts. */
const coveredKeys: readonly string[] = [
  ...['operationId', 'deprecated', 'parameters', 'responses', 'consumes', 'produces', 'tags', 'summary', 'description'],
  ...['x-usage-plan', 'x-application-plan', 'x-grant', 'x-idempotent', 'x-pages', 'x-rules', 'x-replacement', 'x-note'],
  ...['x-sandbox-only', 'x-amzn-api-sandbox-only', 'x-amzn-api-sandbox', 'x-amazon-spds-sandbox-behaviors'],
]

function compareRest(old: JsonObject, next: JsonObject, at: At): Difference[] {
  return unionOf(Object.keys(old), Object.keys(next))
    .filter((key) => !coveredKeys.includes(key))
    .flatMap((key) => compareOther(key, old[key], next[key], at))
}
