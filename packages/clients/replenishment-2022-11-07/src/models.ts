// Generated from Amazon's model replenishment-2022-11-07. To change this file, see CONTRIBUTING.md.

/**
 * Calendar period by which metrics are grouped, in ISO 8601 weeks and dates. Only for the time period type
 * `PERFORMANCE`.
 */
export type AggregationFrequency = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'

/** Whether the offer takes part in Amazon's automatic enrollment. */
export type AutoEnrollmentPreference = 'OPTED_IN' | 'OPTED_OUT' | (string & {})

/** Health of an offer's upcoming deliveries: a condition, and the number of deliveries in it. */
export interface DeliveriesCondition {
  /**
   * State of the deliveries in the next 30 days. Paused: for the price, or because the offer can't be bought. At
   * risk: inventory is low (`_ONLY`: no other risk).
   */
  condition?: DeliveriesConditionCondition | undefined
  /**
   * Number of deliveries in the next 30 days that have this condition. At least 0. 64-bit integer, exact beyond
   * 2^53 only with the option `exactIntegers`.
   */
  next30DaysDeliveries?: number | undefined
}

/** Filter by the percentage of a discount. */
export interface DiscountFunding {
  /** Only offers with one of these percentages. 1 to 10 items. Unique items. */
  percentage?: number[] | undefined
}

/**
 * Whether an offer gets new subscriptions. `INELIGIBLE`: no, and existing ones are canceled. `SUSPENDED`: no,
 * but existing ones continue. `REPLENISHMENT_ONLY_ORDERING`: like `SUSPENDED`, and one-time purchases are
 * blocked to save inventory.
 */
export type EligibilityStatus = 'ELIGIBLE' | 'INELIGIBLE' | 'SUSPENDED' | 'REPLENISHMENT_ONLY_ORDERING' | (string & {})

/** Whether the offer was enrolled in the program manually or automatically. */
export type EnrollmentMethod = 'MANUAL' | 'AUTOMATIC' | (string & {})

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

/** Forecast of an offer's deliveries to subscribers. */
export interface ForecastDeliveries {
  /**
   * Forecast number of deliveries to subscribers within 15 days. At least 0. 64-bit integer, exact beyond 2^53
   * only with the option `exactIntegers`.
   */
  next15DaysDeliveries?: number | undefined
  /**
   * Forecast number of deliveries to subscribers within 30 days. At least 0. 64-bit integer, exact beyond 2^53
   * only with the option `exactIntegers`.
   */
  next30DaysDeliveries?: number | undefined
  /**
   * Forecast number of deliveries to subscribers within 60 days. At least 0. 64-bit integer, exact beyond 2^53
   * only with the option `exactIntegers`.
   */
  next60DaysDeliveries?: number | undefined
  /**
   * Forecast number of deliveries to subscribers within 90 days. At least 0. 64-bit integer, exact beyond 2^53
   * only with the option `exactIntegers`.
   */
  next90DaysDeliveries?: number | undefined
}

/** Whether Amazon or the seller fulfills orders of the offer. Only for sellers, not for vendors. */
export type FulfillmentChannelType = 'AMAZON' | 'MERCHANT' | (string & {})

/** Metrics to return, with Amazon store, programs, time interval and filters. */
export interface GetSellingPartnerMetricsRequest {
  /** Calendar period by which the metrics are grouped. Only for `PERFORMANCE`. */
  aggregationFrequency?: AggregationFrequency | undefined
  /** Time interval of the metrics. With `DAY` as frequency, at most 31 days. */
  timeInterval: TimeInterval
  /** Metrics to return. Default: all. At least 1 item. Unique items. */
  metrics?: Metric[] | undefined
  /** Filters of the metrics. Results match all filters, and at least one value of each list. */
  filters?: GetSellingPartnerMetricsRequestFilters | undefined
  /** Whether to return past metrics or forecasts. */
  timePeriodType: TimePeriodType
  /**
   * Amazon store of the metrics. Sellers and vendors: US, CA, ES, UK, FR, IT, IN, DE, JP. Only vendors: BR, AU,
   * MX, AE, NL.
   */
  marketplaceId: string
  /** Replenishment programs of the metrics. At least 1 item. Unique items. */
  programTypes: ProgramType[]
}

/**
 * Filters of the metrics. Results match all filters, and at least one value of each list. All filters except
 * `brandNames` support only some metrics.
 */
export interface GetSellingPartnerMetricsRequestFilters {
  /**
   * Only offers with these ASINs. Supports the metrics `SHIPPED_SUBSCRIPTION_UNITS`,
   * `TOTAL_SUBSCRIPTIONS_REVENUE`, `ACTIVE_SUBSCRIPTIONS`, `NOT_DELIVERED_DUE_TO_OOS`, `LOST_REVENUE_DUE_TO_OOS`,
   * `COUPONS_REVENUE_PENETRATION`, `SHARE_OF_COUPON_SUBSCRIPTIONS` and `REVENUE_PENETRATION`. 1 to 20 items.
   * Unique items.
   */
  asins?: string[] | undefined
  /**
   * Only offers with these SKUs. Only for sellers. Supports the same metrics as `asins`. 1 to 20 items. Unique
   * items.
   */
  skus?: string[] | undefined
  /**
   * Only offers fulfilled by Amazon or the seller. Only for sellers. Supports the same metrics as `asins`. 1 to 2
   * items. Unique items.
   */
  fulfillmentChannelTypes?: FulfillmentChannelType[] | undefined
  /** Only offers of these brands. Only in the US store. Supports all metrics. 1 to 20 items. Unique items. */
  brandNames?: string[] | undefined
  /**
   * Only offers in these product groups. Only for vendors. Supports the same metrics as `asins`. 1 to 20 items.
   * Unique items.
   */
  productGroups?: string[] | undefined
}

/** Response of `getSellingPartnerMetrics`. */
export interface GetSellingPartnerMetricsResponse {
  /** Metrics of the selling partner, for each period of the time interval. */
  metrics?: GetSellingPartnerMetricsResponseMetric[] | undefined
}

/** Metrics of a selling partner in one period. */
export interface GetSellingPartnerMetricsResponseMetric {
  /**
   * Units that were out of stock and not shipped, as a percentage of all shipped units. Only for `PERFORMANCE`. 0
   * to 100.
   */
  notDeliveredDueToOOS?: number | undefined
  /** Revenue from subscriptions in the period. For `PERFORMANCE` and `FORECAST`. At least 0. */
  totalSubscriptionsRevenue?: number | undefined
  /**
   * Units shipped to subscribers in the period. For `PERFORMANCE` and `FORECAST`. At least 0. 64-bit integer,
   * exact beyond 2^53 only with the option `exactIntegers`.
   */
  shippedSubscriptionUnits?: number | undefined
  /**
   * Active subscriptions at the end of the period. Only for `PERFORMANCE`. At least 0. 64-bit integer, exact
   * beyond 2^53 only with the option `exactIntegers`.
   */
  activeSubscriptions?: number | undefined
  /**
   * Average revenue from a subscriber in the last 12 months (sellers) or 6 months (vendors). Only for
   * `PERFORMANCE`. At least 0.
   */
  subscriberAverageRevenue?: number | undefined
  /**
   * Average revenue from a customer without subscription in the last 12 months (sellers) or 6 months (vendors).
   * Only for `PERFORMANCE`. At least 0.
   */
  nonSubscriberAverageRevenue?: number | undefined
  /** Revenue lost because items were out of stock. Only for `PERFORMANCE`. At least 0. */
  lostRevenueDueToOOS?: number | undefined
  /** Average number of reorders by a subscriber in 12 months. Only for `PERFORMANCE`. At least 0. */
  subscriberAverageReorders?: number | undefined
  /**
   * Average number of reorders by a customer without subscription in the last 12 months. Only for `PERFORMANCE`.
   * At least 0.
   */
  nonSubscriberAverageReorders?: number | undefined
  /**
   * Revenue from ASINs with coupons, as a percentage of the revenue from all ASINs. Only for `PERFORMANCE`. 0 to
   * 100.
   */
  couponsRevenuePenetration?: number | undefined
  /**
   * Revenue in the last 12 months from subscriptions that have had more than two deliveries. Only for
   * `PERFORMANCE`. At least 0.
   */
  revenueFromSubscriptionsWithMultipleDeliveries?: number | undefined
  /**
   * Revenue in the last 12 months from active subscriptions that have had one delivery. Only for `PERFORMANCE`. At
   * least 0.
   */
  revenueFromActiveSubscriptionsWithSingleDelivery?: number | undefined
  /**
   * Revenue in the last 12 months from subscriptions that ended after one delivery. Only for `PERFORMANCE`. At
   * least 0.
   */
  revenueFromCancelledSubscriptionsAfterSingleDelivery?: number | undefined
  /** Percentage of subscriptions that still exist 30 days after their creation. Only for `PERFORMANCE`. 0 to 100. */
  subscriberRetentionFor30Days?: number | undefined
  /** Percentage of subscriptions that still exist 90 days after their creation. Only for `PERFORMANCE`. 0 to 100. */
  subscriberRetentionFor90Days?: number | undefined
  /**
   * Percentage of subscription revenue in the last 12 months from offers without seller-funded discount. Only for
   * `PERFORMANCE`. 0 to 100.
   */
  revenuePenetrationFor0PercentSellerFunding?: number | undefined
  /**
   * Percentage of subscription revenue in the last 12 months from offers whose seller funds a 5% discount. Only
   * for sellers, and for `PERFORMANCE`. 0 to 100.
   */
  revenuePenetrationFor5PercentSellerFunding?: number | undefined
  /**
   * Percentage of subscription revenue in the last 12 months from offers whose seller funds a 10% discount. Only
   * for sellers, and for `PERFORMANCE`. 0 to 100.
   */
  revenuePenetrationFor10PercentSellerFunding?: number | undefined
  /**
   * Percentage of subscription revenue in the last 12 months from offers with a seller-funded discount of at least
   * 5%. Only for vendors, and for `PERFORMANCE`. 0 to 100.
   */
  revenuePenetrationFor5PlusPercentSellerFunding?: number | undefined
  /** Percentage of new subscriptions that come from coupons. Only for `PERFORMANCE`. 0 to 100. */
  shareOfCouponSubscriptions?: number | undefined
  /**
   * Total revenue in the last 24 months from customers who bought from the catalog but never subscribed. At least
   * 0.
   */
  nonSubscriberLifeTimeValueFromOTP?: number | undefined
  /**
   * Revenue in the last 24 months from one-time purchases by former subscribers, who have no active subscription
   * in the catalog. At least 0.
   */
  lostSubscriberLifeTimeValueFromOTP?: number | undefined
  /**
   * Revenue in the last 24 months from Subscribe & Save orders by former subscribers, who have no active
   * subscription in the catalog. At least 0.
   */
  lostSubscriberLifeTimeValueFromSNS?: number | undefined
  /**
   * Revenue in the last 24 months from one-time purchases by customers who first subscribed in the last 12 months.
   * At least 0.
   */
  growingSubscriberLifeTimeValueFromOTP?: number | undefined
  /**
   * Revenue in the last 24 months from Subscribe & Save orders by customers who first subscribed in the last 12
   * months. At least 0.
   */
  growingSubscriberLifeTimeValueFromSNS?: number | undefined
  /**
   * Revenue in the last 24 months from one-time purchases by customers who have been active subscribers for more
   * than 12 months. At least 0.
   */
  establishedSubscriberLifeTimeValueFromOTP?: number | undefined
  /**
   * Revenue in the last 24 months from Subscribe & Save orders by customers who have been active subscribers for
   * more than 12 months. At least 0.
   */
  establishedSubscriberLifeTimeValueFromSNS?: number | undefined
  /**
   * Subscriptions from offers without seller-funded discount, as a percentage of all new orders in the last 12
   * months. 0 to 100.
   */
  signupConversionFor0PercentSellerFunding?: number | undefined
  /**
   * Subscriptions from offers whose seller funds a 5% discount, as a percentage of all new orders in the last 12
   * months. Only for sellers. 0 to 100.
   */
  signupConversionFor5PercentSellerFunding?: number | undefined
  /**
   * Subscriptions from offers whose seller funds a 10% discount, as a percentage of all new orders in the last 12
   * months. Only for sellers. 0 to 100.
   */
  signupConversionFor10PercentSellerFunding?: number | undefined
  /**
   * Subscriptions from offers with a seller-funded discount of at least 5%, as a percentage of all new orders in
   * the last 12 months. Only for vendors. 0 to 100.
   */
  signupConversionFor5PlusPercentSellerFunding?: number | undefined
  /**
   * Revenue of the program in the period, as a percentage of the total product revenue. Only for `PERFORMANCE`. 0
   * to 100.
   */
  revenuePenetration?: number | undefined
  /** Period of these metrics. */
  timeInterval?: TimeInterval | undefined
  /** ISO 4217 code of the currency of all amounts, such as `USD`. */
  currencyCode?: string | undefined
}

/** Filters, sorting and pagination of `listOfferMetrics`. */
export interface ListOfferMetricsRequest {
  /** Number and offset of the offers to return. */
  pagination: ListOfferMetricsRequestPagination
  /** Property and direction by which the offers are sorted. */
  sort?: ListOfferMetricsRequestSort | undefined
  /** Filters of the offers. Results match all filters, and at least one value of each list. */
  filters: ListOfferMetricsRequestFilters
}

/** Filters of the offers. Results match all filters, and at least one value of each list. */
export interface ListOfferMetricsRequestFilters {
  /** Calendar period of the metrics. Only for `PERFORMANCE`. */
  aggregationFrequency?: AggregationFrequency | undefined
  /** Time interval of the metrics. It can cover only one unit of `aggregationFrequency`. */
  timeInterval: TimeInterval
  /** Whether to return past metrics or forecasts. */
  timePeriodType: TimePeriodType
  /**
   * Amazon store of the offers. Sellers and vendors: US, CA, ES, UK, FR, IT, IN, DE, JP. Only vendors: BR, AU, MX,
   * AE, NL.
   */
  marketplaceId: string
  /** Replenishment programs of the offers. At least 1 item. Unique items. */
  programTypes: ProgramType[]
  /** Only offers with these ASINs. 1 to 20 items. Unique items. */
  asins?: string[] | undefined
  /** Only offers with these SKUs. Only for sellers. 1 to 20 items. Unique items. */
  skus?: string[] | undefined
  /** Only offers fulfilled by Amazon or the seller. Only for sellers. 1 to 2 items. Unique items. */
  fulfillmentChannelTypes?: FulfillmentChannelType[] | undefined
  /** Only offers of these brands. Only in the US store. 1 to 20 items. Unique items. */
  brandNames?: string[] | undefined
  /** Only offers in these product groups. Only for vendors. 1 to 20 items. Unique items. */
  productGroups?: string[] | undefined
}

/** Number and offset of the offers to return. */
export interface ListOfferMetricsRequestPagination {
  /** Maximum number of offers to return. 1 to 500. */
  limit: number
  /** Position of the first offer to return, counted from 0. 0 to 9000. */
  offset: number
}

/** Property and direction by which the offers are sorted. */
export interface ListOfferMetricsRequestSort {
  /** Direction in which the offers are sorted. */
  order: SortOrder
  /** Metric by which the offers are sorted. */
  key: ListOfferMetricsSortKey
}

/** Response of `listOfferMetrics`. */
export interface ListOfferMetricsResponse {
  /** Offers on this page, with their metrics. */
  offers?: ListOfferMetricsResponseOffer[] | undefined
  /** Total number of offers. */
  pagination?: PaginationResponse | undefined
}

/** An offer, with its metrics in one period. */
export interface ListOfferMetricsResponseOffer {
  /** ASIN of the offer. */
  asin?: string | undefined
  /** SKU of the offer. Only for sellers. */
  sku?: string | undefined
  /** Whether Amazon or the seller fulfills the offer. Only for sellers. */
  fulfillmentChannelType?: FulfillmentChannelType | undefined
  /** Brand of the offer. */
  brandName?: string | undefined
  /** Product group of the offer. Only for vendors. */
  productGroup?: string | undefined
  /**
   * Units that were out of stock and not shipped, as a percentage of all shipped units. Only for `PERFORMANCE`. 0
   * to 100.
   */
  notDeliveredDueToOOS?: number | undefined
  /** Revenue from subscriptions in the period. Only for `PERFORMANCE`. At least 0. */
  totalSubscriptionsRevenue?: number | undefined
  /**
   * Units shipped to subscribers in the period. Only for `PERFORMANCE`. At least 0. 64-bit integer, exact beyond
   * 2^53 only with the option `exactIntegers`.
   */
  shippedSubscriptionUnits?: number | undefined
  /**
   * Active subscriptions at the end of the period. Only for `PERFORMANCE`. At least 0. 64-bit integer, exact
   * beyond 2^53 only with the option `exactIntegers`.
   */
  activeSubscriptions?: number | undefined
  /** Revenue of the program, as a percentage of the total product revenue. Only for `PERFORMANCE`. 0 to 100. */
  revenuePenetration?: number | undefined
  /** Revenue lost because the item was out of stock. Only for `PERFORMANCE`. At least 0. */
  lostRevenueDueToOOS?: number | undefined
  /**
   * Revenue from ASINs with coupons, as a percentage of the revenue from all ASINs. Only for `PERFORMANCE`. 0 to
   * 100.
   */
  couponsRevenuePenetration?: number | undefined
  /** Percentage of new subscriptions that come from coupons. Only for `PERFORMANCE`. 0 to 100. */
  shareOfCouponSubscriptions?: number | undefined
  /** Forecast revenue from subscriptions in the next 30 days. Only for `FORECAST`. At least 0. */
  next30DayTotalSubscriptionsRevenue?: number | undefined
  /** Forecast revenue from subscriptions in the next 60 days. Only for `FORECAST`. At least 0. */
  next60DayTotalSubscriptionsRevenue?: number | undefined
  /** Forecast revenue from subscriptions in the next 90 days. Only for `FORECAST`. At least 0. */
  next90DayTotalSubscriptionsRevenue?: number | undefined
  /**
   * Forecast number of units shipped to subscribers in the next 30 days. Only for `FORECAST`. At least 0. 64-bit
   * integer, exact beyond 2^53 only with the option `exactIntegers`.
   */
  next30DayShippedSubscriptionUnits?: number | undefined
  /**
   * Forecast number of units shipped to subscribers in the next 60 days. Only for `FORECAST`. At least 0. 64-bit
   * integer, exact beyond 2^53 only with the option `exactIntegers`.
   */
  next60DayShippedSubscriptionUnits?: number | undefined
  /**
   * Forecast number of units shipped to subscribers in the next 90 days. Only for `FORECAST`. At least 0. 64-bit
   * integer, exact beyond 2^53 only with the option `exactIntegers`.
   */
  next90DayShippedSubscriptionUnits?: number | undefined
  /** Period of these metrics. */
  timeInterval?: TimeInterval | undefined
  /** ISO 4217 code of the currency of all amounts, such as `USD`. */
  currencyCode?: string | undefined
}

/**
 * Metric by which offers are sorted. The values that start with `NEXT_` are only for `FORECAST`, the others only
 * for `PERFORMANCE`.
 */
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

/** Filters, sorting and pagination of `listOffers`. */
export interface ListOffersRequest {
  /** Number and offset of the offers to return. */
  pagination: ListOffersRequestPagination
  /** Filters of the offers. Results match all filters, and at least one value of each list. */
  filters: ListOffersRequestFilters
  /** Property and direction by which the offers are sorted. */
  sort?: ListOffersRequestSort | undefined
}

/** Filters of the offers. Results match all filters, and at least one value of each list. */
export interface ListOffersRequestFilters {
  /**
   * Amazon store of the offers. Sellers and vendors: US, CA, ES, UK, FR, IT, IN, DE, JP. Only vendors: BR, AU, MX,
   * AE, NL.
   */
  marketplaceId: string
  /** Only offers with these SKUs. Only for sellers. 1 to 20 items. Unique items. */
  skus?: string[] | undefined
  /** Only offers with these ASINs. 1 to 20 items. Unique items. */
  asins?: string[] | undefined
  /** Only offers with one of these eligibility statuses. At least 1 item. Unique items. */
  eligibilities?: EligibilityStatus[] | undefined
  /** Only offers with these preferences, such as automatic enrollment. */
  preferences?: Preference | undefined
  /** Only offers with these discounts. */
  promotions?: Promotion | undefined
  /** Replenishment programs of the offers. At least 1 item. Unique items. */
  programTypes: ProgramType[]
  /**
   * Only offers whose upcoming deliveries have one of these conditions. See `DeliveriesCondition.condition` for
   * their meanings. At least 1 item. Unique items.
   */
  deliveriesConditions?: ListOffersRequestFiltersDeliveriesConditions[] | undefined
}

/** Number and offset of the offers to return. */
export interface ListOffersRequestPagination {
  /** Maximum number of offers to return. 1 to 100. */
  limit: number
  /** Position of the first offer to return, counted from 0. 0 to 9000. */
  offset: number
}

/** Property and direction by which the offers are sorted. */
export interface ListOffersRequestSort {
  /** Direction in which the offers are sorted. */
  order: SortOrder
  /** Property by which the offers are sorted. */
  key: ListOffersSortKey
}

/** Response of `listOffers`. */
export interface ListOffersResponse {
  /** Offers on this page. */
  offers?: ListOffersResponseOffer[] | undefined
  /** Total number of offers. */
  pagination?: PaginationResponse | undefined
}

/** An offer in a replenishment program. */
export interface ListOffersResponseOffer {
  /** SKU of the offer. Only for sellers. */
  sku?: string | undefined
  /** ASIN of the offer. */
  asin?: string | undefined
  /** Amazon store of the offer. */
  marketplaceId?: string | undefined
  /** Whether the offer gets new subscriptions and continues existing ones. */
  eligibility?: EligibilityStatus | undefined
  /** Preferences, discounts and enrollment of the offer in the program. */
  offerProgramConfiguration?: OfferProgramConfiguration | undefined
  /** Replenishment program of the offer. */
  programType?: ProgramType | undefined
  /** Vendor codes of the offer. */
  vendorCodes?: string[] | undefined
  /** Price at which the item is currently listed, in `priceCurrencyCode`. At least 0. */
  price?: number | undefined
  /** ISO 4217 code of the price's currency, for example `USD`. */
  priceCurrencyCode?: string | undefined
  /**
   * Number of available units of the offer. At least 0. 64-bit integer, exact beyond 2^53 only with the option
   * `exactIntegers`.
   */
  inventory?: number | undefined
  /** Risk that the offer goes out of stock. */
  stockRisk?: string | undefined
  /** Health of the upcoming deliveries: for each condition, the number of deliveries. */
  deliveriesConditions?: DeliveriesCondition[] | undefined
  /**
   * Number of active subscriptions to the offer. At least 0. 64-bit integer, exact beyond 2^53 only with the
   * option `exactIntegers`.
   */
  subscriptions?: number | undefined
  /** How the offer is fulfilled, as the type of the fulfillment network's ID. */
  fulfillmentNetworkIDType?: string | undefined
  /** Forecast of the deliveries to subscribers. */
  forecastDeliveries?: ForecastDeliveries | undefined
}

/**
 * Property by which offers are sorted, such as price, inventory, subscriptions, or discounts funded by Amazon or
 * the selling partner.
 */
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

/**
 * Metric of a replenishment program. `OOS` means out of stock. The properties of
 * `GetSellingPartnerMetricsResponseMetric` explain the metrics.
 */
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

/** Settings of an offer in a replenishment program. */
export interface OfferProgramConfiguration {
  /** Preferences of the offer, such as automatic enrollment. */
  preferences?: OfferProgramConfigurationPreferences | undefined
  /** Discounts on the offer. */
  promotions?: OfferProgramConfigurationPromotions | undefined
  /** Whether the offer was enrolled manually or automatically. Only for sellers. */
  enrollmentMethod?: EnrollmentMethod | undefined
}

/** Preferences of an offer in a replenishment program. */
export interface OfferProgramConfigurationPreferences {
  /** Whether the offer takes part in Amazon's automatic enrollment. */
  autoEnrollment?: AutoEnrollmentPreference | undefined
}

/** Discounts on an offer. */
export interface OfferProgramConfigurationPromotions {
  /** Base discount that the selling partner has set. */
  sellingPartnerFundedBaseDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
  /** Tiered discount that the selling partner has set. */
  sellingPartnerFundedTieredDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
  /** Base discount that Amazon has set. */
  amazonFundedBaseDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
  /** Tiered discount that Amazon has set. */
  amazonFundedTieredDiscount?: OfferProgramConfigurationPromotionsDiscountFunding | undefined
}

/** A discount on an offer, in percent. */
export interface OfferProgramConfigurationPromotionsDiscountFunding {
  /** Discount on the price, in percent. 0 to 100. */
  percentage?: number | undefined
}

/** Total number of results. */
export interface PaginationResponse {
  /**
   * Number of results that match the filters, on all pages. At least 0. 64-bit integer, exact beyond 2^53 only
   * with the option `exactIntegers`.
   */
  totalResults?: number | undefined
}

/** Filter by preferences of the offers. */
export interface Preference {
  /** Only offers with one of these preferences for automatic enrollment. At least 1 item. Unique items. */
  autoEnrollment?: AutoEnrollmentPreference[] | undefined
}

/** Replenishment program. `SUBSCRIBE_AND_SAVE`: Subscribe & Save. */
export type ProgramType = 'SUBSCRIBE_AND_SAVE' | (string & {})

/** Filter by discounts on the offers. */
export interface Promotion {
  /** Only offers with this base discount from the selling partner. */
  sellingPartnerFundedBaseDiscount?: DiscountFunding | undefined
  /** Only offers with this tiered discount from the selling partner. */
  sellingPartnerFundedTieredDiscount?: DiscountFunding | undefined
  /** Only offers with this base discount from Amazon. */
  amazonFundedBaseDiscount?: DiscountFunding | undefined
  /** Only offers with this tiered discount from Amazon. */
  amazonFundedTieredDiscount?: DiscountFunding | undefined
}

/** Direction in which results are sorted. */
export type SortOrder = 'ASC' | 'DESC'

/**
 * Time interval of metrics. Pass full times in ISO 8601, such as `2022-11-11T00:00:00Z`, although only the dates
 * count. Only the last two years have data.
 */
export interface TimeInterval {
  /**
   * Start of the interval. In requests, moved to the first day of its week, month, quarter or year, depending on
   * the aggregation frequency. Weeks start on Monday. ISO 8601 date and time.
   */
  startDate: string
  /**
   * End of the interval. In requests, moved to the last day of its week, month, quarter or year. It can be earlier
   * if Amazon has no later data. ISO 8601 date and time.
   */
  endDate: string
}

/**
 * Whether metrics cover the past or the future. `FORECAST` supports only `TOTAL_SUBSCRIPTIONS_REVENUE` and
 * `SHIPPED_SUBSCRIPTION_UNITS`, and only for sellers.
 */
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
  /** Amazon store, programs, time interval, metrics and filters. */
  body?: GetSellingPartnerMetricsRequest | undefined
}

/** Parameters of {@link ReplenishmentApi.listOfferMetrics}. */
export interface ListOfferMetricsParams {
  /** Filters, sorting and pagination. */
  body?: ListOfferMetricsRequest | undefined
}

/** Parameters of {@link ReplenishmentApi.listOffers}. */
export interface ListOffersParams {
  /** Filters, sorting and pagination. */
  body?: ListOffersRequest | undefined
}
