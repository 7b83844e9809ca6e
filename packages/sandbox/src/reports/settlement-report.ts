import { feesOfUnits } from '../account/fees.js'
import { amountText, type Money, sum, times } from '../account/money.js'
import type { Order, OrderItem } from '../account/orders.js'
import { matchingText } from '../generation/matching-text.js'
import { deriveSeed, Random } from '../generation/random.js'
import type { StoreFacts } from '../generation/store-facts.js'
import { flatLines } from './flat-file.js'
import { ordersOf, salesChannel } from './order-reports.js'
import { europe, isInRange, type ReportRequest, type ReportType, storeOf } from './report-type.js'

/** The package jobs has the same columns. A test in tools/integration compares them. */
const columns = [
  'settlement-id',
  'settlement-start-date',
  'settlement-end-date',
  'deposit-date',
  'total-amount',
  'currency',
  'transaction-type',
  'order-id',
  'merchant-order-id',
  'adjustment-id',
  'shipment-id',
  'marketplace-name',
  'amount-type',
  'amount-description',
  'amount',
  'fulfillment-id',
  'posted-date',
  'posted-date-time',
  'order-item-code',
  'merchant-order-item-id',
  'merchant-adjustment-item-id',
  'sku',
  'quantity-purchased',
]

/** One amount of a shipped item. */
interface Entry {
  readonly order: Order
  readonly item: OrderItem
  /** Units in the package. */
  readonly quantity: number
  readonly postedAt: Date
  readonly type: 'ItemPrice' | 'ItemFees'
  readonly description: string
  readonly amount: Money
}

const dayMs = 24 * 60 * 60 * 1000

/**
 * Amazon’s payment for the orders that were shipped in two weeks. The first line after the header has the total, and ends after
 * the currency. Amazon creates the reports itself.
 */
export const settlementReport: ReportType = {
  mediaType: 'text/plain',
  charset: 'utf-8',
  // See https://github.com/amzn/selling-partner-api-docs/issues/2338
  namesCharset: false,
  isAutomatic: true,
  source: 'https://developer-docs.amazon/sp-api/docs/settlement-reports-attributes',
  create: (request) => {
    const store = storeOf(request)
    const { dataStartTime: start, dataEndTime: end } = request
    const entries = ordersOf(request, () => true).flatMap((order) => entriesOf(order, request))
    const settlementId = idOf(request)
    const total = sum(
      entries.map(({ amount }) => amount),
      store.currencyCode,
    )
    const write = { date: dateFormat(store), amount: amountFormat(store) }
    const deposit = new Date(end.getTime() + 2 * dayMs)
    const dates = [start, end, deposit].map((date) => write.date(date, true))
    const lines = entries.map(({ order, item, quantity, postedAt, type, description, amount }) => [
      settlementId,
      ...['', '', '', '', ''],
      'Order',
      order.orderId,
      order.sellerOrderId,
      '',
      `D${order.orderId.slice(4, 11)}`,
      salesChannel(store),
      type,
      description,
      write.amount(amount),
      order.fulfilledBy === 'AMAZON' ? 'AFN' : 'MFN',
      write.date(postedAt, false),
      write.date(postedAt, true),
      item.orderItemId,
      '',
      '',
      item.product.sku,
      type === 'ItemPrice' ? quantity : '',
    ])
    return flatLines([columns, [settlementId, ...dates, write.amount(total), store.currencyCode], ...lines])
  },
}

function entriesOf(order: Order, request: ReportRequest): Entry[] {
  return order.packages
    .filter(({ shippedAt }) => isInRange(shippedAt, request))
    .flatMap(({ shippedAt, items }) =>
      items.flatMap(({ orderItemId, quantity }): Entry[] => {
        const item = order.items.find((each) => each.orderItemId === orderItemId)
        if (!item) return []
        const price = times(item.unitPrice, quantity)
        const entry = { order, item, quantity, postedAt: shippedAt }
        const { referral, fulfillment } = feesOfUnits(item, quantity, order)
        const fee = (description: string, paid: Money): Entry => ({
          ...entry,
          type: 'ItemFees',
          description,
          amount: times(paid, -1),
        })
        return [
          { ...entry, type: 'ItemPrice', description: 'Principal', amount: price },
          fee('Commission', referral),
          ...(order.fulfilledBy === 'AMAZON' ? [fee('FBAPerUnitFulfillmentFee', fulfillment)] : []),
        ]
      }),
    )
}

function idOf({ account, marketplaceIds, dataEndTime }: ReportRequest): string {
  const random = new Random(deriveSeed(account.seed, `settlement ${marketplaceIds} ${dataEndTime.toISOString()}`))
  return matchingText('[1-9][0-9]{10}', random) ?? ''
}

/** European countries with a decimal point in amounts. */
const decimalPoint = new Set(['IE', 'GB'])

function dateFormat({ countryCode }: StoreFacts): (date: Date, withTime: boolean) => string {
  return (date, withTime) => {
    const text = date.toISOString()
    const [year, month, day] = text.slice(0, 10).split('-')
    const written = europe.has(countryCode) ? `${day}.${month}.${year}` : `${year}-${month}-${day}`
    return withTime ? `${written} ${text.slice(11, 19)} UTC` : written
  }
}

function amountFormat({ countryCode }: StoreFacts): (amount: Money) => string {
  const hasComma = europe.has(countryCode) && !decimalPoint.has(countryCode)
  return (amount) => (hasComma ? amountText(amount).replace('.', ',') : amountText(amount))
}
