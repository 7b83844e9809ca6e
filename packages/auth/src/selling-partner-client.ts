import type { AxiosResponse } from 'axios'
import { Call } from './call.js'
import { type ClientOptions, resolveBaseUrl } from './client-options.js'
import { createAxios, type HttpClient } from './create-axios.js'
import { ConfigurationError } from './errors/configuration-error.js'
import { InvalidParameterError } from './errors/invalid-parameter-error.js'
import type { Operation } from './operation.js'
import { timeoutOption } from './option-value.js'
import { checkHeader } from './request/build-headers.js'
import { buildRequest } from './request/build-request.js'
import type { RequestOptions } from './request-options.js'
import { sandboxPlan } from './usage-plan/sandbox-plan.js'
import { userAgent } from './user-agent.js'

/** The base of every generated client. */
export abstract class SellingPartnerClient {
  /** Where the calls go. */
  readonly baseUrl: string
  readonly #axios: HttpClient
  readonly #timeout: number
  readonly #sandbox: boolean

  /** @throws ConfigurationError where an option is missing, malformed or at odds with another. */
  constructor(options: ClientOptions) {
    if (typeof options?.auth?.accessToken !== 'function') {
      throw new ConfigurationError('auth is missing: pass auth: new SellingPartnerAuth({ ... })')
    }
    this.baseUrl = resolveBaseUrl(options)
    this.#timeout = timeoutOption(options.timeout ?? 30_000)
    this.#sandbox = options.sandbox ?? false
    this.#axios = createAxios({
      auth: options.auth,
      baseUrl: this.baseUrl,
      userAgent: userAgent(options.application),
    })
  }

  /**
   * Calls an operation: every generated method is this one line.
   *
   * @param params The operation's parameters by their names on the wire, the request body under `body`.
   * @throws InvalidParameterError before anything is sent; ApiError and its ThrottledError where SP-API refuses; LwaError,
   * ConfigurationError, NetworkError, TimeoutError, AbortedError and InvalidAnswerError.
   */
  protected async request<Result>(
    operation: Operation,
    params?: object,
    options: RequestOptions = {},
  ): Promise<AxiosResponse<Result>> {
    const { method, url, headers, body } = buildRequest(this.baseUrl, operation, params)
    const call = this.#call(operation, options)
    return this.#axios.request<Result>({
      method,
      url,
      // `false` keeps axios from inventing a content type for a POST without a body.
      headers: { 'content-type': false, ...headers, ...furtherHeaders(operation, options) },
      data: body,
      timeout: call.timeout,
      signal: call.signal,
      ...call.toConfig(),
    })
  }

  #call(operation: Operation, options: RequestOptions): Call {
    return new Call({
      operation,
      endpoint: this.baseUrl,
      usagePlan: this.#sandbox ? sandboxPlan : operation.usagePlan,
      timeout: timeoutOption(options.timeout ?? this.#timeout),
      signal: options.signal,
      restrictedDataToken: restrictedDataToken(operation, options),
    })
  }
}

function restrictedDataToken(operation: Operation, { restrictedDataToken: token }: RequestOptions): string | undefined {
  if (token === undefined) return undefined
  const name = 'restrictedDataToken'
  if (operation.grant.type !== 'restricted') {
    throw new InvalidParameterError(operation, name, 'it is no restricted operation: leave restrictedDataToken out')
  }
  if (token === '') throw new InvalidParameterError(operation, name, 'restrictedDataToken is empty')
  return checkHeader(operation, name, token)
}

function furtherHeaders(operation: Operation, { headers = {} }: RequestOptions): Record<string, string> {
  const entries = Object.entries(headers)
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), checkHeader(operation, name, value)]))
}
