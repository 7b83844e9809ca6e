import { isConfigurationError } from '@selling-partner/auth'
import type { QueueListener } from './message-consumer.js'
import type { SecretRequester } from './rotation-requester.js'

/** Seconds between two looks at whether a rotation is due: each reads the store. */
const longestCheckInterval = 600

/** Seconds that SQS waits for messages, where there is nothing else to do. */
const longPoll = 20

/** Milliseconds for which the queue is left to those whose messages are in it. */
const pauseForOthers = 5000

/** Milliseconds between two attempts at a queue that cannot be reached, at most. */
const longestPause = 60_000

export interface RotationLoopOptions {
  readonly listener: QueueListener
  readonly requester: SecretRequester
  /** Seconds after which a new secret that has not come is asked for again. */
  readonly overdueAfter: number
}

/** Listens to the queue and asks for a new secret when it is time, for as long as it is let. */
export class RotationLoop {
  readonly #listener: QueueListener
  readonly #requester: SecretRequester
  /** Milliseconds. */
  readonly #checkInterval: number
  #checkAt = 0
  #failures = 0

  constructor({ listener, requester, overdueAfter }: RotationLoopOptions) {
    this.#listener = listener
    this.#requester = requester
    this.#checkInterval = Math.min(longestCheckInterval, overdueAfter) * 1000
  }

  /** @throws ConfigurationError where an AWS package is missing. All else was told to the observers, and is tried again. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#turn(signal)
        this.#failures = 0
      } catch (error) {
        if (isConfigurationError(error)) throw error
        this.#failures += 1
        await pause(Math.min(1000 * 2 ** (this.#failures - 1), longestPause), signal)
      }
    }
  }

  /** The messages come first: what was asked for once and has arrived must not be asked for again. */
  async #turn(signal: AbortSignal): Promise<void> {
    const untilCheck = Math.max(0, Math.ceil((this.#checkAt - performance.now()) / 1000))
    // A poll that does not wait asks a part of SQS only, and may miss the message that makes a request needless.
    const wait = Math.min(Math.max(untilCheck, 1), longPoll)
    const { done, leftAlone } = await this.#listener.receive({ wait, signal })
    if (done > 0) {
      this.#checkAt = 0
      return
    }
    if (untilCheck === 0) {
      this.#checkAt = performance.now() + this.#checkInterval
      await this.#requester.askIfDue()
    }
    if (leftAlone > 0) await pause(pauseForOthers, signal)
  }
}

/** Resolves after so many milliseconds, or at once when the signal aborts. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const finish = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', finish)
      resolve()
    }
    const timer = setTimeout(finish, milliseconds)
    signal?.addEventListener('abort', finish)
  })
}
