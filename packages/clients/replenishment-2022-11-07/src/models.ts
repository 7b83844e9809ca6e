// Generated from Amazon's model replenishment-2022-11-07. To change this file, see CONTRIBUTING.md.

export type AggregationFrequency = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'

export type AutoEnrollmentPreference = 'OPTED_IN' | 'OPTED_OUT' | (string & {})

export interface DeliveriesCondition {
  condition?: DeliveriesConditionCondition | undefined
  /** At least 0. */
  next30DaysDeliveries?: number | undefined
}

export interface DiscountFunding {
  /** 1 to 10 items. Unique items. */
  percentage?: number[] | undefined
}

export type EligibilityStatus = 'ELIGIBLE' | 'INELIGIBLE' | 'SUSPENDED' | 'REPLENISHMENT_ONLY_ORDERING' | (string & {})

export type EnrollmentMethod = 'MANUAL' | 'AUTOMATIC' | (string & {})

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface ForecastDeliveries {
  /** At least 0. */
  next15DaysDeliveries?: number | undefined
  /** At least 0. */
  next30DaysDeliveries?: number | undefined
  /** At least 0. */
  next60DaysDeliveries?: number | undefined
  /** At least 0. */
  next90DaysDeliveries?: number | undefined
}

export type FulfillmentChannelType = 'AMAZON' | 'MERCHANT' | (string & {})

export interface GetSellingPartnerMetricsRequest {
  aggregationFrequency?: AggregationFrequency | undefined
  timeInterval: TimeInterval
  /** At least 1 item. Unique items. */
  metrics?: Metric[] | undefined
  filters?: GetSellingPartnerMetricsRequestFilters | undefined
  timePeriodType: TimePeriodType
  marketplaceId: string
  /** At least 1 item. Unique items. */
  programTypes: ProgramType[]
}

export interface GetSellingPartnerMetricsRequestFilters {
  /** 1 to 20 items. Unique items. */
  asins?: string[] | undefined
  /** 1 to 20 items. Unique items. */
  skus?: string[] | undefined
  /** 1 to 2 items. Unique items. */
  fulfillmentChannelTypes?: FulfillmentChannelType[] | undefined
  /** 1 to 20 items. Unique items. */
  brandNames?: string[] | undefined
  /** 1 to 20 items. Unique items. */
  productGroups?: string[] | undefined
}

export interface GetSellingPartnerMetricsResponse {
  metrics?: GetSellingPartnerMetricsResponseMetric[] | undefined
}

export interface GetSellingPartnerMetricsResponseMetric {
  /** 0 to 100. */
  notDeliveredDueToOOS?: number | undefined
  /** At least 0. */
  totalSubscriptionsRevenue?: number | undefined
  /** At least 0. */
  shippedSubscriptionUnits?: number | undefined
  /** At least 0. */
  activeSubscriptions?: number | undefined
  /** At least 0. */
  subscriberAverageRevenue?: number | undefined
  /** At least 0. */
  nonSubscriberAverageRevenue?: number | undefined
  /** At least 0. */
  lostRevenueDueToOOS?: number | undefined
  /** At least 0. */
  subscriberAverageReorders?: number | undefined
  /** At least 0. */
  nonSubscriberAverageReorders?: number | undefined
  /** 0 to 100. */
  couponsRevenuePenetration?: number | undefined
  /** At least 0. */
  revenueFromSubscriptionsWithMultipleDeliveries?: number | undefined
  /** At least 0. */
  revenueFromActiveSubscriptionsWithSingleDelivery?: number | undefined
  /** At least 0. */
  revenueFromCancelledSubscriptionsAfterSingleDelivery?: number | undefined
  /** 0 to 100. */
  subscriberRetentionFor30Days?: number | undefined
  /** 0 to 100. */
  subscriberRetentionFor90Days?: number | undefined
  /** 0 to 100. */
  revenuePenetrationFor0PercentSellerFunding?: number | undefined
  /** 0 to 100. */
  revenuePenetrationFor5PercentSellerFunding?: number | undefined
  /** 0 to 100. */
  revenuePenetrationFor10PercentSellerFunding?: number | undefined
  /** 0 to 100. */
  revenuePenetrationFor5PlusPercentSellerFunding?: number | undefined
  /** 0 to 100. */
  shareOfCouponSubscriptions?: number | undefined
  /** At least 0. */
  nonSubscriberLifeTimeValueFromOTP?: number | undefined
  /** At least 0. */
  lostSubscriberLifeTimeValueFromOTP?: number | undefined
  /** At least 0. */
  lostSubscriberLifeTimeValueFromSNS?: number | undefined
  /** At least 0. */
  growingSubscriberLifeTimeValueFromOTP?: number | undefined
  /** At least 0. */
  growingSubscriberLifeTimeValueFromSNS?: number | undefined
  /** At least 0. */
  establishedSubscriberLifeTimeValueFromOTP?: number | undefined
  /** At least 0. */
  establishedSubscriberLifeTimeValueFromSNS?: number | undefined
  /** 0 to 100. */
  signupConversionFor0PercentSellerFunding?: number | undefined
  /** 0 to 100. */
  signupConversionFor5PercentSellerFunding?: number | undefined
  /** 0 to 100. */
  signupConversionFor10PercentSellerFunding?: number | undefined
  /** 0 to 100. */
  signupConversionFor5PlusPercentSellerFunding?: number | undefined
  /** 0 to 100. */
  revenuePenetration?: number | undefined
  timeInterval?: TimeInterval | undefined
  currencyCode?: string | undefined
}

export interface ListOfferMetricsRequest {
  pagination: ListOfferMetricsRequestPagination
  sort?: ListOfferMetricsRequestSort | undefined
  filters: ListOfferMetricsRequestFilters
}

export interface ListOfferMetricsRequestFilters {
  aggregationFrequency?: AggregationFrequency | undefined
  timeInterval: TimeInterval
  timePeriodType: TimePeriodType
  marketplaceId: string
  /** At least 1 item. Unique items. */
  programTypes: ProgramType[]
  /** 1 to 20 items. Unique items. */
  asins?: string[] | undefined
  /** 1 to 20 items. Unique items. */
  skus?: string[] | undefined
  /** 1 to 2 items. Unique items. */
  fulfillmentChannelTypes?: FulfillmentChannelType[] | undefined
  /** 1 to 20 items. Unique items. */
  brandNames?: string[] | undefined
  /** 1 to 20 items. Unique items. */
  productGroups?: string[] | undefined
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
  offers?: ListOfferMetricsResponseOffer[] | undefined
  pagination?: PaginationResponse | undefined
}

export interface ListOfferMetricsResponseOffer {
  asin?: string | undefined
  sku?: string | undefined
  fulfillmentChannelType?: FulfillmentChannelType | undefined
  brandName?: string | undefined
  productGroup?: string | undefined
  /** 0 to 100. */
  notDeliveredDueToOOS?: number | undefined
  /** At least 0. */
  totalSubscriptionsRevenue?: number | undefined
  /** At least 0. */
  shippedSubscriptionUnits?: number | undefined
  /** At least 0. */
  activeSubscriptions?: number | undefined
  /** 0 to 100. */
  revenuePenetration?: number | undefined
  /** At least 0. */
  lostRevenueDueToOOS?: number | undefined
  /** 0 to 100. */
  couponsRevenuePenetration?: number | undefined
  /** 0 to 100. */
  shareOfCouponSubscriptions?: number | undefined
  /** At least 0. */
  next30DayTotalSubscriptionsRevenue?: number | undefined
  /** At least 0. */
  next60DayTotalSubscriptionsRevenue?: number | undefined
  /** At least 0. */
  next90DayTotalSubscriptionsRevenue?: number | undefined
  /** At least 0. */
  next30DayShippedSubscriptionUnits?: number | undefined
  /** At least 0. */
  next60DayShippedSubscriptionUnits?: number | undefined
  /** At least 0. */
  next90DayShippedSubscriptionUnits?: number | undefined
  timeInterval?: TimeInterval | undefined
  currencyCode?: string | undefined
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
  sort?: ListOffersRequestSort | undefined
}

export interface ListOffersRequestFilters {
  marketplaceId: string
  /** 1 to 20 items. Unique items. */
  skus?: string[] | undefined
  /** 1 to 20 items. Unique items. */
  asins?: string[] | undefined
  /** At least 1 item. Unique items. */
  eligibilities?: EligibilityStatus[] | undefined
  preferences?: Preference | undefined
  promotions?: Promotion | undefined
  /** At least 1 item. Unique items. */
  programTypes: ProgramType[]
  /** At least 1 item. Unique items. */
  deliveriesConditions?: ListOffersRequestFiltersDeliveriesConditions[] | undefined
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
  offers?: ListOffersResponseOffer[] | undefined
  pagination?: PaginationResponse | undefined
}

export interface ListOffersResponseOffer {
  sku?: string | undefined
  asin?: string | undefined
  marketplaceId?: string | undefined
  eligibility?: EligibilityStatus | undefined
  offerProgramConfiguration?: OfferProgramConfiguration | undefined
  programType?: ProgramType | undefined
  vendorCodes?: string[] | undefined
  /** At least 0. */
  price?: number | undefined
  priceCurrencyCode?: string | undefined
  /** At least 0. */
  inventory?: number | undefined
  stockRisk?: string | undefined
  deliveriesConditions?: DeliveriesCondition[] | undefined
  /** At least 0. */
  subscriptions?: number | undefined
  fulfillmentNetworkIDType?: string | undefined
  forecastDeliveries?: ForecastDeliveries | undefined
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
  preferences?: OfferProgramConfigurationPreferences | undefined
  promotions?: OfferProgramConfigurationPromotions | undefined
  enrollmentMethod?: EnrollmentMethod | undefined
}

export interface OfferProgramConfigurationPreferences {
  autoEnrollment?: AutoEnrollmentPreference | undefined
}

export interface OfferProgramConfigurationPromotions {
  sellingPartnerFundedBaseDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
  sellingPartnerFundedTieredDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
  amazonFundedBaseDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
  amazonFundedTieredDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
}

export interface OfferProgramConfigurationPromotionsDiscountFunding {
  /** 0 to 100. */
  percentage?: number | undefined
}

export interface PaginationResponse {
  /** At least 0. */
  totalResults?: number | undefined
}

export interface Preference {
  /** At least 1 item. Unique items. */
  autoEnrollment?: AutoEnrollmentPreference[] | undefined
}

export type ProgramType = 'SUBSCRIBE_AND_SAVE' | (string & {})

export interface Promotion {
  sellingPartnerFundedBaseDiscount?: DiscountFunding | undefined
  sellingPartnerFundedTieredDiscount?: DiscountFunding | undefined
  amazonFundedBaseDiscount?: DiscountFunding | undefined
  amazonFundedTieredDiscount?: DiscountFunding | undefined
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
  body?: GetSellingPartnerMetricsRequest | undefined
}

/** Parameters of {@link ReplenishmentApi.listOfferMetrics}. */
export interface ListOfferMetricsParams {
  body?: ListOfferMetricsRequest | undefined
}

/** Parameters of {@link ReplenishmentApi.listOffers}. */
export interface ListOffersParams {
  body?: ListOffersRequest | undefined
}
