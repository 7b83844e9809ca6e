// Generated from Amazon's model shipmentInvoicingV0. To change this file, see CONTRIBUTING.md.

export { ShipmentInvoicingApi } from './api.js'
export type {
  Address,
  AddressTypeEnum,
  BuyerTaxInfo,
  ErrorEntry,
  GetInvoiceStatusParams,
  GetInvoiceStatusResponse,
  GetShipmentDetailsParams,
  GetShipmentDetailsResponse,
  MarketplaceTaxInfo,
  Money,
  PaymentInformation,
  PaymentMethodEnum,
  ShipmentDetail,
  ShipmentInvoiceStatus,
  ShipmentInvoiceStatusInfo,
  ShipmentInvoiceStatusResponse,
  ShipmentItem,
  SubmitInvoiceParams,
  SubmitInvoiceRequest,
  SubmitInvoiceResponse,
  TaxClassification,
} from './models.js'
export { operations } from './operations.js'
