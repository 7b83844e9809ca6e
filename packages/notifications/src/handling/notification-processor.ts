import { ConfigurationError } from '@selling-partner/auth'
import { isNotificationError } from '../errors.js'
import type { Notification } from '../notification/notification.js'
import { readNotification } from '../notification/read-notification.js'
import { type SchemaLookup, validateNotification } from '../validation/validate-notification.js'
import { type DeduplicationOptions, Deduplicator } from './deduplication.js'
import type { Handlers, NotificationContext } from './handlers.js'
import type { NotificationObserver, NotificationObservers } from './notification-events.js'

/** Options for the handling of messages, in a listener or a Lambda function. */
export interface HandlingOptions {
  /** Action for a notification without a handler: leave its message on the queue, or delete it. @default 'leave' */
  readonly unknownTypes?: 'leave' | 'delete'
  /** How duplicates are recognized. */
  readonly deduplication?: DeduplicationOptions
  /** If `true`, compares notifications with their schemas, and reports differences to the observers. @default false */
  readonly validate?: boolean
  /** Returns the schema of a type and version. @default the schemas of `@selling-partner/schemas` */
  readonly schemas?: SchemaLookup
  /** Functions that are called with each event. */
  readonly observers?: readonly NotificationObserver[]
}

/** A message of SQS. */
export interface ProcessedMessage {
  readonly id: string
  readonly body: string
  readonly receiveCount: number
}

/** `done`: the message can be deleted. `left`: it stays on the queue. `failed`: a handler failed, so try again. */
export type ProcessingOutcome =
  | { readonly status: 'done' | 'left' }
  | { readonly status: 'failed'; readonly error: unknown; readonly notification: Notification }

/** Reads messages, and passes their notifications to handlers. */
export class NotificationProcessor {
  readonly #handlers: Handlers
  readonly #observers: NotificationObservers
  readonly #options: HandlingOptions
  readonly #deduplicator: Deduplicator

  /** @throws ConfigurationError if an option is invalid. */
  constructor(handlers: Handlers, observers: NotificationObservers, options: HandlingOptions) {
    const { unknownTypes = 'leave' } = options
    if (unknownTypes !== 'leave' && unknownTypes !== 'delete') {
      throw new ConfigurationError("unknownTypes is invalid. Pass 'leave' or 'delete'.")
    }
    this.#handlers = handlers
    this.#observers = observers
    this.#options = options
    this.#deduplicator = new Deduplicator(options.deduplication ?? {}, (error) =>
      observers.notify({ type: 'deduplication-failed', error }),
    )
  }

  /** Handles a message. Never rejects. */
  async process(message: ProcessedMessage, signal: AbortSignal): Promise<ProcessingOutcome> {
    const { id: messageId, receiveCount } = message
    const context: NotificationContext = { signal, messageId, receiveCount }
    const notification = this.#read(message)
    if (!notification) return { status: 'left' }
    const facts = factsOf(notification, context)
    if (!this.#handlers.has(notification.notificationType)) {
      const isDeleted = this.#options.unknownTypes === 'delete'
      this.#observers.notify({ type: 'unknown-type', ...facts, action: isDeleted ? 'deleted' : 'left' })
      return { status: isDeleted ? 'done' : 'left' }
    }
    try {
      const start = performance.now()
      // Without an ID, only another receive of the same message can be recognized.
      const id = notification.notificationId ?? `sqs:${messageId}`
      const outcome = await this.#deduplicator.once(id, () => this.#handle(notification, context))
      if (outcome === 'duplicate') this.#observers.notify({ type: 'duplicate', ...facts })
      else this.#observers.notify({ type: 'handled', ...facts, duration: performance.now() - start })
      return { status: 'done' }
    } catch (error) {
      return { status: 'failed', error, notification }
    }
  }

  /** Reports the failure of a handler. */
  reportFailure(
    message: ProcessedMessage,
    { error, notification }: Extract<ProcessingOutcome, { status: 'failed' }>,
    retryInSeconds?: number,
  ): void {
    const facts = factsOf(notification, { messageId: message.id, receiveCount: message.receiveCount })
    const retry = retryInSeconds === undefined ? {} : { retryInSeconds }
    this.#observers.notify({ type: 'failed', ...facts, error, ...retry })
  }

  #read({ id: messageId, body, receiveCount }: ProcessedMessage): Notification | undefined {
    try {
      return readNotification(body)
    } catch (error) {
      const reason = isNotificationError(error) ? error.reason : 'UNKNOWN_FORM'
      this.#observers.notify({ type: 'unreadable', messageId, receiveCount, reason })
      return undefined
    }
  }

  async #handle(notification: Notification, context: NotificationContext): Promise<void> {
    if (this.#options.validate) await this.#validate(notification, context)
    await this.#handlers.handle(notification, context)
  }

  async #validate(notification: Notification, context: NotificationContext): Promise<void> {
    const facts = factsOf(notification, context)
    try {
      const faults = (await validateNotification(notification, this.#options.schemas)) ?? []
      if (faults.length > 0) this.#observers.notify({ type: 'schema-mismatch', ...facts, faults })
    } catch (error) {
      this.#observers.notify({ type: 'validation-failed', ...facts, error })
    }
  }
}

function factsOf(
  { notificationType, notificationId }: Notification,
  { messageId, receiveCount }: Pick<NotificationContext, 'messageId' | 'receiveCount'>,
) {
  return { messageId, receiveCount, notificationType, ...(notificationId !== undefined && { notificationId }) }
}
