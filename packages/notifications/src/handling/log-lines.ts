import type { LogLineOptions } from '@selling-partner/auth'
import { eventLog, reasonOf } from '@selling-partner/auth/internal'
import type {
  MessageAction,
  NotificationEvent,
  NotificationEventType,
  NotificationObserver,
} from './notification-events.js'

/**
 * Creates an observer that writes one line for each event, in the format of the `logLines` of `@selling-partner/auth`. No line
 * contains a payload.
 *
 * @example
 * new NotificationListener({ queueUrl, observers: [logLines({ format: 'json' })] })
 */
export function logLines(options?: LogLineOptions): NotificationObserver {
  return eventLog<NotificationEvent>({ at: ({ at }) => at, level: ({ level }) => level, sentence: sentenceOf }, options)
}

interface Named {
  readonly notificationType: string
  readonly notificationId?: string
}

const nameOf = ({ notificationType, notificationId }: Named) =>
  notificationId === undefined ? notificationType : `${notificationType} ${notificationId}`

const actions: Readonly<Record<MessageAction, string>> = { deleted: 'Deleted', left: 'Left', released: 'Returned' }

const sentences: {
  readonly [Type in NotificationEventType]: (event: Extract<NotificationEvent, { type: Type }>) => string
} = {
  started: () => 'The listener receives messages.',
  'no-redrive-policy': ({ queueArn }) =>
    `${queueArn} has no redrive policy. A message that always fails is received until its retention period ends. Add a dead-letter queue.`,
  'queue-not-inspected': ({ error }) => `The queue's attributes could not be read. ${reasonOf(error)}`,
  handled: (event) => `Handled ${nameOf(event)} in ${Math.ceil(event.duration)} ms.`,
  duplicate: (event) => `${nameOf(event)} was handled before. Deleted message ${event.messageId}.`,
  released: (event) => `Returned message ${event.messageId} with ${nameOf(event)} to the queue, for another consumer.`,
  'unknown-type': (event) => `${nameOf(event)} has no handler. ${actions[event.action]} message ${event.messageId}.`,
  unreadable: ({ messageId, reason }) =>
    `Message ${messageId} is not a notification (${reason}). It stays on the queue.`,
  'schema-mismatch': (event) =>
    `${nameOf(event)} differs from its schema: ${event.faults.map(({ path, keyword }) => `${path || '/'} (${keyword})`).join(', ')}.`,
  'validation-failed': (event) => `${nameOf(event)} could not be compared with its schema. ${reasonOf(event.error)}`,
  failed: (event) =>
    `The handler of ${nameOf(event)} failed in attempt ${event.receiveCount}.${event.retryInSeconds === undefined ? '' : ` The next one is in ${event.retryInSeconds} s.`} ${reasonOf(event.error)}`,
  'visibility-lost': ({ messageId }) => `Another consumer may have received message ${messageId}, whose handler runs.`,
  'deduplication-failed': ({ error }) => `The deduplication store failed. ${reasonOf(error)}`,
  'queue-failed': ({ error }) => `A request to the queue failed. ${reasonOf(error)}`,
  'queue-recovered': () => 'The queue can be reached again.',
  'batch-failed': ({ error }) => `onBatch failed. ${reasonOf(error)}`,
  'listening-failed': ({ error }) => `The listener stops. ${reasonOf(error)}`,
  stopped: ({ abandoned }) =>
    `The listener has stopped.${abandoned === 0 ? '' : ` The handlers of ${abandoned} messages did not end in time.`}`,
}

function sentenceOf<Type extends NotificationEventType>(event: Extract<NotificationEvent, { type: Type }>): string {
  return sentences[event.type](event)
}
