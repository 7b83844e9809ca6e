import type { NotificationObservers } from '../handling/notification-events.js'
import type { NotificationProcessor, ProcessingOutcome } from '../handling/notification-processor.js'
import { MessageLease } from '../queue/message-lease.js'
import type { ReceivedMessage, SqsQueue } from '../queue/sqs-queue.js'
import type { ListenerSettings } from './listener-options.js'
import type { QueueHealth } from './queue-health.js'

/** Milliseconds for which a queue is left to its other consumers after one of their messages was received. */
const quietMs = 5000

/** A message whose handlers run. */
interface CurrentMessage {
  readonly message: ReceivedMessage
  readonly controller: AbortController
  readonly lease: MessageLease
  readonly done: Promise<unknown>
}

interface CurrentMessagesOptions {
  readonly queue: SqsQueue
  readonly processor: NotificationProcessor
  readonly observers: NotificationObservers
  readonly health: QueueHealth
  readonly settings: ListenerSettings
}

/** The messages that are being handled. Each is hidden from other consumers, and then deleted or put back. */
export class CurrentMessages {
  readonly #options: CurrentMessagesOptions
  readonly #messages = new Set<CurrentMessage>()
  #quietUntil = 0

  constructor(options: CurrentMessagesOptions) {
    this.#options = options
  }

  get size(): number {
    return this.#messages.size
  }

  /** Milliseconds for which the queue should be left to other consumers. */
  get quietMs(): number {
    return Math.max(0, this.#quietUntil - performance.now())
  }

  /** Handles a message, and deletes it or puts it back. Never rejects. */
  handle(message: ReceivedMessage): Promise<ProcessingOutcome['status']> {
    const controller = new AbortController()
    const lease = this.#lease(message, controller)
    const done = this.#handle(message, lease, controller.signal).finally(() => this.#messages.delete(current))
    const current: CurrentMessage = { message, controller, lease, done }
    this.#messages.add(current)
    return done
  }

  /**
   * Waits until all messages are handled. After the timeout, aborts their handlers and puts the messages back.
   *
   * @param timeout Milliseconds.
   * @returns The number of messages whose handlers did not end in time.
   */
  async end(timeout: number): Promise<number> {
    await this.#allDone(timeout)
    const abandoned = [...this.#messages]
    await Promise.all(abandoned.map((each) => this.#abandon(each)))
    this.#messages.clear()
    return abandoned.length
  }

  async #allDone(timeout: number): Promise<void> {
    if (this.#messages.size === 0) return
    let timer: NodeJS.Timeout | undefined
    const timedOut = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, timeout)
    })
    await Promise.race([Promise.all([...this.#messages].map(({ done }) => done)), timedOut])
    clearTimeout(timer)
  }

  async #abandon({ message, lease, controller }: CurrentMessage): Promise<void> {
    controller.abort()
    await lease.end()
    await this.#putBack(message, 0)
  }

  async #handle(
    message: ReceivedMessage,
    lease: MessageLease,
    signal: AbortSignal,
  ): Promise<ProcessingOutcome['status']> {
    const { queue, processor, health } = this.#options
    const outcome = await processor.process(message, signal)
    await lease.end()
    // After its deadline, the message has been put back already.
    const isOurs = !signal.aborted
    if (outcome.status === 'done') {
      this.#quietUntil = 0
      await health.watch(() => queue.delete(message)).catch(() => {})
    } else if (isOurs) {
      const delay = outcome.status === 'released' ? 0 : this.#retryDelay(message)
      if (outcome.status === 'failed') processor.reportFailure(message, outcome, delay)
      await this.#putBack(message, delay)
      if (outcome.status === 'released') this.#quietUntil = performance.now() + quietMs
    } else if (outcome.status === 'failed') {
      processor.reportFailure(message, outcome)
    }
    return outcome.status
  }

  #lease(message: ReceivedMessage, controller: AbortController): MessageLease {
    const { queue, observers, health, settings } = this.#options
    const { id: messageId, receiveCount } = message
    return new MessageLease({
      queue,
      message,
      visibilityTimeoutSeconds: settings.visibilityTimeoutSeconds,
      onLost: () => {
        observers.notify({ type: 'visibility-lost', messageId, receiveCount })
        controller.abort()
      },
      onError: (error) => health.reportFailure(error),
    })
  }

  async #putBack(message: ReceivedMessage, afterSeconds: number): Promise<void> {
    // If this fails, the message becomes visible again after its visibility timeout.
    await this.#options.queue.putBack(message, afterSeconds).catch(() => undefined)
  }

  /** @returns Seconds. */
  #retryDelay({ receiveCount }: ReceivedMessage): number {
    const { firstRetrySeconds, maxRetrySeconds } = this.#options.settings
    return Math.min(firstRetrySeconds * 2 ** (receiveCount - 1), maxRetrySeconds)
  }
}
