// Generated from Amazon's model externalFulfillmentReturns_2024-09-11. To change this file, see CONTRIBUTING.md.

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface InvoiceInformation {
  id: string
}

export interface MarketplaceChannel {
  marketplaceName?: string
  channelName?: string
}

export interface MarketplaceChannelDetails {
  marketplaceChannel?: MarketplaceChannel
  merchantId?: string
  shipmentId?: string
  customerOrderId?: string
  returnLocationId?: string
  channelSku?: string
  exchangeOrderId?: string
}

export interface OtpDetails {
  otp: string
  validTill: number
}

export interface ReplanningDetails {
  /** At least 0 items. */
  previousTrackingInfo?: TrackingInfo[]
}

export interface Return {
  id: string
  returnLocationId?: string
  merchantSku?: string
  returnType: ReturnType
  returnSubType?: ReturnSubType
  /** At least 1. */
  numberOfUnits?: number
  status: ReturnStatus
  fulfillmentLocationId: string
  creationDateTime?: string
  lastUpdatedDateTime: string
  returnMetadata: ReturnMetadata
  returnShippingInfo: ReturnShippingInfo
  marketplaceChannelDetails: MarketplaceChannelDetails
  otpDetails?: OtpDetails
  packageDeliveryMode?: ReturnPackageDeliveryMode
  replanningDetails?: ReplanningDetails
}

export interface ReturnMetadata {
  returnReason: string
  rmaId?: string
  fulfillmentOrderId?: string
  invoiceInformation?: InvoiceInformation
}

export interface ReturnShippingInfo {
  deliveryDateTime?: string
  pickupDateTime?: string
  forwardTrackingInfo?: TrackingInfo
  reverseTrackingInfo?: TrackingInfo
}

export interface ReturnsResponse {
  /** At least 0 items. */
  returns?: Return[]
  nextToken?: string
}

export interface TrackingInfo {
  carrierName: string
  trackingId: string
}

/** Values of `listReturns.status`. */
export type ListReturnsStatus =
  | 'CREATED'
  | 'CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER'
  | 'CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER'
  | 'CUSTOMER_CANCELLED_PICK_UP'
  | 'CUSTOMER_RESCHEDULED_PICK_UP'
  | 'PICKED_FROM_CUSTOMER'
  | 'IN_TRANSIT'
  | 'OUT_FOR_DELIVERY'
  | 'DELIVERED'
  | 'REPLANNED'
  | 'CUSTOMER_DROPPED_OFF'
  | 'PARTIALLY_PROCESSED'
  | 'PROCESSED'
  | 'REJECTED'
  | 'CANCELLED'

/** Values of `Return.packageDeliveryMode`. */
export type ReturnPackageDeliveryMode = 'WITH_OTP' | 'WITHOUT_OTP' | (string & {})

/** Values of `Return.status`. */
export type ReturnStatus =
  | 'CREATED'
  | 'CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER'
  | 'CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER'
  | 'CUSTOMER_CANCELLED_PICK_UP'
  | 'CUSTOMER_RESCHEDULED_PICK_UP'
  | 'PICKED_FROM_CUSTOMER'
  | 'IN_TRANSIT'
  | 'OUT_FOR_DELIVERY'
  | 'DELIVERED'
  | 'REPLANNED'
  | 'CUSTOMER_DROPPED_OFF'
  | 'PARTIALLY_PROCESSED'
  | 'PROCESSED'
  | 'REJECTED'
  | 'CANCELLED'
  | (string & {})

/** Values of `Return.returnSubType`. */
export type ReturnSubType = 'NORMAL' | 'REPLACEMENT' | 'EXCHANGE' | (string & {})

/** Values of `Return.returnType`. */
export type ReturnType = 'CUSTOMER' | 'REJECT' | (string & {})

/** Parameters of {@link ExternalFulfillmentReturnsApi.getReturn}. */
export interface GetReturnParams {
  returnId: string
}

/** Parameters of {@link ExternalFulfillmentReturnsApi.listReturns}. */
export interface ListReturnsParams {
  returnLocationId?: string
  rmaId?: string
  status?: ListReturnsStatus
  reverseTrackingId?: string
  /** ISO 8601 date and time. */
  createdSince?: string
  /** ISO 8601 date and time. */
  createdUntil?: string
  /** ISO 8601 date and time. */
  lastUpdatedSince?: string
  /** ISO 8601 date and time. */
  lastUpdatedUntil?: string
  /** ISO 8601 date and time. */
  lastUpdatedAfter?: string
  /** ISO 8601 date and time. */
  lastUpdatedBefore?: string
  /** At most 100. */
  maxResults?: number
  nextToken?: string
}
