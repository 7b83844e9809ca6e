import type { ReceivedMessage, SqsQueue } from './sqs-queue.js'

interface MessageLeaseOptions {
  readonly queue: SqsQueue
  readonly message: ReceivedMessage
  readonly visibilityTimeoutSeconds: number
  /** Called once if the message is visible to other consumers although its lease has not ended. */
  readonly onLost: () => void
  /** Called if an extension fails. It is retried. */
  readonly onError: (error: unknown) => void
}

/** Keeps a message hidden from other consumers, until it is ended. */
export class MessageLease {
  readonly #options: MessageLeaseOptions
  readonly #timer: NodeJS.Timeout
  #hasEnded = false
  #extension: Promise<void> = Promise.resolve()

  constructor(options: MessageLeaseOptions) {
    this.#options = options
    // Twice per timeout, so that one failed extension loses nothing.
    this.#timer = setInterval(() => {
      this.#extension = this.#extend()
    }, options.visibilityTimeoutSeconds * 500)
  }

  /** Ends the lease. Wait for it before the message is put back, because an extension under way would hide the message again. */
  async end(): Promise<void> {
    this.#stop()
    await this.#extension
  }

  #stop(): void {
    this.#hasEnded = true
    clearInterval(this.#timer)
  }

  async #extend(): Promise<void> {
    const { queue, message, visibilityTimeoutSeconds, onLost, onError } = this.#options
    try {
      const isHidden = await queue.putBack(message, visibilityTimeoutSeconds)
      if (isHidden || this.#hasEnded) return
      this.#stop()
      onLost()
    } catch (error) {
      if (!this.#hasEnded) onError(error)
    }
  }
}
