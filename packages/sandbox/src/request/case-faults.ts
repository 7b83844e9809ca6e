import type { CaseParameter, StaticCase } from '../model/static-case.js'
import type { SandboxRequest } from './sandbox-request.js'
import { validateRequest } from './validate-request.js'

/**
 * Removes the faults that a static case has too. Some cases break their own model, so requests that match them are accepted.
 * @param faults The faults of a request that the case matches.
 */
export function faultsBeyondCase(faults: readonly string[], request: SandboxRequest, match: StaticCase): string[] {
  const accepted = new Set(validateRequest(requestOf(request, match)))
  return faults.filter((fault) => !accepted.has(fault))
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
