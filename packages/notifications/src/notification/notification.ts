import type { JsonObject } from '@selling-partner/auth'
import type { NotificationPayloads } from './payloads.js'

/** A notification type whose payload is declared. */
export type NotificationType = Extract<keyof NotificationPayloads, string>

/**
 * Exists only for the compiler. A member of an enum differs from all texts, so TypeScript can tell known types from unknown ones when
 * you compare `notificationType`. With `string` instead, it could not.
 */
declare enum OtherTypes {
  Any = 'any other type',
}

/** A notification type that this version does not know. At run time, it is an ordinary string, such as `A_NEW_TYPE`. */
export type UnknownNotificationType = OtherTypes.Any

/** A notification, in the same form for all types and envelopes. Fields that Amazon did not send are absent. */
export interface NotificationOf<Type extends string, Payload> {
  /** Such as `ORDER_CHANGE`. */
  readonly notificationType: Type
  /** Version of the envelope. */
  readonly notificationVersion?: string
  /** Version of the payload, such as `1.0`. A number from Amazon is converted: `1` to `1.0`. */
  readonly payloadVersion?: string
  /** When the event happened, in ISO 8601, as Amazon sends it. */
  readonly eventTime?: string
  /** Identifies the notification. Amazon can send one more than once. */
  readonly notificationId?: string
  readonly subscriptionId?: string
  readonly applicationId?: string
  /** When Amazon sent the notification, in ISO 8601, as Amazon sends it. */
  readonly publishTime?: string
  /** The payload, exactly as Amazon sends it. */
  readonly payload: Payload
  /** The notification as Amazon sends it, without the envelopes of EventBridge, SNS and SQS. */
  readonly raw: JsonObject
}

/** A notification of a type whose payload is declared. `notificationType` tells which one. */
export type KnownNotification = {
  [Type in NotificationType]: NotificationOf<Type, NotificationPayloads[Type]>
}[NotificationType]

/** A notification of any other type. */
export type UnknownNotification = NotificationOf<UnknownNotificationType, JsonObject>

/** A notification. Compare `notificationType` to get the type of `payload`. */
export type Notification = KnownNotification | UnknownNotification

/** The notification of one type, known or not. `*` stands for all. */
export type NotificationByType<Type extends string> = Type extends '*'
  ? Notification
  : Type extends NotificationType
    ? NotificationOf<Type, NotificationPayloads[Type]>
    : NotificationOf<Type, JsonObject>
