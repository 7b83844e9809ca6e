import { SellingPartnerError } from '@selling-partner/auth'
import { defineKind, isKind } from '@selling-partner/auth/internal'

/** Why a message is not a notification. The meaning of a reason never changes. */
export type NotificationReason =
  /** The message has no text. */
  | 'EMPTY'
  /** The text is not JSON. It may be cut off. */
  | 'NOT_JSON'
  /** A message of S3 about a bucket, such as its test event. */
  | 'S3_EVENT'
  /** SNS asks to confirm a subscription, or confirms its end. */
  | 'SNS_CONFIRMATION'
  /** An event of EventBridge from another source than SP-API. */
  | 'OTHER_EVENT'
  /** The event of a Lambda function, which can contain several messages. */
  | 'SEVERAL_MESSAGES'
  /** The message has a notification type, but no payload. */
  | 'NO_PAYLOAD'
  /** The message has no notification type. */
  | 'UNKNOWN_FORM'

/** A message is not a notification of SP-API. The error contains nothing from the message. */
export class NotificationError extends SellingPartnerError {
  readonly code = 'NOTIFICATION'
  readonly reason: NotificationReason

  static {
    defineKind(this, 'NotificationError')
  }

  constructor(reason: NotificationReason) {
    super(texts[reason])
    this.reason = reason
  }
}

export function isNotificationError(error: unknown): error is NotificationError {
  return isKind(error, 'NotificationError')
}

const texts: Readonly<Record<NotificationReason, string>> = {
  EMPTY: 'The message is empty. Pass the body of an SQS message.',
  NOT_JSON: 'The message is not valid JSON. Check whether it was cut off on its way.',
  S3_EVENT: 'The message is an event of S3. Remove the S3 event notification that sends to this queue.',
  SNS_CONFIRMATION: 'The message is a confirmation of SNS. Confirm the subscription of the queue to the topic.',
  OTHER_EVENT:
    'The event has another source than SP-API. Match the source prefix aws.partner/sellingpartnerapi.amazon.com in the EventBridge rule.',
  SEVERAL_MESSAGES: 'The event can contain several messages. Pass each of its Records, or use notificationHandler.',
  NO_PAYLOAD: 'The notification has no payload. Check what changes messages on their way to this queue.',
  UNKNOWN_FORM: 'The message is not a notification of SP-API. Check what else sends to this queue.',
}

/** The SQS queue is unreachable, timed out, or rejected the request. No message is lost. */
export class NotificationQueueError extends SellingPartnerError {
  readonly code = 'NOTIFICATION_QUEUE'
  /** The error's name in AWS (`AccessDenied`, `QueueDoesNotExist`, ...), Node's code (`ECONNREFUSED`, ...) or `TIMEOUT`. */
  readonly reason: string

  static {
    defineKind(this, 'NotificationQueueError')
  }

  /** @param message The fault and its remedy. */
  constructor(reason: string, message: string) {
    super(message)
    this.reason = reason
  }
}

export function isNotificationQueueError(error: unknown): error is NotificationQueueError {
  return isKind(error, 'NotificationQueueError')
}

/** Why `subscribe` or `unsubscribe` failed. The meaning of a reason never changes. */
export type SubscriptionReason =
  /** Amazon may not send to the queue. */
  | 'QUEUE_UNUSABLE'
  /** A subscription of this type and version sends to another destination, or has other filters. */
  | 'OTHER_SUBSCRIPTION'
  /** Another destination has the same name. */
  | 'NAME_TAKEN'
  /** Amazon's response lacks an ID. */
  | 'NO_ID'

/** A subscription could not be created. */
export class SubscriptionError extends SellingPartnerError {
  readonly code = 'SUBSCRIPTION'
  readonly reason: SubscriptionReason

  static {
    defineKind(this, 'SubscriptionError')
  }

  /** @param message The fault and its remedy. */
  constructor(reason: SubscriptionReason, message: string) {
    super(message)
    this.reason = reason
  }
}

export function isSubscriptionError(error: unknown): error is SubscriptionError {
  return isKind(error, 'SubscriptionError')
}
