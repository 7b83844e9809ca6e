import type { IndexedOperation } from '../model/indexed-operation.js'
import type { StaticCase } from '../model/static-case.js'
import { faultsBeyondCase } from '../request/case-faults.js'
import { findCase } from '../request/matching-case.js'
import type { SandboxRequest } from '../request/sandbox-request.js'
import { validateRequest } from '../request/validate-request.js'
import { ErrorResponse, type SandboxResponse } from '../response.js'
import { describeRequest } from './describe-request.js'

/**
 * Responds as Amazon's static sandbox: only with the static case that matches the request. Cases are matched before the
 * request is validated, because some cases break the constraints of their own model.
 * @throws ErrorResponse with status 400 if no case matches, 501 if the operation has no cases.
 */
export function respondFromCases(request: SandboxRequest): SandboxResponse {
  const match = findCase(request)
  if (match) return caseResponse(match)
  checkRequest(request)
  throw request.operation.cases.length > 0 ? noMatchingCase(request.operation) : noCases(request.operation)
}

export function caseResponse({ status, response, headers }: StaticCase): SandboxResponse {
  return { status, body: response, headers, source: 'case' }
}

/**
 * @param match The static case that matches the request. Its faults are accepted.
 * @returns Whether the request is valid. A request with faults of the static case is not.
 * @throws ErrorResponse with status 400 and one entry per fault, if the request breaks its model.
 */
export function checkRequest(request: SandboxRequest, match?: StaticCase): boolean {
  const faults = validateRequest(request)
  if (faults.length === 0) return true
  const errors = match ? faultsBeyondCase(faults, request, match) : faults
  if (errors.length > 0) throw new ErrorResponse(400, errors.map(invalidInput))
  return false
}

function invalidInput(details: string): { code: string; message: string; details: string } {
  return { code: 'InvalidInput', message: 'The request does not match the model.', details }
}

/** Has one entry per request that the sandbox accepts. */
function noMatchingCase(operation: IndexedOperation): ErrorResponse {
  const successful = operation.cases.filter(({ status }) => status < 300)
  const accepted = successful.length > 0 ? successful : operation.cases
  const message = `The request is valid, but no static case of ${operation.id} matches it.`
  return new ErrorResponse(
    400,
    accepted.map((each) => ({
      code: 'InvalidInput',
      message,
      details: `Send ${describeRequest(operation, each)} to get status ${each.status}.`,
    })),
  )
}

function noCases({ id }: IndexedOperation): ErrorResponse {
  return new ErrorResponse(501, [
    {
      code: 'NotImplemented',
      message: `The sandbox does not support ${id} in strict mode.`,
      details: 'Its model has no static cases. Start the sandbox without strict to get a generated response.',
    },
  ])
}
