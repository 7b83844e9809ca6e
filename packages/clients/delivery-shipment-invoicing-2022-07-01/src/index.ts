// Generated from the model deliveryShipmentInvoiceV2022-07-01 by `npm run generate`. Never edited by hand.

export { DeliveryShipmentInvoicingApi } from './api.js'
export type {
  GetInvoiceStatusParams,
  GetInvoiceStatusResponse,
  InvoiceType,
  ModelError,
  ProgramType,
  ShipmentInvoiceStatus,
  SubmitInvoiceParams,
  SubmitInvoiceRequest,
  SubmitInvoiceResponse,
} from './models.js'
export { operations } from './operations.js'
