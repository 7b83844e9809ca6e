import { amountText } from '../money.js'
import { priceOf } from '../products.js'
import {
  type AttributeRow,
  type AttributeSchema,
  choice,
  code,
  count,
  listOf,
  text,
  yesNo,
} from './attribute-shapes.js'

const amount: AttributeSchema = { title: 'Price', type: 'number', minimum: 0, editable: true, hidden: false }
const date: AttributeSchema = { type: 'string', format: 'date-time', editable: true, hidden: false }

/** Condition of an item. */
export const conditions = {
  new_new: 'New',
  new_open_box: 'New - Open Box',
  new_oem: 'New - OEM',
  refurbished_refurbished: 'Refurbished',
  used_like_new: 'Used - Like New',
  used_very_good: 'Used - Very Good',
  used_good: 'Used - Good',
  used_acceptable: 'Used - Acceptable',
  collectible_like_new: 'Collectible - Like New',
  collectible_very_good: 'Collectible - Very Good',
  collectible_good: 'Collectible - Good',
  collectible_acceptable: 'Collectible - Acceptable',
  club_club: 'Club',
} as const

/** The attributes of an offer: condition, price and stock. */
export const offerAttributes = {
  condition_type: choice('Item Condition', 'offer', conditions, () => 'new_new'),
  condition_note: text('Offer Condition Note', 'offer', 2000),
  purchasable_offer: {
    title: 'Purchasable Offer',
    group: 'offer',
    fields: {
      currency: { title: 'Currency', type: 'string', pattern: '^[A-Z]{3}$' },
      audience: { title: 'Audience', type: 'string', enum: ['ALL', 'B2B'], enumNames: ['Sell on Amazon', 'Business'] },
      start_at: dateObject('Start Date'),
      end_at: dateObject('End Date'),
      our_price: schedule('Your Price'),
      discounted_price: schedule('Sale Price', { start_at: date, end_at: date }),
      minimum_seller_allowed_price: schedule('Minimum Price'),
      maximum_seller_allowed_price: schedule('Maximum Price'),
    },
    requiredFields: ['currency'],
    selectors: ['currency', 'audience'],
    valuesOf: (product, { marketplaceId, currencyCode }) => [
      {
        currency: currencyCode,
        audience: 'ALL',
        our_price: [{ schedule: [{ value_with_tax: Number(amountText(priceOf(product, marketplaceId))) }] }],
      },
    ],
  },
  fulfillment_availability: {
    title: 'Fulfillment Availability',
    group: 'offer',
    fields: {
      fulfillment_channel_code: {
        title: 'Fulfillment Channel Code',
        type: 'string',
        enum: ['DEFAULT', 'AMAZON_NA', 'AMAZON_EU', 'AMAZON_JP', 'AMAZON_IN', 'AMAZON_AU', 'AMAZON_SG'],
      },
      quantity: { title: 'Quantity', type: 'integer', minimum: 0 },
      lead_time_to_ship_max_days: { title: 'Handling Time', type: 'integer', minimum: 0, maximum: 30 },
      restock_date: { title: 'Restock Date', type: 'string' },
      is_inventory_available: { title: 'Inventory Always Available', ...yesNo },
    },
    requiredFields: ['fulfillment_channel_code'],
    selectors: ['fulfillment_channel_code'],
    isGlobal: true,
    valuesOf: ({ quantity, fulfilledBy }, { countryCode }) =>
      fulfilledBy === 'AMAZON'
        ? [{ fulfillment_channel_code: amazonChannelOf(countryCode) }]
        : [{ fulfillment_channel_code: 'DEFAULT', quantity }],
  },
  list_price: {
    title: 'List Price',
    group: 'offer',
    fields: {
      currency: { title: 'Currency', type: 'string', pattern: '^[A-Z]{3}$' },
      value: amount,
      value_with_tax: amount,
    },
    requiredFields: ['currency'],
    selectors: ['currency'],
  },
  merchant_shipping_group: code('Merchant Shipping Group', 'offer', { minLength: 1 }),
  max_order_quantity: count('Maximum Order Quantity', 'offer'),
} satisfies Record<string, AttributeRow>

function schedule(title: string, more: Readonly<Record<string, AttributeSchema>> = {}): AttributeSchema {
  const entries = listOf('Schedule', { value_with_tax: { ...amount, title }, ...more }, ['value_with_tax'])
  return listOf(title, { schedule: entries }, ['schedule'])
}

function dateObject(title: string): AttributeSchema {
  return { title, type: 'object', required: ['value'], properties: { value: date }, additionalProperties: false }
}

const channels: Readonly<Record<string, string>> = {
  US: 'AMAZON_NA',
  CA: 'AMAZON_NA',
  MX: 'AMAZON_NA',
  BR: 'AMAZON_NA',
  JP: 'AMAZON_JP',
  AU: 'AMAZON_AU',
  SG: 'AMAZON_SG',
  IN: 'AMAZON_IN',
}

/** The code of Amazon's fulfillment network for a store. */
export function amazonChannelOf(countryCode: string): string {
  return channels[countryCode] ?? 'AMAZON_EU'
}
