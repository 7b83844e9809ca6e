// Generated from the schemas in models. To change this file, see CONTRIBUTING.md.

import type * as Economics20240315Types from './economics-2024-03-15.js'
import type * as SalesAndTraffic20240424Types from './sales-and-traffic-2024-04-24.js'
import type * as VendorAnalytics20240930Types from './vendor-analytics-2024-09-30.js'

export type { Economics20240315Types, SalesAndTraffic20240424Types, VendorAnalytics20240930Types }

/** One row for each query of a data set. `typeName` is the type of a line in its document. */
export const dataKioskSchemas = [
  {
    dataset: 'analytics_economics_2024_03_15',
    query: 'economics',
    typeName: 'Economics20240315Types.Economics',
    schema: 'analytics_economics_2024_03_15',
  },
  {
    dataset: 'analytics_economics_2024_03_15',
    query: 'economicsPreview',
    typeName: 'Economics20240315Types.Economics',
    schema: 'analytics_economics_2024_03_15',
  },
  {
    dataset: 'analytics_economics_2024_03_15',
    query: 'economicsSimulation',
    typeName: 'Economics20240315Types.Economics',
    schema: 'analytics_economics_2024_03_15',
  },
  {
    dataset: 'analytics_salesAndTraffic_2024_04_24',
    query: 'salesAndTrafficByAsin',
    typeName: 'SalesAndTraffic20240424Types.SalesAndTrafficByAsin',
    schema: 'analytics_salesAndTraffic_2024_04_24',
  },
  {
    dataset: 'analytics_salesAndTraffic_2024_04_24',
    query: 'salesAndTrafficByDate',
    typeName: 'SalesAndTraffic20240424Types.SalesAndTrafficByDate',
    schema: 'analytics_salesAndTraffic_2024_04_24',
  },
  {
    dataset: 'analytics_salesAndTraffic_2024_04_24',
    query: 'salesAndTrafficTrends',
    typeName: 'SalesAndTraffic20240424Types.SalesAndTrafficTrends',
    schema: 'analytics_salesAndTraffic_2024_04_24',
  },
  {
    dataset: 'analytics_vendorAnalytics_2024_09_30',
    query: 'manufacturingView',
    typeName: 'VendorAnalytics20240930Types.ManufacturingView',
    schema: 'analytics_vendorAnalytics_2024_09_30',
  },
  {
    dataset: 'analytics_vendorAnalytics_2024_09_30',
    query: 'sourcingView',
    typeName: 'VendorAnalytics20240930Types.SourcingView',
    schema: 'analytics_vendorAnalytics_2024_09_30',
  },
] as const

/** The type of a line in the document of each query, by data set and query. */
export interface DataKioskRows {
  analytics_economics_2024_03_15: {
    economics: Economics20240315Types.Economics
    economicsPreview: Economics20240315Types.Economics
    economicsSimulation: Economics20240315Types.Economics
  }
  analytics_salesAndTraffic_2024_04_24: {
    salesAndTrafficByAsin: SalesAndTraffic20240424Types.SalesAndTrafficByAsin
    salesAndTrafficByDate: SalesAndTraffic20240424Types.SalesAndTrafficByDate
    salesAndTrafficTrends: SalesAndTraffic20240424Types.SalesAndTrafficTrends
  }
  analytics_vendorAnalytics_2024_09_30: {
    manufacturingView: VendorAnalytics20240930Types.ManufacturingView
    sourcingView: VendorAnalytics20240930Types.SourcingView
  }
}
