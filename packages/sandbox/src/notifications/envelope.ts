import { type NotificationType, notificationTypes } from './notification-types.js'

/** A notification without its envelope. */
export interface Notification {
  readonly type: string
  /** Without the wrapping field that some types have, or with it. */
  readonly payload: unknown
  /** @default the newest version of the type */
  readonly payloadVersion?: string
  /** When the event happened. */
  readonly eventTime: Date
  /** When Amazon sent it. */
  readonly publishTime: Date
  readonly clientId: string
  readonly subscriptionId: string
  readonly notificationId: string
}

/**
 * Writes a notification as Amazon sends it. The type decides on the case of the field names, the versions, and the wrapping field.
 * A type without a row is written as most types are.
 * @see https://developer-docs.amazon/sp-api/docs/notification-type-values
 */
export function writeEnvelope(notification: Notification): Record<string, unknown> {
  const { type, payload, payloadVersion, eventTime, publishTime, clientId, ...ids } = notification
  const row = notificationTypes[type] ?? {}
  const cased = (fields: Record<string, unknown>) => (row.casing === 'camel' ? fields : inPascalCase(fields))
  return cased({
    notificationVersion: row.notificationVersion ?? '1.0',
    notificationType: type,
    payloadVersion: versionOf(row, payloadVersion),
    eventTime,
    payload: wrap(payload, row.wrapper),
    notificationMetadata: cased({
      applicationId: applicationIdOf(clientId),
      subscriptionId: ids.subscriptionId,
      publishTime,
      notificationId: ids.notificationId,
    }),
  })
}

/** The ID of the application with a client ID. */
export function applicationIdOf(clientId: string): string {
  return clientId.replace(/^amzn1\.application-oa2-client/, 'amzn1.sellerapps.app')
}

/** Applications may subscribe with version 1.0 to a type whose payload has another one. */
function versionOf({ payloadVersions = ['1.0'] }: NotificationType, wanted: string | undefined): string | undefined {
  return payloadVersions.find((version) => version === wanted) ?? payloadVersions.at(-1)
}

function wrap(payload: unknown, wrapper: string | undefined): unknown {
  const isWrapped = wrapper === undefined || (typeof payload === 'object' && payload !== null && wrapper in payload)
  return isWrapped ? payload : { [wrapper]: payload }
}

function inPascalCase(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value]),
  )
}
