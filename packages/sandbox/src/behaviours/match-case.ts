import type { CaseParameter, StaticCase } from '../model/static-case.js'
import { readParameter, type SandboxRequest } from '../request/sandbox-request.js'

/** The case that answers a request: the first that fits, since the cases stand most specific first. */
export function matchCase(request: SandboxRequest): StaticCase | undefined {
  return request.operation.cases.find((each) => each.parameters.every((parameter) => fits(request, parameter, each)))
}

function fits(request: SandboxRequest, parameter: CaseParameter, { status }: StaticCase): boolean {
  const { name, value, list } = parameter
  if (parameter.in === 'body') return contains(request.body, value, status >= 400)
  const sent = readParameter(request, { name, in: parameter.in })
  if (!sent) return false
  return list ? sameItems(splitList(sent, list), value) : sent.length === 1 && sameScalar(sent[0], value)
}

/** Clients write the commas of a csv list as `,` or as `%2C`; both arrive here as a comma. */
function splitList(sent: readonly string[], list: 'csv' | 'multi'): string[] {
  return list === 'multi' ? [...sent] : sent.flatMap((value) => value.split(','))
}

/** The order of a list means nothing to any operation that takes one in its query. */
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
 * A body fits when it has everything that the case writes down; what it has besides is its own affair.
 * @param emptyIsEmpty Whether `{}` takes an empty object alone: a refusal writes `{}` for what the caller left out,
 * and a success for whatever the caller sends.
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
