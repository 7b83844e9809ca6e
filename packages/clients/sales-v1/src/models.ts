// Generated from Amazon's model sales. To change this file, see CONTRIBUTING.md.

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

/** Response of `getOrderMetrics`. */
export interface GetOrderMetricsResponse {
  /** Metrics for each time unit of the interval. */
  payload?: OrderMetricsInterval[] | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** An amount of money and its currency. */
export interface Money {
  /** Currency code in ISO 4217, such as `USD`. */
  currencyCode: string
  /** Decimal amount in the currency of `currencyCode`. */
  amount: string
}

/** Metrics for one time unit. */
export interface OrderMetricsInterval {
  /**
   * Start and end of the time unit, separated by `--`. The first and the last unit can be incomplete if the
   * request does not match `granularity`.
   */
  interval: string
  /** Number of ordered units that match the filters. */
  unitCount: number
  /** Number of order items that match the filters. */
  orderItemCount: number
  /** Number of orders that match the filters. */
  orderCount: number
  /** Average price of a unit: `totalSales` divided by `unitCount`. */
  averageUnitPrice: Money
  /** Total product sales of the orders that match the filters. */
  totalSales: Money
}

/** Values of `getOrderMetrics.amazonProgram`. */
export type GetOrderMetricsAmazonProgram = 'AmazonHaul'

/** Values of `getOrderMetrics.buyerType`. */
export type GetOrderMetricsBuyerType = 'B2B' | 'B2C' | 'All'

/** Values of `getOrderMetrics.firstDayOfWeek`. */
export type GetOrderMetricsFirstDayOfWeek = 'Monday' | 'Sunday'

/** Values of `getOrderMetrics.fulfillmentNetwork`. */
export type GetOrderMetricsFulfillmentNetwork = 'MFN' | 'AFN'

/** Values of `getOrderMetrics.granularity`. */
export type GetOrderMetricsGranularity = 'Hour' | 'Day' | 'Week' | 'Month' | 'Year' | 'Total'

/** Parameters of {@link SalesApi.getOrderMetrics}. */
export type GetOrderMetricsParams =
  | Variant<GetOrderMetricsFields, never, 'sku'>
  | Variant<GetOrderMetricsFields, never, 'asin'>

/** Fields of {@link GetOrderMetricsParams}. */
export interface GetOrderMetricsFields {
  /** ID of the Amazon store. Pass exactly one. At most 1 item. */
  marketplaceIds: readonly string[]
  /**
   * Start (inclusive) and end (exclusive) in ISO 8601 with UTC offset, separated by `--`. Example:
   * `2018-09-01T00:00:00-07:00--2018-09-04T00:00:00-07:00` for three days.
   */
  interval: string
  /**
   * Length of the time units in the response. `Hour` requires an interval within the last 30 days, other values
   * within the last two years. `Total` returns one sum. If `interval` begins or ends within a unit, that unit
   * covers only a part.
   */
  granularity: GetOrderMetricsGranularity
  /**
   * IANA time zone in which days begin, such as `US/Pacific`. Required unless `granularity` is `Hour`. It must
   * match the offset in `interval`: `UTC` for `Z`.
   */
  granularityTimeZone?: string | undefined
  /** Only orders of business buyers (`B2B`) or of consumers (`B2C`). Default: "All". */
  buyerType?: GetOrderMetricsBuyerType | undefined
  /** Only orders fulfilled by the seller (`MFN`) or by Amazon (`AFN`). Default: both. */
  fulfillmentNetwork?: GetOrderMetricsFulfillmentNetwork | undefined
  /** First day of a week. Applies if `granularity` is `Week`. Default: "Monday". */
  firstDayOfWeek?: GetOrderMetricsFirstDayOfWeek | undefined
  /** Only orders with this ASIN. Can't be combined with `sku`. Default: all ASINs. */
  asin?: string | undefined
  /** Only orders with this SKU. Can't be combined with `asin`. Default: all SKUs. */
  sku?: string | undefined
  /** Only orders of this Amazon program. Default: all programs. */
  amazonProgram?: GetOrderMetricsAmazonProgram | undefined
}
