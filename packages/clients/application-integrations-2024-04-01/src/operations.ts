// Generated from the model appIntegrations-2024-04-01 by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of Application Integrations 2024-04-01: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
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
} as const satisfies Record<string, Operation>
