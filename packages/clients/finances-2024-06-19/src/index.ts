// Generated from Amazon's model finances_2024-06-19. To change this file, see CONTRIBUTING.md.

export { FinancesApi } from './api.js'
export type {
  AmazonPayContext,
  Balance,
  Breakdown,
  BusinessContext,
  Context,
  Currency,
  DeferredContext,
  ErrorList,
  Item,
  ItemRelatedIdentifier,
  ListBalancesParams,
  ListBalancesResponse,
  ListSummaryParams,
  ListTransactionsParams,
  ListTransactionsResponse,
  MarketplaceDetails,
  ModelError,
  PartnerMetadata,
  PaymentsContext,
  ProductContext,
  RelatedIdentifier,
  SellingPartnerMetadata,
  Summary,
  SummaryResponse,
  TimeRangeContext,
  Transaction,
  TransactionsPayload,
} from './models.js'
export { operations } from './operations.js'
