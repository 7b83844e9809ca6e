import type { Account } from '../account/account.js'
import { feesOf, feesOfUnits, type SaleFees } from '../account/fees.js'
import { type Money, money, sum } from '../account/money.js'
import { type Product, Products, priceOf } from '../account/products.js'
import { groupBy, type SoldItem, salesFigures } from '../account/sales.js'
import type { StoreFacts } from '../generation/store-facts.js'
import {
  type Arguments,
  type Datasets,
  divideSales,
  eachStore,
  findStore,
  listAt,
  periodOf,
  type Row,
  rowOf,
} from './dataset.js'
import type { Period } from './periods.js'

/** The datasets of `analytics_economics`. */
export const economics: Datasets = {
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
}

function economicsRows(items: readonly SoldItem[], period: Period, store: StoreFacts, granularity: string): Row[] {
  const groups = groupBy(items, ({ product }) => (granularity === 'MSKU' ? product.sku : product.asin))
  return [...groups.values()].flatMap((group) => {
    const product = group[0]?.product
    return product ? [economicsRow(product, salesOf(group, store), period, store, granularity)] : []
  })
}

/** The sales and the fees of some units. */
interface Sales extends SaleFees {
  readonly units: number
  readonly sales: Money
  readonly averagePrice: Money
}

function salesOf(items: readonly SoldItem[], { currencyCode }: StoreFacts): Sales {
  const { unitsOrdered, orderedProductSales, averageSellingPrice } = salesFigures(items, currencyCode)
  const fees = items.map((item) => feesOfUnits(item, item.quantity, item.order))
  const total = (kind: keyof SaleFees) =>
    sum(
      fees.map((each) => each[kind]),
      currencyCode,
    )
  return {
    units: unitsOrdered,
    sales: orderedProductSales,
    averagePrice: averageSellingPrice,
    referral: total('referral'),
    fulfillment: total('fulfillment'),
  }
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
        const fees = feesOf(product, price, product.fulfilledBy === 'AMAZON')
        return economicsRow(product, { units: 1, sales: price, averagePrice: price, ...fees }, period, store, 'MSKU')
      }),
  )
}

function economicsRow(
  product: Product,
  { units, sales, averagePrice, referral, fulfillment }: Sales,
  period: Period,
  store: StoreFacts,
  granularity: string,
): Row {
  const { currencyCode } = store
  const fees = [{ name: 'Referral fees', identifier: 'REFERRAL_FEES', total: referral }]
  if (fulfillment.amount > 0) {
    fees.push({ name: 'FBA fulfillment fees', identifier: 'FBA_FULFILLMENT_FEES', total: fulfillment })
  }
  const proceeds = sales.amount - referral.amount - fulfillment.amount
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
      const charge = { ...period, identifier, aggregatedDetail: chargeOf(total, units) }
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
