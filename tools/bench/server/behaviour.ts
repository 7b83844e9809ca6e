import type { ServerResponse } from 'node:http'
import type { UsagePlan } from '@selling-partner/auth'

/** How SP-API behaves in a measurement. */
export type BehaviourChoice =
  | { readonly kind: 'steady' }
  | ({ readonly kind: 'metered' } & MeteredChoice)
  | { readonly kind: 'stormy' }

export interface MeteredChoice {
  readonly plan: UsagePlan
  /** Whether a throttled answer tells the rate too; all others do. */
  readonly tellsRateWhenThrottled: boolean
  /** Milliseconds from a request to its answer. @default 0 */
  readonly latency?: number
  /** Another rate, which holds from the admission of so many requests on. */
  readonly cut?: { readonly afterAdmitted: number; readonly rate: number }
}

/** A request to SP-API. */
export interface Exchange {
  /** Names the call, which may be sent more than once: method and path. */
  readonly call: string
  readonly isWrite: boolean
  readonly response: ServerResponse
  /** Breaks the connection. */
  reset(): void
}

/** A request as a metered server saw it, its times in milliseconds of the server's clock. */
export interface Arrival {
  readonly call: string
  readonly at: number
  readonly admitted: boolean
  readonly answeredAt?: number
}

/** What the server counted since it was told how to behave. */
export interface ServerCounts {
  readonly requests: number
  readonly throttled: number
  /** Writes that may have taken effect more than once. */
  readonly repeatedWrites: number
  readonly arrivals: readonly Arrival[]
  /** When the rate was cut, on the clock of the arrivals. */
  readonly cutAt?: number
}

export interface Behaviour {
  handle(exchange: Exchange): void
  counts(): ServerCounts
}
