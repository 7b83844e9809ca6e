import { groupBy, type SoldItem, salesFigures, trafficFigures } from '../account/sales.js'
import type { StoreFacts } from '../generation/store-facts.js'
import { type Datasets, divideSales, eachStore, listAt, type Row, rowOf, textAt, within } from './dataset.js'
import type { Period } from './periods.js'

/** The datasets of `analytics_salesAndTraffic` and `analytics_salesAndTrafficTrends`. */
export const salesAndTraffic: Datasets = {
  salesAndTrafficByDate: (account, parameters) =>
    eachStore(account, parameters, (store, items, period) =>
      divideSales(items, period, textAt(parameters, 'aggregateBy')).map(([part, sold]) => rowByDate(sold, part, store)),
    ),

  salesAndTrafficByAsin: (account, parameters) =>
    eachStore(account, parameters, (store, items, period) =>
      rowsByAsin(within(items, period), period, store, textAt(parameters, 'aggregateBy')),
    ),

  salesAndTrafficTrends: (account, parameters) => {
    const asinAggregation = textAt(parameters, 'asinAggregation')
    return listAt(parameters, 'filters').flatMap((filter) => {
      const { marketplaceId, asins } = Object(filter)
      return eachStore(account, { ...parameters, marketplaceIds: [marketplaceId] }, (store, items, period) => {
        const wanted = items.filter(({ product }) => Array.isArray(asins) && asins.includes(product.asin))
        return divideSales(wanted, period, textAt(parameters, 'dateAggregation'))
          .flatMap(([part, sold]) => rowsByAsin(sold, part, store, asinAggregation))
          .map((row) => ({ ...row, fields: { ...row.fields, asinAggregation } }))
      })
    })
  },
}

function rowByDate(items: readonly SoldItem[], period: Period, store: StoreFacts): Row {
  const sales = salesFigures(items, store.currencyCode)
  return rowOf(store, { ...period, sales, traffic: trafficFigures(sales) })
}

function rowsByAsin(items: readonly SoldItem[], period: Period, store: StoreFacts, granularity: string): Row[] {
  const groups = groupBy(items, ({ product }) => (granularity === 'SKU' ? product.sku : product.asin))
  return [...groups.values()].map((group) => {
    const sales = salesFigures(group, store.currencyCode)
    const [asin, sku] = [group[0]?.product.asin, group[0]?.product.sku]
    return rowOf(store, {
      ...period,
      parentAsin: asin,
      childAsin: granularity === 'PARENT' ? null : asin,
      sku: granularity === 'SKU' ? sku : null,
      sales,
      traffic: trafficFigures(sales),
    })
  })
}
