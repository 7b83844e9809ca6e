// Generated from Amazon's model appIntegrations-2024-04-01. To change this file, see CONTRIBUTING.md.

/** A new notification. */
export interface CreateNotificationRequest {
  /** ID of the notification template with which your application was onboarded. */
  templateId: string
  /** Values of the template's parameters. */
  notificationParameters: { [key: string]: unknown }
  /** Encrypted ID of the Amazon store for which the notification is posted. */
  marketplaceId?: string | undefined
}

/** Response of `createNotification`. */
export interface CreateNotificationResponse {
  /** ID of the new notification, for `recordActionFeedback`. */
  notificationId?: string | undefined
}

/** Notifications to remove. */
export interface DeleteNotificationsRequest {
  /** ID of the notification template with which your application was onboarded. */
  templateId: string
  /** Reason for the removal: wrong content, or sent to the wrong seller. */
  deletionReason: DeleteNotificationsRequestDeletionReason
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** The seller's reaction to a notification. */
export interface RecordActionFeedbackRequest {
  /** Kind of reaction. `SELLER_ACTION_COMPLETED`: the seller has done the action of the notification. */
  feedbackActionCode: RecordActionFeedbackRequestFeedbackActionCode
}

/** Values of `DeleteNotificationsRequest.deletionReason`. */
export type DeleteNotificationsRequestDeletionReason = 'INCORRECT_CONTENT' | 'INCORRECT_RECIPIENT'

/** Values of `RecordActionFeedbackRequest.feedbackActionCode`. */
export type RecordActionFeedbackRequestFeedbackActionCode = 'SELLER_ACTION_COMPLETED'

/** Parameters of {@link ApplicationIntegrationsApi.createNotification}. */
export interface CreateNotificationParams {
  /** Template and parameters of the notification. */
  body: CreateNotificationRequest
}

/** Parameters of {@link ApplicationIntegrationsApi.deleteNotifications}. */
export interface DeleteNotificationsParams {
  /** Template of the notifications, and reason for their removal. */
  body: DeleteNotificationsRequest
}

/** Parameters of {@link ApplicationIntegrationsApi.recordActionFeedback}. */
export interface RecordActionFeedbackParams {
  /** ID of the notification, from `createNotification`. */
  notificationId: string
  /** The seller's reaction. */
  body: RecordActionFeedbackRequest
}
