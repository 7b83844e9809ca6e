import { ConfigurationError } from '@selling-partner/auth'
import type { MessageInfo } from '../rotation/message-handler.js'

/** A message of SQS, as Lambda passes it. */
export interface SqsEventRecord {
  readonly messageId: string
  readonly body: string
  /** `aws:sqs` */
  readonly eventSource: string
}

/** The event for a batch of messages. */
export interface SqsEvent {
  readonly Records: readonly SqsEventRecord[]
}

/** The function's event: messages, or anything else, such as the event of a schedule. */
export type LambdaEvent = SqsEvent | object

/** A message from an event. */
export interface LambdaMessage {
  readonly body: string
  readonly info: MessageInfo
}

/**
 * Reads the messages of an event: from an event source mapping, or from an EventBridge pipe, which passes a bare array.
 *
 * @returns `undefined` if the event has no messages, such as the event of a schedule.
 * @throws ConfigurationError if the event has records that are not messages of SQS. Without an error, the sender would delete the
 *   message, which may be the only copy of a secret.
 */
export function readMessages(event: unknown): readonly LambdaMessage[] | undefined {
  if (Array.isArray(event)) return event.map(readMessage)
  if (!isObject(event) || !('Records' in event)) return undefined
  if (Array.isArray(event.Records)) return event.Records.map(readMessage)
  throw unexpectedEvent()
}

function readMessage(record: unknown): LambdaMessage {
  if (!isObject(record) || record.eventSource !== 'aws:sqs' || typeof record.body !== 'string') throw unexpectedEvent()
  const { body, messageId, attributes } = record
  const receiveCount = isObject(attributes) ? Number(attributes.ApproximateReceiveCount) : Number.NaN
  return {
    body,
    info: {
      ...(typeof messageId === 'string' && { messageId }),
      ...(Number.isInteger(receiveCount) && { receiveCount }),
    },
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function unexpectedEvent(): ConfigurationError {
  return new ConfigurationError("Unexpected event. Use the SQS queue as this function's direct event source.")
}
