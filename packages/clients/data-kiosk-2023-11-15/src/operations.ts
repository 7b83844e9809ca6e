// Generated from Amazon's model dataKiosk_2023-11-15. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'

/** Operation table of Data Kiosk 2023-11-15. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations = {
  cancelQuery: {
    api: 'data-kiosk-2023-11-15',
    id: 'cancelQuery',
    method: 'DELETE',
    path: '/dataKiosk/2023-11-15/queries/{queryId}',
    parameters: [{ name: 'queryId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0222, burst: 10 },
  },
  createQuery: {
    api: 'data-kiosk-2023-11-15',
    id: 'createQuery',
    method: 'POST',
    path: '/dataKiosk/2023-11-15/queries',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0167, burst: 15 },
  },
  getDocument: {
    api: 'data-kiosk-2023-11-15',
    id: 'getDocument',
    method: 'GET',
    path: '/dataKiosk/2023-11-15/documents/{documentId}',
    parameters: [{ name: 'documentId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0167, burst: 15 },
  },
  getQueries: {
    api: 'data-kiosk-2023-11-15',
    id: 'getQueries',
    method: 'GET',
    path: '/dataKiosk/2023-11-15/queries',
    parameters: [
      { name: 'processingStatuses', in: 'query' },
      { name: 'pageSize', in: 'query' },
      { name: 'createdSince', in: 'query' },
      { name: 'createdUntil', in: 'query' },
      { name: 'paginationToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0222, burst: 10 },
  },
  getQuery: {
    api: 'data-kiosk-2023-11-15',
    id: 'getQuery',
    method: 'GET',
    path: '/dataKiosk/2023-11-15/queries/{queryId}',
    parameters: [{ name: 'queryId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 15 },
  },
} as const satisfies Record<string, Operation>
