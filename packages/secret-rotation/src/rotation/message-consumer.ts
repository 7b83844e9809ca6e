import type { RotationEvents } from '../observe/rotation-events.js'
import type { ReceivedMessage, ReceiveOptions, SecretQueue } from '../queue/secret-queue.js'
import type { SecretKeeper } from './checked-secret-store.js'
import type { SecretExpiryNotice } from './notification.js'
import { readNotification } from './notification.js'
import { isAboutSecretInUse, recordAfterNotice } from './record-changes.js'
import type { SecretInstaller } from './secret-installer.js'

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

/** What is to become of a message: it is done with and may be deleted, or it is somebody else's. */
export type MessageOutcome = 'done' | 'left-alone'

/** What is known of a message beside its body. */
export interface MessageFacts {
  readonly messageId?: string
  readonly receiveCount?: number
}

export interface MessageHandlerOptions {
  readonly clientId: string
  readonly installer: SecretInstaller
  readonly keeper: SecretKeeper
  readonly events: RotationEvents
}

/** How many messages are remembered that were left alone, so that each is told of once. */
const rememberedMessages = 1000

/** Does what a message of the queue asks for. Any number of times: what was done is found done. */
export class MessageHandler {
  readonly #clientId: string
  readonly #installer: SecretInstaller
  readonly #keeper: SecretKeeper
  readonly #events: RotationEvents
  readonly #leftAlone = new Set<string>()

  constructor({ clientId, installer, keeper, events }: MessageHandlerOptions) {
    this.#clientId = clientId
    this.#installer = installer
    this.#keeper = keeper
    this.#events = events
  }

  /** @throws RotationError and StoreError where the message has to be kept and tried again. */
  async handle(body: string, facts: MessageFacts): Promise<MessageOutcome> {
    const notification = readNotification(body, this.#clientId)
    if (typeof notification === 'string') {
      const { messageId } = facts
      if (this.#isNews(messageId)) this.#events.tell({ type: 'message-left-alone', messageId, why: notification })
      return 'left-alone'
    }
    await (notification.type === 'APPLICATION_OAUTH_CLIENT_NEW_SECRET'
      ? this.#installer.install(notification, { receiveCount: facts.receiveCount })
      : this.#record(notification))
    return 'done'
  }

  async #record(notice: SecretExpiryNotice): Promise<void> {
    // Where the first secret is still to be stored, the notice waits for it.
    await this.#keeper.read()
    const { isChanged, record } = await this.#keeper.update((stored) =>
      stored && isAboutSecretInUse(notice, stored.record) ? recordAfterNotice(notice, stored.record) : undefined,
    )
    const { reason } = notice
    if (isChanged && record?.expiresAt)
      this.#events.tell({ type: 'notice-recorded', expiresAt: record.expiresAt, reason })
  }

  #isNews(messageId: string | undefined): boolean {
    if (messageId === undefined) return true
    if (this.#leftAlone.has(messageId)) return false
    if (this.#leftAlone.size >= rememberedMessages) this.#leftAlone.clear()
    this.#leftAlone.add(messageId)
    return true
  }
}
