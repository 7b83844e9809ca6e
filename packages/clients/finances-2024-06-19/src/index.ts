// Generated from the model finances_2024-06-19 by `npm run generate`. Never edited by hand.

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
