import type { CaseParameter, StaticCase } from '../model/static-case.js'
import type { SandboxRequest } from './sandbox-request.js'
import { validateRequest } from './validate-request.js'

/**
 * Validates a request that a static case matches. Some cases break their own model, so faults that the case has too are accepted.
 * Other parameters of the request must be valid.
 */
export function validateBeyondCase(request: SandboxRequest, match: StaticCase): string[] {
  const errors = validateRequest(request)
  if (errors.length === 0) return errors
  const accepted = new Set(validateRequest(requestOf(request, match)))
  return errors.filter((error) => !accepted.has(error))
}

/** The request of a case, with only the parameters that the case has. */
function requestOf(request: SandboxRequest, { parameters }: StaticCase): SandboxRequest {
  const isIn = (place: CaseParameter['in']) => parameters.filter((each) => each.in === place)
  const textsIn = (place: CaseParameter['in']) =>
    isIn(place).map(({ name, value }): [string, string] => [name, String(value)])
  return {
    ...request,
    pathParameters: new Map(textsIn('path')),
    query: new URLSearchParams(isIn('query').flatMap(queryOf)),
    headers: new Headers(textsIn('header')),
    body: isIn('body')[0]?.value,
  }
}

function queryOf({ name, value, list }: CaseParameter): [string, string][] {
  const values: readonly unknown[] = list === 'multi' && Array.isArray(value) ? value : [value]
  return values.map((each) => [name, String(each)])
}
