import type { AttributeRow } from './attribute-shapes.js'
import { commonAttributes } from './common-attributes.js'
import { offerAttributes } from './offer-attributes.js'
import { productTypes } from './product-types.js'
import { specialAttributes } from './special-attributes.js'

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
