// Generated from Amazon's model appIntegrations-2024-04-01. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type {
  CreateNotificationParams,
  CreateNotificationResponse,
  DeleteNotificationsParams,
  RecordActionFeedbackParams,
} from './models.js'

/** Operation table of Application Integrations 2024-04-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly createNotification: Operation<CreateNotificationParams, CreateNotificationResponse>
  readonly deleteNotifications: Operation<DeleteNotificationsParams, void>
  readonly recordActionFeedback: Operation<RecordActionFeedbackParams, void>
} = {
  createNotification: {
    api: 'application-integrations-2024-04-01',
    id: 'createNotification',
    method: 'POST',
    path: '/appIntegrations/2024-04-01/notifications',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
  deleteNotifications: {
    api: 'application-integrations-2024-04-01',
    id: 'deleteNotifications',
    method: 'POST',
    path: '/appIntegrations/2024-04-01/notifications/deletion',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
  recordActionFeedback: {
    api: 'application-integrations-2024-04-01',
    id: 'recordActionFeedback',
    method: 'POST',
    path: '/appIntegrations/2024-04-01/notifications/{notificationId}/feedback',
    parameters: [
      { name: 'notificationId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
}
