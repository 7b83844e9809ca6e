// Generated from Amazon's model deliveryShipmentInvoiceV2022-07-01. To change this file, see CONTRIBUTING.md.

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface GetInvoiceStatusResponse {
  amazonOrderId?: string
  amazonShipmentId?: string
  invoiceStatus?: ShipmentInvoiceStatus
  errors?: ErrorEntry[]
}

export type InvoiceType = 'Outbound'

export type ProgramType = 'EasyShip' | 'FbaOnSite' | 'SelfShip'

export type ShipmentInvoiceStatus = 'Processing' | 'Accepted' | 'Errored' | 'NotFound' | (string & {})

export interface SubmitInvoiceRequest {
  /** Base64. */
  invoiceContent: string
  marketplaceId: string
  contentMD5Value: string
  invoiceType: InvoiceType
  programType: ProgramType
}

export interface SubmitInvoiceResponse {
  errors?: ErrorEntry[]
}

/** Values of `getInvoiceStatus.invoiceType`. */
export type GetInvoiceStatusInvoiceType = 'Outbound'

/** Values of `getInvoiceStatus.programType`. */
export type GetInvoiceStatusProgramType = 'EasyShip' | 'FbaOnSite' | 'SelfShip'

/** Parameters of {@link DeliveryShipmentInvoicingApi.getInvoiceStatus}. */
export interface GetInvoiceStatusParams {
  marketplaceId: string
  invoiceType: GetInvoiceStatusInvoiceType
  programType: GetInvoiceStatusProgramType
  orderId?: string
  shipmentId?: string
}

/** Parameters of {@link DeliveryShipmentInvoicingApi.submitInvoice}. */
export interface SubmitInvoiceParams {
  body: SubmitInvoiceRequest
  orderId?: string
  shipmentId?: string
}
