import { ConfigurationError } from '@selling-partner/auth'
import type { MessageFacts } from '../rotation/message-consumer.js'

/** A message of SQS, as Lambda hands it on. */
export interface SqsEventRecord {
  readonly messageId: string
  readonly body: string
  /** `aws:sqs` */
  readonly eventSource: string
}

/** What Lambda passes for a batch of messages. */
export interface SqsEvent {
  readonly Records: readonly SqsEventRecord[]
}

/** What the function is started with: messages, or anything else, such as the event of a schedule. */
export type LambdaEvent = SqsEvent | object

/** A message that Lambda has received from the queue. */
export interface LambdaMessage {
  readonly body: string
  readonly facts: MessageFacts
}

/**
 * The messages that an event brings: of an event source mapping, or of a pipe of EventBridge, which passes the bare list.
 *
 * @returns `undefined` where the event brings none, such as a schedule's.
 * @throws ConfigurationError where it brings something else than messages of SQS. That must not pass for done: whoever
 * sent it would delete it, and it may be the only copy of a secret.
 */
export function receivedMessages(event: unknown): readonly LambdaMessage[] | undefined {
  if (Array.isArray(event)) return event.map(readMessage)
  if (!isObject(event) || !('Records' in event)) return undefined
  if (Array.isArray(event.Records)) return event.Records.map(readMessage)
  throw unknownEvent()
}

function readMessage(record: unknown): LambdaMessage {
  if (!isObject(record) || record.eventSource !== 'aws:sqs' || typeof record.body !== 'string') throw unknownEvent()
  const { body, messageId, attributes } = record
  const receiveCount = isObject(attributes) ? Number(attributes.ApproximateReceiveCount) : Number.NaN
  return {
    body,
    facts: {
      ...(typeof messageId === 'string' && { messageId }),
      ...(Number.isInteger(receiveCount) && { receiveCount }),
    },
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function unknownEvent(): ConfigurationError {
  return new ConfigurationError(
    'the event brings something else than messages of SQS: let the queue itself start this function, and nothing between',
  )
}
