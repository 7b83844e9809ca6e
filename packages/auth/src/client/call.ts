import type { AxiosRequestConfig, InternalAxiosRequestConfig } from 'axios'
import type { AccessTokenGrant, Operation } from '../operation/operation.js'
import type { HttpRequest } from '../request/build-request.js'
import type { RdtRequest } from '../restricted/rdt-request.js'
import type { Attempt } from '../retry/call-attempts.js'
import type { QueueOptions } from '../usage-plan/queue-options.js'
import type { BucketClaims } from '../usage-plan/rate-limiter.js'

const callKey = Symbol('selling-partner call')

export const tokenHeader = 'x-amz-access-token'

/** The part that all attempts of a call have in common. */
export interface CallFacts {
  readonly operation: Operation
  /** The buckets that the call needs a permit from. */
  readonly claims: BucketClaims
  /** The call's position in the queue and its limits. */
  readonly queue: QueueOptions
  /** Request headers by name. @default none */
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds for one attempt. */
  readonly timeout: number
  readonly maxResponseBytes: number
  /** The caller's RDT. */
  readonly restrictedDataToken?: string
  /** The RDT that the auth gets for this call. If both are missing, the call sends an access token. */
  readonly rdt?: RdtRequest
}

/** The config of a request as `Call` writes it. */
type CallRequestConfig = AxiosRequestConfig<string> & { readonly [callKey]: Call }

/** A request of this SDK: axios' config with the call under its own key. */
type CallConfig = InternalAxiosRequestConfig & { readonly [callKey]?: Call }

/**
 * One attempt of a call, as the interceptors see it. It travels on axios' config. It is a class, because axios copies plain
 * objects. Its token and headers are private, because responses carry their config to the caller.
 */
export class Call {
  readonly operation: Operation
  readonly claims: BucketClaims
  readonly queue: QueueOptions
  readonly timeout: number
  readonly maxResponseBytes: number
  readonly attempt: Attempt
  readonly rdt?: RdtRequest
  /** Why SP-API's rejection of the access token is final, as advice for the user. */
  tokenHint?: string
  readonly #headers: CallFacts['headers']
  readonly #restrictedDataToken?: string

  constructor(facts: CallFacts, attempt: Attempt) {
    this.operation = facts.operation
    this.claims = facts.claims
    this.queue = facts.queue
    this.timeout = facts.timeout
    this.maxResponseBytes = facts.maxResponseBytes
    this.attempt = attempt
    this.rdt = facts.rdt
    this.#headers = facts.headers
    this.#restrictedDataToken = facts.restrictedDataToken
  }

  /** Returns the call that a request belongs to. */
  static of(config: CallConfig): Call {
    const call = config[callKey]
    if (!call) throw new TypeError('The request was not made by SellingPartnerClient.')
    return call
  }

  /** Aborts with the caller's signal or at the deadline. */
  get signal(): AbortSignal | undefined {
    return this.attempt.signal
  }

  get headers(): CallFacts['headers'] {
    return this.#headers
  }

  get restrictedDataToken(): string | undefined {
    return this.#restrictedDataToken
  }

  /** The grant of the access token that the call sends if it sends no RDT. */
  get accessTokenGrant(): AccessTokenGrant {
    const { grant } = this.operation
    return grant.type === 'grantless' ? grant : { type: 'seller' }
  }

  /** Whether responses may contain personal data. If the RDT is optional, responses to an access token contain none. */
  get isRestricted(): boolean {
    const { grant } = this.operation
    const hasRdt = this.#restrictedDataToken !== undefined || this.rdt !== undefined
    return grant.type === 'restricted' && (!grant.optional || hasRdt)
  }

  /** Returns axios' config of a request, which carries the call. */
  toConfig({ method, url, body }: HttpRequest): CallRequestConfig {
    return { method, url, data: body, timeout: this.timeout, signal: this.signal, [callKey]: this }
  }
}

/** Returns the token that a request was sent with. */
export function sentToken({ headers }: InternalAxiosRequestConfig): string {
  return String(headers.get(tokenHeader) ?? '')
}

/** Headers whose values every client sends. They are not secrets. */
const ordinaryHeaders = new Set(['accept', 'content-type'])

/** Shorter header values are not treated as secrets, because redacting them would remove ordinary words. */
const shortestSecret = 8

/** Returns the values that an error or a response must not repeat: the request's token and the caller's headers. */
export function sentSecrets(config: InternalAxiosRequestConfig): string[] {
  const secrets = [sentToken(config)]
  const headers = Call.of(config).headers ?? {}
  for (const name of Object.keys(headers)) {
    const value = headers[name] ?? ''
    if (value.length >= shortestSecret && !ordinaryHeaders.has(name)) secrets.push(value)
  }
  return secrets
}
