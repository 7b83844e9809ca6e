// Generated from Amazon's model sales. To change this file, see CONTRIBUTING.md.

export interface GetOrderMetricsResponse {
  payload?: OrderMetricsInterval[]
  errors?: ModelError[]
}

export interface ModelError {
  code: string
  message: string
  details?: string
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

/** Parameters of {@link SalesApi.getOrderMetrics}. */
export interface GetOrderMetricsParams {
  marketplaceIds: string[]
  interval: string
  granularity: 'Hour' | 'Day' | 'Week' | 'Month' | 'Year' | 'Total'
  granularityTimeZone?: string
  /** Default: "All". */
  buyerType?: 'B2B' | 'B2C' | 'All'
  fulfillmentNetwork?: string
  /** Default: "Monday". */
  firstDayOfWeek?: 'Monday' | 'Sunday'
  asin?: string
  sku?: string
  amazonProgram?: 'AmazonHaul'
}
