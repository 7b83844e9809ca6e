import type { AdapterOption } from '../axios/axios-core.js'
import { ConfigurationError } from '../errors/input-errors.js'
import { adapterOption } from '../http/custom-adapter.js'
import type { Operation, PagedOperation } from '../operation/operation.js'
import { buildRequest, type HttpRequest } from '../request/build-request.js'
import { checkCallOptions, readHeaders } from '../request/call-options.js'
import { type Application, userAgent } from '../request/user-agent.js'
import { callerToken, dataElementsOption, rdtRequestOf } from '../restricted/rdt-request.js'
import type { DataElementsOption } from '../restricted/restricted-options.js'
import type { Task } from '../retry/retrier.js'
import { type RetryPolicy, resolveRetryPolicy } from '../retry/retry-options.js'
import { isIdempotent, throttledLimitOf } from '../retry/retry-rules.js'
import { resolveBaseUrl } from '../stores/base-url.js'
import { queueOptions } from '../usage-plan/queue-options.js'
import type { BucketClaims } from '../usage-plan/rate-limiter.js'
import { booleanOption, millisecondsOption, responseLimitOption, timeoutOption } from '../values/option-value.js'
import { Call, type CallFacts } from './call.js'
import type { ClientAuth } from './client-auth.js'
import type { AnyRequestOptions, ClientOptions } from './client-options.js'
import { createAxios, type HttpClient } from './create-axios.js'
import { type Paged, requestPages } from './paged.js'
import type { ApiResponse } from './returned-response.js'

/**
 * Three times the largest body that an API on Amazon API Gateway can return.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html
 */
const defaultMaxResponseBytes = 32 * 1024 * 1024

/** Client options. Clients with restricted operations also accept `restrictedDataElements`. */
type OptionsWith<Element extends string> = ClientOptions &
  ([Element] extends [never] ? unknown : DataElementsOption<Element>)

/** Arguments of a call after its operation. The parameter object can be omitted if the operation requires no parameter. */
type CallArguments<Params> = undefined extends Params
  ? [params?: Params, options?: AnyRequestOptions]
  : [params: Params, options?: AnyRequestOptions]

/**
 * The base class of every generated client.
 *
 * @typeParam Element The data elements that its operations have.
 */
export abstract class SellingPartnerClient<Element extends string = never> {
  /** URL of the server that receives the calls. */
  readonly baseUrl: string
  readonly #auth: ClientAuth
  readonly #retryPolicy: RetryPolicy
  readonly #timeout: number
  readonly #maxResponseBytes: number
  readonly #deadline?: number
  readonly #sandbox: boolean
  readonly #application?: Application
  readonly #userAgent: string
  readonly #adapter: AdapterOption
  readonly #exactIntegers: boolean
  readonly #restrictedDataElements: readonly string[]
  readonly #claims = new WeakMap<Operation, BucketClaims>()
  #axios?: HttpClient

  /** @throws ConfigurationError if an option is missing or invalid, or if two options contradict each other. */
  constructor(options: OptionsWith<Element>) {
    // Its options have an `accessToken` too, so this checks a method that only an auth has.
    if (typeof options?.auth?.bucketClaims !== 'function') {
      throw new ConfigurationError('auth is missing. Pass auth: new SellingPartnerAuth({ ... }).')
    }
    this.baseUrl = resolveBaseUrl(options)
    this.#auth = options.auth
    this.#retryPolicy = resolveRetryPolicy(options.retry, options.auth.retryPolicy)
    this.#timeout = timeoutOption(options.timeout ?? 30_000)
    this.#maxResponseBytes = responseLimitOption(options.maxResponseBytes ?? defaultMaxResponseBytes)
    this.#deadline = deadlineOption(options.deadline)
    this.#sandbox = options.sandbox ?? false
    this.#application = options.application
    this.#userAgent = userAgent(options.application)
    this.#adapter = adapterOption(options.adapter)
    this.#exactIntegers = booleanOption('exactIntegers', options.exactIntegers ?? false)
    this.#restrictedDataElements = dataElementsOption(options)
  }

  /**
   * Calls an operation. Every generated method is one line that calls this. Pass your own row for an operation that Amazon has
   * added since the client was generated.
   *
   * @param params The operation's parameters by their names on the wire; the request body under `body`.
   * @returns The response. If the operation paginates, also a sequence of all items.
   * @throws InvalidParameterError before anything is sent. ApiError or ThrottledError for an error response of SP-API. LwaError,
   * CredentialsError, ConfigurationError, NetworkError, TimeoutError, AbortedError, QueueError, SharedStoreError and
   * InvalidResponseError.
   */
  call<Params extends object | undefined, Result, Item>(
    operation: PagedOperation<Params, Result, Item>,
    ...args: CallArguments<Params>
  ): Paged<Result, Item>
  call<Params extends object | undefined, Result>(
    operation: Operation<Params, Result>,
    ...args: CallArguments<Params>
  ): Promise<ApiResponse<Result>>
  call(operation: Operation, params?: object, options?: AnyRequestOptions): Promise<ApiResponse<unknown>> {
    const { pages } = operation
    if (!pages) return this.request(operation, params, options)
    const repeated = repeatable(options)
    return requestPages((page) => this.request(operation, page, repeated), { ...operation, pages }, params)
  }

  /** Sends one call. `interceptors.ts` shows the path of each attempt. */
  protected async request<Result>(
    operation: Operation,
    params: object | undefined,
    options: AnyRequestOptions & Pick<Task, 'isInTime'> = {},
  ): Promise<ApiResponse<Result>> {
    checkCallOptions(operation, options)
    const request = buildRequest(this.baseUrl, operation, params, options.query)
    const facts = this.#facts(operation, request, options)
    return this.#auth.retrier.run(this.#task(operation, options, facts.claims), (attempt) => {
      const call = new Call(facts, attempt)
      return this.#http.request<Result>(call.toConfig(request))
    })
  }

  /** Created on first use, because most clients of many sellers are idle. */
  get #http(): HttpClient {
    this.#axios ??= createAxios({
      auth: this.#auth,
      baseUrl: this.baseUrl,
      userAgent: this.#userAgent,
      adapter: this.#adapter,
      exactIntegers: this.#exactIntegers,
    })
    return this.#axios
  }

  #facts(operation: Operation, { path, headers }: HttpRequest, options: AnyRequestOptions): CallFacts {
    const restrictedDataToken = callerToken(operation, options)
    const restrictedCall = {
      operation,
      baseUrl: this.baseUrl,
      path,
      options,
      clientElements: this.#restrictedDataElements,
      application: this.#application,
    }
    return {
      operation,
      claims: this.#claimsOf(operation),
      queue: queueOptions(options, this.#auth.queueLimits),
      headers: options.headers === undefined ? headers : { ...headers, ...readHeaders(operation, options.headers) },
      timeout: timeoutOption(options.timeout ?? this.#timeout),
      maxResponseBytes: responseLimitOption(options.maxResponseBytes ?? this.#maxResponseBytes),
      restrictedDataToken,
      rdt: restrictedDataToken === undefined ? rdtRequestOf(restrictedCall) : undefined,
    }
  }

  /** Returns the buckets that a call needs a permit from. All calls to an operation have the same ones. */
  #claimsOf(operation: Operation): BucketClaims {
    const claims = this.#claims.get(operation) ?? this.#auth.bucketClaims(operation, this.baseUrl, this.#sandbox)
    this.#claims.set(operation, claims)
    return claims
  }

  #task(operation: Operation, options: AnyRequestOptions & Pick<Task, 'isInTime'>, [{ plan }]: BucketClaims): Task {
    const policy = resolveRetryPolicy(options.retry, this.#retryPolicy)
    return {
      operation,
      endpoint: this.baseUrl,
      policy,
      idempotent: policy.idempotent ?? isIdempotent(operation),
      throttledLimit: throttledLimitOf(plan),
      deadline: deadlineOption(options.deadline) ?? this.#deadline,
      signal: options.signal,
      isInTime: options.isInTime,
    }
  }
}

/** Returns the options of several calls. An iterator of headers would be empty after the first one. */
function repeatable(options: AnyRequestOptions | undefined): AnyRequestOptions | undefined {
  const { headers } = options ?? {}
  const isIterable = typeof headers === 'object' && headers !== null && Symbol.iterator in headers
  return isIterable ? { ...options, headers: Array.from(headers as Iterable<readonly [string, string]>) } : options
}

function deadlineOption(deadline: number | undefined): number | undefined {
  return deadline === undefined ? undefined : millisecondsOption('deadline', deadline, 1)
}
