import {
  type NotificationContext,
  type NotificationEvent,
  NotificationListener,
  type NotificationListenerOptions,
} from '@selling-partner/notifications'
import type { RotationObservers } from '../observe/rotation-events.js'
import type { SecretQueue } from '../queue/secret-queue.js'
import type { MessageHandler } from './message-handler.js'
import { type NotificationParts, secretTypes } from './notification.js'

/** Seconds before the first retry of a message. The delay doubles with each retry. */
const firstRetrySeconds = 30

const maxRetrySeconds = 900

interface SecretListenerOptions extends Pick<NotificationListenerOptions, 'onBatch' | 'waitSeconds' | 'queueUrl'> {
  readonly queue: SecretQueue
  readonly handler: MessageHandler
  readonly observers: RotationObservers
  /** Seconds for which a received message is hidden: also the longest delay before its first retry. */
  readonly visibilityTimeoutSeconds: number
}

/**
 * A listener for the messages about an application's client secret. It deletes a message only after it is handled, and returns messages
 * of other applications to the queue immediately.
 */
export function secretListener({ queue, handler, observers, ...options }: SecretListenerOptions): NotificationListener {
  const { visibilityTimeoutSeconds } = options
  const listener = new NotificationListener(
    {
      ...options,
      retry: { firstSeconds: Math.min(firstRetrySeconds, visibilityTimeoutSeconds), maxSeconds: maxRetrySeconds },
      unknownTypes: 'release',
      unreadable: 'release',
      observers: [(event) => report(event, handler, observers)],
    },
    queue,
  )
  const handle = async (notification: NotificationParts, context: NotificationContext) => {
    if ((await handler.handle(notification, context)) === 'ignored') context.release()
  }
  for (const type of secretTypes) listener.on(type, handle)
  return listener
}

/** The steps of the rotation report their failures themselves. */
function report(event: NotificationEvent, handler: MessageHandler, observers: RotationObservers): void {
  if (event.type === 'unknown-type') handler.reportOtherType(event)
  if (event.type === 'unreadable') handler.reportUnreadable(event.reason, event)
  if (event.type === 'queue-failed') observers.notify({ type: event.type, error: event.error })
  if (event.type === 'queue-recovered') observers.notify({ type: event.type })
}
