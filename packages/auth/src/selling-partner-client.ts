import type { AxiosResponse } from 'axios'
import { Call, type CallFacts } from './call.js'
import { type ClientOptions, resolveBaseUrl } from './client-options.js'
import { createAxios, type HttpClient } from './create-axios.js'
import { ConfigurationError } from './errors/configuration-error.js'
import { InvalidParameterError } from './errors/invalid-parameter-error.js'
import { type AdapterOption, adapterOption } from './http/adapter-option.js'
import type { Operation } from './operation.js'
import { millisecondsOption, timeoutOption } from './option-value.js'
import { checkHeader } from './request/build-headers.js'
import { buildRequest } from './request/build-request.js'
import type { RequestOptions } from './request-options.js'
import { isIdempotent } from './retry/is-idempotent.js'
import type { Task } from './retry/retrier.js'
import { type RetryPolicy, retryPolicy } from './retry/retry-options.js'
import type { SellingPartnerAuth } from './selling-partner-auth.js'
import { queueOptions } from './usage-plan/queue-options.js'
import { userAgent } from './user-agent.js'

/** The base of every generated client. */
export abstract class SellingPartnerClient {
  /** Where the calls go. */
  readonly baseUrl: string
  readonly #auth: SellingPartnerAuth
  readonly #retryPolicy: RetryPolicy
  readonly #timeout: number
  readonly #deadline?: number
  readonly #sandbox: boolean
  readonly #userAgent: string
  readonly #adapter: AdapterOption
  #axios?: HttpClient

  /** @throws ConfigurationError where an option is missing, malformed or at odds with another. */
  constructor(options: ClientOptions) {
    if (typeof options?.auth?.accessToken !== 'function') {
      throw new ConfigurationError('auth is missing: pass auth: new SellingPartnerAuth({ ... })')
    }
    this.baseUrl = resolveBaseUrl(options)
    this.#auth = options.auth
    this.#retryPolicy = retryPolicy(options.retry, options.auth.retryPolicy)
    this.#timeout = timeoutOption(options.timeout ?? 30_000)
    this.#deadline = deadlineOption(options.deadline)
    this.#sandbox = options.sandbox ?? false
    this.#userAgent = userAgent(options.application)
    this.#adapter = adapterOption(options.adapter)
  }

  /**
   * Calls an operation: every generated method is this one line. Each attempt goes through all interceptors.
   *
   * @param params The operation's parameters by their names on the wire, the request body under `body`.
   * @throws InvalidParameterError before anything is sent; ApiError and its ThrottledError where SP-API refuses; LwaError,
   * CredentialsError, ConfigurationError, NetworkError, TimeoutError, AbortedError, QueueError and InvalidAnswerError.
   */
  protected async request<Result>(
    operation: Operation,
    params?: object,
    options: RequestOptions = {},
  ): Promise<AxiosResponse<Result>> {
    const { method, url, headers, body } = buildRequest(this.baseUrl, operation, params)
    const facts: Omit<CallFacts, 'attempt'> = {
      ...this.#facts(operation, options),
      // `false` keeps axios from inventing a content type for a POST without a body.
      headers: { 'content-type': false, ...headers, ...furtherHeaders(operation, options) },
    }
    const request = { method, url, data: body, timeout: facts.timeout }
    return this.#auth.retrier.run(this.#task(operation, options), (attempt) => {
      const call = new Call({ ...facts, attempt })
      return this.#http.request<Result>({ ...request, signal: call.signal, ...call.toConfig() })
    })
  }

  /** Made when it is first needed: most of the clients of many selling partners are idle. */
  get #http(): HttpClient {
    this.#axios ??= createAxios({
      auth: this.#auth,
      baseUrl: this.baseUrl,
      userAgent: this.#userAgent,
      adapter: this.#adapter,
    })
    return this.#axios
  }

  #facts(operation: Operation, options: RequestOptions): Omit<CallFacts, 'attempt'> {
    return {
      operation,
      claims: this.#auth.bucketClaims(operation, this.baseUrl, this.#sandbox),
      queue: queueOptions(options, this.#auth.queueLimits),
      timeout: timeoutOption(options.timeout ?? this.#timeout),
      restrictedDataToken: restrictedDataToken(operation, options),
    }
  }

  #task(operation: Operation, options: RequestOptions): Task {
    const policy = retryPolicy(options.retry, this.#retryPolicy)
    return {
      operation,
      endpoint: this.baseUrl,
      policy,
      idempotent: policy.idempotent ?? isIdempotent(operation),
      deadline: deadlineOption(options.deadline) ?? this.#deadline,
      signal: options.signal,
    }
  }
}

function deadlineOption(deadline: number | undefined): number | undefined {
  return deadline === undefined ? undefined : millisecondsOption('deadline', deadline, 1)
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
