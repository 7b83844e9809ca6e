import { amountText } from '../account/money.js'
import { type Product, Products, priceOf } from '../account/products.js'
import type { StoreFacts } from '../generation/store-facts.js'
import { blank, type Columns, flatFile } from './flat-file.js'
import { type ReportType, storeOf } from './report-type.js'

interface Stock {
  readonly product: Product
  readonly store: StoreFacts
}

const source = 'https://developer-docs.amazon/sp-api/docs/fba-inventory-reports-attributes'

const none = () => 0
const quantity = ({ product }: Stock) => product.quantity

const manageColumns: Columns<Stock> = {
  sku: ({ product }) => product.sku,
  fnsku: ({ product }) => product.fnSku,
  asin: ({ product }) => product.asin,
  'product-name': ({ product }) => product.title,
  condition: () => 'New',
  'your-price': ({ product, store }) => amountText(priceOf(product, store.marketplaceId)),
  'mfn-listing-exists': () => 'No',
  'mfn-fulfillable-quantity': blank,
  'afn-listing-exists': () => 'Yes',
  'afn-warehouse-quantity': quantity,
  'afn-fulfillable-quantity': quantity,
  'afn-unsellable-quantity': none,
  'afn-reserved-quantity': none,
  'afn-total-quantity': quantity,
  'per-unit-volume': ({ product }) => litres(product),
  'afn-inbound-working-quantity': none,
  'afn-inbound-shipped-quantity': none,
  'afn-inbound-receiving-quantity': none,
  'afn-researching-quantity': none,
  'afn-reserved-future-supply': none,
  'afn-future-supply-buyable': none,
}

const identity: Columns<Stock> = {
  'seller-sku': ({ product }) => product.sku,
  'fulfillment-channel-sku': ({ product }) => product.fnSku,
  asin: ({ product }) => product.asin,
  'condition-type': () => 'NewItem',
}

const stockColumns: Columns<Stock> = {
  ...identity,
  'Warehouse-Condition-code': () => 'SELLABLE',
  'Quantity Available': quantity,
}

const countryColumns: Columns<Stock> = {
  ...identity,
  country: ({ store }) => store.countryCode,
  'quantity-for-local-fulfillment': quantity,
}

const reservedColumns: Columns<Stock> = {
  sku: ({ product }) => product.sku,
  fnsku: ({ product }) => product.fnSku,
  asin: ({ product }) => product.asin,
  'product-name': ({ product }) => product.title,
  reserved_qty: none,
  reserved_customerorders: none,
  'reserved_fc-transfers': none,
  'reserved_fc-processing': none,
}

/** Reports about the stock in Amazon's warehouses. */
export const inventoryReports: Readonly<Record<string, ReportType>> = {
  GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA: inventory(manageColumns),
  GET_FBA_MYI_ALL_INVENTORY_DATA: inventory(manageColumns),
  GET_AFN_INVENTORY_DATA: inventory(stockColumns),
  GET_AFN_INVENTORY_DATA_BY_COUNTRY: inventory(countryColumns),
  GET_RESERVED_INVENTORY_DATA: inventory(reservedColumns),
}

function inventory(columns: Columns<Stock>): ReportType {
  return {
    mediaType: 'text/plain',
    charset: 'japan',
    isCompressed: true,
    source,
    create: (request) => {
      const store = storeOf(request)
      const products = request.account.part(Products).all()
      const stored = products.filter(({ fulfilledBy }) => fulfilledBy === 'AMAZON')
      return flatFile(
        columns,
        stored.map((product) => ({ product, store })),
      )
    },
  }
}

function litres({ dimensions: [length, width, height] }: Product): string {
  return ((length * width * height) / 1000).toFixed(2)
}
