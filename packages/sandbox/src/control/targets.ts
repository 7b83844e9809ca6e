import type { Operation } from '@selling-partner/auth'
import { nearestName } from '@selling-partner/auth/internal'
import { tokenPath } from '../lwa/token-endpoint.js'
import type { IndexedOperation } from '../model/indexed-operation.js'
import type { FaultTarget } from './fault-row.js'

/** The calls to which a reply or a fault applies. */
export interface Target {
  readonly type: FaultTarget
  /** Method and path template of an operation, `*` for all operations. */
  readonly key: string
}

export const allOperations: Target = { type: 'operations', key: '*' }
export const lwaTarget: Target = { type: 'lwa', key: `POST ${tokenPath}` }
/** The storage that keeps the documents of reports and feeds. */
export const documentsTarget: Target = { type: 'documents', key: 'documents' }

export function targetOf({ key }: Pick<IndexedOperation, 'key'>): Target {
  return { type: 'operations', key }
}

/** Names a target: a row of a client's operation table, or one of the names that `findTarget` accepts. */
export type TargetName = string | Pick<Operation, 'method' | 'path'>

const named: ReadonlyMap<unknown, Target> = new Map([
  ['*', allOperations],
  ['lwa', lwaTarget],
  ['documents', documentsTarget],
])

/**
 * Finds a target.
 * @param name A row of a client's operation table, `orders-v0.getOrder`, `GET /orders/v0/orders/{orderId}`, an operationId that only
 * one operation has, `*` for all operations, `lwa` or `documents`.
 * @throws Error that suggests names, if no operation or several operations have the name.
 */
export function findTarget(name: unknown, operations: readonly IndexedOperation[]): Target {
  const target = named.get(name)
  if (target) return target
  const text = textOf(name)
  const exact = operations.filter((operation) => operation.key === text || fullName(operation) === text)
  const found = exact.length > 0 ? exact : operations.filter(({ id }) => id === text)
  const [first, second] = found
  if (first && second) {
    throw new Error(`Several operations are called ${text}. Use one of ${found.map(fullName).join(', ')}.`)
  }
  if (!first) throw new Error(`No operation is called ${text}. ${advise(text, operations)}`)
  return targetOf(first)
}

function textOf(name: unknown): string {
  if (typeof name === 'string') return name.trim()
  if (typeof name === 'object' && name !== null && 'method' in name && 'path' in name)
    return `${name.method} ${name.path}`
  throw new Error("operation is invalid. Use a row of a client's operations, or a name such as orders-v0.getOrder.")
}

/** An operation's package and operationId. Its method and path if it has no package. */
function fullName({ api, id, key }: IndexedOperation): string {
  return api ? `${api}.${id}` : key
}

function advise(text: string, operations: readonly IndexedOperation[]): string {
  const nameOf = text.includes(' ') ? keyOf : text.includes('.') ? fullName : idOf
  const nearest = nearestName(text, operations.map(nameOf))
  if (nearest) return `Did you mean ${nearest}?`
  const namesakes = operations.filter(({ id }) => text.endsWith(`.${id}`)).map(fullName)
  if (namesakes.length > 0) return `Did you mean ${namesakes.join(' or ')}?`
  return 'Use a name such as orders-v0.getOrder, or GET /orders/v0/orders.'
}

function keyOf({ key }: IndexedOperation): string {
  return key
}

function idOf({ id }: IndexedOperation): string {
  return id
}
