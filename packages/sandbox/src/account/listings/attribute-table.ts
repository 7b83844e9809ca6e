import { amountText } from '../money.js'
import { type Product, priceOf } from '../products.js'
import {
  type AttributeRow,
  type AttributeSchema,
  choice,
  code,
  count,
  listOf,
  measure,
  measureObject,
  text,
} from './attribute-shapes.js'
import { imageUrl } from './product-image.js'

const yesNo: AttributeSchema = { type: 'boolean', enum: [false, true], enumNames: ['No', 'Yes'] }
const lengthUnits = ['centimeters', 'inches', 'meters', 'millimeters', 'feet']
const weightUnits = ['kilograms', 'grams', 'pounds', 'ounces']
const amount: AttributeSchema = { title: 'Price', type: 'number', minimum: 0, editable: true, hidden: false }
const date: AttributeSchema = { type: 'string', format: 'date-time', editable: true, hidden: false }
const sku: AttributeSchema = {
  title: 'SKU',
  type: 'string',
  minLength: 1,
  maxLength: 40,
  editable: true,
  hidden: false,
}

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

const countries = {
  AT: 'Austria',
  AU: 'Australia',
  BE: 'Belgium',
  BR: 'Brazil',
  CA: 'Canada',
  CH: 'Switzerland',
  CN: 'China',
  CZ: 'Czech Republic',
  DE: 'Germany',
  DK: 'Denmark',
  EG: 'Egypt',
  ES: 'Spain',
  FI: 'Finland',
  FR: 'France',
  GB: 'United Kingdom',
  HK: 'Hong Kong',
  ID: 'Indonesia',
  IE: 'Ireland',
  IN: 'India',
  IT: 'Italy',
  JP: 'Japan',
  KR: 'South Korea',
  MX: 'Mexico',
  MY: 'Malaysia',
  NL: 'Netherlands',
  PL: 'Poland',
  PT: 'Portugal',
  SE: 'Sweden',
  SG: 'Singapore',
  TH: 'Thailand',
  TR: 'Turkey',
  TW: 'Taiwan',
  US: 'United States',
  VN: 'Vietnam',
}

/** The attributes of all product types, by name. */
const commonAttributes = {
  item_name: text('Item Name', 'product_identity', 500, ({ title }) => title),
  brand: text('Brand Name', 'product_identity', 100, ({ brand }) => brand),
  item_type_keyword: code('Item Type Keyword', 'product_identity', { minLength: 1, maxLength: 100 }, (product) =>
    keyword(product.productType),
  ),
  externally_assigned_product_identifier: {
    title: 'External Product ID',
    group: 'product_identity',
    fields: {
      type: { title: 'External Product ID Type', type: 'string', enum: ['ean', 'gtin', 'isbn', 'upc'] },
      value: { title: 'External Product ID', type: 'string', pattern: '^[0-9X-]{8,17}$' },
    },
    requiredFields: ['type', 'value'],
    selectors: ['type'],
    valuesOf: ({ ean }) => [{ type: 'ean', value: ean }],
  },
  merchant_suggested_asin: code(
    'Merchant Suggested ASIN',
    'product_identity',
    { pattern: '^[A-Z0-9]{10}$' },
    ({ asin }) => asin,
  ),
  manufacturer: text('Manufacturer', 'product_identity', 100, ({ brand }) => brand),
  model_number: text('Model Number', 'product_identity', 40, ({ fnSku }) => fnSku.slice(-6)),
  part_number: text('Part Number', 'product_identity', 40, ({ fnSku }) => fnSku.slice(-6)),
  product_description: text('Product Description', 'product_details', 2000, ({ title, bulletPoints }) =>
    [title, ...bulletPoints].join('. '),
  ),
  bullet_point: text('Bullet Point', 'product_details', 700, ({ bulletPoints }) => bulletPoints, 10),
  generic_keyword: text('Search Terms', 'product_details', 500, ({ title }) => title.toLowerCase().replaceAll(',', '')),
  color: text('Color', 'product_details', 50, ({ color }) => color),
  size: text('Size', 'product_details', 50),
  material: text('Material', 'product_details', 100, undefined, 5),
  style: text('Style', 'product_details', 50),
  number_of_items: count('Number of Items', 'product_details', 1),
  item_weight: measure('Item Weight', 'product_details', weightUnits, ({ weight }) => weight),
  item_dimensions: {
    title: 'Item Dimensions',
    group: 'product_details',
    fields: {
      length: measureObject('Length', lengthUnits),
      width: measureObject('Width', lengthUnits),
      height: measureObject('Height', lengthUnits),
    },
    requiredFields: [],
    valuesOf: ({ dimensions }) => [lengths(dimensions)],
  },
  main_product_image_locator: image('Main Image', ({ ean }) => imageUrl(ean)),
  other_product_image_locator_1: image('Other Image'),
  other_product_image_locator_2: image('Other Image'),
  swatch_product_image_locator: image('Swatch Image'),
  country_of_origin: choice('Country of Origin', 'safety_and_compliance', countries, () => 'PT'),
  supplier_declared_dg_hz_regulation: choice(
    'Dangerous Goods Regulations',
    'safety_and_compliance',
    {
      not_applicable: 'Not Applicable',
      ghs: 'GHS',
      storage: 'Storage',
      transportation: 'Transportation',
      waste: 'Waste',
    },
    () => 'not_applicable',
  ),
  batteries_required: flag('Are batteries required?', false),
  warranty_description: text('Warranty Description', 'safety_and_compliance', 1000),
  item_package_weight: measure('Package Weight', 'shipping', weightUnits, ({ weight }) => round(weight * 1.1)),
  item_package_dimensions: {
    title: 'Package Dimensions',
    group: 'shipping',
    fields: {
      length: measureObject('Length', lengthUnits),
      width: measureObject('Width', lengthUnits),
      height: measureObject('Height', lengthUnits),
    },
    requiredFields: ['length', 'width', 'height'],
    valuesOf: ({ dimensions: [length, width, height] }) => [lengths([length + 2, width + 2, height + 2])],
  },
  parentage_level: choice('Parentage Level', 'variations', { parent: 'Parent', child: 'Child' }, ({ parentSku }) =>
    parentSku === undefined ? undefined : 'child',
  ),
  child_parent_sku_relationship: {
    title: 'Child Relationship',
    group: 'variations',
    fields: {
      child_relationship_type: { type: 'string', enum: ['variation', 'package_contains'] },
      parent_sku: sku,
    },
    requiredFields: ['child_relationship_type'],
    valuesOf: ({ parentSku }) =>
      parentSku === undefined ? undefined : [{ child_relationship_type: 'variation', parent_sku: parentSku }],
  },
  variation_theme: {
    title: 'Variation Theme',
    group: 'variations',
    fields: { name: { title: 'Variation Theme', type: 'string', enum: ['COLOR', 'SIZE', 'SIZE/COLOR', 'STYLE'] } },
    requiredFields: ['name'],
    valuesOf: ({ parentSku }) => (parentSku === undefined ? undefined : [{ name: 'COLOR' }]),
  },
  package_contains_sku: {
    title: 'Package Contains SKU',
    group: 'variations',
    fields: { sku, quantity: { title: 'Quantity', type: 'integer', minimum: 1 } },
    requiredFields: ['quantity', 'sku'],
    selectors: ['sku'],
  },
} satisfies Record<string, AttributeRow>

/** The attributes of an offer: condition, price and stock. */
const offerAttributes = {
  condition_type: choice('Item Condition', 'offer', conditions, () => 'new_new'),
  condition_note: text('Offer Condition Note', 'offer', 2000),
  purchasable_offer: {
    title: 'Purchasable Offer',
    group: 'offer',
    fields: {
      currency: { title: 'Currency', type: 'string', pattern: '^[A-Z]{3}$' },
      audience: { title: 'Audience', type: 'string', enum: ['ALL', 'B2B'], enumNames: ['Sell on Amazon', 'Business'] },
      start_at: listlessDate('Start Date'),
      end_at: listlessDate('End Date'),
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

/** Attributes that only some product types have. */
const specialAttributes = {
  capacity: measure('Capacity', 'product_details', ['liters', 'milliliters', 'fluid_ounces'], ({ title }) =>
    title.includes('ml') ? 0.75 : 30,
  ),
  number_of_wheels: count('Number of Wheels', 'product_details', 4),
  shell_type: choice('Shell Type', 'product_details', { hard: 'Hard', soft: 'Soft' }, () => 'hard'),
  fabric_type: text('Fabric Type', 'product_details', 200, () => '100% cotton'),
  apparel_size: code('Apparel Size', 'product_details', { minLength: 1, maxLength: 20 }, () => 'm'),
  footwear_size: code('Footwear Size', 'product_details', { minLength: 1, maxLength: 20 }, () => '42'),
  department: text('Department', 'product_details', 50, () => 'Unisex'),
  wattage: measure('Wattage', 'product_details', ['watts'], () => 9),
  voltage: measure('Voltage', 'product_details', ['volts'], () => 18),
  light_source_type: code('Light Source Type', 'product_details', { minLength: 1 }, () => 'led'),
  connectivity_technology: text('Connectivity Technology', 'product_details', 100, () => 'Bluetooth', 5),
  noise_control: choice(
    'Noise Control',
    'product_details',
    { active_noise_cancellation: 'Active', passive_noise_isolation: 'Passive', none: 'None' },
    () => 'none',
  ),
  blade_material: text('Blade Material', 'product_details', 100, () => 'Stainless steel'),
  item_thickness: measure('Item Thickness', 'product_details', lengthUnits, ({ dimensions }) => dimensions[2]),
  manufacturer_minimum_age: measure('Minimum Age', 'safety_and_compliance', ['months', 'years'], () => 36),
  sheet_count: count('Sheet Count', 'product_details', 80),
  maximum_weight_recommendation: measure('Maximum Weight', 'product_details', weightUnits, () => 120),
  pattern: text('Pattern', 'product_details', 50, () => 'Solid'),
} satisfies Record<string, AttributeRow>

interface ProductTypeRow {
  readonly title: string
  /** Name of the department of the store that has the products. */
  readonly department: string
  /** Special attributes that the type requires. */
  readonly required: readonly (keyof typeof specialAttributes)[]
}

/** The product types of the seeded products. */
export const productTypes: Readonly<Record<string, ProductTypeRow>> = {
  // Amazon's general type, for offers and changes that belong to any type.
  PRODUCT: { title: 'Product', department: 'Home', required: [] },
  LUGGAGE: { title: 'Luggage', department: 'Luggage', required: ['capacity', 'number_of_wheels', 'shell_type'] },
  BACKPACK: { title: 'Backpack', department: 'Luggage', required: ['capacity', 'department'] },
  SHIRT: { title: 'Shirt', department: 'Clothing', required: ['apparel_size', 'department', 'fabric_type'] },
  LAMP: { title: 'Lamp', department: 'Home', required: ['light_source_type', 'wattage'] },
  BOTTLE: { title: 'Bottle', department: 'Kitchen', required: ['capacity'] },
  KEYBOARDS: { title: 'Keyboards', department: 'Electronics', required: ['connectivity_technology'] },
  HEADPHONES: {
    title: 'Headphones',
    department: 'Electronics',
    required: ['connectivity_technology', 'noise_control'],
  },
  TOWEL: { title: 'Towel', department: 'Home', required: ['fabric_type'] },
  CHAIR: { title: 'Chair', department: 'Office Products', required: ['maximum_weight_recommendation'] },
  KITCHEN_KNIFE: { title: 'Kitchen Knife', department: 'Kitchen', required: ['blade_material'] },
  EXERCISE_MAT: { title: 'Exercise Mat', department: 'Sports', required: ['item_thickness'] },
  COFFEE_MAKER: { title: 'Coffee Maker', department: 'Kitchen', required: ['capacity', 'wattage'] },
  TOYS_AND_GAMES: { title: 'Toys and Games', department: 'Toys', required: ['manufacturer_minimum_age'] },
  PET_APPAREL: { title: 'Pet Apparel', department: 'Pet Supplies', required: ['pattern'] },
  NOTEBOOK: { title: 'Notebook', department: 'Office Products', required: ['sheet_count'] },
  SHOES: { title: 'Shoes', department: 'Clothing', required: ['department', 'footwear_size'] },
  POWER_DRILL: { title: 'Power Drill', department: 'Tools', required: ['voltage'] },
  HOSE: { title: 'Hose', department: 'Garden', required: [] },
  PICTURE_FRAME: { title: 'Picture Frame', department: 'Home', required: [] },
  BICYCLE_LIGHT: { title: 'Bicycle Light', department: 'Sports', required: ['light_source_type'] },
}

/** Attributes that are required for a new product, an offer of an existing product, and a parent of variations. */
const requiredOfProducts = [
  'item_name',
  'brand',
  'bullet_point',
  'country_of_origin',
  'item_type_keyword',
  'product_description',
  'supplier_declared_dg_hz_regulation',
]
const requiredOfOffers = ['condition_type']

export type Requirements = 'LISTING' | 'LISTING_PRODUCT_ONLY' | 'LISTING_OFFER_ONLY'

/** The attributes of a product type, by name. A type that is not in the table has the common attributes. */
export function attributesOfType(
  productType: string,
  requirements: Requirements,
): Readonly<Record<string, AttributeRow>> {
  if (requirements === 'LISTING_OFFER_ONLY') return { ...identityAttributes, ...offerAttributes }
  const special = (productTypes[productType]?.required ?? []).map((name) => [name, specialAttributes[name]] as const)
  const offers = requirements === 'LISTING' ? offerAttributes : {}
  // An offer of any type can be changed with the general type, and so can any other attribute.
  const others = productType === 'PRODUCT' ? specialAttributes : Object.fromEntries(special)
  return { ...commonAttributes, ...others, ...offers }
}

/** Names of the attributes that a put must have. */
export function requiredAttributes(productType: string, requirements: Requirements): readonly string[] {
  if (requirements === 'LISTING_OFFER_ONLY') return [...requiredOfOffers, 'merchant_suggested_asin']
  const ofType = productTypes[productType]?.required ?? []
  return [...requiredOfProducts, ...ofType, ...(requirements === 'LISTING' ? requiredOfOffers : [])].sort()
}

const { externally_assigned_product_identifier, merchant_suggested_asin } = commonAttributes
const identityAttributes = { externally_assigned_product_identifier, merchant_suggested_asin }

/** A keyword such as `kitchen-knife`. */
export function keyword(productType: string): string {
  return productType.toLowerCase().replaceAll('_', '-')
}

function flag(title: string, value: boolean): AttributeRow {
  const fields = { value: { title, ...yesNo } }
  return { title, group: 'safety_and_compliance', fields, requiredFields: ['value'], valuesOf: () => [{ value }] }
}

function image(title: string, of?: (product: Product) => string): AttributeRow {
  const fields = { media_location: { title, type: 'string', pattern: '^(https?|s3)://.+' } }
  const valuesOf = of && ((product: Product) => [{ media_location: of(product) }])
  return { title, group: 'images', fields, requiredFields: ['media_location'], valuesOf }
}

function schedule(title: string, more: Readonly<Record<string, AttributeSchema>> = {}): AttributeSchema {
  const entries = listOf('Schedule', { value_with_tax: { ...amount, title }, ...more }, ['value_with_tax'])
  return listOf(title, { schedule: entries }, ['schedule'])
}

function listlessDate(title: string): AttributeSchema {
  return { title, type: 'object', required: ['value'], properties: { value: date }, additionalProperties: false }
}

function lengths([length, width, height]: readonly [number, number, number]): Readonly<Record<string, unknown>> {
  const unit = 'centimeters'
  return { length: { value: length, unit }, width: { value: width, unit }, height: { value: height, unit } }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
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
