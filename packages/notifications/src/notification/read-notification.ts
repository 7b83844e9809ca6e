import type { JsonObject } from '@selling-partner/auth'
import { isRecord } from '@selling-partner/auth/internal'
import { NotificationError } from '../errors.js'
import { fieldOf, textOf, versionOf } from './fields.js'
import type { Notification } from './notification.js'
import { type UnwrappedMessage, unwrapMessage } from './unwrap-message.js'

/**
 * Reads a notification from a message in any envelope.
 *
 * @throws NotificationError if the message is not a notification.
 */
export function readNotification(message: unknown): Notification {
  const { notification: raw, event }: UnwrappedMessage = unwrapMessage(message)
  const metadata = metadataOf(raw)
  // The type decides on the payload's type, and nothing checks the payload: schemas are not gates.
  return definedFields({
    notificationType: textOf(raw, 'notificationType') ?? event?.type,
    notificationVersion: versionOf(raw, 'notificationVersion'),
    payloadVersion: versionOf(raw, 'payloadVersion'),
    eventTime: textOf(raw, 'eventTime') ?? event?.time,
    notificationId: textOf(metadata, 'notificationId') ?? event?.id,
    subscriptionId: textOf(metadata, 'subscriptionId'),
    applicationId: textOf(metadata, 'applicationId'),
    publishTime: textOf(metadata, 'publishTime') ?? event?.time,
    payload: payloadOf(raw, event !== undefined),
    raw,
  }) as unknown as Notification
}

function metadataOf(raw: JsonObject): JsonObject {
  const metadata = fieldOf(raw, 'notificationMetadata')
  return isRecord(metadata) ? metadata : {}
}

function payloadOf(raw: JsonObject, isEvent: boolean): JsonObject {
  const payload = fieldOf(raw, 'payload')
  if (isRecord(payload)) return payload
  // The detail of an event without an envelope is the payload.
  if (isEvent && payload === undefined && textOf(raw, 'notificationType') === undefined) return raw
  throw new NotificationError('NO_PAYLOAD')
}

function definedFields(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
