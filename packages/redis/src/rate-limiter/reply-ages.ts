/** Number of replies that are remembered. More would hide that the clocks of Redis and of this process run at different speeds. */
const remembered = 32

/** The times of a request to Redis, in milliseconds. */
export interface Exchange {
  /** On the clock of this process. */
  readonly requestedAt: number
  /** On the clock of this process. */
  readonly receivedAt: number
  /** When Redis ran the script, on its own clock. */
  readonly ranAt: number
}

/**
 * Tells how long ago Redis ran the script of a reply. The fastest of the last replies shows how the two clocks differ. Without that, a
 * permit would be late by the delay of its reply, which varies most while many processes are busy.
 */
export class ReplyAges {
  /** For the last replies, the time on the clock of this process minus the time of Redis. */
  #differences: number[] = []

  /** Returns the milliseconds from the run of the script to the reply, without those that the fastest reply took. */
  ageOf({ requestedAt, receivedAt, ranAt }: Exchange): number {
    this.#differences.push(receivedAt - ranAt)
    if (this.#differences.length > remembered) this.#differences.shift()
    const startedAt = ranAt + Math.min(...this.#differences)
    if (startedAt >= requestedAt) return receivedAt - startedAt
    // The script can't have run before its request, so a clock was changed, or another node has become the master.
    this.#differences = [receivedAt - ranAt]
    return 0
  }
}
