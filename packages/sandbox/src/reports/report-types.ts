import { amountText } from '../account/money.js'
import { type Product, Products, priceOf } from '../account/products.js'
import type { StoreFacts } from '../generation/store-facts.js'
import { element, xmlDocument } from '../xml.js'
import { type Columns, flatFile } from './flat-file.js'
import { inventoryReports } from './inventory-reports.js'
import { jsonReports } from './json-reports.js'
import { listingReports } from './listing-reports.js'
import { orderReports } from './order-reports.js'
import { type ReportType, storeOf } from './report-type.js'
import { settlementReport } from './settlement-report.js'
import { xmlReports } from './xml-reports.js'

/** The report types whose documents are like Amazon's, with data of the account. */
export const reportTypes: Readonly<Record<string, ReportType>> = {
  ...listingReports,
  ...orderReports,
  ...xmlReports,
  ...inventoryReports,
  ...jsonReports,
  GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2: settlementReport,
}

/** The report type with a name. Other report types than those above get a list of products. */
export function reportTypeOf(name: string): ReportType {
  const known = Object.hasOwn(reportTypes, name) ? reportTypes[name] : undefined
  return known ?? (name.includes('XML') ? genericXml : genericFlatFile)
}

interface Row {
  readonly product: Product
  readonly store: StoreFacts
}

const columns: Columns<Row> = {
  sku: ({ product }) => product.sku,
  asin: ({ product }) => product.asin,
  'product-name': ({ product }) => product.title,
  price: ({ product, store }) => amountText(priceOf(product, store.marketplaceId)),
  currency: ({ store }) => store.currencyCode,
  quantity: ({ product }) => product.quantity,
}

const source = 'https://developer-docs.amazon/sp-api/docs/report-type-values'

const genericFlatFile: ReportType = {
  mediaType: 'text/plain',
  charset: 'japan',
  source,
  create: (request) => {
    const store = storeOf(request)
    const products = request.account.part(Products).all()
    return flatFile(
      columns,
      products.map((product) => ({ product, store })),
    )
  },
}

const genericXml: ReportType = {
  mediaType: 'text/xml',
  charset: 'utf-8',
  source,
  create: ({ account }) => {
    const products = account.part(Products).all()
    const items = products.map(({ sku, asin, title }) =>
      element('Item', [element('SKU', sku), element('ASIN', asin), element('ProductName', title)]),
    )
    return xmlDocument(element('Report', items))
  },
}
