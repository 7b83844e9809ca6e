// Generated from Amazon's model appIntegrations-2024-04-01. To change this file, see CONTRIBUTING.md.

export interface CreateNotificationRequest {
  templateId: string
  notificationParameters: { [key: string]: unknown }
  marketplaceId?: string | undefined
}

export interface CreateNotificationResponse {
  notificationId?: string | undefined
}

export interface DeleteNotificationsRequest {
  templateId: string
  deletionReason: DeleteNotificationsRequestDeletionReason
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface RecordActionFeedbackRequest {
  feedbackActionCode: RecordActionFeedbackRequestFeedbackActionCode
}

/** Values of `DeleteNotificationsRequest.deletionReason`. */
export type DeleteNotificationsRequestDeletionReason = 'INCORRECT_CONTENT' | 'INCORRECT_RECIPIENT'

/** Values of `RecordActionFeedbackRequest.feedbackActionCode`. */
export type RecordActionFeedbackRequestFeedbackActionCode = 'SELLER_ACTION_COMPLETED'

/** Parameters of {@link ApplicationIntegrationsApi.createNotification}. */
export interface CreateNotificationParams {
  body: CreateNotificationRequest
}

/** Parameters of {@link ApplicationIntegrationsApi.deleteNotifications}. */
export interface DeleteNotificationsParams {
  body: DeleteNotificationsRequest
}

/** Parameters of {@link ApplicationIntegrationsApi.recordActionFeedback}. */
export interface RecordActionFeedbackParams {
  notificationId: string
  body: RecordActionFeedbackRequest
}
