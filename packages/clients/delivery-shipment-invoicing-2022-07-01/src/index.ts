// Generated from Amazon's model deliveryShipmentInvoiceV2022-07-01. To change this file, see CONTRIBUTING.md.

export { DeliveryShipmentInvoicingApi } from './api.js'
export type {
  ErrorEntry,
  GetInvoiceStatusInvoiceType,
  GetInvoiceStatusParams,
  GetInvoiceStatusProgramType,
  GetInvoiceStatusResponse,
  InvoiceType,
  ProgramType,
  ShipmentInvoiceStatus,
  SubmitInvoiceParams,
  SubmitInvoiceRequest,
  SubmitInvoiceResponse,
} from './models.js'
export { operations } from './operations.js'
