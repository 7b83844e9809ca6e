// Generated from Amazon's model appIntegrations-2024-04-01. To change this file, see CONTRIBUTING.md.

export interface CreateNotificationRequest {
  templateId: string
  notificationParameters: { [key: string]: unknown }
  marketplaceId?: string
}

export interface CreateNotificationResponse {
  notificationId?: string
}

export interface DeleteNotificationsRequest {
  templateId: string
  deletionReason: 'INCORRECT_CONTENT' | 'INCORRECT_RECIPIENT'
}

export interface ErrorList {
  errors: ModelError[]
}

export interface ModelError {
  code: string
  message: string
  details?: string
}

export interface RecordActionFeedbackRequest {
  feedbackActionCode: 'SELLER_ACTION_COMPLETED'
}

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
