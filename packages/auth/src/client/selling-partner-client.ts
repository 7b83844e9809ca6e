import type { AxiosResponse } from 'axios'
import type { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { ConfigurationError } from '../errors/input-errors.js'
import { type AdapterOption, adapterOption } from '../http/custom-adapter.js'
import type { Operation } from '../operation/operation.js'
import { checkHeader } from '../request/build-headers.js'
import { buildRequest } from '../request/build-request.js'
import { type Application, userAgent } from '../request/user-agent.js'
import type { RdtRequest } from '../restricted/rdt-request.js'
import { callerToken, dataElementsOption, wantedResource } from '../restricted/rdt-request.js'
import type { AnyRequestOptions, DataElementsOption } from '../restricted/restricted-options.js'
import { tokensEndpoint } from '../restricted/tokens-api.js'
import type { Task } from '../retry/retrier.js'
import { type RetryPolicy, retryPolicy } from '../retry/retry-options.js'
import { isIdempotent } from '../retry/retry-rules.js'
import { queueOptions } from '../usage-plan/queue-options.js'
import { millisecondsOption, timeoutOption } from '../values/option-value.js'
import { Call, type CallFacts } from './call.js'
import { type ClientOptions, resolveBaseUrl } from './client-options.js'
import { createAxios, type HttpClient } from './create-axios.js'

/** What a client is made with: those whose operations include personal data on request may be told which. */
type OptionsWith<Element extends string> = ClientOptions &
  ([Element] extends [never] ? unknown : DataElementsOption<Element>)

/**
 * The base of every generated client.
 *
 * @typeParam Element The data elements that its operations have.
 */
export abstract class SellingPartnerClient<Element extends string = never> {
  /** Where the calls go. */
  readonly baseUrl: string
  readonly #auth: SellingPartnerAuth
  readonly #retryPolicy: RetryPolicy
  readonly #timeout: number
  readonly #deadline?: number
  readonly #sandbox: boolean
  readonly #application?: Application
  readonly #userAgent: string
  readonly #adapter: AdapterOption
  readonly #restrictedDataElements: readonly string[]
  #axios?: HttpClient

  /** @throws ConfigurationError where an option is missing, malformed or at odds with another. */
  constructor(options: OptionsWith<Element>) {
    if (typeof options?.auth?.accessToken !== 'function') {
      throw new ConfigurationError('auth is missing: pass auth: new SellingPartnerAuth({ ... })')
    }
    this.baseUrl = resolveBaseUrl(options)
    this.#auth = options.auth
    this.#retryPolicy = retryPolicy(options.retry, options.auth.retryPolicy)
    this.#timeout = timeoutOption(options.timeout ?? 30_000)
    this.#deadline = deadlineOption(options.deadline)
    this.#sandbox = options.sandbox ?? false
    this.#application = options.application
    this.#userAgent = userAgent(options.application)
    this.#adapter = adapterOption(options.adapter)
    this.#restrictedDataElements = dataElementsOption(options)
  }

  /**
   * Calls an operation: every generated method is this one line. Each attempt goes through all interceptors.
   *
   * @param params The operation's parameters by their names on the wire, the request body under `body`.
   * @throws InvalidParameterError before anything is sent; ApiError and its ThrottledError where SP-API refuses, the call or
   * an RDT for it; LwaError, CredentialsError, ConfigurationError, NetworkError, TimeoutError, AbortedError, QueueError and
   * InvalidAnswerError.
   */
  protected async request<Result>(
    operation: Operation,
    params?: object,
    options: AnyRequestOptions = {},
  ): Promise<AxiosResponse<Result>> {
    const { method, url, path, headers, body } = buildRequest(this.baseUrl, operation, params)
    const facts: Omit<CallFacts, 'attempt'> = {
      ...this.#facts(operation, path, options),
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

  #facts(operation: Operation, path: string, options: AnyRequestOptions): Omit<CallFacts, 'attempt'> {
    const restrictedDataToken = callerToken(operation, options)
    return {
      operation,
      claims: this.#auth.bucketClaims(operation, this.baseUrl, this.#sandbox),
      queue: queueOptions(options, this.#auth.queueLimits),
      timeout: timeoutOption(options.timeout ?? this.#timeout),
      restrictedDataToken,
      rdt: restrictedDataToken === undefined ? this.#rdt(operation, path, options) : undefined,
    }
  }

  /** The RDT that a call needs, if it needs one. */
  #rdt(operation: Operation, path: string, options: AnyRequestOptions): RdtRequest | undefined {
    const resource = wantedResource(operation, path, options, this.#restrictedDataElements)
    return (
      resource && {
        endpoint: tokensEndpoint(this.baseUrl),
        resources: [resource],
        isGeneric: resource.path === operation.path,
        application: this.#application,
      }
    )
  }

  #task(operation: Operation, options: AnyRequestOptions): Task {
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

function furtherHeaders(operation: Operation, { headers = {} }: AnyRequestOptions): Record<string, string> {
  const entries = Object.entries(headers)
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), checkHeader(operation, name, value)]))
}
