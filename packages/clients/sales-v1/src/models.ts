// Generated from Amazon's model sales. To change this file, see CONTRIBUTING.md.

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface GetOrderMetricsResponse {
  payload?: OrderMetricsInterval[]
  errors?: ErrorEntry[]
}

export interface Money {
  currencyCode: string
  amount: string
}

export interface OrderMetricsInterval {
  interval: string
  unitCount: number
  orderItemCount: number
  orderCount: number
  averageUnitPrice: Money
  totalSales: Money
}

/** Values of `getOrderMetrics.amazonProgram`. */
export type GetOrderMetricsAmazonProgram = 'AmazonHaul'

/** Values of `getOrderMetrics.buyerType`. */
export type GetOrderMetricsBuyerType = 'B2B' | 'B2C' | 'All'

/** Values of `getOrderMetrics.firstDayOfWeek`. */
export type GetOrderMetricsFirstDayOfWeek = 'Monday' | 'Sunday'

/** Values of `getOrderMetrics.granularity`. */
export type GetOrderMetricsGranularity = 'Hour' | 'Day' | 'Week' | 'Month' | 'Year' | 'Total'

/** Parameters of {@link SalesApi.getOrderMetrics}. */
export interface GetOrderMetricsParams {
  marketplaceIds: string[]
  interval: string
  granularity: GetOrderMetricsGranularity
  granularityTimeZone?: string
  /** Default: "All". */
  buyerType?: GetOrderMetricsBuyerType
  fulfillmentNetwork?: string
  /** Default: "Monday". */
  firstDayOfWeek?: GetOrderMetricsFirstDayOfWeek
  asin?: string
  sku?: string
  amazonProgram?: GetOrderMetricsAmazonProgram
}
