// Generated from Amazon's model sales. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const GetOrderMetricsAmazonProgram = { AmazonHaul: 'AmazonHaul' } as const
export type GetOrderMetricsAmazonProgram = models.GetOrderMetricsAmazonProgram

export const GetOrderMetricsBuyerType = { B2B: 'B2B', B2C: 'B2C', All: 'All' } as const
export type GetOrderMetricsBuyerType = models.GetOrderMetricsBuyerType

export const GetOrderMetricsFirstDayOfWeek = { Monday: 'Monday', Sunday: 'Sunday' } as const
export type GetOrderMetricsFirstDayOfWeek = models.GetOrderMetricsFirstDayOfWeek

export const GetOrderMetricsFulfillmentNetwork = { MFN: 'MFN', AFN: 'AFN' } as const
export type GetOrderMetricsFulfillmentNetwork = models.GetOrderMetricsFulfillmentNetwork

export const GetOrderMetricsGranularity = {
  Hour: 'Hour',
  Day: 'Day',
  Week: 'Week',
  Month: 'Month',
  Year: 'Year',
  Total: 'Total',
} as const
export type GetOrderMetricsGranularity = models.GetOrderMetricsGranularity
