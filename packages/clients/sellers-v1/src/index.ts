// Generated from the model sellers by `npm run generate`. Never edited by hand.

export { SellersApi } from './api.js'
export type {
  Account,
  Address,
  Business,
  GetAccountResponse,
  GetMarketplaceParticipationsResponse,
  Marketplace,
  MarketplaceParticipation,
  ModelError,
  Participation,
  PrimaryContact,
} from './models.js'
export { operations } from './operations.js'
