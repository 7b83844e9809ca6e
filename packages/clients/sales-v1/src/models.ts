// Generated from Amazon's model sales. To change this file, see CONTRIBUTING.md.

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface GetOrderMetricsResponse {
  payload?: OrderMetricsInterval[] | undefined
  errors?: ErrorEntry[] | undefined
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
  marketplaceIds: readonly string[]
  interval: string
  granularity: GetOrderMetricsGranularity
  granularityTimeZone?: string | undefined
  /** Default: "All". */
  buyerType?: GetOrderMetricsBuyerType | undefined
  fulfillmentNetwork?: string | undefined
  /** Default: "Monday". */
  firstDayOfWeek?: GetOrderMetricsFirstDayOfWeek | undefined
  asin?: string | undefined
  sku?: string | undefined
  amazonProgram?: GetOrderMetricsAmazonProgram | undefined
}
