import type { Product } from '../products.js'
import {
  type AttributeRow,
  type AttributeSchema,
  choice,
  code,
  count,
  measure,
  measureObject,
  text,
  yesNo,
} from './attribute-shapes.js'

/** Width and height of the images that the sandbox names, in pixels. */
export const imageSize = 1500

const lengthUnits = ['centimeters', 'inches', 'meters', 'millimeters', 'feet']
const weightUnits = ['kilograms', 'grams', 'pounds', 'ounces']
const sku: AttributeSchema = {
  title: 'SKU',
  type: 'string',
  minLength: 1,
  maxLength: 40,
  editable: true,
  hidden: false,
}

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
export const commonAttributes = {
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

/** A keyword such as `kitchen-knife`. */
function keyword(productType: string): string {
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

function lengths([length, width, height]: readonly [number, number, number]): Readonly<Record<string, unknown>> {
  const unit = 'centimeters'
  return { length: { value: length, unit }, width: { value: width, unit }, height: { value: height, unit } }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** URL of the main image of a seeded product. Requests to it fail, because the image does not exist. */
function imageUrl(ean: string): string {
  return `https://m.media-amazon.example.com/images/I/${ean}.jpg`
}
