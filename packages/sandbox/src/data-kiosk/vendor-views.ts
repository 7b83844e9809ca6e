import type { Account } from '../account/account.js'
import type { Product } from '../account/products.js'
import { groupBy, type SoldItem, salesFigures } from '../account/sales.js'
import { allStores, type StoreFacts } from '../generation/store-facts.js'
import { type Arguments, type Datasets, divideSales, eachStore, type Row, rowOf, textAt } from './dataset.js'
import { QueryFailure } from './periods.js'

/** The datasets of `analytics_vendorAnalytics`. */
export const vendorViews: Datasets = { manufacturingView: vendorRows, sourcingView: vendorRows }

/** Vendors have one row for each period, with the metrics of all products. */
function vendorRows(account: Account, parameters: Arguments): Row[] {
  const currencyCode = parameters.currencyCode ?? 'USD'
  const store = allStores.find((each) => each.currencyCode === currencyCode)
  if (!store) throw new QueryFailure(`The currency ${currencyCode} is invalid.`)
  return eachStore(account, { ...parameters, marketplaceIds: [store.marketplaceId] }, (_, items, period) =>
    divideSales(items, period, textAt(parameters, 'aggregateBy')).map(([part, sold]) => {
      const groups = [...groupBy(sold, ({ product }) => product.asin).values()]
      const metrics = groups.map((group) => ({
        groupByKey: keyOf(group[0]?.product),
        metrics: vendorMetrics(group, store),
      }))
      return rowOf(store, { ...part, totals: vendorMetrics(sold, store), metrics })
    }),
  )
}

function keyOf(product: Product | undefined): object {
  if (!product) return {}
  const { asin, brand, color, ean, title } = product
  return { asin, parentAsin: asin, brand, color, ean, productTitle: title }
}

function vendorMetrics(items: readonly SoldItem[], { currencyCode }: StoreFacts): object {
  const figures = salesFigures(items, currencyCode)
  const { unitsOrdered, unitsShipped, orderedProductSales, shippedProductSales, averageSellingPrice } = figures
  return {
    orders: {
      orderedUnitsWithRevenue: { units: unitsOrdered, value: orderedProductSales },
      netOrderedGMS: orderedProductSales,
      netShipmentGMS: shippedProductSales,
    },
    shippedOrders: {
      averageSellingPrice,
      shippedUnitsWithRevenue: { units: unitsShipped, value: shippedProductSales },
    },
  }
}
