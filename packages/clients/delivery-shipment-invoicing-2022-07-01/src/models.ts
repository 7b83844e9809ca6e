// Generated from Amazon's model deliveryShipmentInvoiceV2022-07-01. To change this file, see CONTRIBUTING.md.

import type { Variant } from '@selling-partner/auth'

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Response of `getInvoiceStatus`. */
export interface GetInvoiceStatusResponse {
  /** Amazon's ID of the order. */
  amazonOrderId?: string | undefined
  /** Amazon's ID of the shipment. */
  amazonShipmentId?: string | undefined
  /** Progress of the invoice's validation. */
  invoiceStatus?: ShipmentInvoiceStatus | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Kind of invoice. `Outbound` is the only value. */
export type InvoiceType = 'Outbound'

/**
 * Amazon program of the seller. `EasyShip` is called Delivered By Amazon (DBA) in Brazil. With `SelfShip`, the
 * seller delivers to the buyer.
 */
export type ProgramType = 'EasyShip' | 'FbaOnSite' | 'SelfShip'

/**
 * Progress of an invoice's validation. `Accepted`: it was valid, and Amazon has stored it. `Errored`: it was not
 * valid. `NotFound`: Amazon does not have the invoice.
 */
export type ShipmentInvoiceStatus = 'Processing' | 'Accepted' | 'Errored' | 'NotFound' | (string & {})

/** Body of `submitInvoice`. */
export interface SubmitInvoiceRequest {
  /** Content of the invoice, Base64-encoded. */
  invoiceContent: string
  /** Amazon store of the order, which is the store of Brazil. */
  marketplaceId: string
  /** MD5 sum of the invoice, with which Amazon checks the content. */
  contentMD5Value: string
  /** Kind of invoice. */
  invoiceType: InvoiceType
  /** Amazon program of the seller. */
  programType: ProgramType
}

/** Response of `submitInvoice`. */
export interface SubmitInvoiceResponse {
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Values of `getInvoiceStatus.invoiceType`. */
export type GetInvoiceStatusInvoiceType = 'Outbound'

/** Values of `getInvoiceStatus.programType`. */
export type GetInvoiceStatusProgramType = 'EasyShip' | 'FbaOnSite' | 'SelfShip'

/** Parameters of {@link DeliveryShipmentInvoicingApi.getInvoiceStatus}. */
export type GetInvoiceStatusParams =
  | Variant<GetInvoiceStatusFields, 'orderId'>
  | Variant<GetInvoiceStatusFields, 'shipmentId'>

/** Fields of {@link GetInvoiceStatusParams}. */
export interface GetInvoiceStatusFields {
  /** Amazon store of the order, which is the store of Brazil. */
  marketplaceId: string
  /** Kind of invoice. */
  invoiceType: GetInvoiceStatusInvoiceType
  /**
   * Amazon program of the seller. `EasyShip` is called Delivered By Amazon (DBA) in Brazil. With `SelfShip`, the
   * seller delivers to the buyer.
   */
  programType: GetInvoiceStatusProgramType
  /** ID of the order. Required without `shipmentId`, and preferred if both are set. */
  orderId?: string | undefined
  /** ID of the shipment. Required without `orderId`, and not used if both are set. */
  shipmentId?: string | undefined
}

/** Parameters of {@link DeliveryShipmentInvoicingApi.submitInvoice}. */
export type SubmitInvoiceParams = Variant<SubmitInvoiceFields, 'orderId'> | Variant<SubmitInvoiceFields, 'shipmentId'>

/** Fields of {@link SubmitInvoiceParams}. */
export interface SubmitInvoiceFields {
  /** The invoice, with its store and program. */
  body: SubmitInvoiceRequest
  /** ID of the order. Required without `shipmentId`, and preferred if both are set. */
  orderId?: string | undefined
  /** ID of the shipment. Required without `orderId`, and not used if both are set. */
  shipmentId?: string | undefined
}
