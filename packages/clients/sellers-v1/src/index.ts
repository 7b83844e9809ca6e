// Generated from Amazon's model sellers. To change this file, see CONTRIBUTING.md.

export { SellersApi } from './api.js'
export type {
  Account,
  AccountBusinessType,
  AccountSellingPlan,
  Address,
  Business,
  ErrorEntry,
  GetAccountResponse,
  GetMarketplaceParticipationsResponse,
  Marketplace,
  MarketplaceParticipation,
  Participation,
  PrimaryContact,
} from './models.js'
export { operations } from './operations.js'
