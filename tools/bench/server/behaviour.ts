import type { ServerResponse } from 'node:http'
import type { UsagePlan } from '@selling-partner/auth'
import { rateHeader, sendResponse } from './responses.js'

/** How the fake SP-API behaves in a measurement. */
export type BehaviourChoice =
  | { readonly kind: 'steady' }
  | ({ readonly kind: 'metered' } & MeteredChoice)
  | { readonly kind: 'stormy' }

export interface MeteredChoice {
  readonly plan: UsagePlan
  /** Whether a 429 includes the rate. All other responses do. */
  readonly sendsRateWhenThrottled: boolean
  /** Milliseconds from a request to its response. @default 0 */
  readonly latency?: number
  /** A new rate, which applies after this number of admitted requests. @default no change */
  readonly cut?: { readonly afterAdmitted: number; readonly rate: number }
}

/** A request to SP-API. */
export interface Exchange {
  /** Method and path. Identifies the call, which may be sent several times. */
  readonly call: string
  readonly isWrite: boolean
  readonly response: ServerResponse
  /** Resets the connection. */
  reset(): void
}

/** A request to a metered server. Times are in milliseconds, on the server's monotonic clock. */
export interface Arrival {
  readonly call: string
  readonly at: number
  readonly admitted: boolean
  readonly respondedAt?: number
}

/** The counts of the server since its behaviour was set. */
export interface ServerCounts {
  readonly requests: number
  readonly throttled: number
  /** Number of writes that may have taken effect more than once. */
  readonly repeatedWrites: number
  readonly arrivals: readonly Arrival[]
  /** When the rate was cut, on the clock of the arrivals. */
  readonly cutAt?: number
}

export interface Behaviour {
  handle(exchange: Exchange): void
  counts(): ServerCounts
}

/** Responds to every request immediately. */
export class Steady implements Behaviour {
  readonly #rate: number
  #requests = 0

  /** @param rate The rate in the responses. */
  constructor(rate: number) {
    this.#rate = rate
  }

  handle({ response, isWrite }: Exchange): void {
    this.#requests += 1
    sendResponse(response, isWrite, rateHeader(this.#rate))
  }

  counts(): ServerCounts {
    return { requests: this.#requests, throttled: 0, repeatedWrites: 0, arrivals: [] }
  }
}
