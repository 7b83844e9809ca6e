// Generated from the model appIntegrations-2024-04-01 by `npm run generate`. Never edited by hand.

export { ApplicationIntegrationsApi } from './api.js'
export type {
  CreateNotificationParams,
  CreateNotificationRequest,
  CreateNotificationResponse,
  DeleteNotificationsParams,
  DeleteNotificationsRequest,
  ErrorList,
  ModelError,
  RecordActionFeedbackParams,
  RecordActionFeedbackRequest,
} from './models.js'
export { operations } from './operations.js'
