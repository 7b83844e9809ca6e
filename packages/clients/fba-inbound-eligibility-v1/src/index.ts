// Generated from the model fbaInbound by `npm run generate`. Never edited by hand.

export { FbaInboundEligibilityApi } from './api.js'
export type {
  GetItemEligibilityPreviewParams,
  GetItemEligibilityPreviewResponse,
  ItemEligibilityPreview,
  ModelError,
} from './models.js'
export { operations } from './operations.js'
