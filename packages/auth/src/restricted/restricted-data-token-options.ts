import { type Place, resolveBaseUrl } from '../client/client-options.js'
import { InvalidParameterError } from '../errors/invalid-parameter-error.js'
import type { Application } from '../request/user-agent.js'
import { createRestrictedDataToken } from './create-restricted-data-token.js'
import type { RdtRequest } from './rdt-request.js'
import type { RestrictedResource } from './restricted-resource.js'

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
