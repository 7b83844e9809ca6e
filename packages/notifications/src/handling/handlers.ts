import { ConfigurationError } from '@selling-partner/auth'
import type { Notification, NotificationByType, NotificationType } from '../notification/notification.js'

/** A notification type, a type that this version does not know, or `*` for all. */
export type HandledType = NotificationType | '*' | (string & {})

/** Facts about the message of a notification. */
export interface NotificationContext {
  /** Aborts if the work must end: the listener stops, Lambda's time is over, or another consumer may receive the message. */
  readonly signal: AbortSignal
  /** ID of the SQS message. */
  readonly messageId: string
  /** How many times the message was received, including this time. */
  readonly receiveCount: number
  /**
   * Returns the message to the queue immediately, instead of deleting it, when the handlers have ended. For a notification that belongs
   * to another consumer of the queue. Then the listener sends no further request for 5 seconds, so that the other consumer gets it.
   */
  release(): void
}

/**
 * Handles a notification. If it throws or rejects, the message is received again later. A notification can arrive more than once,
 * so the handler must be safe to repeat.
 */
export type NotificationHandler<Type extends string = '*'> = (
  notification: NotificationByType<Type>,
  context: NotificationContext,
) => unknown

/** A handler of any type. `Handlers` keeps those of all types in one map, so the compiler does not know the type of each. */
type AnyHandler = (notification: Notification, context: NotificationContext) => unknown

/** The handlers of each notification type. */
export class Handlers {
  readonly #handlers = new Map<string, Set<AnyHandler>>()

  /** @throws ConfigurationError if the type is not a text, or the handler not a function. */
  add<Type extends HandledType>(type: Type, handler: NotificationHandler<Type>): void {
    if (typeof type !== 'string' || type === '') {
      throw new ConfigurationError("The notification type is invalid. Pass a name such as 'ORDER_CHANGE', or '*'.")
    }
    if (typeof handler !== 'function') throw new ConfigurationError(`The handler of ${type} must be a function.`)
    const handlers = this.#handlers.get(type) ?? new Set()
    // The handler is called only with notifications of its type.
    this.#handlers.set(type, handlers.add(handler as AnyHandler))
  }

  remove<Type extends HandledType>(type: Type, handler: NotificationHandler<Type>): void {
    this.#handlers.get(type)?.delete(handler as AnyHandler)
  }

  has(type: string): boolean {
    return this.#of(type).length > 0
  }

  /**
   * Calls the handlers of the notification's type and those of `*`, at the same time.
   *
   * @throws The first error of a handler, after all have ended.
   */
  async handle(notification: Notification, context: NotificationContext): Promise<void> {
    const work = this.#of(notification.notificationType).map(async (handler) => handler(notification, context))
    for (const outcome of await Promise.allSettled(work)) {
      if (outcome.status === 'rejected') throw outcome.reason
    }
  }

  #of(type: string): AnyHandler[] {
    return [...(this.#handlers.get(type) ?? []), ...(type === '*' ? [] : (this.#handlers.get('*') ?? []))]
  }
}
