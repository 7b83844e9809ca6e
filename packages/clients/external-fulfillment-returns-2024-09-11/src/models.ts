// Generated from Amazon's model externalFulfillmentReturns_2024-09-11. To change this file, see CONTRIBUTING.md.

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

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** Invoice of a return in Amazon SmartConnect. */
export interface InvoiceInformation {
  /** ID of the return's invoice. */
  id: string
}

/** A marketplace and one of its channels. */
export interface MarketplaceChannel {
  /** Name of the marketplace that the channel belongs to. */
  marketplaceName?: string | undefined
  /** Name of the channel in the marketplace. */
  channelName?: string | undefined
}

/** Data of the return that depends on the channel. Each channel can provide other fields. */
export interface MarketplaceChannelDetails {
  /** Marketplace and channel of the return. */
  marketplaceChannel?: MarketplaceChannel | undefined
  /** ID of the seller that receives the return in the marketplace. */
  merchantId?: string | undefined
  /** Shipment ID in the marketplace. */
  shipmentId?: string | undefined
  /** Customer's order ID in the marketplace. */
  customerOrderId?: string | undefined
  /** SmartConnect ID of the location that receives the return. */
  returnLocationId?: string | undefined
  /** SmartConnect SKU of the channel. */
  channelSku?: string | undefined
  /** SmartConnect ID of the order with which the customer exchanges the item. */
  exchangeOrderId?: string | undefined
}

/** One-time password (OTP) of a return. */
export interface OtpDetails {
  /** Password that validates the delivery of the return to the seller. */
  otp: string
  /** Time when the password expires, as a UNIX timestamp. */
  validTill: number
}

/** Details of a replanned return. */
export interface ReplanningDetails {
  /** Tracking data of the return before replanning. At least 0 items. */
  previousTrackingInfo?: TrackingInfo[] | undefined
}

/** A return item with its status and shipping data. */
export interface Return {
  /** ID of the return item, for `getReturn`. */
  id: string
  /** SmartConnect ID of the drop location for delivery of the return. */
  returnLocationId?: string | undefined
  /** Seller's SKU of the item. */
  merchantSku?: string | undefined
  /** Origin of the return: started by the customer (`CUSTOMER`), or a rejected return (`REJECT`). */
  returnType: ReturnType
  /**
   * Kind of return. With `REPLACEMENT`, the customer receives a replacement. With `EXCHANGE`, the customer
   * receives a different item.
   */
  returnSubType?: ReturnSubType | undefined
  /** Number of units in the return. At least 1. */
  numberOfUnits?: number | undefined
  /** Progress of the return. `REPLANNED`: the delivery has a new plan. `CREATED`: waiting for pickup. */
  status: ReturnStatus
  /** ID of the location that fulfilled the order. */
  fulfillmentLocationId: string
  /** Date and time of the return's creation. */
  creationDateTime?: string | undefined
  /** Date and time of the last change of the return. */
  lastUpdatedDateTime: string
  /** Reason, RMA ID and order of the return. */
  returnMetadata: ReturnMetadata
  /** Times and tracking data of the return packages. */
  returnShippingInfo: ReturnShippingInfo
  /** Data that depends on the channel. Each channel can provide other fields. */
  marketplaceChannelDetails: MarketplaceChannelDetails
  /** One-time password (OTP) for the delivery of the return to the seller. */
  otpDetails?: OtpDetails | undefined
  /** Whether the seller received the package with a one-time password (OTP). */
  packageDeliveryMode?: ReturnPackageDeliveryMode | undefined
  /** Earlier tracking data of a replanned return. */
  replanningDetails?: ReplanningDetails | undefined
}

/** Reason and references of a return. */
export interface ReturnMetadata {
  /** Reason why the item comes back. */
  returnReason: string
  /** Return merchandise authorization (RMA) ID. */
  rmaId?: string | undefined
  /** SmartConnect ID of the returned order. */
  fulfillmentOrderId?: string | undefined
  /** Invoice of the return. */
  invoiceInformation?: InvoiceInformation | undefined
}

/** Times and tracking data of the return packages. */
export interface ReturnShippingInfo {
  /** Date and time when the return arrived at the seller. */
  deliveryDateTime?: string | undefined
  /** Date and time of the return's pickup. */
  pickupDateTime?: string | undefined
  /** Tracking data of the way to the customer. */
  forwardTrackingInfo?: TrackingInfo | undefined
  /** Tracking data of the way back. */
  reverseTrackingInfo?: TrackingInfo | undefined
}

/** Response of `listReturns`. */
export interface ReturnsResponse {
  /** Return items of this page. It can be empty although more pages follow. At least 0 items. */
  returns?: Return[] | undefined
  /** Token for the next page. Absent or `null` on the last page. */
  nextToken?: string | undefined
}

/** Carrier and tracking ID of a return package. */
export interface TrackingInfo {
  /** Name of the courier that ships the return package. */
  carrierName: string
  /** Courier's tracking ID of the return package. */
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
  /** ID of the return item, from `listReturns`. */
  returnId: string
}

/** Parameters of {@link ExternalFulfillmentReturnsApi.listReturns}. */
export type ListReturnsParams =
  | Variant<ListReturnsFields, 'returnLocationId' | 'status'>
  | Variant<ListReturnsFields, never, 'lastUpdatedSince' | 'lastUpdatedUntil'>

/** Fields of {@link ListReturnsParams}. */
export interface ListReturnsFields {
  /** Only returns to this SmartConnect location. */
  returnLocationId?: string | undefined
  /** Only returns with this return merchandise authorization (RMA) ID. */
  rmaId?: string | undefined
  /** Only returns with this status. New returns have `CREATED`. */
  status?: ListReturnsStatus | undefined
  /** Only returns with this tracking ID on the way back. */
  reverseTrackingId?: string | undefined
  /** Only returns created after this time, in ISO 8601. */
  createdSince?: string | Date | undefined
  /** Only returns created before this time, in ISO 8601. */
  createdUntil?: string | Date | undefined
  /** Only returns updated after this time, in ISO 8601. Requires `returnLocationId` and `status`. */
  lastUpdatedSince?: string | Date | undefined
  /** Only returns last updated before this time, in ISO 8601. Requires `returnLocationId` and `status`. */
  lastUpdatedUntil?: string | Date | undefined
  /** Deprecated. Use `createdSince`. ISO 8601 date and time. */
  lastUpdatedAfter?: string | Date | undefined
  /** Deprecated. Use `createdUntil`. ISO 8601 date and time. */
  lastUpdatedBefore?: string | Date | undefined
  /** Maximum number of returns on a page. At most 100. Default: 10. */
  maxResults?: number | bigint | undefined
  /** Token of the next page, from `nextToken` of the previous response. Repeat the other parameters unchanged. */
  nextToken?: string | undefined
}
