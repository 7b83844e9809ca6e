import type { ReceivedBatch } from '@selling-partner/notifications'
import type { RotationRequester } from './rotation-requester.js'

/** Seconds that SQS waits for a message (long polling). */
const longPollSeconds = 20

/** Requests new secrets when they are due, between the messages of a listener. */
export class DueChecks {
  readonly #requester: RotationRequester
  readonly #intervalMs: number
  #nextAt = 0

  /** @param intervalMs Milliseconds between two checks whether a rotation is due. Each check reads the secret store. */
  constructor(requester: RotationRequester, intervalMs: number) {
    this.#requester = requester
    this.#intervalMs = intervalMs
  }

  /**
   * Seconds to wait for messages before the next check. Without a wait, SQS queries only some of its servers and may miss the message
   * that makes a request unnecessary.
   */
  readonly waitSeconds = (): number => Math.min(Math.max(this.#secondsLeft, 1), longPollSeconds)

  /**
   * Requests a new secret if it is time for a check and due. Messages come first: a requested secret that has already arrived must not be
   * requested again.
   *
   * @throws The errors of the request. They have been reported.
   */
  readonly afterBatch = async ({ handled }: ReceivedBatch): Promise<void> => {
    if (handled > 0) {
      this.#nextAt = 0
      return
    }
    if (this.#secondsLeft > 0) return
    this.#nextAt = performance.now() + this.#intervalMs
    await this.#requester.requestIfDue()
  }

  get #secondsLeft(): number {
    return Math.max(0, Math.ceil((this.#nextAt - performance.now()) / 1000))
  }
}
