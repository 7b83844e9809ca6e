import { type ApiError, isApiError } from '@selling-partner/auth'

// A copy of `callAPI` of amazon-sp-api that calls the clients of this SDK. Copy this file, and replace your calls one by one.

/** The parameters of `callAPI`. */
export interface CallApiParameters {
  /** Such as `orders.getOrder`, or `getOrder` with `endpoint`. */
  readonly operation: string
  readonly endpoint?: string
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly restricted_data_token?: string
  /** Options of amazon-sp-api that are missing here have no counterpart. */
  readonly options?: { readonly version?: string; readonly timeouts?: { readonly deadline?: number } }
}

/** The clients by endpoint and version, with the oldest version first, such as `{ orders: { v0: new OrdersApi({ auth }) } }`. */
export type Clients = Readonly<Record<string, Readonly<Record<string, object>>>>

/** The error of amazon-sp-api, with our error as `cause`. */
export class CallApiError extends Error {
  readonly type = 'error'
  readonly code: string
  readonly details?: string

  constructor(code: string, message: string, details?: string, cause?: ApiError) {
    super(message, { cause })
    this.code = code
    if (details !== undefined) this.details = details
  }
}

/**
 * Creates a `callAPI` that calls clients of this SDK.
 *
 * @param versions The version of each endpoint, as in `endpoints_versions`. @default the oldest one that has the operation
 */
export function createCallApi(clients: Clients, versions: Readonly<Record<string, string>> = {}) {
  // The caller knows the type of the result, as with amazon-sp-api in JavaScript.
  return async function callAPI<Result = Record<string, unknown>>(parameters: CallApiParameters): Promise<Result> {
    const { endpoint, operation } = nameOf(parameters)
    const call = methodOf(clients, endpoint, operation, parameters.options?.version ?? versions[endpoint])
    const { path, query, body, restricted_data_token: restrictedDataToken, options } = parameters
    const deadline = options?.timeouts?.deadline
    try {
      const { status, data } = await call(
        { ...path, ...query, ...(body !== undefined && { body }) },
        { ...(restrictedDataToken !== undefined && { restrictedDataToken }), ...(deadline && { deadline }) },
      )
      return resultOf(status, data) as Result
    } catch (error) {
      if (!isApiError(error)) throw error
      const [first] = error.errors
      throw new CallApiError(first?.code ?? error.code, first?.message ?? error.message, first?.details, error)
    }
  }
}

function nameOf({ operation, endpoint }: CallApiParameters): { endpoint: string; operation: string } {
  const [first = '', second] = operation.split('.')
  if (second !== undefined) return { endpoint: first, operation: second }
  if (endpoint === undefined)
    throw new CallApiError('NO_ENDPOINT_GIVEN', 'The operation has no endpoint. Pass orders.getOrder, or endpoint.')
  return { endpoint, operation }
}

type Method = (parameters: object, options: object) => Promise<{ readonly status: number; readonly data: unknown }>

/** Without a version, the oldest one that has the operation. With a version that lacks it, the next older one. */
function methodOf(clients: Clients, endpoint: string, operation: string, version: string | undefined): Method {
  const registered = clients[endpoint]
  if (registered === undefined)
    throw new CallApiError('ENDPOINT_NOT_FOUND', `The client for ${endpoint} is missing. Pass it to createCallApi.`)
  const names = Object.keys(registered)
  if (version !== undefined && !names.includes(version)) {
    throw new CallApiError(
      'INVALID_VERSION',
      `The client for version ${version} of ${endpoint} is missing. Pass it to createCallApi.`,
    )
  }
  const candidates = version === undefined ? names : names.slice(0, names.indexOf(version) + 1).reverse()
  for (const name of candidates) {
    const client = registered[name] as Readonly<Record<string, unknown>>
    const method = client[operation]
    if (typeof method === 'function') return method.bind(client) as Method
  }
  throw new CallApiError(
    'INVALID_OPERATION_FOR_ENDPOINT',
    `No client of ${endpoint} has ${operation}. Check the name of the operation.`,
  )
}

/** amazon-sp-api returns the payload without its envelope, and adds a `pagination` beside it. */
function resultOf(status: number, data: unknown): unknown {
  if (status === 204) return { success: true }
  const { payload, pagination } = data as { readonly payload?: object; readonly pagination?: object }
  return payload && pagination ? { ...pagination, ...payload } : (payload ?? data)
}
