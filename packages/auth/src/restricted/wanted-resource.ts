import { InvalidParameterError } from '../errors/invalid-parameter-error.js'
import type { Operation } from '../operation/operation.js'
import { dataElementsOf } from './data-elements.js'
import type { AnyRequestOptions } from './restricted-request-options.js'
import type { RestrictedResource } from './restricted-resource.js'

/**
 * What a call needs an RDT for; `undefined` where it goes with the plain access token. The generic path is asked for
 * wherever Amazon allows it, so that one RDT serves all calls to the operation.
 *
 * @param path The call's own path.
 * @param clientElements The client's `restrictedDataElements`.
 * @throws InvalidParameterError where the call asks for personal data that the operation does not have.
 */
export function wantedResource(
  operation: Operation,
  path: string,
  options: AnyRequestOptions,
  clientElements: readonly string[] = [],
): RestrictedResource | undefined {
  const dataElements = dataElementsOf(operation, options.restrictedDataElements, clientElements)
  const isReportRestricted = asksForReport(operation, options)
  const { grant, method } = operation
  if (grant.type !== 'restricted') return undefined
  if (grant.optional && dataElements.length === 0 && !isReportRestricted) return undefined
  return {
    method,
    path: grant.specificPath ? path : operation.path,
    ...(dataElements.length > 0 && { dataElements }),
  }
}

/** Whether the document is one of a restricted report. */
function asksForReport(operation: Operation, { reportType, restricted }: AnyRequestOptions): boolean {
  if (reportType === undefined && restricted === undefined) return false
  const types = operation.grant.type === 'restricted' ? operation.grant.restrictedReportTypes : undefined
  if (types) return restricted ?? types.includes(String(reportType))
  const name = reportType === undefined ? 'restricted' : 'reportType'
  throw new InvalidParameterError(operation, name, `it gives no document of a report: leave ${name} out`)
}
