import { AbortedError } from '../errors/connection-errors.js'
import { QueueError } from '../errors/rate-limiter-errors.js'
import type { Operation } from '../operation/operation.js'
import { AbortWatch } from '../time/abort-watch.js'
import { Expiries, type Expiry } from './expiries.js'
import type { Position } from './priority-queue.js'
import { PriorityQueue } from './priority-queue.js'
import type { QueueOptions } from './queue-options.js'

/** The longest delay of a Node timer, in milliseconds; a longer one would fire at once. */
const longestDelay = 2 ** 31 - 1

interface Waiter {
  readonly resolve: () => void
  readonly reject: (error: Error) => void
  readonly priority: number
  readonly maxQueueMs: number
  readonly signal?: AbortSignal
  readonly operation?: Operation
  /** When it has waited for `maxQueueMs`. */
  expiry?: Expiry<Position<Waiter>>
}

/**
 * Calls that take tokens from a source, and wait in line where it has none: by priority and then in the order of arrival,
 * no longer and no more of them than they allow, with one timer for the whole line. A `RateLimiter` of your own can be
 * made of lines over sources of your own.
 */
export class CallQueue {
  readonly #source: PermitSource
  readonly #clock: () => number
  readonly #queue = new PriorityQueue<Waiter>()
  readonly #expiries = new Expiries<Position<Waiter>>()
  readonly #aborts = new AbortWatch<Position<Waiter>>((place) => this.#abort(place))
  #timer?: NodeJS.Timeout
  /** When the timer rings. */
  #wakesAt = Number.POSITIVE_INFINITY

  /** @param clock Monotonic time in milliseconds. */
  constructor(source: PermitSource, clock: () => number) {
    this.#source = source
    this.#clock = clock
  }

  /** How many calls wait. */
  get length(): number {
    return this.#queue.length
  }

  /**
   * Takes a token, after those of the same or a higher priority who already wait for one.
   *
   * @throws AbortedError as soon as `options.signal` aborts; QueueError as soon as the wait is known to exceed a limit.
   */
  take(options: QueueOptions = {}): Promise<void> {
    if (options.signal?.aborted) return Promise.reject(new AbortedError())
    if (this.#queue.isEmpty && this.#source.take()) return Promise.resolve()
    const refusal = this.#limitError(options)
    return refusal ? Promise.reject(refusal) : this.#wait(options)
  }

  /** Serves those for whom the source has tokens, after a change of it. */
  serve(): void {
    let { first } = this.#queue
    while (first && this.#source.take()) {
      this.#remove(first)
      first.value.resolve()
      first = this.#queue.first
    }
    this.#rejectExpired()
    this.#setTimer()
    if (this.#queue.isEmpty) this.#source.onIdle?.()
  }

  /** Ends all who wait, each with an error of its own. */
  fail(toError: () => Error): void {
    for (const place of this.#queue) {
      this.#remove(place)
      place.value.reject(toError())
    }
    this.serve()
  }

  /** Ends those who cannot be served in their time by a source that has become slower. */
  rejectHopeless(): void {
    if (!this.#expiries.earliest) return
    const now = this.#clock()
    let ahead = 0
    for (const place of this.#queue) {
      const servedAt = now + this.#source.delayOf(ahead + 1)
      if (place.value.expiry && place.value.expiry.at < servedAt) this.#reject(place, place.value.expiry, servedAt)
      else ahead += 1
    }
  }

  /** Why a newcomer cannot join the line; `undefined` where it can. */
  #limitError({ priority = 0, maxQueueMs, maxQueueSize, operation }: QueueOptions): QueueError | undefined {
    const { length } = this.#queue
    if (maxQueueSize !== undefined && length >= maxQueueSize) {
      return new QueueError({ limit: 'maxQueueSize', allowed: maxQueueSize, actual: length }, operation)
    }
    if (maxQueueMs === undefined) return undefined
    const wait = this.#source.delayOf(this.#queue.countFrom(priority) + 1)
    if (wait <= maxQueueMs) return undefined
    return new QueueError({ limit: 'maxQueueMs', allowed: maxQueueMs, actual: Math.ceil(wait) }, operation)
  }

  #wait(options: QueueOptions): Promise<void> {
    const { priority = 0, maxQueueMs = Number.POSITIVE_INFINITY, signal, operation, onQueued } = options
    return new Promise((resolve, reject) => {
      const place = this.#queue.add({ resolve, reject, priority, maxQueueMs, signal, operation })
      if (signal) this.#aborts.add(signal, place)
      if (maxQueueMs < Number.POSITIVE_INFINITY) {
        place.value.expiry = this.#expiries.add(this.#clock() + maxQueueMs, place)
      }
      // Those before it may wait for a source that will call, or have more time than the newcomer.
      if (!this.#timer || (place.value.expiry?.at ?? this.#wakesAt) < this.#wakesAt) this.#setTimer()
      onQueued?.(this.#waitOf(priority))
    })
  }

  /** Milliseconds that the last one in line of a priority waits, as far as is known. */
  #waitOf(priority: number): number {
    return Math.max(0, Math.ceil(this.#source.delayOf(this.#queue.countFrom(priority))))
  }

  /** Ends those whose time is over: they were overtaken since they came, or held up by a throttled call. */
  #rejectExpired(): void {
    const now = this.#clock()
    let { earliest } = this.#expiries
    while (earliest && earliest.at <= now) {
      this.#reject(earliest.value, earliest, now + this.#source.delayOf(1))
      earliest = this.#expiries.earliest
    }
  }

  #reject(place: Position<Waiter>, { at }: Expiry<Position<Waiter>>, servedAt: number): void {
    const { reject, maxQueueMs: allowed, operation } = place.value
    this.#remove(place)
    reject(new QueueError({ limit: 'maxQueueMs', allowed, actual: Math.ceil(allowed + servedAt - at) }, operation))
  }

  #abort(place: Position<Waiter>): void {
    this.#remove(place)
    place.value.reject(new AbortedError())
    if (this.#queue.isEmpty) this.serve()
  }

  #remove(place: Position<Waiter>): void {
    const { signal, expiry } = place.value
    this.#queue.remove(place)
    if (signal) this.#aborts.remove(signal, place)
    if (expiry) this.#expiries.remove(expiry)
  }

  #setTimer(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    // An idle timer would keep the process alive.
    if (this.#queue.isEmpty) return
    const now = this.#clock()
    const untilToken = this.#source.servesQueue ? Number.POSITIVE_INFINITY : this.#source.delayOf(1)
    const untilExpiry = (this.#expiries.earliest?.at ?? Number.POSITIVE_INFINITY) - now
    const delay = Math.min(Math.ceil(Math.max(Math.min(untilToken, untilExpiry), 1)), longestDelay)
    this.#wakesAt = now + delay
    this.#timer = setTimeout(() => this.serve(), delay)
  }
}

/** Where the tokens come from that the calls of a line wait for. */
export interface PermitSource {
  /** Takes a token, if there is one now. */
  take(): boolean
  /** Milliseconds until so many tokens will have come in, as far as is known. */
  delayOf(count: number): number
  /**
   * The source itself has the line served when it is time, so that the line needs no timer for its next token.
   * @default false
   */
  readonly servesQueue?: boolean

  /** Is called when nobody waits any more. */
  readonly onIdle?: () => void
}
