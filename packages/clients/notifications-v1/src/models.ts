// Generated from Amazon's model notifications. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

export interface AggregationFilter {
  aggregationSettings?: AggregationSettings
}

export interface AggregationSettings {
  aggregationTimePeriod: AggregationTimePeriod
}

export type AggregationTimePeriod = 'FiveMinutes' | 'TenMinutes' | (string & {})

export interface CreateDestinationRequest {
  resourceSpecification: DestinationResourceSpecification
  name: string
}

export interface CreateDestinationResponse {
  payload?: Destination
  errors?: ErrorEntry[]
}

export interface CreateSubscriptionRequest {
  payloadVersion: string
  destinationId: string
  processingDirective?: ProcessingDirective
}

export interface CreateSubscriptionResponse {
  payload?: Subscription
  errors?: ErrorEntry[]
}

export interface DeleteDestinationResponse {
  errors?: ErrorEntry[]
}

export interface DeleteSubscriptionByIdResponse {
  errors?: ErrorEntry[]
}

export interface Destination {
  /** At most 256 characters. */
  name: string
  destinationId: string
  resource: DestinationResource
}

export interface DestinationResource {
  sqs?: SqsResource
  eventBridge?: EventBridgeResource
}

export interface DestinationResourceSpecification {
  sqs?: SqsResource
  eventBridge?: EventBridgeResourceSpecification
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface EventBridgeResource {
  /** At most 256 characters. */
  name: string
  region: string
  accountId: string
}

export interface EventBridgeResourceSpecification {
  region: string
  accountId: string
}

export interface EventFilter {
  aggregationSettings?: AggregationSettings
  marketplaceIds?: string[]
  orderChangeTypes?: OrderChangeTypeEnum[]
  trackingIdentifier?: TrackingIdentifier
  eventFilterType: EventFilterType
}

export interface GetDestinationResponse {
  payload?: Destination
  errors?: ErrorEntry[]
}

export interface GetDestinationsResponse {
  payload?: Destination[]
  errors?: ErrorEntry[]
}

export interface GetSubscriptionByIdResponse {
  payload?: Subscription
  errors?: ErrorEntry[]
}

export interface GetSubscriptionResponse {
  payload?: Subscription
  errors?: ErrorEntry[]
}

export interface GetSubscriptionsPayload {
  subscriptions?: Subscription[]
  nextToken?: string
}

export interface GetSubscriptionsResponse {
  payload?: GetSubscriptionsPayload
  errors?: ErrorEntry[]
}

export interface MarketplaceFilter {
  marketplaceIds?: string[]
}

export type OrderChangeTypeEnum = 'BuyerRequestedChange' | 'DeliveryTipChange' | 'OrderStatusChange' | (string & {})

export interface OrderChangeTypeFilter {
  orderChangeTypes?: OrderChangeTypeEnum[]
}

export interface ProcessingDirective {
  eventFilter?: EventFilter
  /** 1 to 256 characters. */
  filterExpression?: string
}

export interface SendTestNotificationRequest {
  destinationId?: string
  testNotification?: TestNotification
}

export interface SendTestNotificationResponse {
  payload?: JsonObject
  errors?: ErrorEntry[]
}

export interface SqsResource {
  /** At most 1000 characters. Pattern: `^arn:aws:sqs:\S+:\S+:\S+`. */
  arn: string
}

export interface Subscription {
  subscriptionId: string
  payloadVersion: string
  destinationId: string
  processingDirective?: ProcessingDirective
}

export interface TestNotification {
  payloadVersion: string
  testScenario?: string
}

export interface TrackingFilter {
  trackingIdentifier?: TrackingIdentifier
}

export interface TrackingIdentifier {
  id?: string
  acsin?: string
  aftn?: string
  containerNumber?: string
  houseBillOfLadingNumber?: string
  carrierTracking?: TrackingIdentifierCarrierTracking
}

export interface TrackingIdentifierCarrierTracking {
  trackingNumber: string
  carrierCode?: string
}

/** Values of `EventFilter.eventFilterType`. */
export type EventFilterType =
  | 'ANY_OFFER_CHANGED'
  | 'ORDER_CHANGE'
  | 'SHIPMENT_TRACKING_MILESTONE_CHANGED'
  | (string & {})

/** Parameters of {@link NotificationsApi.createDestination}. */
export interface CreateDestinationParams {
  body: CreateDestinationRequest
}

/** Parameters of {@link NotificationsApi.createSubscription}. */
export interface CreateSubscriptionParams {
  notificationType: string
  body: CreateSubscriptionRequest
}

/** Parameters of {@link NotificationsApi.deleteDestination}. */
export interface DeleteDestinationParams {
  destinationId: string
}

/** Parameters of {@link NotificationsApi.deleteSubscriptionById}. */
export interface DeleteSubscriptionByIdParams {
  subscriptionId: string
  notificationType: string
}

/** Parameters of {@link NotificationsApi.getDestination}. */
export interface GetDestinationParams {
  destinationId: string
}

/** Parameters of {@link NotificationsApi.getSubscription}. */
export interface GetSubscriptionParams {
  notificationType: string
  payloadVersion?: string
}

/** Parameters of {@link NotificationsApi.getSubscriptionById}. */
export interface GetSubscriptionByIdParams {
  subscriptionId: string
  notificationType: string
}

/** Parameters of {@link NotificationsApi.getSubscriptions}. */
export interface GetSubscriptionsParams {
  /** Exactly 1 item. */
  notificationTypes: string[]
  payloadVersion?: string
  /** 30 to 100. Default: 30. */
  pageSize?: number
  nextToken?: string
}

/** Parameters of {@link NotificationsApi.sendTestNotification}. */
export interface SendTestNotificationParams {
  notificationType: string
  body: SendTestNotificationRequest
}
