import type { ColumnTable } from './column-table.js'

const source = 'https://developer-docs.amazon/sp-api/docs/inventory-reports-attributes'

const identity = [
  'item-name',
  'item-description',
  'listing-id',
  'seller-sku',
  'price',
  'quantity',
  'open-date',
  'image-url',
  'item-is-marketplace',
  'product-id-type',
  'zshop-shipping-fee',
  'item-note',
  'item-condition',
  'zshop-category1',
  'zshop-browse-path',
  'zshop-storefront-feature',
  'asin1',
  'asin2',
  'asin3',
  'will-ship-internationally',
  'expedited-shipping',
  'zshop-boldface',
  'product-id',
  'bid-for-featured-placement',
  'add-delete',
  'pending-quantity',
] as const

const quantityPrices = [
  'Business Price',
  'Quantity Price Type',
  'Quantity Lower Bound 1',
  'Quantity Price 1',
  'Quantity Lower Bound 2',
  'Quantity Price 2',
  'Quantity Lower Bound 3',
  'Quantity Price 3',
  'Quantity Lower Bound 4',
  'Quantity Price 4',
  'Quantity Lower Bound 5',
  'Quantity Price 5',
] as const

const progressivePrices = [
  'Progressive Price Type',
  'Progressive Lower Bound 1',
  'Progressive Price 1',
  'Progressive Lower Bound 2',
  'Progressive Price 2',
  'Progressive Lower Bound 3',
  'Progressive Price 3',
] as const

const listing = [...identity, 'fulfillment-channel', 'merchant-shipping-group'] as const

/** Accounts with Amazon Business have these columns too. */
const business = [...quantityPrices, ...progressivePrices] as const

/** Reports about listings. In Japan, their names are Japanese, such as `商品名`. */
export const listingColumns = {
  GET_FLAT_FILE_OPEN_LISTINGS_DATA: {
    source,
    columns: ['sku', 'asin', 'price', 'quantity'],
    sometimes: [...quantityPrices, ...progressivePrices],
  },
  GET_MERCHANT_LISTINGS_ALL_DATA: { source, columns: [...listing, 'status'], sometimes: business },
  GET_MERCHANT_LISTINGS_DATA: { source, columns: listing, sometimes: [...business, 'status'] },
  GET_MERCHANT_LISTINGS_INACTIVE_DATA: { source, columns: listing, sometimes: [...business, 'status'] },
  GET_MERCHANT_LISTINGS_DATA_BACK_COMPAT: {
    source:
      'https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-amazon-seller-partner/source_amazon_seller_partner/schemas/GET_MERCHANT_LISTINGS_DATA_BACK_COMPAT.json',
    columns: identity,
    sometimes: ['merchant-shipping-group', ...quantityPrices, ...progressivePrices],
  },
  GET_MERCHANT_LISTINGS_DATA_LITE: { source, columns: ['seller-sku', 'quantity', 'price', 'product-id'] },
  GET_MERCHANT_LISTINGS_DATA_LITER: { source, columns: ['seller-sku', 'quantity'] },
  GET_MERCHANTS_LISTINGS_FYP_REPORT: {
    source:
      'https://github.com/airbytehq/airbyte/blob/master/airbyte-integrations/connectors/source-amazon-seller-partner/source_amazon_seller_partner/schemas/GET_MERCHANTS_LISTINGS_FYP_REPORT.json',
    columns: [
      'Status',
      'Reason',
      'SKU',
      'ASIN',
      'Product name',
      'Condition',
      'Status Change Date',
      'Issue Description',
    ],
  },
} as const satisfies ColumnTable
