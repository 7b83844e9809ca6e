// Generated from Amazon's model shipmentInvoicingV0. To change this file, see CONTRIBUTING.md.

export interface Address {
  Name?: string
  AddressLine1?: string
  AddressLine2?: string
  AddressLine3?: string
  City?: string
  County?: string
  District?: string
  StateOrRegion?: string
  PostalCode?: string
  CountryCode?: string
  Phone?: string
  AddressType?: AddressTypeEnum
}

export type AddressTypeEnum = 'Residential' | 'Commercial' | (string & {})

export interface BuyerTaxInfo {
  CompanyLegalName?: string
  TaxingRegion?: string
  TaxClassifications?: TaxClassification[]
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface GetInvoiceStatusResponse {
  payload?: ShipmentInvoiceStatusResponse
  errors?: ErrorEntry[]
}

export interface GetShipmentDetailsResponse {
  payload?: ShipmentDetail
  errors?: ErrorEntry[]
}

export interface MarketplaceTaxInfo {
  CompanyLegalName?: string
  TaxingRegion?: string
  TaxClassifications?: TaxClassification[]
}

export interface Money {
  CurrencyCode?: string
  Amount?: string
}

export interface PaymentInformation {
  PaymentMethod?: PaymentMethodEnum
  AcquirerId?: string
  CardBrand?: string
  PaymentValue?: Money
  AuthorizationCode?: string
}

export type PaymentMethodEnum = 'CreditCard' | 'DebitCard' | 'Pix' | 'BankSlip' | 'GiftCard' | 'Other' | (string & {})

export interface ShipmentDetail {
  WarehouseId?: string
  AmazonOrderId?: string
  AmazonShipmentId?: string
  /** ISO 8601 date and time. */
  PurchaseDate?: string
  ShippingAddress?: Address
  PaymentMethodDetails?: string[]
  Payments?: PaymentInformation[]
  MarketplaceId?: string
  SellerId?: string
  BuyerName?: string
  BuyerCounty?: string
  BuyerTaxInfo?: BuyerTaxInfo
  MarketplaceTaxInfo?: MarketplaceTaxInfo
  SellerDisplayName?: string
  ShipmentItems?: ShipmentItem[]
}

export type ShipmentInvoiceStatus = 'Processing' | 'Accepted' | 'Errored' | 'NotFound' | (string & {})

export interface ShipmentInvoiceStatusInfo {
  AmazonShipmentId?: string
  InvoiceStatus?: ShipmentInvoiceStatus
}

export interface ShipmentInvoiceStatusResponse {
  Shipments?: ShipmentInvoiceStatusInfo
}

export interface ShipmentItem {
  ASIN?: string
  SellerSKU?: string
  OrderItemId?: string
  Title?: string
  QuantityOrdered?: number
  ItemPrice?: Money
  ShippingPrice?: Money
  GiftWrapPrice?: Money
  ShippingDiscount?: Money
  PromotionDiscount?: Money
  SerialNumbers?: string[]
}

export interface SubmitInvoiceRequest {
  /** Base64. */
  InvoiceContent: string
  MarketplaceId?: string
  ContentMD5Value: string
}

export interface SubmitInvoiceResponse {
  errors?: ErrorEntry[]
}

export interface TaxClassification {
  Name?: string
  Value?: string
}

/** Parameters of {@link ShipmentInvoicingApi.getInvoiceStatus}. */
export interface GetInvoiceStatusParams {
  shipmentId: string
}

/** Parameters of {@link ShipmentInvoicingApi.getShipmentDetails}. */
export interface GetShipmentDetailsParams {
  shipmentId: string
}

/** Parameters of {@link ShipmentInvoicingApi.submitInvoice}. */
export interface SubmitInvoiceParams {
  shipmentId: string
  body: SubmitInvoiceRequest
}
