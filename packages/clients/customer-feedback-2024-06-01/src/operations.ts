// Generated from Amazon's model customerFeedback_2024-06-01. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type {
  BrowseNodeResponse,
  BrowseNodeReturnTopicsResponse,
  BrowseNodeReturnTrendsResponse,
  BrowseNodeReviewTopicsResponse,
  BrowseNodeReviewTrendsResponse,
  GetBrowseNodeReturnTopicsParams,
  GetBrowseNodeReturnTrendsParams,
  GetBrowseNodeReviewTopicsParams,
  GetBrowseNodeReviewTrendsParams,
  GetItemBrowseNodeParams,
  GetItemReviewTopicsParams,
  GetItemReviewTrendsParams,
  ItemReviewTopicsResponse,
  ItemReviewTrendsResponse,
} from './models.js'

/** Operation table of Customer Feedback 2024-06-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getBrowseNodeReturnTopics: Operation<
    GetBrowseNodeReturnTopicsParams,
    BrowseNodeReturnTopicsResponse | undefined
  >
  readonly getBrowseNodeReturnTrends: Operation<
    GetBrowseNodeReturnTrendsParams,
    BrowseNodeReturnTrendsResponse | undefined
  >
  readonly getBrowseNodeReviewTopics: Operation<
    GetBrowseNodeReviewTopicsParams,
    BrowseNodeReviewTopicsResponse | undefined
  >
  readonly getBrowseNodeReviewTrends: Operation<
    GetBrowseNodeReviewTrendsParams,
    BrowseNodeReviewTrendsResponse | undefined
  >
  readonly getItemBrowseNode: Operation<GetItemBrowseNodeParams, BrowseNodeResponse | undefined>
  readonly getItemReviewTopics: Operation<GetItemReviewTopicsParams, ItemReviewTopicsResponse | undefined>
  readonly getItemReviewTrends: Operation<GetItemReviewTrendsParams, ItemReviewTrendsResponse | undefined>
} = {
  getBrowseNodeReturnTopics: {
    api: 'customer-feedback-2024-06-01',
    id: 'getBrowseNodeReturnTopics',
    method: 'GET',
    path: '/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/topics',
    parameters: [
      { name: 'browseNodeId', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 10 },
  },
  getBrowseNodeReturnTrends: {
    api: 'customer-feedback-2024-06-01',
    id: 'getBrowseNodeReturnTrends',
    method: 'GET',
    path: '/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/trends',
    parameters: [
      { name: 'browseNodeId', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 10 },
  },
  getBrowseNodeReviewTopics: {
    api: 'customer-feedback-2024-06-01',
    id: 'getBrowseNodeReviewTopics',
    method: 'GET',
    path: '/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/topics',
    parameters: [
      { name: 'browseNodeId', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'sortBy', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 10 },
  },
  getBrowseNodeReviewTrends: {
    api: 'customer-feedback-2024-06-01',
    id: 'getBrowseNodeReviewTrends',
    method: 'GET',
    path: '/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/trends',
    parameters: [
      { name: 'browseNodeId', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 10 },
  },
  getItemBrowseNode: {
    api: 'customer-feedback-2024-06-01',
    id: 'getItemBrowseNode',
    method: 'GET',
    path: '/customerFeedback/2024-06-01/items/{asin}/browseNode',
    parameters: [
      { name: 'asin', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 10 },
  },
  getItemReviewTopics: {
    api: 'customer-feedback-2024-06-01',
    id: 'getItemReviewTopics',
    method: 'GET',
    path: '/customerFeedback/2024-06-01/items/{asin}/reviews/topics',
    parameters: [
      { name: 'asin', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'sortBy', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 10 },
  },
  getItemReviewTrends: {
    api: 'customer-feedback-2024-06-01',
    id: 'getItemReviewTrends',
    method: 'GET',
    path: '/customerFeedback/2024-06-01/items/{asin}/reviews/trends',
    parameters: [
      { name: 'asin', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 10 },
  },
}
