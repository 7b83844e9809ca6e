// Generated from Amazon's model deliveryShipmentInvoiceV2022-07-01. To change this file, see CONTRIBUTING.md.

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface GetInvoiceStatusResponse {
  amazonOrderId?: string | undefined
  amazonShipmentId?: string | undefined
  invoiceStatus?: ShipmentInvoiceStatus | undefined
  errors?: ErrorEntry[] | undefined
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
  errors?: ErrorEntry[] | undefined
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
  orderId?: string | undefined
  shipmentId?: string | undefined
}

/** Parameters of {@link DeliveryShipmentInvoicingApi.submitInvoice}. */
export interface SubmitInvoiceParams {
  body: SubmitInvoiceRequest
  orderId?: string | undefined
  shipmentId?: string | undefined
}
