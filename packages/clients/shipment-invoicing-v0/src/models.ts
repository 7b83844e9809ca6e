// Generated from Amazon's model shipmentInvoicingV0. To change this file, see CONTRIBUTING.md.

/** Address that the shipment goes to. */
export interface Address {
  /** Name of the recipient. */
  Name?: string | undefined
  /** First address line, usually street and house number. */
  AddressLine1?: string | undefined
  /** Second address line. */
  AddressLine2?: string | undefined
  /** Third address line. */
  AddressLine3?: string | undefined
  /** City or town. */
  City?: string | undefined
  /** County within the state or region. */
  County?: string | undefined
  /** District within the city or region. */
  District?: string | undefined
  /** State, province or region. */
  StateOrRegion?: string | undefined
  /** Postal code, in Brazil the CEP. */
  PostalCode?: string | undefined
  /** Country of the address, as a code such as `BR`. */
  CountryCode?: string | undefined
  /** Phone number of the recipient. */
  Phone?: string | undefined
  /** Whether the address is residential or commercial. */
  AddressType?: AddressTypeEnum | undefined
}

/** Kind of shipping address. */
export type AddressTypeEnum = 'Residential' | 'Commercial' | (string & {})

/** Tax data of the buyer. */
export interface BuyerTaxInfo {
  /** Legal name of the buyer's company. */
  CompanyLegalName?: string | undefined
  /** Country or region that imposes the tax. */
  TaxingRegion?: string | undefined
  /** Kinds of tax, each with the buyer's tax ID. */
  TaxClassifications?: TaxClassification[] | undefined
}

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
  /** Status of the submitted invoice. */
  payload?: ShipmentInvoiceStatusResponse | undefined
  /** Reasons why `getInvoiceStatus` failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getShipmentDetails`. */
export interface GetShipmentDetailsResponse {
  /** Data that the seller needs for the invoice of the shipment. */
  payload?: ShipmentDetail | undefined
  /** Reasons why `getShipmentDetails` failed. */
  errors?: ErrorEntry[] | undefined
}

/** Tax data of the Amazon store. */
export interface MarketplaceTaxInfo {
  /** Legal name of the company that runs the Amazon store. */
  CompanyLegalName?: string | undefined
  /** Country or region that imposes the tax. */
  TaxingRegion?: string | undefined
  /** Kinds of tax, each with the tax ID of the Amazon store. */
  TaxClassifications?: TaxClassification[] | undefined
}

/** An amount of money in a currency. */
export interface Money {
  /** Currency, as a three-letter code in ISO 4217. */
  CurrencyCode?: string | undefined
  /** Number of currency units as a decimal string, such as `10.99`. */
  Amount?: string | undefined
}

/** A payment for the order. */
export interface PaymentInformation {
  /** Means of payment. */
  PaymentMethod?: PaymentMethodEnum | undefined
  /** Government ID of the acquirer, the company that processes the payment. */
  AcquirerId?: string | undefined
  /** Brand of the credit card. Only present if `PaymentMethod` is `CreditCard`. */
  CardBrand?: string | undefined
  /** Amount of this payment. */
  PaymentValue?: Money | undefined
  /** Code with which this payment was authorized. */
  AuthorizationCode?: string | undefined
}

/** Means of payment. `Other` stands for any other method on the invoice. */
export type PaymentMethodEnum = 'CreditCard' | 'DebitCard' | 'Pix' | 'BankSlip' | 'GiftCard' | 'Other' | (string & {})

/** Data that the seller needs for the invoice of a shipment. */
export interface ShipmentDetail {
  /** Amazon's ID of the warehouse that ships the order. */
  WarehouseId?: string | undefined
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  AmazonOrderId?: string | undefined
  /** Amazon's shipment ID. */
  AmazonShipmentId?: string | undefined
  /** Date and time of the purchase. ISO 8601 date and time. */
  PurchaseDate?: string | undefined
  /** Address that the shipment goes to. */
  ShippingAddress?: Address | undefined
  /** Names of the payment methods of the order. */
  PaymentMethodDetails?: string[] | undefined
  /** Payments for the order, each with its method and amount. */
  Payments?: PaymentInformation[] | undefined
  /** ID of the Amazon store that the order was placed in. */
  MarketplaceId?: string | undefined
  /** Amazon's ID of the seller. */
  SellerId?: string | undefined
  /** Name of the buyer who gets the invoice. */
  BuyerName?: string | undefined
  /** County that the buyer lives in. */
  BuyerCounty?: string | undefined
  /** Tax data of the buyer, such as the tax ID. */
  BuyerTaxInfo?: BuyerTaxInfo | undefined
  /** Tax data of the Amazon store. */
  MarketplaceTaxInfo?: MarketplaceTaxInfo | undefined
  /** Name of the seller in the Amazon store. */
  SellerDisplayName?: string | undefined
  /** Items in the shipment, with prices and discounts. */
  ShipmentItems?: ShipmentItem[] | undefined
}

/**
 * Progress of the invoice. `Processing`: Amazon validates it. `Accepted`: it is valid, and Amazon has stored it.
 * `Errored`: it is not valid. `NotFound`: Amazon has no invoice.
 */
export type ShipmentInvoiceStatus = 'Processing' | 'Accepted' | 'Errored' | 'NotFound' | (string & {})

/** A shipment and the progress of its invoice. */
export interface ShipmentInvoiceStatusInfo {
  /** Amazon's shipment ID. */
  AmazonShipmentId?: string | undefined
  /** Progress of the invoice's validation. */
  InvoiceStatus?: ShipmentInvoiceStatus | undefined
}

/** Result of `getInvoiceStatus`. */
export interface ShipmentInvoiceStatusResponse {
  /** The shipment, with the progress of its invoice. One object, not a list. */
  Shipments?: ShipmentInvoiceStatusInfo | undefined
}

/** An item in the shipment, with the amounts for the invoice. */
export interface ShipmentItem {
  /** ASIN of the shipped item. */
  ASIN?: string | undefined
  /** The seller's SKU of the shipped item. */
  SellerSKU?: string | undefined
  /** Amazon's ID of this item in the order. */
  OrderItemId?: string | undefined
  /** Name of the product. */
  Title?: string | undefined
  /** Number of units ordered. */
  QuantityOrdered?: number | undefined
  /** Price of all units: unit price times `QuantityOrdered`. Excludes `ShippingPrice` and `GiftWrapPrice`. */
  ItemPrice?: Money | undefined
  /** Price of the shipping of this item. */
  ShippingPrice?: Money | undefined
  /** Price of the gift wrapping of this item. */
  GiftWrapPrice?: Money | undefined
  /** Discount on `ShippingPrice`. */
  ShippingDiscount?: Money | undefined
  /** Sum of all promotional discounts of the offer. */
  PromotionDiscount?: Money | undefined
  /** Serial numbers of the shipped units. */
  SerialNumbers?: string[] | undefined
}

/** Request of `submitInvoice`. */
export interface SubmitInvoiceRequest {
  /** The invoice document, in base64. */
  InvoiceContent: string
  /** ID of the Amazon store that the order was placed in. */
  MarketplaceId?: string | undefined
  /**
   * MD5 checksum of the invoice document. Amazon verifies the content with it. Encode the 16 bytes of the hash in
   * Base64.
   */
  ContentMD5Value: string
}

/** Response of `submitInvoice`. */
export interface SubmitInvoiceResponse {
  /** Reasons why `submitInvoice` failed. */
  errors?: ErrorEntry[] | undefined
}

/** A kind of tax with a tax ID. */
export interface TaxClassification {
  /** Kind of tax. */
  Name?: string | undefined
  /** Tax ID of the buyer or the Amazon store. */
  Value?: string | undefined
}

/** Parameters of {@link ShipmentInvoicingApi.getInvoiceStatus}. */
export interface GetInvoiceStatusParams {
  /** Amazon's shipment ID, from the `FBA_OUTBOUND_SHIPMENT_STATUS` notification. */
  shipmentId: string
}

/** Parameters of {@link ShipmentInvoicingApi.getShipmentDetails}. */
export interface GetShipmentDetailsParams {
  /** Amazon's shipment ID, from the `FBA_OUTBOUND_SHIPMENT_STATUS` notification. */
  shipmentId: string
}

/** Parameters of {@link ShipmentInvoicingApi.submitInvoice}. */
export interface SubmitInvoiceParams {
  /** Amazon's shipment ID, from the `FBA_OUTBOUND_SHIPMENT_STATUS` notification. */
  shipmentId: string
  /** The invoice document and its MD5 checksum. */
  body: SubmitInvoiceRequest
}
