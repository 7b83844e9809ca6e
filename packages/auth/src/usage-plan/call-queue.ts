import { AbortedError } from '../errors/connection-errors.js'
import { QueueError } from '../errors/rate-limiter-errors.js'
import type { Operation } from '../operation/operation.js'
import { AbortWatch } from '../time/abort-watch.js'
import { maxTimerDelay } from '../values/option-value.js'
import { Expiries, type Expiry } from './expiries.js'
import { type Position, PriorityQueue } from './priority-queue.js'
import type { QueueOptions } from './queue-options.js'

interface QueuedCall {
  readonly resolve: () => void
  readonly reject: (error: Error) => void
  readonly priority: number
  readonly maxQueueMs: number
  readonly queuedMs: number
  readonly signal?: AbortSignal
  readonly operation?: Operation
  /** When the call has waited for `maxQueueMs`. */
  expiry?: Expiry<Position<QueuedCall>>
}

/**
 * Gives the permits of a source to calls. If the source has none, the calls wait: by priority, and then in order of arrival. A
 * call fails if it exceeds its own `maxQueueMs` or `maxQueueSize`. The whole queue uses one timer. A custom `RateLimiter` can
 * use it with its own `PermitSource`.
 */
export class CallQueue {
  readonly #source: PermitSource
  readonly #clock: () => number
  readonly #queue = new PriorityQueue<QueuedCall>()
  readonly #expiries = new Expiries<Position<QueuedCall>>()
  readonly #aborts = new AbortWatch<Position<QueuedCall>>((position, reason) => this.#abort(position, reason))
  #timer?: NodeJS.Timeout
  /** Monotonic time at which the timer fires. */
  #wakesAt = Number.POSITIVE_INFINITY

  /** @param clock Monotonic time in milliseconds. */
  constructor(source: PermitSource, clock: () => number) {
    this.#source = source
    this.#clock = clock
  }

  /** Number of queued calls. */
  get length(): number {
    return this.#queue.length
  }

  /**
   * Takes a permit, after all queued calls of the same or a higher priority. A call that was throttled goes ahead of those of the
   * same priority, because it had its turn already.
   *
   * @throws AbortedError as soon as `options.signal` aborts. QueueError as soon as the wait is known to exceed a limit.
   */
  take(options: QueueOptions = {}): Promise<void> {
    const { signal, operation } = options
    if (signal?.aborted) return Promise.reject(new AbortedError(signal.reason, operation))
    if (this.#queue.isEmpty && this.#source.take()) return Promise.resolve()
    const limitError = this.#limitError(options)
    return limitError ? Promise.reject(limitError) : this.#add(options)
  }

  /** Returns the milliseconds until the last of `calls` further calls of priority 0 gets its permit. */
  expectedWait(calls: number): number {
    return Math.max(0, Math.ceil(this.#source.delayOf(this.#queue.countFrom(0) + calls)))
  }

  /** Serves as many queued calls as the source has permits for. Call it when the source has changed. */
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

  /** Rejects all queued calls. `toError` creates a separate error for each one. */
  fail(toError: () => Error): void {
    for (const position of this.#queue) {
      this.#remove(position)
      position.value.reject(toError())
    }
    this.serve()
  }

  /** Rejects the calls that can't be served within their limits. Call it when the source has become slower. */
  rejectHopeless(): void {
    if (!this.#expiries.earliest) return
    const now = this.#clock()
    let ahead = 0
    for (const position of this.#queue) {
      const servedAt = now + this.#source.delayOf(ahead + 1)
      const { expiry } = position.value
      if (expiry && expiry.at < servedAt) this.#reject(position, expiry, servedAt)
      else ahead += 1
    }
  }

  /** Returns why a call can't join the queue, or `undefined` if it can. */
  #limitError(options: QueueOptions): QueueError | undefined {
    const { maxQueueMs, maxQueueSize, operation, wasThrottled, queuedMs = 0 } = options
    const { length } = this.#queue
    if (maxQueueSize !== undefined && length >= maxQueueSize && !wasThrottled) {
      return new QueueError({ limit: 'maxQueueSize', allowed: maxQueueSize, actual: length }, operation)
    }
    if (maxQueueMs === undefined) return undefined
    const wait = queuedMs + this.#source.delayOf(this.#queue.countFrom(levelOf(options)) + 1)
    if (wait <= maxQueueMs) return undefined
    return new QueueError({ limit: 'maxQueueMs', allowed: maxQueueMs, actual: Math.ceil(wait) }, operation)
  }

  #add(options: QueueOptions): Promise<void> {
    const { maxQueueMs = Number.POSITIVE_INFINITY, queuedMs = 0, signal, operation, onQueued } = options
    const priority = levelOf(options)
    return new Promise((resolve, reject) => {
      const position = this.#queue.add({ resolve, reject, priority, maxQueueMs, queuedMs, signal, operation })
      if (signal) this.#aborts.add(signal, position)
      if (maxQueueMs < Number.POSITIVE_INFINITY) {
        position.value.expiry = this.#expiries.add(this.#clock() + maxQueueMs - queuedMs, position)
      }
      // The timer may be set for a later time: calls ahead may have a later expiry, or the source may serve the queue itself.
      if (!this.#timer || (position.value.expiry?.at ?? this.#wakesAt) < this.#wakesAt) this.#setTimer()
      onQueued?.(this.#expectedWait(priority))
    })
  }

  /** Returns the expected wait, in milliseconds, of the last queued call of a priority. */
  #expectedWait(priority: number): number {
    return Math.max(0, Math.ceil(this.#source.delayOf(this.#queue.countFrom(priority))))
  }

  /** Rejects the calls whose `maxQueueMs` has passed. Calls of a higher priority, or a throttled call, have delayed them. */
  #rejectExpired(): void {
    const now = this.#clock()
    let { earliest } = this.#expiries
    while (earliest && earliest.at <= now) {
      this.#reject(earliest.value, earliest, now + this.#source.delayOf(1))
      earliest = this.#expiries.earliest
    }
  }

  #reject(position: Position<QueuedCall>, { at }: Expiry<Position<QueuedCall>>, servedAt: number): void {
    const { reject, maxQueueMs: allowed, operation } = position.value
    this.#remove(position)
    reject(new QueueError({ limit: 'maxQueueMs', allowed, actual: Math.ceil(allowed + servedAt - at) }, operation))
  }

  #abort(position: Position<QueuedCall>, reason: unknown): void {
    this.#remove(position)
    position.value.reject(new AbortedError(reason, position.value.operation))
    if (this.#queue.isEmpty) this.serve()
  }

  #remove(position: Position<QueuedCall>): void {
    const { signal, expiry } = position.value
    this.#queue.remove(position)
    if (signal) this.#aborts.remove(signal, position)
    if (expiry) this.#expiries.remove(expiry)
  }

  #setTimer(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    // A timer without a queued call would keep the process alive.
    if (this.#queue.isEmpty) return
    const now = this.#clock()
    const untilPermit = this.#source.servesQueue ? Number.POSITIVE_INFINITY : this.#source.delayOf(1)
    const untilExpiry = (this.#expiries.earliest?.at ?? Number.POSITIVE_INFINITY) - now
    const delay = Math.min(Math.ceil(Math.max(Math.min(untilPermit, untilExpiry), 1)), maxTimerDelay)
    this.#wakesAt = now + delay
    this.#timer = setTimeout(() => this.serve(), delay)
  }
}

/** Returns the priority in the queue. Priorities are integers, so a throttled call goes between its own and the next higher one. */
function levelOf({ priority = 0, wasThrottled = false }: QueueOptions): number {
  return wasThrottled ? priority + 0.5 : priority
}

/** The source of a queue's permits. */
export interface PermitSource {
  /** Takes a permit. Returns `false` if none is available now. */
  take(): boolean
  /**
   * Returns the expected milliseconds until `count` permits have become available, one after the other. `delayOf(1)` is the wait
   * of the first queued call, and `delayOf(2)` is the wait of the second. 0 or less means now.
   */
  delayOf(count: number): number
  /**
   * If `true`, the source calls the queue's `serve()` as soon as a permit is available. The queue then sets its timer only for
   * expiries.
   */
  readonly servesQueue: boolean
  /** Runs when no call is queued any more. */
  readonly onIdle?: () => void
}
