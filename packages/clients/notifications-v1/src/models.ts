// Generated from Amazon's model notifications. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

export interface AggregationFilter {
  aggregationSettings?: AggregationSettings | undefined
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
  payload?: Destination | undefined
  errors?: ErrorEntry[] | undefined
}

export interface CreateSubscriptionRequest {
  payloadVersion: string
  destinationId: string
  processingDirective?: ProcessingDirective | undefined
}

export interface CreateSubscriptionResponse {
  payload?: Subscription | undefined
  errors?: ErrorEntry[] | undefined
}

export interface DeleteDestinationResponse {
  errors?: ErrorEntry[] | undefined
}

export interface DeleteSubscriptionByIdResponse {
  errors?: ErrorEntry[] | undefined
}

export interface Destination {
  /** At most 256 characters. */
  name: string
  destinationId: string
  resource: DestinationResource
}

export interface DestinationResource {
  sqs?: SqsResource | undefined
  eventBridge?: EventBridgeResource | undefined
}

export interface DestinationResourceSpecification {
  sqs?: SqsResource | undefined
  eventBridge?: EventBridgeResourceSpecification | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
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
  aggregationSettings?: AggregationSettings | undefined
  marketplaceIds?: string[] | undefined
  orderChangeTypes?: OrderChangeTypeEnum[] | undefined
  trackingIdentifier?: TrackingIdentifier | undefined
  eventFilterType: EventFilterType
}

export interface GetDestinationResponse {
  payload?: Destination | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetDestinationsResponse {
  payload?: Destination[] | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetSubscriptionByIdResponse {
  payload?: Subscription | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetSubscriptionResponse {
  payload?: Subscription | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetSubscriptionsPayload {
  subscriptions?: Subscription[] | undefined
  nextToken?: string | undefined
}

export interface GetSubscriptionsResponse {
  payload?: GetSubscriptionsPayload | undefined
  errors?: ErrorEntry[] | undefined
}

export interface MarketplaceFilter {
  marketplaceIds?: string[] | undefined
}

export type OrderChangeTypeEnum = 'BuyerRequestedChange' | 'DeliveryTipChange' | 'OrderStatusChange' | (string & {})

export interface OrderChangeTypeFilter {
  orderChangeTypes?: OrderChangeTypeEnum[] | undefined
}

export interface ProcessingDirective {
  eventFilter?: EventFilter | undefined
  /** 1 to 256 characters. */
  filterExpression?: string | undefined
}

export interface SendTestNotificationRequest {
  destinationId?: string | undefined
  testNotification?: TestNotification | undefined
}

export interface SendTestNotificationResponse {
  payload?: JsonObject | undefined
  errors?: ErrorEntry[] | undefined
}

export interface SqsResource {
  /** At most 1000 characters. Pattern: `^arn:aws:sqs:\S+:\S+:\S+`. */
  arn: string
}

export interface Subscription {
  subscriptionId: string
  payloadVersion: string
  destinationId: string
  processingDirective?: ProcessingDirective | undefined
}

export interface TestNotification {
  payloadVersion: string
  testScenario?: string | undefined
}

export interface TrackingFilter {
  trackingIdentifier?: TrackingIdentifier | undefined
}

export interface TrackingIdentifier {
  id?: string | undefined
  acsin?: string | undefined
  aftn?: string | undefined
  containerNumber?: string | undefined
  houseBillOfLadingNumber?: string | undefined
  carrierTracking?: TrackingIdentifierCarrierTracking | undefined
}

export interface TrackingIdentifierCarrierTracking {
  trackingNumber: string
  carrierCode?: string | undefined
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
  payloadVersion?: string | undefined
}

/** Parameters of {@link NotificationsApi.getSubscriptionById}. */
export interface GetSubscriptionByIdParams {
  subscriptionId: string
  notificationType: string
}

/** Parameters of {@link NotificationsApi.getSubscriptions}. */
export interface GetSubscriptionsParams {
  /** Exactly 1 item. */
  notificationTypes: readonly string[]
  payloadVersion?: string | undefined
  /** 30 to 100. Default: 30. */
  pageSize?: number | undefined
  nextToken?: string | undefined
}

/** Parameters of {@link NotificationsApi.sendTestNotification}. */
export interface SendTestNotificationParams {
  notificationType: string
  body: SendTestNotificationRequest
}
