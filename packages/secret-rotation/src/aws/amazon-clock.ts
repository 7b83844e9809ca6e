import type { AwsCommand } from '@selling-partner/notifications/internal'

/** Milliseconds by which a machine's clock may differ from Amazon's clock without a report. AWS rejects requests that are 15 minutes off. */
export const toleratedSkewMs = 300_000

/**
 * Amazon's clock: the `Date` of the last response plus the time since, by the monotonic clock. The machine's wall clock may be
 * wrong or jump. A rotation that starts too early replaces a good secret, and one that starts too late lets the secret expire.
 */
export class AmazonClock {
  readonly #wallClock: () => number
  readonly #monotonicClock: () => number
  #last?: { readonly date: number; readonly receivedAt: number }

  /**
   * @param wallClock Returns milliseconds since 1970. Used until the first response.
   * @param monotonicClock Returns milliseconds.
   */
  constructor(wallClock: () => number = Date.now, monotonicClock: () => number = () => performance.now()) {
    this.#wallClock = wallClock
    this.#monotonicClock = monotonicClock
  }

  /** Sets the clock. @param date The `Date` header of a response. An invalid one is ignored. */
  update(date: string | undefined): void {
    const time = Date.parse(date ?? '')
    if (!Number.isNaN(time)) this.#last = { date: time, receivedAt: this.#monotonicClock() }
  }

  /** Milliseconds since 1970. */
  now(): number {
    if (!this.#last) return this.#wallClock()
    return this.#last.date + (this.#monotonicClock() - this.#last.receivedAt)
  }

  /** Milliseconds by which the machine's wall clock is ahead of Amazon's clock. 0 until the first response. */
  get skewMs(): number {
    return this.#last ? this.#wallClock() - this.now() : 0
  }
}

/** Makes a command update the clock from each response, error responses included. */
export function updatingClock<Command extends AwsCommand>(command: Command, clock: AmazonClock): Command {
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args)
      clock.update(dateOf(result.response))
      return result
    },
    // Low priority: it runs before the middleware that throws for an error response.
    { step: 'deserialize', priority: 'low' },
  )
  return command
}

function dateOf(response: unknown): string | undefined {
  const date: unknown = Object(Object(response).headers).date
  return typeof date === 'string' ? date : undefined
}
