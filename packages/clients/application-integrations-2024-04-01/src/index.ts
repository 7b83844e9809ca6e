// Generated from Amazon's model appIntegrations-2024-04-01. To change this file, see CONTRIBUTING.md.

export { ApplicationIntegrationsApi } from './api.js'
export type {
  CreateNotificationParams,
  CreateNotificationRequest,
  CreateNotificationResponse,
  DeleteNotificationsParams,
  DeleteNotificationsRequest,
  DeleteNotificationsRequestDeletionReason,
  ErrorEntry,
  ErrorList,
  RecordActionFeedbackParams,
  RecordActionFeedbackRequest,
  RecordActionFeedbackRequestFeedbackActionCode,
} from './models.js'
export { operations } from './operations.js'
