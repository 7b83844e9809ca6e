// Generated from Amazon's model replenishment-2022-11-07. To change this file, see CONTRIBUTING.md.

export type AggregationFrequency = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'

export type AutoEnrollmentPreference = 'OPTED_IN' | 'OPTED_OUT' | (string & {})

export interface DeliveriesCondition {
  condition?: DeliveriesConditionCondition
  /** At least 0. */
  next30DaysDeliveries?: number
}

export interface DiscountFunding {
  /** 1 to 10 items. Unique items. */
  percentage?: number[]
}

export type EligibilityStatus = 'ELIGIBLE' | 'INELIGIBLE' | 'SUSPENDED' | 'REPLENISHMENT_ONLY_ORDERING' | (string & {})

export type EnrollmentMethod = 'MANUAL' | 'AUTOMATIC' | (string & {})

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface ForecastDeliveries {
  /** At least 0. */
  next15DaysDeliveries?: number
  /** At least 0. */
  next30DaysDeliveries?: number
  /** At least 0. */
  next60DaysDeliveries?: number
  /** At least 0. */
  next90DaysDeliveries?: number
}

export type FulfillmentChannelType = 'AMAZON' | 'MERCHANT' | (string & {})

export interface GetSellingPartnerMetricsRequest {
  aggregationFrequency?: AggregationFrequency
  timeInterval: TimeInterval
  /** At least 1 item. Unique items. */
  metrics?: Metric[]
  filters?: GetSellingPartnerMetricsRequestFilters
  timePeriodType: TimePeriodType
  marketplaceId: string
  /** At least 1 item. Unique items. */
  programTypes: ProgramType[]
}

export interface GetSellingPartnerMetricsRequestFilters {
  /** 1 to 20 items. Unique items. */
  asins?: string[]
  /** 1 to 20 items. Unique items. */
  skus?: string[]
  /** 1 to 2 items. Unique items. */
  fulfillmentChannelTypes?: FulfillmentChannelType[]
  /** 1 to 20 items. Unique items. */
  brandNames?: string[]
  /** 1 to 20 items. Unique items. */
  productGroups?: string[]
}

export interface GetSellingPartnerMetricsResponse {
  metrics?: GetSellingPartnerMetricsResponseMetric[]
}

export interface GetSellingPartnerMetricsResponseMetric {
  /** 0 to 100. */
  notDeliveredDueToOOS?: number
  /** At least 0. */
  totalSubscriptionsRevenue?: number
  /** At least 0. */
  shippedSubscriptionUnits?: number
  /** At least 0. */
  activeSubscriptions?: number
  /** At least 0. */
  subscriberAverageRevenue?: number
  /** At least 0. */
  nonSubscriberAverageRevenue?: number
  /** At least 0. */
  lostRevenueDueToOOS?: number
  /** At least 0. */
  subscriberAverageReorders?: number
  /** At least 0. */
  nonSubscriberAverageReorders?: number
  /** 0 to 100. */
  couponsRevenuePenetration?: number
  /** At least 0. */
  revenueFromSubscriptionsWithMultipleDeliveries?: number
  /** At least 0. */
  revenueFromActiveSubscriptionsWithSingleDelivery?: number
  /** At least 0. */
  revenueFromCancelledSubscriptionsAfterSingleDelivery?: number
  /** 0 to 100. */
  subscriberRetentionFor30Days?: number
  /** 0 to 100. */
  subscriberRetentionFor90Days?: number
  /** 0 to 100. */
  revenuePenetrationFor0PercentSellerFunding?: number
  /** 0 to 100. */
  revenuePenetrationFor5PercentSellerFunding?: number
  /** 0 to 100. */
  revenuePenetrationFor10PercentSellerFunding?: number
  /** 0 to 100. */
  revenuePenetrationFor5PlusPercentSellerFunding?: number
  /** 0 to 100. */
  shareOfCouponSubscriptions?: number
  /** At least 0. */
  nonSubscriberLifeTimeValueFromOTP?: number
  /** At least 0. */
  lostSubscriberLifeTimeValueFromOTP?: number
  /** At least 0. */
  lostSubscriberLifeTimeValueFromSNS?: number
  /** At least 0. */
  growingSubscriberLifeTimeValueFromOTP?: number
  /** At least 0. */
  growingSubscriberLifeTimeValueFromSNS?: number
  /** At least 0. */
  establishedSubscriberLifeTimeValueFromOTP?: number
  /** At least 0. */
  establishedSubscriberLifeTimeValueFromSNS?: number
  /** 0 to 100. */
  signupConversionFor0PercentSellerFunding?: number
  /** 0 to 100. */
  signupConversionFor5PercentSellerFunding?: number
  /** 0 to 100. */
  signupConversionFor10PercentSellerFunding?: number
  /** 0 to 100. */
  signupConversionFor5PlusPercentSellerFunding?: number
  /** 0 to 100. */
  revenuePenetration?: number
  timeInterval?: TimeInterval
  currencyCode?: string
}

export interface ListOfferMetricsRequest {
  pagination: ListOfferMetricsRequestPagination
  sort?: ListOfferMetricsRequestSort
  filters: ListOfferMetricsRequestFilters
}

export interface ListOfferMetricsRequestFilters {
  aggregationFrequency?: AggregationFrequency
  timeInterval: TimeInterval
  timePeriodType: TimePeriodType
  marketplaceId: string
  /** At least 1 item. Unique items. */
  programTypes: ProgramType[]
  /** 1 to 20 items. Unique items. */
  asins?: string[]
  /** 1 to 20 items. Unique items. */
  skus?: string[]
  /** 1 to 2 items. Unique items. */
  fulfillmentChannelTypes?: FulfillmentChannelType[]
  /** 1 to 20 items. Unique items. */
  brandNames?: string[]
  /** 1 to 20 items. Unique items. */
  productGroups?: string[]
}

export interface ListOfferMetricsRequestPagination {
  /** 1 to 500. */
  limit: number
  /** 0 to 9000. */
  offset: number
}

export interface ListOfferMetricsRequestSort {
  order: SortOrder
  key: ListOfferMetricsSortKey
}

export interface ListOfferMetricsResponse {
  offers?: ListOfferMetricsResponseOffer[]
  pagination?: PaginationResponse
}

export interface ListOfferMetricsResponseOffer {
  asin?: string
  sku?: string
  fulfillmentChannelType?: FulfillmentChannelType
  brandName?: string
  productGroup?: string
  /** 0 to 100. */
  notDeliveredDueToOOS?: number
  /** At least 0. */
  totalSubscriptionsRevenue?: number
  /** At least 0. */
  shippedSubscriptionUnits?: number
  /** At least 0. */
  activeSubscriptions?: number
  /** 0 to 100. */
  revenuePenetration?: number
  /** At least 0. */
  lostRevenueDueToOOS?: number
  /** 0 to 100. */
  couponsRevenuePenetration?: number
  /** 0 to 100. */
  shareOfCouponSubscriptions?: number
  /** At least 0. */
  next30DayTotalSubscriptionsRevenue?: number
  /** At least 0. */
  next60DayTotalSubscriptionsRevenue?: number
  /** At least 0. */
  next90DayTotalSubscriptionsRevenue?: number
  /** At least 0. */
  next30DayShippedSubscriptionUnits?: number
  /** At least 0. */
  next60DayShippedSubscriptionUnits?: number
  /** At least 0. */
  next90DayShippedSubscriptionUnits?: number
  timeInterval?: TimeInterval
  currencyCode?: string
}

export type ListOfferMetricsSortKey =
  | 'SHIPPED_SUBSCRIPTION_UNITS'
  | 'TOTAL_SUBSCRIPTIONS_REVENUE'
  | 'ACTIVE_SUBSCRIPTIONS'
  | 'NEXT_90DAYS_SHIPPED_SUBSCRIPTION_UNITS'
  | 'NEXT_60DAYS_SHIPPED_SUBSCRIPTION_UNITS'
  | 'NEXT_30DAYS_SHIPPED_SUBSCRIPTION_UNITS'
  | 'NEXT_90DAYS_TOTAL_SUBSCRIPTIONS_REVENUE'
  | 'NEXT_60DAYS_TOTAL_SUBSCRIPTIONS_REVENUE'
  | 'NEXT_30DAYS_TOTAL_SUBSCRIPTIONS_REVENUE'

export interface ListOffersRequest {
  pagination: ListOffersRequestPagination
  filters: ListOffersRequestFilters
  sort?: ListOffersRequestSort
}

export interface ListOffersRequestFilters {
  marketplaceId: string
  /** 1 to 20 items. Unique items. */
  skus?: string[]
  /** 1 to 20 items. Unique items. */
  asins?: string[]
  /** At least 1 item. Unique items. */
  eligibilities?: EligibilityStatus[]
  preferences?: Preference
  promotions?: Promotion
  /** At least 1 item. Unique items. */
  programTypes: ProgramType[]
  /** At least 1 item. Unique items. */
  deliveriesConditions?: ListOffersRequestFiltersDeliveriesConditions[]
}

export interface ListOffersRequestPagination {
  /** 1 to 100. */
  limit: number
  /** 0 to 9000. */
  offset: number
}

export interface ListOffersRequestSort {
  order: SortOrder
  key: ListOffersSortKey
}

export interface ListOffersResponse {
  offers?: ListOffersResponseOffer[]
  pagination?: PaginationResponse
}

export interface ListOffersResponseOffer {
  sku?: string
  asin?: string
  marketplaceId?: string
  eligibility?: EligibilityStatus
  offerProgramConfiguration?: OfferProgramConfiguration
  programType?: ProgramType
  vendorCodes?: string[]
  /** At least 0. */
  price?: number
  priceCurrencyCode?: string
  /** At least 0. */
  inventory?: number
  stockRisk?: string
  deliveriesConditions?: DeliveriesCondition[]
  /** At least 0. */
  subscriptions?: number
  fulfillmentNetworkIDType?: string
  forecastDeliveries?: ForecastDeliveries
}

export type ListOffersSortKey =
  | 'ASIN'
  | 'SELLING_PARTNER_FUNDED_BASE_DISCOUNT_PERCENTAGE'
  | 'SELLING_PARTNER_FUNDED_TIERED_DISCOUNT_PERCENTAGE'
  | 'AMAZON_FUNDED_BASE_DISCOUNT_PERCENTAGE'
  | 'AMAZON_FUNDED_TIERED_DISCOUNT_PERCENTAGE'
  | 'INVENTORY'
  | 'PRICE'
  | 'SUBSCRIPTION_COUNT'
  | 'FULFILLMENT_NETWORK_ID_TYPE'

export type Metric =
  | 'SHIPPED_SUBSCRIPTION_UNITS'
  | 'TOTAL_SUBSCRIPTIONS_REVENUE'
  | 'ACTIVE_SUBSCRIPTIONS'
  | 'NOT_DELIVERED_DUE_TO_OOS'
  | 'SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REVENUE'
  | 'LOST_REVENUE_DUE_TO_OOS'
  | 'SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REORDERS'
  | 'COUPONS_REVENUE_PENETRATION'
  | 'REVENUE_BY_DELIVERIES'
  | 'SUBSCRIBER_RETENTION'
  | 'REVENUE_PENETRATION_BY_SELLER_FUNDING'
  | 'SHARE_OF_COUPON_SUBSCRIPTIONS'
  | 'SUBSCRIBER_LIFETIME_VALUE_BY_CUSTOMER_SEGMENT'
  | 'SIGNUP_CONVERSION_BY_SELLER_FUNDING'
  | 'REVENUE_PENETRATION'

export interface OfferProgramConfiguration {
  preferences?: OfferProgramConfigurationPreferences
  promotions?: OfferProgramConfigurationPromotions
  enrollmentMethod?: EnrollmentMethod
}

export interface OfferProgramConfigurationPreferences {
  autoEnrollment?: AutoEnrollmentPreference
}

export interface OfferProgramConfigurationPromotions {
  sellingPartnerFundedBaseDiscount?: OfferProgramConfigurationPromotionsDiscountFunding
  sellingPartnerFundedTieredDiscount?: OfferProgramConfigurationPromotionsDiscountFunding
  amazonFundedBaseDiscount?: OfferProgramConfigurationPromotionsDiscountFunding
  amazonFundedTieredDiscount?: OfferProgramConfigurationPromotionsDiscountFunding
}

export interface OfferProgramConfigurationPromotionsDiscountFunding {
  /** 0 to 100. */
  percentage?: number
}

export interface PaginationResponse {
  /** At least 0. */
  totalResults?: number
}

export interface Preference {
  /** At least 1 item. Unique items. */
  autoEnrollment?: AutoEnrollmentPreference[]
}

export type ProgramType = 'SUBSCRIBE_AND_SAVE' | (string & {})

export interface Promotion {
  sellingPartnerFundedBaseDiscount?: DiscountFunding
  sellingPartnerFundedTieredDiscount?: DiscountFunding
  amazonFundedBaseDiscount?: DiscountFunding
  amazonFundedTieredDiscount?: DiscountFunding
}

export type SortOrder = 'ASC' | 'DESC'

export interface TimeInterval {
  /** ISO 8601 date and time. */
  startDate: string
  /** ISO 8601 date and time. */
  endDate: string
}

export type TimePeriodType = 'PERFORMANCE' | 'FORECAST'

/** Values of `DeliveriesCondition.condition`. */
export type DeliveriesConditionCondition =
  | 'NEXT_30_DAYS_DELIVERIES_PAUSED_PRICING'
  | 'NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE'
  | 'NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK_ONLY'
  | 'NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK'
  | 'NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES'
  | (string & {})

/** Values of `ListOffersRequestFilters.deliveriesConditions`. */
export type ListOffersRequestFiltersDeliveriesConditions =
  | 'NEXT_30_DAYS_DELIVERIES_PAUSED_PRICING'
  | 'NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE'
  | 'NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK_ONLY'
  | 'NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK'
  | 'NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES'

/** Parameters of {@link ReplenishmentApi.getSellingPartnerMetrics}. */
export interface GetSellingPartnerMetricsParams {
  body?: GetSellingPartnerMetricsRequest
}

/** Parameters of {@link ReplenishmentApi.listOfferMetrics}. */
export interface ListOfferMetricsParams {
  body?: ListOfferMetricsRequest
}

/** Parameters of {@link ReplenishmentApi.listOffers}. */
export interface ListOffersParams {
  body?: ListOffersRequest
}
