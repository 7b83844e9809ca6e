import type { Account } from '../account/account.js'
import type { FeedReport } from '../account/feeds.js'
import { type FeedInput, type FeedIssue, type FeedType, invalidValue, issueCodes } from './feed-type.js'
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

type Apply = (record: FlatRecord, account: Account) => FeedIssue | undefined

/** The flat files that change the account. */
export const flatFileFeeds: Readonly<Record<string, FeedType>> = {
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

function process({ account, text }: FeedInput, required: readonly string[], apply: Apply): FeedReport {
  const [header = '', ...lines] = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const columns = header.split('\t').map((name) => name.trim().toLowerCase())
  const missing = required.filter((name) => !columns.includes(name))
  const records = lines.map((line) => new FlatRecord(columns, line.split('\t')))
  if (missing.length > 0) {
    const message = `The header has no column ${missing.join(', ')}. Separate columns by tabs.`
    return report(records.length, 0, [{ record: 0, sku: '', code: issueCodes.invalidFeed, message }])
  }
  const issues = records.flatMap((record, index): RecordIssue[] => {
    const issue = apply(record, account)
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
  return { content: `${lines.join('\n')}\n`, contentType: 'text/plain; charset=UTF-8' }
}

function fulfill(record: FlatRecord, account: Account): FeedIssue | undefined {
  const orderItemId = record.text('order-item-id')
  const quantity = record.text('quantity')
  if (quantity !== '' && !/^[1-9]\d*$/.test(quantity)) return invalidValue(`The quantity '${quantity}' is invalid.`)
  return shipOrder(account, {
    orderId: record.text('order-id'),
    shippedAt: new Date(record.text('ship-date')),
    carrierCode: record.text('carrier-code'),
    carrierName: record.text('carrier-name'),
    shippingMethod: record.text('ship-method'),
    trackingNumber: record.text('tracking-number'),
    items: orderItemId === '' ? [] : [{ orderItemId, quantity: quantity === '' ? undefined : Number(quantity) }],
  })
}
