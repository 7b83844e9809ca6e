import { storeFacts } from '../../generation/store-facts.js'
import { dollarsOf } from '../money.js'
import type { Product, ProductChange } from '../products.js'
import { type AttributeItem, type AttributeRow, type Attributes, fieldOf } from './attribute-shapes.js'
import { attributesOfType } from './attribute-table.js'
import { centimetersOf, kilogramsOf } from './measures.js'
import { languageTag } from './product-type-schema.js'

/** The attributes that a product has in a store if no call has changed its listing. */
export function seededAttributes(product: Product, marketplaceId: string, isParent: boolean): Attributes {
  const requirements = isParent ? 'LISTING_PRODUCT_ONLY' : 'LISTING'
  const rows = Object.entries(attributesOfType(product.productType, requirements)).filter(
    ([name]) => !isParent || !childAttributes.has(name),
  )
  const store = storeFacts([marketplaceId])
  const attributes = rows.flatMap(([name, row]): [string, readonly AttributeItem[]][] => {
    const values = row.valuesOf?.(product, { ...store, marketplaceId })
    return values ? [[name, values.map((value) => withContext(value, row, marketplaceId))]] : []
  })
  return { ...Object.fromEntries(attributes), ...(isParent ? parentAttributes(marketplaceId) : {}) }
}

/** Completes values that a call has sent: the store, the language and the audience have defaults, as with Amazon. */
export function withDefaults(attributes: Attributes, productType: string, marketplaceId: string): Attributes {
  const rows = attributesOfType(productType, 'LISTING')
  return Object.fromEntries(
    Object.entries(attributes).map(([name, items]) => {
      const row = rows[name]
      return [name, row ? items.map((item) => ({ ...withContext({}, row, marketplaceId), ...item })) : items]
    }),
  )
}

/** Stored attributes, with the current price and quantity of the product, because other calls change them too. */
export function withCurrentOffer(stored: Attributes, product: Product, marketplaceId: string): Attributes {
  const current = seededAttributes(product, marketplaceId, false)
  const attributes = { ...stored }
  if (stored.fulfillment_availability) {
    const { fulfillment_availability: channels = [] } = current
    attributes.fulfillment_availability = channels.map((item) => ({
      ...stored.fulfillment_availability?.find((each) => isSame(each, item, 'fulfillment_channel_code')),
      ...item,
    }))
  }
  if (stored.purchasable_offer) {
    const price = current.purchasable_offer?.[0]?.our_price
    attributes.purchasable_offer = stored.purchasable_offer.map((item) =>
      item.audience === 'ALL' && item.our_price ? { ...item, our_price: price } : item,
    )
  }
  return attributes
}

/** The text of an attribute's first value. Undefined if it is missing. */
export function textOf(attributes: Attributes, name: string, field = 'value'): string | undefined {
  const value = attributes[name]?.[0]?.[field]
  return typeof value === 'string' ? value : undefined
}

/** The price of an audience: with tax, in the currency of the store. */
export function priceOfAudience(
  attributes: Attributes,
  audience: 'ALL' | 'B2B',
  field = 'our_price',
): number | undefined {
  const offer = attributes.purchasable_offer?.find((each) => (each.audience ?? 'ALL') === audience)
  const [price] = asList(offer?.[field])
  const [entry] = asList(fieldOf(price, 'schedule'))
  const amount = fieldOf(entry, 'value_with_tax')
  return typeof amount === 'number' ? amount : undefined
}

/** The change of a product by attributes: its facts, its price in the store, and its quantity. */
export function productChangeOf(
  attributes: Attributes,
  marketplaceId: string,
  prices: Product['prices'],
): ProductChange {
  const price = priceOfAudience(attributes, 'ALL')
  return defined({
    title: textOf(attributes, 'item_name'),
    brand: textOf(attributes, 'brand'),
    color: textOf(attributes, 'color'),
    parentSku: textOf(attributes, 'child_parent_sku_relationship', 'parent_sku'),
    bulletPoints: attributes.bullet_point?.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
    weight: kilogramsOf(attributes.item_weight?.[0]),
    dimensions: centimetersOf(attributes.item_dimensions?.[0]),
    prices: price === undefined ? undefined : { ...prices, [marketplaceId]: price },
    ...stockOf(attributes),
  })
}

/** The price in US dollars of a product that is new, from its price in a store. */
export function dollarPriceOf(attributes: Attributes, marketplaceId: string): number | undefined {
  const amount = priceOfAudience(attributes, 'ALL')
  return amount === undefined
    ? undefined
    : Math.max(dollarsOf({ amount, currencyCode: storeFacts([marketplaceId]).currencyCode }), 0.01)
}

function stockOf({ fulfillment_availability: channels }: Attributes): Pick<ProductChange, 'fulfilledBy' | 'quantity'> {
  const [channel] = channels ?? []
  if (!channel) return {}
  // Amazon counts the units in its own warehouses.
  if (channel.fulfillment_channel_code !== 'DEFAULT') return { fulfilledBy: 'AMAZON' }
  const { quantity } = channel
  return { fulfilledBy: 'MERCHANT', quantity: typeof quantity === 'number' ? quantity : undefined }
}

/** Attributes of variations that their parent does not have. */
const childAttributes = new Set(['color', 'externally_assigned_product_identifier'])

function parentAttributes(marketplaceId: string): Attributes {
  return {
    parentage_level: [{ value: 'parent', marketplace_id: marketplaceId }],
    variation_theme: [{ name: 'COLOR', marketplace_id: marketplaceId }],
  }
}

function withContext(value: AttributeItem, row: AttributeRow, marketplaceId: string): AttributeItem {
  return {
    ...value,
    ...(row.isLocalized ? { language_tag: languageTag(marketplaceId) } : {}),
    ...(row.isGlobal ? {} : { marketplace_id: marketplaceId }),
    ...(row.selectors?.includes('audience') && value.audience === undefined ? { audience: 'ALL' } : {}),
  }
}

function isSame(one: AttributeItem, other: AttributeItem, field: string): boolean {
  return one[field] === other[field]
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The object without fields that are undefined, so that they don't replace others. */
function defined<Fields extends object>(fields: Fields): Partial<Fields> {
  // The same fields, fewer of them.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>
}
