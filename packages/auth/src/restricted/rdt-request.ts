import { type Place, resolveBaseUrl } from '../client/client-options.js'
import { ConfigurationError, InvalidParameterError } from '../errors/input-errors.js'
import type { Operation } from '../operation/operation.js'
import { checkHeader } from '../request/build-headers.js'
import type { Application } from '../request/user-agent.js'
import type { AnyRequestOptions, RestrictedResource } from './restricted-options.js'
import { createRestrictedDataToken } from './tokens-api.js'

/** An RDT that is wanted, and where it comes from. */
export interface RdtRequest {
  /** The base URL of the server that gives it. */
  readonly endpoint: string
  readonly resources: readonly RestrictedResource[]
  /** The application that shall use it. @default the one that asks */
  readonly targetApplication?: string
  /** It opens operations and not single paths: there are few of its kind, and every process has use for it. */
  readonly isGeneric: boolean
  /** How the request introduces itself. */
  readonly application?: Application
}

/** Amazon's limit for one RDT. */
const mostResources = 50

/** An RDT to hand on. The server is named as for a client: `region`, `store` or `baseUrl`, or else by the environment. */
export interface RestrictedDataTokenOptions extends Omit<Place, 'sandbox'> {
  /** What it opens: 1 to 50 resources. */
  resources: readonly RestrictedResource[]
  /**
   * The id of the application that it is for: `amzn1.sp.solution.…`. @default your own
   * @see https://developer-docs.amazon.com/sp-api/docs/delegate-authorization-to-access-pii
   */
  targetApplication?: string
  /** Frees the caller at once with `AbortedError`; others may go on waiting for the same RDT. */
  signal?: AbortSignal
  /** How the request introduces itself to Amazon. @default { name: 'App', version: '1.0' } */
  application?: Application
}

/** @throws ConfigurationError where no server is named; InvalidParameterError for no resource or too many. */
export function toRdtRequest(options: RestrictedDataTokenOptions): RdtRequest {
  const { region, store, baseUrl, resources, targetApplication, application } = options
  if (!Array.isArray(resources) || resources.length === 0 || resources.length > mostResources) {
    const reason = `resources must be a list of 1 to ${mostResources} resources`
    throw new InvalidParameterError(createRestrictedDataToken, 'resources', reason)
  }
  const endpoint = resolveBaseUrl({ region, store, baseUrl })
  return { endpoint, resources, targetApplication, isGeneric: false, application }
}

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

const option = 'restrictedDataElements'

/** One for all clients: most of those of many selling partners are idle, and ask for none. */
const none: readonly string[] = []

/**
 * The data elements that a call asks for, each once and sorted: its own, or else those of the client that the operation has.
 *
 * @throws InvalidParameterError where the call itself asks for one that the operation does not have.
 */
export function dataElementsOf(
  operation: Operation,
  asked: readonly string[] | undefined,
  ofClient: readonly string[],
): string[] {
  const { grant } = operation
  const known = (grant.type === 'restricted' && grant.dataElements) || []
  if (asked !== undefined) checkElements(operation, asked, known)
  const elements = asked ?? ofClient.filter((element) => known.includes(element))
  return [...new Set(elements)].sort()
}

function checkElements(operation: Operation, asked: unknown, known: readonly string[]): void {
  if (known.length === 0) {
    throw new InvalidParameterError(operation, option, `it has no data elements: leave ${option} out`)
  }
  if (Array.isArray(asked) && asked.every((element) => known.includes(element))) return
  throw new InvalidParameterError(operation, option, `${option} must be a list of ${known.join(', ')}`)
}

/**
 * The data elements that a client's calls ask for.
 *
 * @throws ConfigurationError where they are no list of names.
 */
export function dataElementsOption(options: object): readonly string[] {
  const elements: unknown = option in options ? options[option] : undefined
  if (elements === undefined) return none
  if (Array.isArray(elements) && elements.every((element) => typeof element === 'string')) return [...elements]
  throw new ConfigurationError(`${option} must be a list of names, such as ['buyerInfo', 'shippingAddress']`)
}

/**
 * The RDT that the caller passed.
 *
 * @throws InvalidParameterError where the operation has no use for it, or it cannot be sent.
 */
export function callerToken(operation: Operation, options: AnyRequestOptions): string | undefined {
  const { restrictedDataToken: token } = options
  if (token === undefined) return undefined
  const name = 'restrictedDataToken'
  const refuse = (reason: string) => new InvalidParameterError(operation, name, reason)
  if (operation.grant.type !== 'restricted') {
    throw refuse('it is no restricted operation: leave restrictedDataToken out')
  }
  if (token === '') throw refuse('restrictedDataToken is empty')
  if (options.restrictedDataElements || options.restricted) {
    throw refuse(
      'restrictedDataToken settles what the answer includes: leave out restrictedDataElements and restricted',
    )
  }
  return checkHeader(operation, name, token)
}
