// Generated from the model dataKiosk_2023-11-15 by `npm run generate`. Never edited by hand.

export { DataKioskApi } from './api.js'
export type {
  CancelQueryParams,
  CreateQueryParams,
  CreateQueryResponse,
  CreateQuerySpecification,
  ErrorList,
  GetDocumentParams,
  GetDocumentResponse,
  GetQueriesParams,
  GetQueriesResponse,
  GetQueriesResponsePagination,
  GetQueryParams,
  ModelError,
  Query,
} from './models.js'
export { operations } from './operations.js'
