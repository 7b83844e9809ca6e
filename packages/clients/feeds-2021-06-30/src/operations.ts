// Generated from Amazon's model feeds_2021-06-30. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  CancelFeedParams,
  CreateFeedDocumentParams,
  CreateFeedDocumentResponse,
  CreateFeedParams,
  CreateFeedResponse,
  Feed,
  FeedDocument,
  GetFeedDocumentParams,
  GetFeedParams,
  GetFeedsParams,
  GetFeedsResponse,
} from './models.js'

/** Operation table of Feeds 2021-06-30. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly cancelFeed: Operation<CancelFeedParams, void>
  readonly createFeed: Operation<CreateFeedParams, CreateFeedResponse>
  readonly createFeedDocument: Operation<CreateFeedDocumentParams, CreateFeedDocumentResponse>
  readonly getFeed: Operation<GetFeedParams, Feed>
  readonly getFeedDocument: Operation<GetFeedDocumentParams, FeedDocument>
  readonly getFeeds: PagedOperation<GetFeedsParams, GetFeedsResponse, Feed>
} = {
  cancelFeed: {
    api: 'feeds-2021-06-30',
    id: 'cancelFeed',
    method: 'DELETE',
    path: '/feeds/2021-06-30/feeds/{feedId}',
    parameters: [{ name: 'feedId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 15 },
    emptyResponse: true,
  },
  createFeed: {
    api: 'feeds-2021-06-30',
    id: 'createFeed',
    method: 'POST',
    path: '/feeds/2021-06-30/feeds',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0083, burst: 15 },
  },
  createFeedDocument: {
    api: 'feeds-2021-06-30',
    id: 'createFeedDocument',
    method: 'POST',
    path: '/feeds/2021-06-30/documents',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 15 },
  },
  getFeed: {
    api: 'feeds-2021-06-30',
    id: 'getFeed',
    method: 'GET',
    path: '/feeds/2021-06-30/feeds/{feedId}',
    parameters: [{ name: 'feedId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 15 },
  },
  getFeedDocument: {
    api: 'feeds-2021-06-30',
    id: 'getFeedDocument',
    method: 'GET',
    path: '/feeds/2021-06-30/documents/{feedDocumentId}',
    parameters: [
      { name: 'feedDocumentId', in: 'path', required: true },
      { name: 'enableContentEncodingUrlHeader', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0222, burst: 10 },
  },
  getFeeds: {
    api: 'feeds-2021-06-30',
    id: 'getFeeds',
    method: 'GET',
    path: '/feeds/2021-06-30/feeds',
    parameters: [
      { name: 'feedTypes', in: 'query' },
      { name: 'marketplaceIds', in: 'query' },
      { name: 'pageSize', in: 'query' },
      { name: 'processingStatuses', in: 'query' },
      { name: 'createdSince', in: 'query' },
      { name: 'createdUntil', in: 'query' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0222, burst: 10 },
    pages: { in: 'nextToken', out: 'nextToken', items: 'feeds', alone: true },
  },
}
