// Generated from Amazon's model dataKiosk_2023-11-15. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  CancelQueryParams,
  CreateQueryParams,
  CreateQueryResponse,
  GetDocumentParams,
  GetDocumentResponse,
  GetQueriesParams,
  GetQueriesResponse,
  GetQueryParams,
  Query,
} from './models.js'

/** Operation table of Data Kiosk 2023-11-15. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly cancelQuery: Operation<CancelQueryParams, void>
  readonly createQuery: Operation<CreateQueryParams, CreateQueryResponse>
  readonly getDocument: Operation<GetDocumentParams, GetDocumentResponse>
  readonly getQueries: PagedOperation<GetQueriesParams | undefined, GetQueriesResponse, Query>
  readonly getQuery: Operation<GetQueryParams, Query>
} = {
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
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'queries' },
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
}
