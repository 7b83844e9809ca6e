// Generated from Amazon's schemas of notifications. To change this file, see CONTRIBUTING.md.

/** Delivery data of a notification. */
export interface NotificationMetadata {
  /** ID of the application that has the subscription. */
  ApplicationId: string
  /** ID of the subscription, as `createSubscription` returned it. */
  SubscriptionId: string
  /** Time at which Amazon sent the notification, ISO 8601 in UTC. */
  PublishTime: string
  /** Unique ID of this notification. Amazon can deliver one twice: use it to recognize duplicates. */
  NotificationId: string
}

/** Delivery data of a notification whose fields are in camelCase. */
export interface CamelCaseNotificationMetadata {
  /** ID of the application that has the subscription. */
  applicationId: string
  /** ID of the subscription, as `createSubscription` returned it. */
  subscriptionId: string
  /** Time at which Amazon sent the notification, ISO 8601 in UTC. */
  publishTime: string
  /** Unique ID of this notification. Amazon can deliver one twice: use it to recognize duplicates. */
  notificationId: string
}
