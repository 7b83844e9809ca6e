import type { IndexedOperation } from '../model/operation-index.js'
import type { CaseParameter, StaticCase } from '../model/static-case.js'
import { readParameter, type SandboxRequest } from '../request/sandbox-request.js'
import { validateRequest } from '../request/validate-request.js'
import { ErrorResponse, type SandboxResponse } from '../response.js'

/** Maximum number of cases that an error response lists. */
const maxListedCases = 3

/** Maximum length of a case's parameters in an error response, in characters. */
const maxCaseLength = 300

/**
 * The default behaviour: responds with the static case that matches the request. Cases are matched before the request
 * is validated, because some cases break the constraints of their own model.
 * @throws ErrorResponse with status 400 if no case matches, 501 if the operation has no cases.
 */
export function respondFromCases(request: SandboxRequest): SandboxResponse {
  const match = findCase(request)
  if (match) return { status: match.status, body: match.response, headers: match.headers }
  const errors = validateRequest(request)
  if (errors.length > 0) throw new ErrorResponse(400, errors.map(invalidInput))
  throw request.operation.cases.length > 0 ? noMatchingCase(request.operation) : noCases(request.operation)
}

function invalidInput(details: string): { code: string; message: string; details: string } {
  return { code: 'InvalidInput', message: 'The request does not match the model.', details }
}

function noMatchingCase({ id, cases }: IndexedOperation): ErrorResponse {
  const successful = cases.filter(({ status }) => status < 300)
  const listed = (successful.length > 0 ? successful : cases).slice(0, maxListedCases).map(describe)
  return new ErrorResponse(400, [
    {
      code: 'InvalidInput',
      message: `The request is valid, but no static case of ${id} matches it.`,
      details: `Send the parameters of a case, such as ${listed.join(', or ')}.`,
    },
  ])
}

function describe({ status, parameters }: StaticCase): string {
  const json = JSON.stringify(Object.fromEntries(parameters.map(({ name, value }) => [name, value])))
  const text = json.length > maxCaseLength ? `${json.slice(0, maxCaseLength)}...` : json
  return `${text} for status ${status}`
}

function noCases({ id }: IndexedOperation): ErrorResponse {
  return new ErrorResponse(501, [
    {
      code: 'NotImplemented',
      message: `The sandbox does not support ${id}.`,
      details: "Its model has no static cases. Use Amazon's sandbox if it supports this operation dynamically.",
    },
  ])
}

/** Finds the first case that matches. Cases are sorted by specificity, so it is the most specific one. */
function findCase(request: SandboxRequest): StaticCase | undefined {
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
