import { money } from '../account/money.js'
import { deriveSeed, Random } from '../generation/random.js'
import { type Period, periodsOf } from './periods.js'
import {
  day,
  optionOf,
  percentage,
  productsIn,
  productsOf,
  ratio,
  revenue,
  type SoldItem,
  soldIn,
  soldItems,
  soldOf,
  unitsOf,
} from './report-figures.js'
import type { ReportRequest } from './report-type.js'

/** The figures of `GET_SALES_AND_TRAFFIC_REPORT`. Sales are those of the account. Traffic is seeded. */
export function salesAndTraffic(request: ReportRequest): object {
  const dateGranularity = optionOf(request, 'dateGranularity', ['DAY', 'WEEK', 'MONTH'], 'DAY')
  const asinGranularity = optionOf(request, 'asinGranularity', ['PARENT', 'CHILD', 'SKU'], 'PARENT')
  const periods = periodsOf(request, dateGranularity)
  const sold = soldItems(request, periods)
  return {
    reportOptions: { dateGranularity, asinGranularity },
    salesAndTrafficByDate: periods.map((period) => dateSales(request, period, soldIn(sold, period))),
    salesAndTrafficByAsin: productsIn(sold).map((product) => ({
      parentAsin: product.asin,
      ...(asinGranularity !== 'PARENT' && { childAsin: product.asin }),
      ...(asinGranularity === 'SKU' && { sku: product.sku }),
      ...asinSales(request, soldOf(sold, product), unitsOf(sold)),
    })),
  }
}

function dateSales(request: ReportRequest, period: Period, sold: readonly SoldItem[]): object {
  const date = day(period.start)
  const shipped = sold.filter(({ order }) => order.status === 'SHIPPED')
  const units = unitsOf(sold)
  const sales = revenue(request, sold)
  const traffic = trafficFor(request, date, units)
  const perItem = (count: number) => money(ratio(sales.amount, count), sales.currencyCode)
  return {
    date,
    salesByDate: {
      orderedProductSales: sales,
      unitsOrdered: units,
      totalOrderItems: sold.length,
      averageSalesPerOrderItem: perItem(sold.length),
      averageUnitsPerOrderItem: ratio(units, sold.length),
      averageSellingPrice: perItem(units),
      unitsRefunded: 0,
      refundRate: 0,
      claimsGranted: 0,
      claimsAmount: money(0, sales.currencyCode),
      shippedProductSales: revenue(request, shipped),
      unitsShipped: unitsOf(shipped),
      ordersShipped: new Set(shipped.map(({ order }) => order.orderId)).size,
    },
    trafficByDate: {
      ...traffic,
      buyBoxPercentage: 95,
      orderItemSessionPercentage: percentage(sold.length, traffic.sessions),
      unitSessionPercentage: percentage(units, traffic.sessions),
      averageOfferCount: productsOf(request).length,
      averageParentItems: productsOf(request).length,
      feedbackReceived: 0,
      negativeFeedbackReceived: 0,
      receivedNegativeFeedbackRate: 0,
    },
  }
}

function asinSales(request: ReportRequest, sold: readonly SoldItem[], allUnits: number): object {
  const units = unitsOf(sold)
  const traffic = trafficFor(request, sold[0]?.item.product.asin ?? '', units)
  const share = percentage(units, allUnits)
  return {
    salesByAsin: { unitsOrdered: units, orderedProductSales: revenue(request, sold), totalOrderItems: sold.length },
    trafficByAsin: {
      ...traffic,
      browserSessionPercentage: share,
      mobileAppSessionPercentage: share,
      sessionPercentage: share,
      browserPageViewsPercentage: share,
      mobileAppPageViewsPercentage: share,
      pageViewsPercentage: share,
      buyBoxPercentage: 95,
      unitSessionPercentage: percentage(units, traffic.sessions),
    },
  }
}

/** Page views and sessions that lead to this number of units. */
function trafficFor({ account }: ReportRequest, name: string, units: number) {
  const random = new Random(deriveSeed(account.seed, `traffic ${name}`))
  const browserSessions = units * random.integer(4, 8) + random.integer(5, 20)
  const mobileAppSessions = units * random.integer(4, 8) + random.integer(5, 20)
  const browserPageViews = browserSessions + random.integer(0, browserSessions)
  const mobileAppPageViews = mobileAppSessions + random.integer(0, mobileAppSessions)
  return {
    browserPageViews,
    mobileAppPageViews,
    pageViews: browserPageViews + mobileAppPageViews,
    browserSessions,
    mobileAppSessions,
    sessions: browserSessions + mobileAppSessions,
  }
}
