import type { RotationObservers } from '../observe/rotation-events.js'
import type { ReceivedMessage, ReceiveOptions, SecretQueue } from '../queue/secret-queue.js'
import type { CheckedSecretStore } from './checked-secret-store.js'
import { readNotification, type SecretExpiryNotice } from './notification.js'
import { concernsCurrentSecret, recordAfterNotice } from './record-changes.js'
import type { SecretInstaller } from './secret-installer.js'

/** `done`: the message was handled and can be deleted. `ignored`: it is not for this application. */
export type MessageOutcome = 'done' | 'ignored'

/** Facts about a message, next to its body. */
export interface MessageInfo {
  readonly messageId?: string
  /** How many times the message was received, including this time. */
  readonly receiveCount?: number
}

interface MessageConsumerOptions {
  readonly clientId: string
  readonly queue: SecretQueue
  readonly secretStore: CheckedSecretStore
  readonly installer: SecretInstaller
  readonly observers: RotationObservers
  /** Seconds for which a received message is hidden: also the longest delay before its first retry. */
  readonly visibilityTimeoutSeconds: number
}

/** How many messages of one receive were handled, and how many ignored. */
interface Reception {
  readonly done: number
  readonly ignored: number
}

/** Seconds before the first retry of a message. The delay doubles with each retry. */
const firstRetrySeconds = 30

const maxRetrySeconds = 900

/** Number of ignored messages to remember, so that each is reported once. */
const maxRemembered = 1000

/** Receives messages, handles them, and deletes a message only after it is handled. */
export class MessageConsumer {
  readonly #options: MessageConsumerOptions
  readonly #observers: RotationObservers
  readonly #reported = new Set<string>()
  #queueFailed = false

  constructor(options: MessageConsumerOptions) {
    this.#options = options
    this.#observers = options.observers
  }

  /**
   * Receives messages once.
   *
   * @throws QueueAccessError if the queue cannot be reached; AbortedError.
   */
  async receive(options: ReceiveOptions): Promise<Reception> {
    const { queue } = this.#options
    const messages = await this.#reporting(() => queue.receive(options), options.signal)
    const outcomes: string[] = []
    for (const message of messages) outcomes.push(await this.#consume(message))
    return {
      done: outcomes.filter((outcome) => outcome === 'done').length,
      ignored: outcomes.filter((outcome) => outcome === 'ignored').length,
    }
  }

  /**
   * Handles a message. Safe to repeat for the same message.
   *
   * @throws RotationError and SharedStoreError if the message must stay on the queue and be handled again.
   */
  async handle(body: string, { messageId, receiveCount }: MessageInfo): Promise<MessageOutcome> {
    const notification = readNotification(body, this.#options.clientId)
    if (typeof notification === 'string') {
      if (this.#isNew(messageId)) {
        this.#observers.notify({ type: 'message-ignored', messageId, reason: notification })
      }
      return 'ignored'
    }
    await (notification.type === 'APPLICATION_OAUTH_CLIENT_NEW_SECRET'
      ? this.#options.installer.install(notification, { receiveCount })
      : this.#recordExpiry(notification))
    return 'done'
  }

  async #recordExpiry(notice: SecretExpiryNotice): Promise<void> {
    const { secretStore } = this.#options
    // If the store is empty, this throws: the notice waits until the first secret is stored.
    await secretStore.read()
    const { isChanged, record } = await secretStore.update((stored) =>
      stored && concernsCurrentSecret(notice, stored.record) ? recordAfterNotice(notice, stored.record) : undefined,
    )
    const { reason } = notice
    if (isChanged && record?.expiresAt) {
      this.#observers.notify({ type: 'expiry-recorded', expiresAt: record.expiresAt, reason })
    }
  }

  async #consume(message: ReceivedMessage): Promise<'done' | 'ignored' | 'failed'> {
    try {
      const { id: messageId, receiveCount } = message
      const outcome = await this.handle(message.body, { messageId, receiveCount })
      if (outcome === 'done') await this.#delete(message)
      // Not ours: make it visible to its owner immediately.
      else await this.#putBack(message, 0)
      return outcome
    } catch {
      // The failing step has reported the error.
      await this.#putBack(message, this.#retryDelay(message))
      return 'failed'
    }
  }

  async #delete(message: ReceivedMessage): Promise<void> {
    await this.#reporting(() => this.#options.queue.delete(message))
    this.#observers.notify({ type: 'message-deleted', messageId: message.id })
  }

  async #putBack(message: ReceivedMessage, afterSeconds: number): Promise<void> {
    // If this fails, the message becomes visible again after its visibility timeout.
    await this.#options.queue.putBack(message, afterSeconds).catch(() => undefined)
  }

  /** @returns Seconds. */
  #retryDelay({ receiveCount }: ReceivedMessage): number {
    const first = Math.min(firstRetrySeconds, this.#options.visibilityTimeoutSeconds)
    return Math.min(first * 2 ** (receiveCount - 1), maxRetrySeconds)
  }

  #isNew(messageId: string | undefined): boolean {
    if (messageId === undefined) return true
    if (this.#reported.has(messageId)) return false
    if (this.#reported.size >= maxRemembered) this.#reported.clear()
    this.#reported.add(messageId)
    return true
  }

  /** Reports the first failure of the queue, and its recovery. */
  async #reporting<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    try {
      const result = await work()
      if (this.#queueFailed) this.#observers.notify({ type: 'queue-recovered' })
      this.#queueFailed = false
      return result
    } catch (error) {
      if (!signal?.aborted && !this.#queueFailed) {
        this.#queueFailed = true
        this.#observers.notify({ type: 'queue-failed', error })
      }
      throw error
    }
  }
}
