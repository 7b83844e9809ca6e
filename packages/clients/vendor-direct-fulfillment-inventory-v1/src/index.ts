// Generated from the model vendorDirectFulfillmentInventoryV1 by `npm run generate`. Never edited by hand.

export { VendorDirectFulfillmentInventoryApi } from './api.js'
export type {
  InventoryUpdate,
  ItemDetails,
  ItemQuantity,
  ModelError,
  PartyIdentification,
  SubmitInventoryUpdateParams,
  SubmitInventoryUpdateRequest,
  SubmitInventoryUpdateResponse,
  TransactionReference,
} from './models.js'
export { operations } from './operations.js'
