// Generated from Amazon's model externalFulfillmentReturns_2024-09-11. To change this file, see CONTRIBUTING.md.

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface InvoiceInformation {
  id: string
}

export interface MarketplaceChannel {
  marketplaceName?: string | undefined
  channelName?: string | undefined
}

export interface MarketplaceChannelDetails {
  marketplaceChannel?: MarketplaceChannel | undefined
  merchantId?: string | undefined
  shipmentId?: string | undefined
  customerOrderId?: string | undefined
  returnLocationId?: string | undefined
  channelSku?: string | undefined
  exchangeOrderId?: string | undefined
}

export interface OtpDetails {
  otp: string
  validTill: number
}

export interface ReplanningDetails {
  /** At least 0 items. */
  previousTrackingInfo?: TrackingInfo[] | undefined
}

export interface Return {
  id: string
  returnLocationId?: string | undefined
  merchantSku?: string | undefined
  returnType: ReturnType
  returnSubType?: ReturnSubType | undefined
  /** At least 1. */
  numberOfUnits?: number | undefined
  status: ReturnStatus
  fulfillmentLocationId: string
  creationDateTime?: string | undefined
  lastUpdatedDateTime: string
  returnMetadata: ReturnMetadata
  returnShippingInfo: ReturnShippingInfo
  marketplaceChannelDetails: MarketplaceChannelDetails
  otpDetails?: OtpDetails | undefined
  packageDeliveryMode?: ReturnPackageDeliveryMode | undefined
  replanningDetails?: ReplanningDetails | undefined
}

export interface ReturnMetadata {
  returnReason: string
  rmaId?: string | undefined
  fulfillmentOrderId?: string | undefined
  invoiceInformation?: InvoiceInformation | undefined
}

export interface ReturnShippingInfo {
  deliveryDateTime?: string | undefined
  pickupDateTime?: string | undefined
  forwardTrackingInfo?: TrackingInfo | undefined
  reverseTrackingInfo?: TrackingInfo | undefined
}

export interface ReturnsResponse {
  /** At least 0 items. */
  returns?: Return[] | undefined
  nextToken?: string | undefined
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
  returnLocationId?: string | undefined
  rmaId?: string | undefined
  status?: ListReturnsStatus | undefined
  reverseTrackingId?: string | undefined
  /** ISO 8601 date and time. */
  createdSince?: string | Date | undefined
  /** ISO 8601 date and time. */
  createdUntil?: string | Date | undefined
  /** ISO 8601 date and time. */
  lastUpdatedSince?: string | Date | undefined
  /** ISO 8601 date and time. */
  lastUpdatedUntil?: string | Date | undefined
  /** ISO 8601 date and time. */
  lastUpdatedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  lastUpdatedBefore?: string | Date | undefined
  /** At most 100. */
  maxResults?: number | bigint | undefined
  nextToken?: string | undefined
}
