import type { Notification } from './notification/notification.js'
import { readNotification } from './notification/read-notification.js'
import { type SchemaFault, type SchemaLookup, validateNotification } from './validation/validate-notification.js'

export interface ParseOptions {
  /**
   * If `true`, compares the notification with Amazon's schema of its type and version. Needs the package `ajv`, which is loaded
   * at the first use. Amazon's notifications often differ from their schemas, so a fault is a report and not an error.
   * @default false
   */
  readonly validate?: boolean
  /** Returns the schema of a type and version. `undefined` if it does not exist. @default the schemas of `@selling-partner/schemas` */
  readonly schemas?: SchemaLookup
}

/** A notification that was compared with its schema. */
export type ValidatedNotification = Notification & {
  /** The faults, without values. Empty if the notification fits. `undefined` if its type and version have no schema. */
  readonly faults: readonly SchemaFault[] | undefined
}

/**
 * Reads a notification of SP-API. Returns the same form for all types, whose `payload` is exactly what Amazon sends. Unknown types
 * and versions are returned too.
 *
 * @param message One of these, or one inside another:
 * - the body of an SQS message, as a string
 * - an SQS message of the AWS client (`{ Body }`), or a record of a Lambda event (`{ body }`)
 * - a message of SNS (`{ Type: 'Notification', Message }`)
 * - an event of EventBridge (`{ 'detail-type', source, detail }`)
 * - the notification, as an object
 * @throws NotificationError if the message is not a notification. Its `reason` says why.
 * @example
 * const notification = parseNotification(message)
 * if (notification.notificationType === 'ORDER_CHANGE') {
 *   console.log(notification.payload.OrderChangeNotification.AmazonOrderId)
 * }
 * @see https://developer-docs.amazon/sp-api/docs/notification-type-values
 */
export function parseNotification(
  message: unknown,
  options?: ParseOptions & { readonly validate?: false },
): Notification
/**
 * Reads a notification of SP-API, and compares it with its schema.
 *
 * @throws NotificationError if the message is not a notification. Its `reason` says why.
 * @throws ConfigurationError if `ajv` is not installed.
 */
export function parseNotification(
  message: unknown,
  options: ParseOptions & { readonly validate: true },
): Promise<ValidatedNotification>
export function parseNotification(
  message: unknown,
  { validate, schemas }: ParseOptions = {},
): Notification | Promise<ValidatedNotification> {
  return validate ? readAndValidate(message, schemas) : readNotification(message)
}

async function readAndValidate(message: unknown, schemas: SchemaLookup | undefined): Promise<ValidatedNotification> {
  const notification = readNotification(message)
  return { ...notification, faults: await validateNotification(notification, schemas) }
}
