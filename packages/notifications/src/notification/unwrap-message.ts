import type { JsonObject } from '@selling-partner/auth'
import { isRecord } from '@selling-partner/auth/internal'
import { NotificationError } from '../errors.js'
import { fieldOf, textOf } from './fields.js'

/** Facts of an EventBridge event about the notification in it. */
export interface EventFacts {
  /** The notification type. */
  readonly type: string
  /** ID of the event, which is not the ID of the notification. */
  readonly id?: string
  /** When EventBridge received it. */
  readonly time?: string
}

/** A notification without its envelopes. */
export interface UnwrappedMessage {
  readonly notification: JsonObject
  /** Absent if it did not come through EventBridge. */
  readonly event?: EventFacts
}

/** A record of Lambda with an SNS envelope with an EventBridge event has six levels, with the texts in between. */
const maxDepth = 12

/** @see https://developer-docs.amazon/sp-api/docs/set-up-notifications-with-amazon-eventbridge */
const sellingPartnerSource = /^aws\.partner\/sellingpartnerapi\.amazon\.com(?:\/|$)/

/**
 * Removes the envelopes of SQS, SNS, Lambda and EventBridge, in any order.
 *
 * @throws NotificationError if they do not contain a notification.
 */
export function unwrapMessage(message: unknown): UnwrappedMessage {
  let content = message
  let event: EventFacts | undefined
  for (let depth = 0; depth < maxDepth; depth++) {
    if (typeof content === 'string') {
      content = parse(content)
      continue
    }
    if (!isRecord(content)) break
    if (textOf(content, 'notificationType') !== undefined) return { notification: content, event }
    if (isEvent(content)) {
      event = eventFactsOf(content)
      const { detail } = content
      // A rule of EventBridge can replace the envelope by its payload. The event still names the type.
      if (isRecord(detail) && textOf(detail, 'notificationType') === undefined) return { notification: detail, event }
      content = detail
      continue
    }
    content = contentOf(content)
  }
  throw new NotificationError(Array.isArray(content) ? 'SEVERAL_MESSAGES' : 'UNKNOWN_FORM')
}

function parse(text: string): unknown {
  // Some editors write a byte order mark, which is not JSON.
  const json = text.replace(/^\uFEFF/, '').trim()
  if (json === '') throw new NotificationError('EMPTY')
  try {
    return JSON.parse(json)
  } catch {
    throw new NotificationError('NOT_JSON')
  }
}

interface EventBridgeEvent {
  readonly 'detail-type': string
  readonly source: string
  readonly id?: unknown
  readonly time?: unknown
  readonly detail: unknown
}

function isEvent(object: JsonObject): object is JsonObject & EventBridgeEvent {
  return typeof object['detail-type'] === 'string' && typeof object.source === 'string' && 'detail' in object
}

function eventFactsOf({ source, id, time, 'detail-type': type }: EventBridgeEvent): EventFacts {
  if (!sellingPartnerSource.test(source)) throw new NotificationError('OTHER_EVENT')
  return { type, ...(typeof id === 'string' && { id }), ...(typeof time === 'string' && { time }) }
}

/** The content of the envelope of SNS, SQS or Lambda. */
function contentOf(envelope: JsonObject): unknown {
  if (isS3Event(envelope)) throw new NotificationError('S3_EVENT')
  if (Array.isArray(envelope.Records) || Array.isArray(envelope.Messages)) {
    throw new NotificationError('SEVERAL_MESSAGES')
  }
  // A record of Lambda for SNS.
  if (isRecord(envelope.Sns)) return envelope.Sns
  if (envelope.Type === 'SubscriptionConfirmation' || envelope.Type === 'UnsubscribeConfirmation') {
    throw new NotificationError('SNS_CONFIRMATION')
  }
  if (envelope.Type === 'Notification') return envelope.Message
  // A message of the AWS client without a body.
  if (typeof envelope.ReceiptHandle === 'string' && envelope.Body === undefined) throw new NotificationError('EMPTY')
  const body = fieldOf(envelope, 'body')
  if (typeof body === 'string') return body
  throw new NotificationError('UNKNOWN_FORM')
}

/** S3 sends a test event when its event notifications are set up, and then an event with records. */
function isS3Event(object: JsonObject): boolean {
  if (object.Service === 'Amazon S3' || object.Event === 's3:TestEvent') return true
  const [record] = Array.isArray(object.Records) ? object.Records : []
  return isRecord(record) && record.eventSource === 'aws:s3'
}
