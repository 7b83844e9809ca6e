// Generated from Amazon's model deliveryShipmentInvoiceV2022-07-01. To change this file, see CONTRIBUTING.md.

export interface GetInvoiceStatusResponse {
  amazonOrderId?: string
  amazonShipmentId?: string
  invoiceStatus?: ShipmentInvoiceStatus
  errors?: ModelError[]
}

export type InvoiceType = 'Outbound'

export interface ModelError {
  code: string
  message: string
  details?: string
}

export type ProgramType = 'EasyShip' | 'FbaOnSite' | 'SelfShip'

export type ShipmentInvoiceStatus = 'Processing' | 'Accepted' | 'Errored' | 'NotFound'

export interface SubmitInvoiceRequest {
  /** Base64. */
  invoiceContent: string
  marketplaceId: string
  contentMD5Value: string
  invoiceType: InvoiceType
  programType: ProgramType
}

export interface SubmitInvoiceResponse {
  errors?: ModelError[]
}

/** Parameters of {@link DeliveryShipmentInvoicingApi.getInvoiceStatus}. */
export interface GetInvoiceStatusParams {
  marketplaceId: string
  invoiceType: 'Outbound'
  programType: 'EasyShip' | 'FbaOnSite' | 'SelfShip'
  orderId?: string
  shipmentId?: string
}

/** Parameters of {@link DeliveryShipmentInvoicingApi.submitInvoice}. */
export interface SubmitInvoiceParams {
  body: SubmitInvoiceRequest
  orderId?: string
  shipmentId?: string
}
