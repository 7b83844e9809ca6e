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
  /**
   * Action for a notification without a handler. `leave`: leave its message to the queue's redrive policy. `release`: return it to the
   * queue immediately, for another consumer.
   * @default 'leave'
   */
  readonly unknownTypes?: 'leave' | 'delete' | 'release'
  /**
   * Action for a message that is not a notification. `leave`: leave it to the queue's redrive policy. `release`: return it to the queue
   * immediately, for another consumer.
   * @default 'leave'
   */
  readonly unreadable?: 'leave' | 'release'
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

/**
 * `done`: the message can be deleted. `left`: it stays on the queue. `released`: it returns to the queue immediately. `failed`: a handler
 * failed, so try again.
 */
export type ProcessingOutcome =
  | { readonly status: 'done' | 'left' | 'released' }
  | { readonly status: 'failed'; readonly error: unknown; readonly notification: Notification }

/** The actions for notifications without a handler, and their names in events and outcomes. */
const unknownTypeActions = {
  leave: { action: 'left', status: 'left' },
  delete: { action: 'deleted', status: 'done' },
  release: { action: 'released', status: 'released' },
} as const

const unreadableActions = { leave: { status: 'left' }, release: { status: 'released' } } as const

/** Reads messages, and passes their notifications to handlers. */
export class NotificationProcessor {
  readonly #handlers: Handlers
  readonly #observers: NotificationObservers
  readonly #options: HandlingOptions
  readonly #unknownTypes: (typeof unknownTypeActions)[keyof typeof unknownTypeActions]
  readonly #unreadable: (typeof unreadableActions)[keyof typeof unreadableActions]
  readonly #deduplicator: Deduplicator

  /** @throws ConfigurationError if an option is invalid. */
  constructor(handlers: Handlers, observers: NotificationObservers, options: HandlingOptions) {
    const { unknownTypes = 'leave', unreadable = 'leave' } = options
    this.#unknownTypes = rowOf(unknownTypeActions, 'unknownTypes', unknownTypes)
    this.#unreadable = rowOf(unreadableActions, 'unreadable', unreadable)
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
    let status: 'handled' | 'released' = 'handled'
    const release = () => {
      status = 'released'
    }
    const context: NotificationContext = { signal, messageId, receiveCount, release }
    const notification = this.#read(message)
    if (!notification) return this.#unreadable
    const facts = factsOf(notification, context)
    if (!this.#handlers.has(notification.notificationType)) {
      this.#observers.notify({ type: 'unknown-type', ...facts, action: this.#unknownTypes.action })
      return this.#unknownTypes
    }
    try {
      const start = performance.now()
      // Without an ID, only another receive of the same message can be recognized.
      const id = notification.notificationId ?? `sqs:${messageId}`
      const outcome = await this.#deduplicator.once(id, async () => {
        await this.#handle(notification, context)
        return status
      })
      const duration = performance.now() - start
      this.#observers.notify(
        outcome === 'handled' ? { type: outcome, ...facts, duration } : { type: outcome, ...facts },
      )
      return { status: outcome === 'released' ? 'released' : 'done' }
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

/** @throws ConfigurationError if a table does not have the value of an option. */
function rowOf<Row>(table: Readonly<Record<string, Row>>, option: string, value: string): Row {
  const row = Object.hasOwn(table, value) ? table[value] : undefined
  if (row !== undefined) return row
  const values = Object.keys(table).map((each) => `'${each}'`)
  throw new ConfigurationError(`${option} is invalid. Pass ${values.join(' or ')}.`)
}

function factsOf(
  { notificationType, notificationId }: Notification,
  { messageId, receiveCount }: Pick<NotificationContext, 'messageId' | 'receiveCount'>,
) {
  return { messageId, receiveCount, notificationType, ...(notificationId !== undefined && { notificationId }) }
}
