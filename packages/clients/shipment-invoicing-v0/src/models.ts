// Generated from Amazon's model shipmentInvoicingV0. To change this file, see CONTRIBUTING.md.

export interface Address {
  Name?: string | undefined
  AddressLine1?: string | undefined
  AddressLine2?: string | undefined
  AddressLine3?: string | undefined
  City?: string | undefined
  County?: string | undefined
  District?: string | undefined
  StateOrRegion?: string | undefined
  PostalCode?: string | undefined
  CountryCode?: string | undefined
  Phone?: string | undefined
  AddressType?: AddressTypeEnum | undefined
}

export type AddressTypeEnum = 'Residential' | 'Commercial' | (string & {})

export interface BuyerTaxInfo {
  CompanyLegalName?: string | undefined
  TaxingRegion?: string | undefined
  TaxClassifications?: TaxClassification[] | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface GetInvoiceStatusResponse {
  payload?: ShipmentInvoiceStatusResponse | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetShipmentDetailsResponse {
  payload?: ShipmentDetail | undefined
  errors?: ErrorEntry[] | undefined
}

export interface MarketplaceTaxInfo {
  CompanyLegalName?: string | undefined
  TaxingRegion?: string | undefined
  TaxClassifications?: TaxClassification[] | undefined
}

export interface Money {
  CurrencyCode?: string | undefined
  Amount?: string | undefined
}

export interface PaymentInformation {
  PaymentMethod?: PaymentMethodEnum | undefined
  AcquirerId?: string | undefined
  CardBrand?: string | undefined
  PaymentValue?: Money | undefined
  AuthorizationCode?: string | undefined
}

export type PaymentMethodEnum = 'CreditCard' | 'DebitCard' | 'Pix' | 'BankSlip' | 'GiftCard' | 'Other' | (string & {})

export interface ShipmentDetail {
  WarehouseId?: string | undefined
  AmazonOrderId?: string | undefined
  AmazonShipmentId?: string | undefined
  /** ISO 8601 date and time. */
  PurchaseDate?: string | undefined
  ShippingAddress?: Address | undefined
  PaymentMethodDetails?: string[] | undefined
  Payments?: PaymentInformation[] | undefined
  MarketplaceId?: string | undefined
  SellerId?: string | undefined
  BuyerName?: string | undefined
  BuyerCounty?: string | undefined
  BuyerTaxInfo?: BuyerTaxInfo | undefined
  MarketplaceTaxInfo?: MarketplaceTaxInfo | undefined
  SellerDisplayName?: string | undefined
  ShipmentItems?: ShipmentItem[] | undefined
}

export type ShipmentInvoiceStatus = 'Processing' | 'Accepted' | 'Errored' | 'NotFound' | (string & {})

export interface ShipmentInvoiceStatusInfo {
  AmazonShipmentId?: string | undefined
  InvoiceStatus?: ShipmentInvoiceStatus | undefined
}

export interface ShipmentInvoiceStatusResponse {
  Shipments?: ShipmentInvoiceStatusInfo | undefined
}

export interface ShipmentItem {
  ASIN?: string | undefined
  SellerSKU?: string | undefined
  OrderItemId?: string | undefined
  Title?: string | undefined
  QuantityOrdered?: number | undefined
  ItemPrice?: Money | undefined
  ShippingPrice?: Money | undefined
  GiftWrapPrice?: Money | undefined
  ShippingDiscount?: Money | undefined
  PromotionDiscount?: Money | undefined
  SerialNumbers?: string[] | undefined
}

export interface SubmitInvoiceRequest {
  /** Base64. */
  InvoiceContent: string
  MarketplaceId?: string | undefined
  ContentMD5Value: string
}

export interface SubmitInvoiceResponse {
  errors?: ErrorEntry[] | undefined
}

export interface TaxClassification {
  Name?: string | undefined
  Value?: string | undefined
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
