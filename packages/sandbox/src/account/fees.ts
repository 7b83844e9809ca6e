import { fromDollars, type Money, money, times } from './money.js'
import type { Order, OrderItem } from './order.js'
import type { Product } from './products.js'

/** Amazon's share of the price, by product type. */
const referralShares: Readonly<Record<string, number>> = {
  HEADPHONES: 0.08,
  KEYBOARDS: 0.08,
  POWER_DRILL: 0.12,
  SHIRT: 0.17,
}
const usualReferralShare = 0.15

/** In US dollars. */
const minReferralFee = 0.3

/** Fees for sending a unit, in US dollars, by its greatest weight in kilograms. */
const fulfillmentFees = [
  { weight: 0.25, fee: 3.4 },
  { weight: 0.5, fee: 4.1 },
  { weight: 1, fee: 5.2 },
  { weight: 1.5, fee: 6.1 },
  { weight: 3, fee: 7.4 },
  { weight: 9, fee: 9.8 },
]
const feePerKilogram = 0.8

/** Fees that Amazon takes for the sale of a unit. Their order of magnitude is that of Amazon's. */
export interface SaleFees {
  readonly referral: Money
  /** Zero if the selling partner sends the unit. */
  readonly fulfillment: Money
}

/** The fees for a unit that is sold at a price, in the currency of the price. */
export function feesOf(product: Product, price: Money, isFulfilledByAmazon: boolean): SaleFees {
  const { currencyCode } = price
  const share = referralShares[product.productType] ?? usualReferralShare
  const min = fromDollars(minReferralFee, currencyCode).amount
  return {
    referral: money(Math.max(price.amount * share, min), currencyCode),
    fulfillment: fromDollars(isFulfilledByAmazon ? fulfillmentFee(product.weight) : 0, currencyCode),
  }
}

/** The fees for some units of an order's item. They are those of one unit, multiplied. */
export function feesOfUnits({ product, unitPrice }: OrderItem, units: number, { fulfilledBy }: Order): SaleFees {
  const { referral, fulfillment } = feesOf(product, unitPrice, fulfilledBy === 'AMAZON')
  return { referral: times(referral, units), fulfillment: times(fulfillment, units) }
}

function fulfillmentFee(weight: number): number {
  const row = fulfillmentFees.find((each) => weight <= each.weight)
  if (row) return row.fee
  const last = fulfillmentFees.at(-1) ?? { weight: 0, fee: 0 }
  return last.fee + Math.ceil(weight - last.weight) * feePerKilogram
}
