import { ConfigurationError, InvalidParameterError } from '../errors/input-errors.js'
import type { Operation } from '../operation/operation.js'
import { checkHeader } from '../request/build-request.js'
import { checkCallOptions } from '../request/call-options.js'
import type { Application } from '../request/user-agent.js'
import { resolveBaseUrl } from '../stores/base-url.js'
import type { RestrictedDataTokenOptions, RestrictedOptions, RestrictedResource } from './restricted-options.js'
import { createRestrictedDataToken, tokensEndpoint } from './tokens-api.js'

/** A request for an RDT. */
export interface RdtRequest {
  /** Base URL of the server that issues the RDT. */
  readonly endpoint: string
  readonly resources: readonly RestrictedResource[]
  /** ID of the application that will use the RDT. @default this application */
  readonly targetApplication?: string
  /** Whether the RDT opens operations rather than single paths. Such RDTs are few and useful to every process. */
  readonly isGeneric: boolean
  /** Identifies the application in the user-agent header. */
  readonly application?: Application
}

/** A call, as far as its RDT depends on it. */
interface RestrictedCall {
  readonly operation: Operation
  readonly baseUrl: string
  /** The path of the call, with its parameters filled in. */
  readonly path: string
  readonly options: RestrictedOptions
  /** The client's `restrictedDataElements`. */
  readonly clientElements: readonly string[]
  readonly application?: Application
}

/**
 * Returns the request for the RDT that a call needs, or `undefined` if the call sends an access token. If Amazon allows it, the
 * request names the path template, so that one RDT serves all calls to the operation.
 *
 * @throws InvalidParameterError if the call asks for personal data that the operation does not have.
 */
export function rdtRequestOf(call: RestrictedCall): RdtRequest | undefined {
  const { operation, baseUrl, path, options, clientElements, application } = call
  const resource = restrictedResource(operation, path, options, clientElements)
  if (!resource) return undefined
  const isGeneric = resource.path === operation.path
  return { endpoint: tokensEndpoint(baseUrl), resources: [resource], isGeneric, application }
}

/** Returns what the RDT of a call must open, or `undefined` if the call sends an access token. */
export function restrictedResource(
  operation: Operation,
  path: string,
  options: RestrictedOptions,
  clientElements: readonly string[] = [],
): RestrictedResource | undefined {
  const dataElements = dataElementsOf(operation, options.restrictedDataElements, clientElements)
  const isReportRestricted = asksForRestrictedReport(operation, options)
  const { grant, method } = operation
  if (grant.type !== 'restricted') return undefined
  if (grant.optional && dataElements.length === 0 && !isReportRestricted) return undefined
  return {
    method,
    path: grant.specificPath ? path : operation.path,
    ...(dataElements.length > 0 && { dataElements }),
  }
}

function asksForRestrictedReport(operation: Operation, { reportType, restricted }: RestrictedOptions): boolean {
  if (reportType === undefined && restricted === undefined) return false
  const types = operation.grant.type === 'restricted' ? operation.grant.restrictedReportTypes : undefined
  if (types) return restricted ?? types.includes(String(reportType))
  const name = reportType === undefined ? 'restricted' : 'reportType'
  throw new InvalidParameterError(operation, name, `${name} applies only to getReportDocument. Remove it.`)
}

const elementsOption = 'restrictedDataElements'

/** Shared by all clients, because most clients of many sellers set no elements. */
const noElements: readonly string[] = []

/** Returns the call's data elements, or the client's as far as the operation has them: sorted, without duplicates. */
export function dataElementsOf(
  operation: Operation,
  callElements: readonly string[] | undefined,
  clientElements: readonly string[],
): string[] {
  const { grant } = operation
  const known = (grant.type === 'restricted' && grant.dataElements) || []
  if (callElements !== undefined) checkElements(operation, callElements, known)
  const elements = callElements ?? clientElements.filter((element) => known.includes(element))
  return [...new Set(elements)].sort()
}

function checkElements(operation: Operation, elements: unknown, known: readonly string[]): void {
  if (known.length === 0) {
    throw new InvalidParameterError(
      operation,
      elementsOption,
      `This operation has no data elements. Remove ${elementsOption}.`,
    )
  }
  if (Array.isArray(elements) && elements.every((element) => known.includes(element))) return
  throw new InvalidParameterError(operation, elementsOption, `${elementsOption} must be a list of ${known.join(', ')}.`)
}

/**
 * Reads a client's `restrictedDataElements`.
 *
 * @throws ConfigurationError if the option is not a list of names.
 */
export function dataElementsOption(options: object): readonly string[] {
  const elements: unknown = elementsOption in options ? options[elementsOption] : undefined
  if (elements === undefined) return noElements
  if (Array.isArray(elements) && elements.every((element) => typeof element === 'string')) return [...elements]
  throw new ConfigurationError(`${elementsOption} must be a list of names, such as ['buyerInfo', 'shippingAddress'].`)
}

/**
 * Reads the `restrictedDataToken` of a call.
 *
 * @throws InvalidParameterError if the operation does not accept an RDT, or if a header cannot carry it.
 */
export function callerToken(operation: Operation, options: RestrictedOptions): string | undefined {
  const { restrictedDataToken: token } = options
  if (token === undefined) return undefined
  const name = 'restrictedDataToken'
  const invalid = (reason: string) => new InvalidParameterError(operation, name, reason)
  if (operation.grant.type !== 'restricted') {
    throw invalid('This operation is not restricted. Remove restrictedDataToken.')
  }
  if (token === '') throw invalid('restrictedDataToken is empty. Pass an RDT, or remove the option.')
  if (options.restrictedDataElements || options.restricted) {
    throw invalid(
      "restrictedDataToken can't be combined with restrictedDataElements or restricted. Remove one of them.",
    )
  }
  return checkHeader(operation, name, token)
}

/** The maximum that Amazon accepts for one RDT. */
const maxResources = 50

/**
 * Returns the request for an RDT that another application will use.
 *
 * @throws ConfigurationError if no server is selected. InvalidParameterError if there is no resource or more than 50.
 */
export function toRdtRequest(options: RestrictedDataTokenOptions): RdtRequest {
  checkCallOptions(createRestrictedDataToken, options)
  const { region, store, baseUrl, resources, targetApplication, application } = options
  if (!Array.isArray(resources) || resources.length === 0 || resources.length > maxResources) {
    const reason = `resources must be a list of 1 to ${maxResources} resources.`
    throw new InvalidParameterError(createRestrictedDataToken, 'resources', reason)
  }
  const endpoint = resolveBaseUrl({ region, store, baseUrl })
  return { endpoint, resources, targetApplication, isGeneric: false, application }
}
