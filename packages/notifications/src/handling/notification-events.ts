import { ConfigurationError, type LogLevel } from '@selling-partner/auth'
import type { NotificationReason } from '../errors.js'
import type { SchemaFault } from '../validation/validate-notification.js'
import { ObserverList } from './observer-list.js'

/** Next step for the message. */
export type MessageAction = 'deleted' | 'left' | 'released'

interface MessageFacts {
  /** ID of the SQS message. */
  readonly messageId: string
  /** How many times the message was received, including this time. */
  readonly receiveCount: number
}

interface NotificationFacts extends MessageFacts {
  readonly notificationType: string
  readonly notificationId?: string
}

interface EventFacts {
  /** The listener receives messages. */
  readonly started: object
  /** The queue has no redrive policy, so a message that always fails is received until its retention period ends. */
  readonly 'no-redrive-policy': { readonly queueArn: string }
  /** The queue's attributes could not be read, so its redrive policy is unknown. */
  readonly 'queue-not-inspected': { readonly error: unknown }
  /** The handlers have ended. `duration`: milliseconds. */
  readonly handled: NotificationFacts & { readonly duration: number }
  /** The notification was handled before, so the message was deleted. */
  readonly duplicate: NotificationFacts
  /** A handler returned the message to the queue, for another consumer. */
  readonly released: NotificationFacts
  /** No handler is registered for the type. */
  readonly 'unknown-type': NotificationFacts & { readonly action: MessageAction }
  /** The message is not a notification. It stays on the queue. */
  readonly unreadable: MessageFacts & { readonly reason: NotificationReason }
  /** The notification differs from its schema. It is handled anyway. */
  readonly 'schema-mismatch': NotificationFacts & { readonly faults: readonly SchemaFault[] }
  /** The schema could not be used. The notification is handled anyway. */
  readonly 'validation-failed': NotificationFacts & { readonly error: unknown }
  /** A handler failed. `retryInSeconds`: when the message is visible again. */
  readonly failed: NotificationFacts & { readonly error: unknown; readonly retryInSeconds?: number }
  /** A handler runs, and another consumer may have received the message. Its `signal` has aborted. */
  readonly 'visibility-lost': MessageFacts
  /** The deduplication store failed. The notification is handled anyway. */
  readonly 'deduplication-failed': { readonly error: unknown }
  /** A request to the queue failed. It is retried. */
  readonly 'queue-failed': { readonly error: unknown }
  /** The queue can be reached again. */
  readonly 'queue-recovered': object
  /** `onBatch` failed. It is called again after the next request. */
  readonly 'batch-failed': { readonly error: unknown }
  /** The listener stops, because a retry would not help. Fix the cause, and start it again. */
  readonly 'listening-failed': { readonly error: unknown }
  /** The listener has stopped. `abandoned`: number of messages whose handlers did not end in time. */
  readonly stopped: { readonly abandoned: number }
}

export type NotificationEventType = keyof EventFacts

/** The type of an event and the facts of that type. */
export type NotificationEventFacts = {
  [Type in NotificationEventType]: { readonly type: Type } & EventFacts[Type]
}[NotificationEventType]

/** Something that happened while notifications are handled. No event contains a payload. */
export type NotificationEvent = NotificationEventFacts & {
  readonly level: LogLevel
  /** Time of the event by this machine's wall clock, in ISO 8601. */
  readonly at: string
}

/** A function that is called with each event. If it throws or rejects, the handling continues. */
export type NotificationObserver = (event: NotificationEvent) => unknown

const levels: Readonly<Record<NotificationEventType, LogLevel>> = {
  started: 'info',
  'no-redrive-policy': 'warning',
  'queue-not-inspected': 'warning',
  handled: 'info',
  duplicate: 'info',
  released: 'info',
  'unknown-type': 'warning',
  unreadable: 'alarm',
  'schema-mismatch': 'warning',
  'validation-failed': 'warning',
  failed: 'alarm',
  'visibility-lost': 'warning',
  'deduplication-failed': 'warning',
  'queue-failed': 'alarm',
  'queue-recovered': 'info',
  'batch-failed': 'alarm',
  'listening-failed': 'alarm',
  stopped: 'info',
}

/** Passes events to observers. An error of an observer does not affect the handling. */
export class NotificationObservers {
  readonly #observers: ObserverList<NotificationEvent>

  /** @throws ConfigurationError if the observers are not functions. */
  constructor(observers: readonly NotificationObserver[]) {
    if (!Array.isArray(observers) || !observers.every((observer) => typeof observer === 'function')) {
      throw new ConfigurationError('observers must be a list of functions. Each one receives all events.')
    }
    this.#observers = new ObserverList(
      observers,
      'An observer threw an error. The handling of notifications is not affected, and the observer stays registered.',
    )
  }

  notify(facts: NotificationEventFacts): void {
    this.#observers.notify({ ...facts, level: levels[facts.type], at: new Date().toISOString() })
  }
}
