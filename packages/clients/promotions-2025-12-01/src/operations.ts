// Generated from Amazon's model promotions_2025-12-01. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  GetPromotionParams,
  GetPromotionResponse,
  GetSelectionParams,
  GetSelectionResponse,
  Item,
  PromotionSummary,
  SearchPromotionsParams,
  SearchPromotionsResponse,
} from './models.js'

/** Operation table of Promotions 2025-12-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getPromotion: Operation<GetPromotionParams, GetPromotionResponse>
  readonly getSelection: PagedOperation<GetSelectionParams, GetSelectionResponse, Item>
  readonly searchPromotions: PagedOperation<SearchPromotionsParams, SearchPromotionsResponse, PromotionSummary>
} = {
  getPromotion: {
    api: 'promotions-2025-12-01',
    id: 'getPromotion',
    method: 'GET',
    path: '/promotions/2025-12-01/promotions/{promotionId}',
    parameters: [
      { name: 'promotionId', in: 'path', required: true },
      { name: 'includedData', in: 'query' },
      { name: 'locale', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.1, burst: 2 },
  },
  getSelection: {
    api: 'promotions-2025-12-01',
    id: 'getSelection',
    method: 'GET',
    path: '/promotions/2025-12-01/promotions/{promotionId}/selections/{selectionId}',
    parameters: [
      { name: 'promotionId', in: 'path', required: true },
      { name: 'selectionId', in: 'path', required: true },
      { name: 'revisionId', in: 'query', required: true },
      { name: 'locale', in: 'query' },
      { name: 'paginationToken', in: 'query' },
      { name: 'limit', in: 'query' },
      { name: 'includedData', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.1, burst: 2 },
    pages: {
      in: 'paginationToken',
      out: 'selection.selectionDetails.pagination.nextToken',
      items: 'selection.selectionDetails.items',
    },
  },
  searchPromotions: {
    api: 'promotions-2025-12-01',
    id: 'searchPromotions',
    method: 'GET',
    path: '/promotions/2025-12-01/promotions',
    parameters: [
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'locale', in: 'query' },
      { name: 'statuses', in: 'query' },
      { name: 'asins', in: 'query' },
      { name: 'skus', in: 'query' },
      { name: 'promotionTypes', in: 'query' },
      { name: 'startDateBefore', in: 'query' },
      { name: 'startDateAfter', in: 'query' },
      { name: 'endDateBefore', in: 'query' },
      { name: 'endDateAfter', in: 'query' },
      { name: 'updateDateAfter', in: 'query' },
      { name: 'updateDateBefore', in: 'query' },
      { name: 'paginationToken', in: 'query' },
      { name: 'revision', in: 'query' },
      { name: 'limit', in: 'query' },
      { name: 'includedData', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.1, burst: 4 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'promotions' },
  },
}
