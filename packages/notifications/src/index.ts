export type { AwsClient } from './aws/aws-sdk.js'
export {
  isNotificationError,
  isNotificationQueueError,
  isSubscriptionError,
  NotificationError,
  NotificationQueueError,
  type NotificationReason,
  SubscriptionError,
  type SubscriptionReason,
} from './errors.js'
export {
  type DeduplicationOptions,
  type DeduplicationStore,
  MemoryDeduplicationStore,
} from './handling/deduplication.js'
export type { HandledType, NotificationContext, NotificationHandler } from './handling/handlers.js'
export { logLines } from './handling/log-lines.js'
export type {
  MessageAction,
  NotificationEvent,
  NotificationEventType,
  NotificationObserver,
} from './handling/notification-events.js'
export type { HandlingOptions } from './handling/notification-processor.js'
export {
  type LambdaBatchResponse,
  type LambdaContext,
  type LambdaNotificationHandler,
  type LambdaSqsEvent,
  type NotificationHandlers,
  notificationHandler,
} from './lambda/notification-handler.js'
export type { NotificationListenerOptions, ReceivedBatch, RetryDelays } from './listener/listener-options.js'
export {
  NotificationListener,
  type ReceiveOnceOptions,
  type StartOptions,
  type StopOptions,
} from './listener/notification-listener.js'
export type {
  KnownNotification,
  Notification,
  NotificationByType,
  NotificationOf,
  NotificationType,
  UnknownNotification,
  UnknownNotificationType,
} from './notification/notification.js'
export type { NotificationPayloads } from './notification/payloads.js'
export { type ParseOptions, parseNotification, type ValidatedNotification } from './parse-notification.js'
export { checkQueue, type QueueFinding } from './subscriptions/check-queue.js'
export type { NotificationsClient, SubscriptionDirective } from './subscriptions/notifications-client.js'
export {
  type SubscribeOptions,
  type SubscribeResult,
  subscribe,
  type UnsubscribeOptions,
  unsubscribe,
} from './subscriptions/subscribe.js'
export type { SchemaFault, SchemaLookup } from './validation/validate-notification.js'
