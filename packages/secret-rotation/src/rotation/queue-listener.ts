import type { RotationEvents } from '../observe/rotation-events.js'
import type { ReceivedMessage } from '../queue/received-message.js'
import type { ReceiveOptions, SecretQueue } from '../queue/secret-queue.js'
import type { MessageHandler } from './message-handler.js'

/** Seconds after which a message is tried again whose handling failed for the first time; then after twice as long each time. */
const firstRetry = 30

/** Seconds after which it is tried again at the latest. */
const longestRetry = 900

export interface QueueListenerOptions {
  readonly queue: SecretQueue
  readonly handler: MessageHandler
  readonly events: RotationEvents
  /** Seconds for which a received message is hidden: no message is put back for longer than that at first. */
  readonly visibilityTimeout: number
}

/** What came of one look into the queue. */
export interface Reception {
  /** Messages that were done with. */
  readonly done: number
  /** Messages that were not the application's. */
  readonly leftAlone: number
}

/** Takes messages from the queue, has them handled, and deletes those that are done with, and no other. */
export class QueueListener {
  readonly #queue: SecretQueue
  readonly #handler: MessageHandler
  readonly #events: RotationEvents
  readonly #visibilityTimeout: number
  #hasFailed = false

  constructor({ queue, handler, events, visibilityTimeout }: QueueListenerOptions) {
    this.#queue = queue
    this.#handler = handler
    this.#events = events
    this.#visibilityTimeout = visibilityTimeout
  }

  /**
   * Looks into the queue once.
   *
   * @throws QueueAccessError where it cannot be reached, and AbortedError.
   */
  async receive(options: ReceiveOptions): Promise<Reception> {
    const messages = await this.#telling(() => this.#queue.receive(options), options.signal)
    const outcomes = []
    for (const message of messages) outcomes.push(await this.#take(message))
    return {
      done: outcomes.filter((outcome) => outcome === 'done').length,
      leftAlone: outcomes.filter((outcome) => outcome === 'left-alone').length,
    }
  }

  async #take(message: ReceivedMessage): Promise<'done' | 'left-alone' | 'failed'> {
    try {
      const { id: messageId, receiveCount } = message
      const outcome = await this.#handler.handle(message.body, { messageId, receiveCount })
      if (outcome === 'done') await this.#delete(message)
      // Whose it is shall have it at once.
      else await this.#putBack(message, 0)
      return outcome
    } catch {
      // Why has been told where it happened.
      await this.#putBack(message, this.#retryAfter(message))
      return 'failed'
    }
  }

  async #delete(message: ReceivedMessage): Promise<void> {
    await this.#telling(() => this.#queue.delete(message))
    this.#events.tell({ type: 'message-deleted', messageId: message.id })
  }

  async #putBack(message: ReceivedMessage, afterSeconds: number): Promise<void> {
    // Where that fails it comes back by itself, when its visibility timeout is over.
    await this.#queue.putBack(message, afterSeconds).catch(() => undefined)
  }

  /** Seconds. */
  #retryAfter({ receiveCount }: ReceivedMessage): number {
    const first = Math.min(firstRetry, this.#visibilityTimeout)
    return Math.min(first * 2 ** (receiveCount - 1), longestRetry)
  }

  async #telling<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    try {
      const result = await work()
      if (this.#hasFailed) this.#events.tell({ type: 'queue-recovered' })
      this.#hasFailed = false
      return result
    } catch (error) {
      if (!signal?.aborted && !this.#hasFailed) {
        this.#hasFailed = true
        this.#events.tell({ type: 'queue-failed', error })
      }
      throw error
    }
  }
}
