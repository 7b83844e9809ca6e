import { findStore } from '@selling-partner/auth'
import type { CaseParameter, StaticCase } from '../model/static-case.js'
import { readParameter, type SandboxRequest } from './sandbox-request.js'

/** Finds the first case that matches. Cases are sorted by specificity, so it is the most specific one. */
export function findCase(request: SandboxRequest): StaticCase | undefined {
  return request.operation.cases.find((each) => each.parameters.every((parameter) => matches(request, parameter, each)))
}

function matches(request: SandboxRequest, parameter: CaseParameter, { status }: StaticCase): boolean {
  const { name, value, list } = parameter
  if (parameter.in === 'body') return contains(request.body, value, status >= 400)
  const sent = readParameter(request, { name, in: parameter.in })
  if (!sent) return false
  return list ? sameItems(splitList(sent, list), value) : sent.length === 1 && sameScalar(sent[0], value)
}

/** Clients send the commas of a csv list as `,` or `%2C`. Both are decoded to a comma before this. */
function splitList(sent: readonly string[], list: 'csv' | 'multi'): string[] {
  return list === 'multi' ? [...sent] : sent.flatMap((value) => value.split(','))
}

/** Compares lists in any order: no operation depends on the order of a query list. */
function sameItems(sent: readonly string[], wanted: unknown): boolean {
  const items = (Array.isArray(wanted) ? wanted.map(String) : String(wanted).split(',')).sort()
  const given = [...sent].sort()
  return given.length === items.length && given.every((value, index) => sameScalar(value, items[index]))
}

function sameScalar(sent: string | undefined, wanted: unknown): boolean {
  if (typeof wanted === 'number') return sent !== '' && Number(sent) === wanted
  return sent === String(wanted)
}

/**
 * A body matches if it has all fields of the case's body. Additional fields are allowed.
 * @param emptyIsEmpty If `true`, `{}` matches only an empty object. In error cases `{}` stands for a field without
 * content, in successful ones for any content.
 */
function contains(sent: unknown, wanted: unknown, emptyIsEmpty: boolean): boolean {
  if (typeof wanted !== 'object' || wanted === null) return sent === wanted
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent) !== Array.isArray(wanted)) return false
  const fields = new Map(Object.entries(sent))
  const names = Object.keys(wanted)
  const closed = Array.isArray(wanted) || (emptyIsEmpty && names.length === 0)
  if (closed && fields.size !== names.length) return false
  return Object.entries(wanted).every(([name, value]) => contains(fields.get(name), value, emptyIsEmpty))
}

/**
 * Whether a static case is an error for requests that are not remarkable: those for a certain store, with a certain page size, or
 * all. Other error cases have a parameter that only a test of the error sends, such as the order ID `TEST_CASE_400`.
 */
export function isOrdinaryError({ status, parameters }: StaticCase): boolean {
  return status >= 300 && parameters.every(({ name, value }) => /currency/i.test(name) || isOrdinary(value))
}

function isOrdinary(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isOrdinary)
  return typeof value === 'number' || (typeof value === 'string' && findStore(value) !== undefined)
}
