// Generated from Amazon's model aplusContent_2020-11-01. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  AsinMetadata,
  ContentMetadataRecord,
  CreateContentDocumentParams,
  GetContentDocumentParams,
  GetContentDocumentResponse,
  ListContentDocumentAsinRelationsParams,
  ListContentDocumentAsinRelationsResponse,
  PostContentDocumentApprovalSubmissionParams,
  PostContentDocumentApprovalSubmissionResponse,
  PostContentDocumentAsinRelationsParams,
  PostContentDocumentAsinRelationsResponse,
  PostContentDocumentResponse,
  PostContentDocumentSuspendSubmissionParams,
  PostContentDocumentSuspendSubmissionResponse,
  PublishRecord,
  SearchContentDocumentsParams,
  SearchContentDocumentsResponse,
  SearchContentPublishRecordsParams,
  SearchContentPublishRecordsResponse,
  UpdateContentDocumentParams,
  ValidateContentDocumentAsinRelationsParams,
  ValidateContentDocumentAsinRelationsResponse,
} from './models.js'

/** Operation table of A+ Content 2020-11-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly createContentDocument: Operation<CreateContentDocumentParams, PostContentDocumentResponse>
  readonly getContentDocument: Operation<GetContentDocumentParams, GetContentDocumentResponse>
  readonly listContentDocumentAsinRelations: PagedOperation<
    ListContentDocumentAsinRelationsParams,
    ListContentDocumentAsinRelationsResponse,
    AsinMetadata
  >
  readonly postContentDocumentApprovalSubmission: Operation<
    PostContentDocumentApprovalSubmissionParams,
    PostContentDocumentApprovalSubmissionResponse
  >
  readonly postContentDocumentAsinRelations: Operation<
    PostContentDocumentAsinRelationsParams,
    PostContentDocumentAsinRelationsResponse
  >
  readonly postContentDocumentSuspendSubmission: Operation<
    PostContentDocumentSuspendSubmissionParams,
    PostContentDocumentSuspendSubmissionResponse
  >
  readonly searchContentDocuments: PagedOperation<
    SearchContentDocumentsParams,
    SearchContentDocumentsResponse,
    ContentMetadataRecord
  >
  readonly searchContentPublishRecords: PagedOperation<
    SearchContentPublishRecordsParams,
    SearchContentPublishRecordsResponse,
    PublishRecord
  >
  readonly updateContentDocument: Operation<UpdateContentDocumentParams, PostContentDocumentResponse>
  readonly validateContentDocumentAsinRelations: Operation<
    ValidateContentDocumentAsinRelationsParams,
    ValidateContentDocumentAsinRelationsResponse
  >
} = {
  createContentDocument: {
    api: 'aplus-content-2020-11-01',
    id: 'createContentDocument',
    method: 'POST',
    path: '/aplus/2020-11-01/contentDocuments',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
  getContentDocument: {
    api: 'aplus-content-2020-11-01',
    id: 'getContentDocument',
    method: 'GET',
    path: '/aplus/2020-11-01/contentDocuments/{contentReferenceKey}',
    parameters: [
      { name: 'contentReferenceKey', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'includedDataSet', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
  listContentDocumentAsinRelations: {
    api: 'aplus-content-2020-11-01',
    id: 'listContentDocumentAsinRelations',
    method: 'GET',
    path: '/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins',
    parameters: [
      { name: 'contentReferenceKey', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'includedDataSet', in: 'query' },
      { name: 'asinSet', in: 'query' },
      { name: 'pageToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
    pages: { in: 'pageToken', out: 'nextPageToken', items: 'asinMetadataSet' },
  },
  postContentDocumentApprovalSubmission: {
    api: 'aplus-content-2020-11-01',
    id: 'postContentDocumentApprovalSubmission',
    method: 'POST',
    path: '/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/approvalSubmissions',
    parameters: [
      { name: 'contentReferenceKey', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
  postContentDocumentAsinRelations: {
    api: 'aplus-content-2020-11-01',
    id: 'postContentDocumentAsinRelations',
    method: 'POST',
    path: '/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins',
    parameters: [
      { name: 'contentReferenceKey', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
  postContentDocumentSuspendSubmission: {
    api: 'aplus-content-2020-11-01',
    id: 'postContentDocumentSuspendSubmission',
    method: 'POST',
    path: '/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/suspendSubmissions',
    parameters: [
      { name: 'contentReferenceKey', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
  searchContentDocuments: {
    api: 'aplus-content-2020-11-01',
    id: 'searchContentDocuments',
    method: 'GET',
    path: '/aplus/2020-11-01/contentDocuments',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'pageToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
    pages: { in: 'pageToken', out: 'nextPageToken', items: 'contentMetadataRecords' },
  },
  searchContentPublishRecords: {
    api: 'aplus-content-2020-11-01',
    id: 'searchContentPublishRecords',
    method: 'GET',
    path: '/aplus/2020-11-01/contentPublishRecords',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'asin', in: 'query', required: true },
      { name: 'pageToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
    pages: { in: 'pageToken', out: 'nextPageToken', items: 'publishRecordList' },
  },
  updateContentDocument: {
    api: 'aplus-content-2020-11-01',
    id: 'updateContentDocument',
    method: 'POST',
    path: '/aplus/2020-11-01/contentDocuments/{contentReferenceKey}',
    parameters: [
      { name: 'contentReferenceKey', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
  validateContentDocumentAsinRelations: {
    api: 'aplus-content-2020-11-01',
    id: 'validateContentDocumentAsinRelations',
    method: 'POST',
    path: '/aplus/2020-11-01/contentAsinValidations',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
      { name: 'asinSet', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
    idempotent: true,
  },
}
