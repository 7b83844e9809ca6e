import { amountText } from '../account/money.js'
import { type Product, Products, priceOf } from '../account/products.js'
import { matchingText } from '../generation/matching-text.js'
import { deriveSeed, Random } from '../generation/random.js'
import type { StoreFacts } from '../generation/store-facts.js'
import { blank, type Columns, flatFile, renamed } from './flat-file.js'
import { type ReportRequest, type ReportType, storeOf } from './report-type.js'

interface Listing {
  readonly product: Product
  readonly store: StoreFacts
}

const source = 'https://developer-docs.amazon/sp-api/docs/inventory-reports-attributes'

const price = ({ product, store }: Listing) => amountText(priceOf(product, store.marketplaceId))
/** Amazon's own stock is not part of these reports. */
const ownQuantity = ({ product }: Listing) => (product.fulfilledBy === 'AMAZON' ? '' : product.quantity)
const condition = () => 11

const allColumns: Columns<Listing> = {
  'item-name': ({ product }) => product.title,
  'item-description': ({ product }) => product.bulletPoints.join('. '),
  'listing-id': ({ product, store }) => listingId(product, store),
  'seller-sku': ({ product }) => product.sku,
  price,
  quantity: ownQuantity,
  'open-date': ({ product, store }) => openDate(product.createdAt, store),
  'image-url': blank,
  'item-is-marketplace': () => 'y',
  // 1 means that product-id is an ASIN.
  'product-id-type': () => 1,
  'zshop-shipping-fee': blank,
  'item-note': blank,
  'item-condition': condition,
  'zshop-category1': blank,
  'zshop-browse-path': blank,
  'zshop-storefront-feature': blank,
  asin1: ({ product }) => product.asin,
  asin2: blank,
  asin3: blank,
  'will-ship-internationally': blank,
  'expedited-shipping': blank,
  'zshop-boldface': blank,
  'product-id': ({ product }) => product.asin,
  'bid-for-featured-placement': blank,
  'add-delete': blank,
  'pending-quantity': ({ product }) => (product.fulfilledBy === 'AMAZON' ? '' : 0),
  'fulfillment-channel': ({ product, store }) =>
    product.fulfilledBy === 'AMAZON' ? `AMAZON_${channelRegion(store)}` : 'DEFAULT',
  'merchant-shipping-group': () => 'Migrated Template',
  status: ({ product }) => (product.quantity > 0 ? 'Active' : 'Inactive'),
}

const { status: _, ...columnsWithoutStatus } = allColumns

/** Japan has columns with Japanese names, and fewer of them. */
const japaneseNames: Readonly<Record<string, string>> = {
  'item-name': '商品名',
  'listing-id': '出品ID',
  'seller-sku': '出品者SKU',
  price: '価格',
  quantity: '数量',
  'open-date': '出品日',
  'product-id-type': '商品IDタイプ',
  'item-note': 'コンディション説明',
  'item-condition': 'コンディション',
  'will-ship-internationally': '国外へ配送可',
  'expedited-shipping': '迅速な配送',
  'product-id': '商品ID',
  'pending-quantity': '在庫数',
  'fulfillment-channel': 'フルフィルメント・チャンネル',
  'merchant-shipping-group': 'merchant-shipping-group',
  status: 'ステータス',
}

const quantityPrices = (kind: string, count: number) =>
  Object.fromEntries([
    [`${kind} Price Type`, blank],
    ...Array.from({ length: count }, (_each, index) => [
      [`${kind} Lower Bound ${index + 1}`, blank],
      [`${kind} Price ${index + 1}`, blank],
    ]).flat(),
  ])

const openColumns: Columns<Listing> = {
  sku: ({ product }) => product.sku,
  asin: ({ product }) => product.asin,
  price,
  quantity: ownQuantity,
  'Business Price': blank,
  ...quantityPrices('Quantity', 5),
  ...quantityPrices('Progressive', 3),
}

const liteColumns: Columns<Listing> = {
  'seller-sku': ({ product }) => product.sku,
  quantity: ownQuantity,
  price,
  'product-id': ({ product }) => product.asin,
}

const literColumns: Columns<Listing> = {
  'seller-sku': ({ product }) => product.sku,
  quantity: ownQuantity,
}

const isActive = ({ quantity }: Product) => quantity > 0
const isInactive = (product: Product) => !isActive(product)

/** Reports about listings. They always have a header line, even without listings. */
export const listingReports: Readonly<Record<string, ReportType>> = {
  GET_MERCHANT_LISTINGS_ALL_DATA: {
    ...listings(allColumns, () => true),
    // See https://github.com/jlevers/selling-partner-api/issues/904
    hasByteOrderMark: true,
  },
  GET_MERCHANT_LISTINGS_DATA: listings(columnsWithoutStatus, isActive),
  GET_MERCHANT_LISTINGS_INACTIVE_DATA: listings(columnsWithoutStatus, isInactive),
  // The account does not keep cancelled listings.
  GET_MERCHANT_CANCELLED_LISTINGS_DATA: listings(columnsWithoutStatus, () => false),
  GET_MERCHANT_LISTINGS_DATA_LITE: listings(liteColumns, isActive),
  GET_MERCHANT_LISTINGS_DATA_LITER: listings(literColumns, isActive),
  GET_FLAT_FILE_OPEN_LISTINGS_DATA: listings(openColumns, isActive),
}

function listings(columns: Columns<Listing>, isIncluded: (product: Product) => boolean): ReportType {
  return {
    mediaType: 'text/plain',
    charset: 'europe-and-japan',
    source,
    create: (request: ReportRequest) => {
      const store = storeOf(request)
      const products = request.account.part(Products).inStore(store.marketplaceId).filter(isIncluded)
      const hasJapaneseNames = store.countryCode === 'JP' && 'item-name' in columns
      return flatFile(
        hasJapaneseNames ? renamed(columns, japaneseNames) : columns,
        products.map((product) => ({ product, store })),
      )
    },
  }
}

function listingId({ sku }: Product, { countryCode }: StoreFacts): string {
  return matchingText('[01][0-9]{3}[0-9A-Z]{7}', new Random(deriveSeed(0, `${countryCode} ${sku}`))) ?? ''
}

const regions: Readonly<Record<string, string>> = {
  US: 'NA',
  CA: 'NA',
  MX: 'NA',
  BR: 'NA',
  JP: 'JP',
  AU: 'AU',
  SG: 'SG',
}

function channelRegion({ countryCode }: StoreFacts): string {
  return regions[countryCode] ?? 'EU'
}

/** The local date of a store: `2026-11-27 04:00:00 PST`, in Europe `27/11/2026 13:00:00 CET`, and in Japan `2026/11/27 21:00:00 JST`. */
function openDate(date: Date, store: StoreFacts): string {
  const region = channelRegion(store)
  const locale = region === 'NA' ? 'en-US' : 'en-GB'
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: store.timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  })
  const parts = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]))
  const { year, month, day, hour, minute, second, timeZoneName } = parts
  const time = `${hour}:${minute}:${second}`
  if (region === 'JP') return `${year}/${month}/${day} ${time} JST`
  return region === 'NA'
    ? `${year}-${month}-${day} ${time} ${timeZoneName}`
    : `${day}/${month}/${year} ${time} ${timeZoneName}`
}
