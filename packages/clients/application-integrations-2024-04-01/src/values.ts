// Generated from Amazon's model appIntegrations-2024-04-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const DeleteNotificationsRequestDeletionReason = {
  INCORRECT_CONTENT: 'INCORRECT_CONTENT',
  INCORRECT_RECIPIENT: 'INCORRECT_RECIPIENT',
} as const
export type DeleteNotificationsRequestDeletionReason = models.DeleteNotificationsRequestDeletionReason

export const RecordActionFeedbackRequestFeedbackActionCode = {
  SELLER_ACTION_COMPLETED: 'SELLER_ACTION_COMPLETED',
} as const
export type RecordActionFeedbackRequestFeedbackActionCode = models.RecordActionFeedbackRequestFeedbackActionCode
