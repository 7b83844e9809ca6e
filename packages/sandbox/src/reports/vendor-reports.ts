import { money, sum, times } from '../account/money.js'
import { type Product, priceOf } from '../account/products.js'
import { groupBy, type SoldItem } from '../account/sales.js'
import { periodsOf } from './periods.js'
import { datesOf, figuresOf, optionOf, productsOf, soldIn, soldInReport } from './report-figures.js'
import { type ReportRequest, storeOf } from './report-type.js'

const vendorPeriods = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const
const distributorViews = ['MANUFACTURING', 'SOURCING'] as const
/** The share of the price that a vendor gets from Amazon. */
const costShare = 0.6

/** The figures of `GET_VENDOR_SALES_REPORT`. */
export function vendorSales(request: ReportRequest): object {
  const reportPeriod = optionOf(request, 'reportPeriod', vendorPeriods)
  const distributorView = optionOf(request, 'distributorView', distributorViews)
  const sellingProgram = optionOf(request, 'sellingProgram', ['RETAIL', 'BUSINESS', 'FRESH'])
  const figures = (sold: readonly SoldItem[]) => {
    const { orderedProductSales, unitsOrdered, shippedProductSales, unitsShipped } = figuresOf(request, sold)
    const ordered = { orderedRevenue: orderedProductSales, orderedUnits: unitsOrdered }
    return {
      customerReturns: 0,
      ...(distributorView === 'MANUFACTURING' && ordered),
      shippedCogs: times(shippedProductSales, costShare),
      shippedRevenue: shippedProductSales,
      shippedUnits: unitsShipped,
    }
  }
  const periods = periodsOf(request, reportPeriod)
  const sold = soldInReport(request, periods)
  const rows = periods.map((period) => ({ period, sold: soldIn(sold, period) }))
  return {
    reportOptions: { reportPeriod, distributorView, sellingProgram },
    salesAggregate: rows.map(({ period, sold }) => ({ ...datesOf(period), ...figures(sold) })),
    salesByAsin: rows.flatMap(({ period, sold }) =>
      [...groupBy(sold, ({ product }) => product.asin)].map(([asin, group]) => ({
        ...datesOf(period),
        asin,
        ...figures(group),
      })),
    ),
  }
}

/** The figures of `GET_VENDOR_INVENTORY_REPORT`. */
export function vendorInventory(request: ReportRequest): object {
  const reportPeriod = optionOf(request, 'reportPeriod', vendorPeriods)
  const distributorView = optionOf(request, 'distributorView', distributorViews)
  const sellingProgram = optionOf(request, 'sellingProgram', ['RETAIL', 'FRESH'])
  const { currencyCode, marketplaceId } = storeOf(request)
  const figures = (products: readonly Product[]) => ({
    netReceivedInventoryCost: money(0, currencyCode),
    netReceivedInventoryUnits: 0,
    openPurchaseOrderUnits: 0,
    sellableOnHandInventoryCost: sum(
      products.map((product) => times(priceOf(product, marketplaceId), product.quantity * costShare)),
      currencyCode,
    ),
    sellableOnHandInventoryUnits: products.reduce((total, { quantity }) => total + quantity, 0),
  })
  const periods = periodsOf(request, reportPeriod)
  const products = productsOf(request)
  return {
    reportOptions: { reportPeriod, distributorView, sellingProgram },
    inventoryAggregate: periods.map((period) => ({ ...datesOf(period), ...figures(products) })),
    inventoryByAsin: periods.flatMap((period) =>
      products.map((product) => ({ ...datesOf(period), asin: product.asin, ...figures([product]) })),
    ),
  }
}
