import type { InternalAxiosRequestConfig } from 'axios'
import type { Operation } from '../operation/operation.js'
import type { RdtRequest } from '../restricted/rdt-request.js'
import type { Attempt } from '../retry/retry-decision.js'
import type { QueueOptions } from '../usage-plan/queue-options.js'
import type { BucketClaims } from '../usage-plan/rate-limiter.js'

const callKey = Symbol('selling-partner call')

export interface CallFacts {
  readonly operation: Operation
  /** The token buckets that it draws on. */
  readonly claims: BucketClaims
  /** How it waits for them. @default without limits, at priority 0 */
  readonly queue?: QueueOptions
  /** By their names; `false` keeps axios from inventing one. @default none */
  readonly headers?: Readonly<Record<string, string | false>>
  /** Milliseconds. */
  readonly timeout: number
  readonly attempt: Attempt
  /** The caller's own. */
  readonly restrictedDataToken?: string
  /** The RDT that the auth obtains for it. Without either it goes with an access token. */
  readonly rdt?: RdtRequest
}

/** A request of ours: axios' config, with the call under a key of its own. */
type CallConfig = InternalAxiosRequestConfig & { readonly [callKey]?: Call }

/**
 * What the interceptors know about the call whose request they see: one for each attempt. It travels on axios' config;
 * a class, because axios copies plain objects, and its token and headers are private, because answers carry their config to
 * the caller.
 */
export class Call {
  readonly operation: Operation
  readonly claims: BucketClaims
  readonly queue?: QueueOptions
  readonly timeout: number
  readonly attempt: Attempt
  readonly #headers: CallFacts['headers']
  readonly rdt?: RdtRequest
  readonly #restrictedDataToken?: string

  constructor(facts: CallFacts) {
    this.operation = facts.operation
    this.claims = facts.claims
    this.queue = facts.queue
    this.timeout = facts.timeout
    this.attempt = facts.attempt
    this.#headers = facts.headers
    this.rdt = facts.rdt
    this.#restrictedDataToken = facts.restrictedDataToken
  }

  /** The call that a request belongs to. */
  static of(config: CallConfig): Call {
    const call = config[callKey]
    if (!call) throw new TypeError('The request was not made by SellingPartnerClient')
    return call
  }

  /** Ends the call: its caller's signal, or its deadline. */
  get signal(): AbortSignal | undefined {
    return this.attempt.signal
  }

  get headers(): CallFacts['headers'] {
    return this.#headers
  }

  get restrictedDataToken(): string | undefined {
    return this.#restrictedDataToken
  }

  /** Whether its answers may hold personal data. Without an RDT, an operation with an optional one leaves them out. */
  get isRestricted(): boolean {
    const { grant } = this.operation
    const hasRdt = this.#restrictedDataToken !== undefined || this.rdt !== undefined
    return grant.type === 'restricted' && (!grant.optional || hasRdt)
  }

  /** The part of axios' config that carries the call. */
  toConfig(): { readonly [callKey]: Call } {
    return { [callKey]: this }
  }
}
