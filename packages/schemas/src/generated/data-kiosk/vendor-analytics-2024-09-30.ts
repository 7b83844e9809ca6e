// Generated from Amazon's schema analytics_vendorAnalytics_2024_09_30. To change this file, see CONTRIBUTING.md.

/** Metrics of the products that the vendor makes, in one period. */
export interface ManufacturingView {
  /** Last day of the period. */
  endDate: string
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** Metrics by group, such as by ASIN or brand. */
  metrics: (ManufacturingViewMetricsGroupedBy | null)[]
  /** First day of the period. */
  startDate: string
  /** Metrics of all the vendor's products. */
  totals: ManufacturingViewMetrics
}

/** Metrics of one group of products. */
export interface ManufacturingViewMetricsGroupedBy {
  /** Attributes that the products of the group share. */
  groupByKey: GroupByAttributes
  /** Metrics of the group. */
  metrics: ManufacturingViewMetrics
}

/** Attributes by which products are grouped. `null` for attributes that do not group. */
export interface GroupByAttributes {
  /** ASIN of the product. */
  asin: string | null
  /** Format of the product, such as `Hardcover` or `T-Shirt`. */
  binding: string | null
  /** Name of the brand. */
  brand: string | null
  /** Amazon's code of the brand. */
  brandCode: string | null
  /** Color of the product. */
  color: string | null
  /** European Article Number (EAN), 13 digits. */
  ean: string | null
  /** International Standard Book Number (ISBN), 13 digits. */
  isbn13: string | null
  /** Amazon's code of the manufacturer. */
  manufacturerCode: string | null
  /** Manufacturer's number of the model or style. */
  modelNumber: string | null
  /** Price that the manufacturer suggests, also called list price. */
  msrp: Amount | null
  /** ASIN of the parent product, which groups variations and cannot be bought itself. */
  parentAsin: string | null
  /** Required preparation, such as labels or bubble wrap. */
  prepInstructions: string | null
  /** Whether Amazon or the vendor prepares the product. */
  prepInstructionsPerformedBy: string | null
  /** Amazon's business group for the product, such as `Wireless`. */
  productGroup: string | null
  /** Name of the product on its detail page. */
  productTitle: string | null
  /** First day on which customers can buy the product. */
  releaseDate: string | null
  /** How Amazon orders the product again. */
  replenishmentCategory: string | null
  /** City of the customer. */
  shipToCity: string | null
  /** Country of the customer, as two letters in ISO 3166-1 alpha-2. */
  shipToCountryCode: string | null
  /** State or province of the customer. */
  shipToStateOrProvince: string | null
  /** ZIP code of the customer. */
  shipToZipCode: string | null
  /** Universal Product Code (UPC). */
  upc: string | null
  /** Code under which Amazon orders from the vendor. Codes can have a parent. */
  vendorCode: string | null
}

/** An amount of money in one currency. */
export interface Amount {
  /** Number of units of the currency, with decimals. */
  amount: number
  /** Currency as three letters in ISO 4217, such as `USD`. */
  currencyCode: string
}

/** Metrics by subject. */
export interface ManufacturingViewMetrics {
  /** Costs and margins. */
  costs: Costs | null
  /** Returns and reviews. */
  customerSatisfaction: CustomerSatisfaction | null
  /** Forecast demand by week. */
  forecasting: (ForecastedDemandWeekly | null)[] | null
  /** Ordered products. */
  orders: Orders | null
  /** Inventory and availability. */
  productAvailability: ProductAvailability | null
  /** Shipped products. */
  shippedOrders: ShippedOrders | null
  /** Purchase orders. */
  sourcing: Sourcing | null
  /** Page views. */
  traffic: Traffic | null
}

/** Costs and margins. `null` if a metric is not available. */
export interface Costs {
  /** `salesDiscount` divided by the shipped units. */
  averageSalesDiscount: Amount | null
  /** Vendor's contribution to the cost of goods sold (contra-COGS), without display ads. */
  contraCogs: Amount | null
  /** Contra-COGS divided by the shipped units. */
  contraCogsPerUnit: Amount | null
  /** Amazon's net pure product margin as a fraction of the shipped revenue, after contra-COGS and sales discounts. */
  netPPM: number | null
  /** Discounts at checkout, such as promotions, gift cards and points. */
  salesDiscount: Amount | null
  /** Price that Amazon paid the vendor for the shipped units. */
  shippedCogs: Amount | null
}

/** Returns and reviews. `null` if a metric is not available. */
export interface CustomerSatisfaction {
  /** Topics of customers' comments on returns. */
  customerReturnTopics: CustomerReturnTopics | null
  /** Units that customers sent back. */
  customerReturns: number | null
  /** Topics of customers' reviews. */
  customerReviews: CustomerReviews | null
}

/** Topics of comments on returns in the product's category. */
export interface CustomerReturnTopics {
  /** Frequency of the ten most common topics in each of the last six months. */
  browseNodeReturnTopicTrends: string | null
  /** The ten most common topics with their frequency. */
  browseNodeReturnTopics: string | null
}

/** Topics of reviews. */
export interface CustomerReviews {
  /** Topics in reviews of the product. */
  asinReviewTopics: CustomerReviewTopics | null
  /** Topics in reviews of all products of the category. */
  browseNodeReviewTopics: CustomerReviewTopics | null
}

/** Topics of reviews, each as text. */
export interface CustomerReviewTopics {
  /** The ten negative topics that change the star rating most, with their impact. */
  negativeReviewTopicImpactOnStarRating: string | null
  /** Frequency of the ten most common negative topics in each of the last six months. */
  negativeReviewTopicTrends: string | null
  /** The ten most common negative topics, with quotes, subtopics and frequencies. */
  negativeReviewTopics: string | null
  /** The ten positive topics that change the star rating most, with their impact. */
  positiveReviewTopicImpactOnStarRating: string | null
  /** Frequency of the ten most common positive topics in each of the last six months. */
  positiveReviewTopicTrends: string | null
  /** The ten most common positive topics, with quotes, subtopics and frequencies. */
  positiveReviewTopics: string | null
}

/** Forecast demand in one week. */
export interface ForecastedDemandWeekly {
  /** Forecast with several probabilities. */
  demand: ForecastedDemandStatistic | null
  /** Last day of the period. */
  endDate: string
  /** First day of the period. */
  startDate: string
  /** Number of the week in the forecast. */
  weekNumber: number
}

/** Forecast of customer demand, in units. */
export interface ForecastedDemandStatistic {
  /** Units that Amazon expects, without safety stock. */
  mean: number | null
  /** Units that demand does not exceed with a probability of 70%. */
  p70: number | null
  /** Units that demand does not exceed with a probability of 80%. */
  p80: number | null
  /** Units that demand does not exceed with a probability of 90%. */
  p90: number | null
}

/** Ordered products. `null` if a metric is not available. */
export interface Orders {
  /** Gross merchandise sales of all orders, net. */
  netOrderedGMS: Amount | null
  /** Gross merchandise sales of all shipments, net. */
  netShipmentGMS: Amount | null
  /** Ordered units with their sales, less earlier sales that were returned or canceled. */
  orderedUnitsWithRevenue: UnitsWithValue | null
  /** Ordered or preordered units that are not shipped yet. */
  unfilledOrderedUnits: number | null
}

/** Units and what they are worth. */
export interface UnitsWithValue {
  /** How many units there are. */
  units: number | null
  /** Total worth of the units. */
  value: Amount | null
}

/** Inventory and availability. `null` if a metric is not available. */
export interface ProductAvailability {
  /** Sellable units that are at least 90 days old, with their cost. */
  aged90DaysSellableInventory: UnitsWithValue | null
  /** Shipped units less returns, divided by sellable units plus net received units. */
  sellThroughRate: number | null
  /** Sellable units on the way, at the end of the period. */
  sellableInTransitInventory: number | null
  /** Sellable units in fulfillment centers on the last day, with their cost. */
  sellableOnHandInventory: UnitsWithValue | null
  /** Out-of-stock rate of products that a vendor can supply, as a percentage. */
  sourceableROOS: number | null
  /** Share of time in which a product could be shipped with Prime, weighted by its importance. */
  ultraFastTrack: number | null
  /** Units beyond the forecast demand, with their cost. Not available for days. */
  unhealthyInventory: UnitsWithValue | null
  /** Unsellable units on the way, at the end of the period. */
  unsellableInTransitInventory: number | null
  /** Unsellable units in fulfillment centers on the last day, with their cost. */
  unsellableOnHandInventory: UnitsWithValue | null
}

/** Shipped products. `null` if a metric is not available. */
export interface ShippedOrders {
  /** Shipped revenue divided by shipped units, without tax. */
  averageSellingPrice: Amount | null
  /** Shipped units with the gross price that customers paid. */
  shippedUnitsWithRevenue: UnitsWithValue | null
}

/** Purchase orders. `null` if a metric is not available. */
export interface Sourcing {
  /** Units that the vendor confirmed. */
  confirmedUnits: number | null
  /** Units in the latest purchase orders of the week. */
  mostRecentSubmitted: number | null
  /** Received units less those returned to the vendor, with their cost. */
  netReceived: UnitsWithValue | null
  /** Confirmed units that Amazon has not received yet. */
  openPurchaseOrderQuantity: number | null
  /** Days from the purchase order to the receipt in a fulfillment center. */
  overallVendorLeadTime: number | null
  /** Share of page views of procurable products while they were out of stock. */
  procurableProductOOS: number | null
  /** Net received units divided by confirmed units, for procurable products. */
  receivedFillRate: number | null
  /** Confirmed units divided by ordered units, for procurable products. */
  vendorConfirmationRate: number | null
}

/** Page views. `null` if a metric is not available. */
export interface Traffic {
  /** Page views while Amazon's own offer was in the Buy Box. */
  glanceViews: number | null
  /** Percentage of page views while another offer was in the Buy Box. */
  lostFeaturedOffer: number | null
}

/** Metrics of the products that Amazon buys from the vendor, in one period. */
export interface SourcingView {
  /** Last day of the period. */
  endDate: string
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** Metrics by group, such as by ASIN or brand. */
  metrics: (SourcingViewMetricsGroupedBy | null)[]
  /** First day of the period. */
  startDate: string
  /** Metrics of all the vendor's products. */
  totals: SourcingViewMetrics
}

/** Metrics of one group of products. */
export interface SourcingViewMetricsGroupedBy {
  /** Attributes that the products of the group share. */
  groupByKey: GroupByAttributes
  /** Metrics of the group. */
  metrics: SourcingViewMetrics
}

/** Metrics by subject. */
export interface SourcingViewMetrics {
  /** Costs and margins. */
  costs: Costs | null
  /** Returns and reviews. */
  customerSatisfaction: CustomerSatisfaction | null
  /** Inventory and availability. */
  productAvailability: ProductAvailability | null
  /** Shipped products. */
  shippedOrders: ShippedOrders | null
  /** Purchase orders. */
  sourcing: Sourcing | null
}
