import type { Account } from '../account/account.js'
import { Listings } from '../account/listings/listings.js'
import { Products } from '../account/products.js'
import { storeFacts } from '../generation/store-facts.js'
import { changeOffer, readCount, readPrice } from './change-offer.js'
import { type FeedInput, type FeedIssue, type FeedReport, type FeedType, issueCodes } from './feed-type.js'
import { shipOrder } from './ship-order.js'

/** A line of a flat file, by column. Missing columns are empty. */
class FlatRecord {
  readonly #values: ReadonlyMap<string, string>

  constructor(columns: readonly string[], values: readonly string[]) {
    this.#values = new Map(columns.map((column, index) => [column, values[index]?.trim() ?? '']))
  }

  text(column: string): string {
    return this.#values.get(column) ?? ''
  }
}

type Apply = (record: FlatRecord, account: Account, marketplaceIds: readonly string[]) => FeedIssue | undefined

/** The flat files that change the account. */
export const flatFileFeeds: Readonly<Record<string, FeedType>> = {
  POST_FLAT_FILE_INVLOADER_DATA: feed(['sku'], loadInventory),
  POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA: feed(['sku'], changePriceAndQuantity),
  POST_FLAT_FILE_FULFILLMENT_DATA: feed(['order-id', 'ship-date'], fulfill),
}

function feed(required: readonly string[], apply: Apply): FeedType {
  return (input) => process(input, required, apply)
}

interface RecordIssue extends FeedIssue {
  /** Number of the record, from 1. 0 stands for the header. */
  readonly record: number
  readonly sku: string
}

function process({ account, marketplaceIds, text }: FeedInput, required: readonly string[], apply: Apply): FeedReport {
  const [header = '', ...lines] = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const columns = header.split('\t').map((name) => name.trim().toLowerCase())
  const missing = required.filter((name) => !columns.includes(name))
  const records = lines.map((line) => new FlatRecord(columns, line.split('\t')))
  if (missing.length > 0) {
    const message = `The header has no column ${missing.join(', ')}. Separate columns by tabs.`
    return report(records.length, 0, [{ record: 0, sku: '', code: issueCodes.invalidFeed, message }])
  }
  const issues = records.flatMap((record, index): RecordIssue[] => {
    const issue = apply(record, account, marketplaceIds)
    return issue ? [{ ...issue, record: index + 1, sku: record.text('sku') }] : []
  })
  return report(records.length, records.length - issues.length, issues)
}

/** @see https://sellercentral.amazon.com/gp/help/external/201576740 */
function report(processed: number, successful: number, issues: readonly RecordIssue[]): FeedReport {
  const summary = [
    'Feed Processing Summary:',
    `\tNumber of records processed\t\t${processed}`,
    `\tNumber of records successful\t\t${successful}`,
    '',
  ]
  const table = [
    'original-record-number\tsku\terror-code\terror-type\terror-message',
    ...issues.map(({ record, sku, code, message }) => [record, sku, code, 'Error', message].join('\t')),
  ]
  const lines = issues.length > 0 ? [...summary, ...table] : summary
  return { content: `${lines.join('\n')}\n`, contentType: 'text/plain; charset=UTF-8', isCompressed: false }
}

function changePriceAndQuantity(
  record: FlatRecord,
  account: Account,
  marketplaceIds: readonly string[],
): FeedIssue | undefined {
  const [priceText, quantityText] = [record.text('price'), record.text('quantity')]
  const price = priceText === '' ? undefined : readPrice(priceText, 'price')
  const quantity = quantityText === '' ? undefined : readCount(quantityText, 'quantity')
  if (typeof price === 'object') return price
  if (typeof quantity === 'object') return quantity
  return changeOffer(account, { sku: record.text('sku'), price, quantity }, marketplaceIds)
}

/** `add-delete` is `a` (also if it is empty) to add or change an offer, and `d` or `x` to delete it. */
function loadInventory(record: FlatRecord, account: Account, marketplaceIds: readonly string[]): FeedIssue | undefined {
  const sku = record.text('sku')
  const action = record.text('add-delete').toLowerCase() || 'a'
  if (action === 'd' || action === 'x') return issueOf(account.part(Listings).delete(sku, marketplaceIds))
  if (action !== 'a') return invalid(`The value '${action}' of add-delete is invalid. Use a, d or x.`)
  if (account.part(Products).find(sku) || record.text('product-id') === '') {
    return changePriceAndQuantity(record, account, marketplaceIds)
  }
  return addOffer(record, account, marketplaceIds)
}

/** The values of `item-condition`. Amazon has more, for used and collectible products. */
const conditions: Readonly<Record<string, string>> = {
  '1': 'used_like_new',
  '2': 'used_very_good',
  '3': 'used_good',
  '4': 'used_acceptable',
  '11': 'new_new',
}

/** Adds an offer for a product in the catalog. */
function addOffer(record: FlatRecord, account: Account, marketplaceIds: readonly string[]): FeedIssue | undefined {
  const price = readPrice(record.text('price'), 'price')
  const quantity = readCount(record.text('quantity') || '0', 'quantity')
  const asin = findAsin(record, account)
  const condition = conditions[record.text('item-condition') || '11']
  if (typeof price === 'object') return price
  if (typeof quantity === 'object') return quantity
  if (typeof asin === 'object') return asin
  if (!condition) return invalid(`The value '${record.text('item-condition')}' of item-condition is invalid.`)
  const ofStores = (values: (marketplaceId: string) => object) =>
    marketplaceIds.map((marketplaceId) => ({ marketplace_id: marketplaceId, ...values(marketplaceId) }))
  return issueOf(
    account.part(Listings).put(record.text('sku'), {
      productType: 'PRODUCT',
      requirements: 'LISTING_OFFER_ONLY',
      marketplaceIds,
      attributes: {
        condition_type: ofStores(() => ({ value: condition })),
        merchant_suggested_asin: ofStores(() => ({ value: asin })),
        fulfillment_availability: [{ fulfillment_channel_code: 'DEFAULT', quantity }],
        purchasable_offer: ofStores((marketplaceId) => ({
          currency: storeFacts([marketplaceId]).currencyCode,
          our_price: [{ schedule: [{ value_with_tax: price }] }],
        })),
      },
    }),
  )
}

/** The ASIN of a product: the ID itself if its type is 1, or else that of the product with this EAN, UPC or ISBN. */
function findAsin(record: FlatRecord, account: Account): string | FeedIssue {
  const [id, type] = [record.text('product-id'), record.text('product-id-type')]
  if (type === '1') return id
  if (!['2', '3', '4'].includes(type)) return invalid(`The value '${type}' of product-id-type is invalid. Use 1 to 4.`)
  const product = account
    .part(Products)
    .catalog()
    .find(({ ean }) => ean === id.padStart(13, '0'))
  const message = `No product of Amazon’s catalog has the product-id ${id}.`
  return product?.asin ?? { code: issueCodes.unknownProduct, message }
}

/** The first error of a submission. */
function issueOf({ status, issues }: ReturnType<Listings['put']>): FeedIssue | undefined {
  return status === 'INVALID' ? issues.find(({ severity }) => severity === 'ERROR') : undefined
}

function fulfill(record: FlatRecord, account: Account): FeedIssue | undefined {
  const orderItemId = record.text('order-item-id')
  const quantity = record.text('quantity')
  if (quantity !== '' && !/^[1-9]\d*$/.test(quantity)) return invalid(`The quantity '${quantity}' is invalid.`)
  const carrier = record.text('carrier-code')
  return shipOrder(account, {
    orderId: record.text('order-id'),
    shippedAt: new Date(record.text('ship-date')),
    carrier: carrier === '' || carrier === 'Other' ? record.text('carrier-name') || carrier : carrier,
    shippingMethod: record.text('ship-method') || 'Standard',
    trackingNumber: record.text('tracking-number'),
    items: orderItemId === '' ? [] : [{ orderItemId, quantity: quantity === '' ? undefined : Number(quantity) }],
  })
}

function invalid(message: string): FeedIssue {
  return { code: issueCodes.invalidValue, message }
}
