import { groupBy, percentage, type SoldItem, trafficFigures } from '../account/sales.js'
import { type Period, periodsOf } from './periods.js'
import { day, figuresOf, optionOf, productsOf, soldIn, soldInReport } from './report-figures.js'
import type { ReportRequest } from './report-type.js'

/** The figures of `GET_SALES_AND_TRAFFIC_REPORT`. Sales are those of the account, and traffic fits them. */
export function salesAndTraffic(request: ReportRequest): object {
  const dateGranularity = optionOf(request, 'dateGranularity', ['DAY', 'WEEK', 'MONTH'], 'DAY')
  const asinGranularity = optionOf(request, 'asinGranularity', ['PARENT', 'CHILD', 'SKU'], 'PARENT')
  const periods = periodsOf(request, dateGranularity)
  const sold = soldInReport(request, periods)
  const products = groupBy(sold, ({ product }) => (asinGranularity === 'SKU' ? product.sku : product.asin))
  return {
    reportOptions: { dateGranularity, asinGranularity },
    salesAndTrafficByDate: periods.map((period) => dateSales(request, period, soldIn(sold, period))),
    salesAndTrafficByAsin: [...products.values()].map((group) => ({
      parentAsin: group[0]?.product.asin,
      ...(asinGranularity !== 'PARENT' && { childAsin: group[0]?.product.asin }),
      ...(asinGranularity === 'SKU' && { sku: group[0]?.product.sku }),
      ...asinSales(request, group, figuresOf(request, sold).unitsOrdered),
    })),
  }
}

function dateSales(request: ReportRequest, period: Period, sold: readonly SoldItem[]): object {
  const figures = figuresOf(request, sold)
  return {
    date: day(period.start),
    salesByDate: figures,
    trafficByDate: {
      ...trafficFigures(figures),
      buyBoxPercentage: 95,
      averageOfferCount: productsOf(request).length,
      averageParentItems: productsOf(request).length,
      feedbackReceived: 0,
      negativeFeedbackReceived: 0,
      receivedNegativeFeedbackRate: 0,
    },
  }
}

function asinSales(request: ReportRequest, sold: readonly SoldItem[], allUnits: number): object {
  const figures = figuresOf(request, sold)
  const { unitsOrdered, orderedProductSales, totalOrderItems } = figures
  const { orderItemSessionPercentage: _, ...traffic } = trafficFigures(figures)
  const share = percentage(unitsOrdered, allUnits)
  return {
    salesByAsin: { unitsOrdered, orderedProductSales, totalOrderItems },
    trafficByAsin: {
      ...traffic,
      browserSessionPercentage: share,
      mobileAppSessionPercentage: share,
      sessionPercentage: share,
      browserPageViewsPercentage: share,
      mobileAppPageViewsPercentage: share,
      pageViewsPercentage: share,
      buyBoxPercentage: 95,
    },
  }
}
