import type {
  CamelCaseNotification,
  NotificationByType,
  PascalCaseNotification,
} from './generated/notifications/index.js'

export * from './generated/notifications/index.js'

/** Type of a notification that has a schema, such as `ORDER_CHANGE`. */
export type NotificationType = keyof NotificationByType

/**
 * Any notification that has a schema. Both `NotificationType` and `notificationType` tell which one it is; the other one is
 * absent. TypeScript narrows the type if you compare one of them.
 */
export type Notification =
  | (PascalCaseNotification & { notificationType?: undefined })
  | (CamelCaseNotification & { NotificationType?: undefined })

/**
 * Whether a value is a notification of a type. Compares only the type, in both casings. It does not validate the fields, because
 * Amazon adds and omits fields without notice.
 *
 * @param value a parsed message
 * @param type such as `ORDER_CHANGE`
 */
export function isNotification<Type extends NotificationType>(
  value: unknown,
  type: Type,
): value is NotificationByType[Type] {
  return typeof value === 'object' && value !== null && typeOf(value) === type
}

function typeOf(value: object): unknown {
  if ('NotificationType' in value) return value.NotificationType
  return 'notificationType' in value ? value.notificationType : undefined
}
