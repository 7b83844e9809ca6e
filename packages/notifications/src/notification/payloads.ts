import type { JsonObject } from '@selling-partner/auth'
import type { NotificationByType } from '@selling-partner/schemas/notifications'

/** Amazon writes the field in two ways. */
type PayloadOf<Schema> = Schema extends { Payload: infer Payload }
  ? Payload
  : Schema extends { payload: infer Payload }
    ? Payload
    : JsonObject

type SchemaPayloads = { [Type in keyof NotificationByType]: PayloadOf<NotificationByType[Type]> }

/**
 * The payload of each notification type, exactly as Amazon sends it. Declare a new type in your code with
 * `declare module '@selling-partner/notifications' { interface NotificationPayloads { MY_TYPE: { ... } } }`.
 *
 * @see https://developer-docs.amazon/sp-api/docs/notification-type-values
 */
export interface NotificationPayloads extends SchemaPayloads {}
