import type { Operation } from '../operation/operation.js'
import { millisecondsOption } from '../values/option-value.js'
import type { WaitingEvent } from './call-event.js'

/** A wait of a call: the reason and the length. */
export type LongWait = Pick<WaitingEvent, 'reason' | 'waited' | 'wait'>

/** A call that waits. */
export interface WaitingCall {
  /** Runs if it still waits after the limit. */
  onLongWait(wait: LongWait): void
}

interface Wait {
  readonly reason: LongWait['reason']
  /** Monotonic time in milliseconds. */
  readonly since: number
}

/**
 * Finds calls whose wait became long, although nobody expected it. The rate has dropped, other calls went first, or a rate limiter
 * does not tell how long a call waits. All calls have the same limit, so one timer for the call that began first is enough.
 */
export class LongWaits {
  /** Milliseconds after which a wait is long. */
  readonly limit: number
  readonly #clock: () => number
  readonly #waits = new Map<WaitingCall, Wait>()
  #timer?: NodeJS.Timeout

  /** @param clock Monotonic time in milliseconds. */
  constructor(limit: number, clock: () => number) {
    this.limit = limit
    this.#clock = clock
  }

  /** A call begins to wait. An earlier wait of the call has ended. */
  begin(call: WaitingCall, reason: LongWait['reason']): void {
    if (this.limit === Number.POSITIVE_INFINITY) return
    // Deleted first, so that the calls are ordered by the begin of their waits.
    this.#waits.delete(call)
    this.#waits.set(call, { reason, since: this.#clock() })
    this.#timer ??= this.#startTimer(this.limit)
  }

  /** The wait of a call has ended, or was reported. */
  end(call: WaitingCall): void {
    if (!this.#waits.delete(call) || this.#waits.size > 0) return
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #startTimer(delay: number): NodeJS.Timeout {
    // The call has its own timers, which keep the process alive.
    return setTimeout(() => this.#reportLong(), Math.max(1, Math.ceil(delay))).unref()
  }

  #reportLong(): void {
    this.#timer = undefined
    for (const [call, { reason, since }] of this.#waits) {
      const waited = this.#clock() - since
      if (waited < this.limit) {
        this.#timer = this.#startTimer(this.limit - waited)
        return
      }
      this.#waits.delete(call)
      call.onLongWait({ reason, waited })
    }
  }
}

/** Checks the option `longWaitMs`. The default is 10 seconds. */
export function longWaitOption(value = 10_000): number {
  return value === Number.POSITIVE_INFINITY ? value : millisecondsOption('longWaitMs', value, 0)
}

/** Warns the process of long waits, once per operation. */
export class WaitWarnings {
  readonly #warned = new Set<string>()

  warn(operation: Pick<Operation, 'api' | 'id'> | undefined, wait: LongWait): void {
    const name = operation ? `${operation.id} (${operation.api})` : 'LWA'
    if (this.#warned.has(name)) return
    this.#warned.add(name)
    const advice = 'Set logger or observers to see all waits. Set maxQueueMs or deadline to limit them.'
    process.emitWarning(`${name}: ${describeWait(wait)}. ${advice}`, {
      type: 'SellingPartnerWarning',
      code: 'LONG_WAIT',
    })
  }
}

const purposes: Readonly<Record<LongWait['reason'], string>> = {
  token: 'for its access token or RDT',
  queue: 'in the queue of its usage plan',
  retry: 'until its next attempt',
}

/** Returns `waits about 178 s in the queue of its usage plan`, without a period. */
export function describeWait({ reason, waited, wait }: LongWait): string {
  const purpose = purposes[reason]
  if (wait !== undefined) return `waits about ${Math.ceil(wait / 1000)} s ${purpose}`
  return `has waited ${Math.round(waited / 1000)} s ${purpose}`
}
