import type { Account } from '../account/account.js'
import { type Money, money } from '../account/money.js'
import { type Product, Products, priceOf } from '../account/products.js'
import { allStores, findKnownStore, type StoreFacts } from '../generation/store-facts.js'
import { checkPeriod, type Period, QueryFailure } from './periods.js'
import { divideSales, type Figures, figuresOf, groupBy, type SoldItem, soldItems, within } from './sold-items.js'

/** A row before the query selects its fields. Fields that are left out get generated values. */
export interface Row {
  readonly store: StoreFacts
  readonly fields: Readonly<Record<string, unknown>>
}

/** The arguments of a dataset. They are valid against the schema. */
type Arguments = Readonly<Record<string, unknown>>

type Dataset = (account: Account, parameters: Arguments) => Row[]

/** The rows of each dataset, by its field in the schemas. */
export const datasets: Readonly<Record<string, Dataset>> = {
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

  economics: (account, parameters) => {
    const { date = 'DAY', productId = 'MSKU' } = Object(parameters.aggregateBy ?? {})
    return eachStore(account, parameters, (store, items, period) =>
      divideSales(items, period, String(date)).flatMap(([part, sold]) =>
        economicsRows(sold, part, store, String(productId)),
      ),
    )
  },

  economicsPreview: (account, parameters) => forecastRows(account, parameters, listAt(parameters, 'marketplaceIds')),

  economicsSimulation: (account, parameters) => {
    const identifiers = listAt(parameters, 'products').map((each) => String(Object(Object(each).identifier).value))
    return forecastRows(account, parameters, [parameters.marketplaceId]).filter(({ fields }) =>
      identifiers.some((each) => [fields.msku, fields.childAsin, fields.fnsku].includes(each)),
    )
  },

  manufacturingView: vendorRows,
  sourcingView: vendorRows,
}

/** Calls a function for each store that the arguments name. */
function eachStore(
  account: Account,
  parameters: Arguments,
  rowsOf: (store: StoreFacts, items: SoldItem[], period: Period) => Row[],
): Row[] {
  const period = periodOf(account, parameters)
  return listAt(parameters, 'marketplaceIds')
    .map(findStore)
    .flatMap((store) => rowsOf(store, soldItems(account, store), period))
}

function findStore(marketplaceId: unknown): StoreFacts {
  const store = findKnownStore(String(marketplaceId))
  if (!store) throw new QueryFailure(`The marketplace ID ${marketplaceId} is invalid.`)
  return store
}

/** @throws QueryFailure if the account cannot have data of the period. */
function periodOf(account: Account, parameters: Arguments): Period {
  const period = { startDate: textAt(parameters, 'startDate'), endDate: textAt(parameters, 'endDate') }
  checkPeriod(period, account.now().toISOString().slice(0, 10))
  return period
}

function textAt(parameters: Arguments, name: string): string {
  return String(parameters[name])
}

function listAt(parameters: Arguments, name: string): readonly unknown[] {
  const list = parameters[name]
  return Array.isArray(list) ? list : []
}

function rowByDate(items: readonly SoldItem[], period: Period, store: StoreFacts): Row {
  const figures = figuresOf(items, store)
  const { currencyCode } = store
  const sales = {
    ...salesOf(figures),
    averageSellingPrice: figures.averagePrice,
    averageSalesPerOrderItem: money(figures.sales.amount / figures.items, currencyCode),
    averageUnitsPerOrderItem: round(figures.units / figures.items),
    claimsAmount: money(0, currencyCode),
    claimsGranted: 0,
  }
  return rowOf(store, { ...period, sales, traffic: trafficOf(figures) })
}

function rowsByAsin(items: readonly SoldItem[], period: Period, store: StoreFacts, granularity: string): Row[] {
  const groups = groupBy(items, ({ product }) => (granularity === 'SKU' ? product.sku : product.asin))
  return [...groups.values()].map((group) => {
    const figures = figuresOf(group, store)
    const [asin, sku] = [group[0]?.product.asin, group[0]?.product.sku]
    return rowOf(store, {
      ...period,
      parentAsin: asin,
      childAsin: granularity === 'PARENT' ? null : asin,
      sku: granularity === 'SKU' ? sku : null,
      sales: salesOf(figures),
      traffic: trafficOf(figures),
    })
  })
}

function salesOf(figures: Figures): object {
  return {
    orderedProductSales: figures.sales,
    ordersShipped: figures.ordersShipped,
    refundRate: 0,
    shippedProductSales: figures.shippedSales,
    totalOrderItems: figures.items,
    unitsOrdered: figures.units,
    unitsRefunded: 0,
    unitsShipped: figures.unitsShipped,
  }
}

const [sessionsPerUnit, viewsPerSession, browserShare] = [12, 1.5, 0.4]

/** Traffic that fits the sales: Amazon's page views and sessions are the sums of those in browsers and in apps. */
function trafficOf({ units, items }: Figures): object {
  const sessions = units * sessionsPerUnit
  const pageViews = Math.round(sessions * viewsPerSession)
  const [browserSessions, browserPageViews] = [
    Math.round(sessions * browserShare),
    Math.round(pageViews * browserShare),
  ]
  return {
    sessions,
    browserSessions,
    mobileAppSessions: sessions - browserSessions,
    pageViews,
    browserPageViews,
    mobileAppPageViews: pageViews - browserPageViews,
    unitSessionPercentage: round((units / sessions) * 100),
    orderItemSessionPercentage: round((items / sessions) * 100),
  }
}

function economicsRows(items: readonly SoldItem[], period: Period, store: StoreFacts, granularity: string): Row[] {
  const groups = groupBy(items, ({ product }) => (granularity === 'MSKU' ? product.sku : product.asin))
  return [...groups.values()].flatMap((group) => {
    const product = group[0]?.product
    return product ? [economicsRow(product, figuresOf(group, store), period, store, granularity)] : []
  })
}

/** Estimates that assume one sold unit of each product. */
function forecastRows(account: Account, parameters: Arguments, marketplaceIds: readonly unknown[]): Row[] {
  const period = periodOf(account, parameters)
  return marketplaceIds.map(findStore).flatMap((store) =>
    account
      .part(Products)
      .all()
      .map((product) => {
        const price = priceOf(product, store.marketplaceId)
        const one = { orders: 1, items: 1, units: 1, unitsShipped: 0, ordersShipped: 0 }
        const shippedSales = money(0, store.currencyCode)
        const figures = { ...one, sales: price, shippedSales, averagePrice: price }
        return economicsRow(product, figures, period, store, 'MSKU')
      }),
  )
}

const [referralShare, fulfillmentFee] = [0.15, 3.5]

function economicsRow(
  product: Product,
  { units, sales, averagePrice }: Figures,
  period: Period,
  store: StoreFacts,
  granularity: string,
): Row {
  const { currencyCode } = store
  const fees = [{ name: 'Referral fees', identifier: 'REFERRAL_FEES', total: sales.amount * referralShare }]
  if (product.fulfilledBy === 'AMAZON') {
    fees.push({ name: 'FBA fulfillment fees', identifier: 'FBA_FULFILLMENT_FEES', total: units * fulfillmentFee })
  }
  const proceeds = sales.amount - fees.reduce((sum, { total }) => sum + total, 0)
  return rowOf(store, {
    ...period,
    parentAsin: product.asin,
    childAsin: granularity === 'PARENT_ASIN' ? null : product.asin,
    msku: granularity === 'MSKU' ? product.sku : null,
    fnsku: granularity === 'MSKU' ? product.fnSku : null,
    sales: {
      averageSellingPrice: averagePrice,
      netProductSales: sales,
      netUnitsSold: units,
      orderedProductSales: sales,
      refundedProductSales: money(0, currencyCode),
      unitsOrdered: units,
      unitsRefunded: 0,
    },
    ads: [],
    fees: fees.map(({ name, identifier, total }) => {
      const charge = { ...period, identifier, aggregatedDetail: chargeOf(money(total, currencyCode), units) }
      return { feeTypeName: name, charge, charges: [charge] }
    }),
    netProceeds: { total: money(proceeds, currencyCode), perUnit: money(proceeds / units, currencyCode) },
  })
}

function chargeOf(total: Money, quantity: number): object {
  const none = money(0, total.currencyCode)
  return {
    amount: total,
    amountPerUnit: money(total.amount / quantity, total.currencyCode),
    amountPerUnitDelta: null,
    promotionAmount: none,
    quantity,
    taxAmount: none,
    totalAmount: total,
  }
}

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
        metrics: vendorMetrics(figuresOf(group, store)),
      }))
      return rowOf(store, { ...part, totals: vendorMetrics(figuresOf(sold, store)), metrics })
    }),
  )
}

function keyOf(product: Product | undefined): object {
  if (!product) return {}
  const { asin, brand, color, ean, title } = product
  return { asin, parentAsin: asin, brand, color, ean, productTitle: title }
}

function vendorMetrics({ units, unitsShipped, sales, shippedSales, averagePrice }: Figures): object {
  return {
    orders: { orderedUnitsWithRevenue: { units, value: sales }, netOrderedGMS: sales, netShipmentGMS: shippedSales },
    shippedOrders: {
      averageSellingPrice: averagePrice,
      shippedUnitsWithRevenue: { units: unitsShipped, value: shippedSales },
    },
  }
}

function rowOf(store: StoreFacts, fields: Row['fields']): Row {
  return { store, fields: { marketplaceId: store.marketplaceId, ...fields } }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
