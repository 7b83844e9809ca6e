import type { AttributeItem } from '../account/listings/attribute-shapes.js'
import { type CatalogItem, type Classification, departmentOf, productIdentifiers } from '../account/listings/catalog.js'
import { imageSize } from '../account/listings/common-attributes.js'
import { textOf } from '../account/listings/product-attributes.js'
import { themeAttributes } from '../account/listings/relationships.js'
import { storeFacts } from '../generation/store-facts.js'
import { catalogOperations } from './catalog-requests.js'
import type { StatefulApi } from './stateful-api.js'
import type { StoreContext } from './store-context.js'

const path = '/catalog/2022-04-01/items'

/** Data of an item in each store, by its name in `includedData`. */
const data: Readonly<Record<string, (item: CatalogItem, context: StoreContext) => object | undefined>> = {
  classifications: ({ marketplaceId, classification }) => ({ marketplaceId, classifications: [classification] }),
  dimensions: ({ marketplaceId, attributes }) => ({
    marketplaceId,
    item: dimensionsOf(attributes.item_dimensions?.[0], attributes.item_weight?.[0]),
    package: dimensionsOf(attributes.item_package_dimensions?.[0], attributes.item_package_weight?.[0]),
  }),
  identifiers: ({ marketplaceId, product, isParent }) => ({
    marketplaceId,
    identifiers: isParent ? [] : productIdentifiers(product),
  }),
  images: (item) => ({ marketplaceId: item.marketplaceId, images: imagesOf(item) }),
  productTypes: ({ marketplaceId, product: { productType } }) => ({ marketplaceId, productType }),
  relationships: (item, context) => ({ marketplaceId: item.marketplaceId, relationships: relatedTo(item, context) }),
  salesRanks: (item) => ({ marketplaceId: item.marketplaceId, ...ranksOf(item) }),
  summaries: summaryOf,
  // Only vendors have them.
  vendorDetails: () => undefined,
}

/** @see https://developer-docs.amazon/sp-api/docs/catalog-items-api */
export const catalogItems20220401: StatefulApi = {
  name: 'Catalog Items 2022-04-01',
  summary: 'The products of the account, found by ASIN, other identifiers, SKU, keywords, brand and classification.',
  operations: catalogOperations({ path, data, attributesOf }),
}

function attributesOf(items: readonly CatalogItem[]): Readonly<Record<string, readonly AttributeItem[]>> {
  const names = new Set(items.flatMap(({ attributes }) => Object.keys(attributes)))
  return Object.fromEntries([...names].map((name) => [name, items.flatMap(({ attributes }) => attributes[name] ?? [])]))
}

function dimensionsOf(lengths: AttributeItem | undefined, weight: AttributeItem | undefined): object {
  const { length, width, height } = lengths ?? {}
  const { value, unit } = weight ?? {}
  const sides = { length, width, height, ...(weight ? { weight: { value, unit } } : {}) }
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined))
}

const imageAttributes = {
  MAIN: 'main_product_image_locator',
  PT01: 'other_product_image_locator_1',
  PT02: 'other_product_image_locator_2',
  SWCH: 'swatch_product_image_locator',
} as const

/** The images of a product, by variant. */
export function imagesOf({ attributes }: CatalogItem): object[] {
  return Object.entries(imageAttributes).flatMap(([variant, name]) => {
    const link = textOf(attributes, name, 'media_location')
    return link === undefined ? [] : [{ variant, link, height: imageSize, width: imageSize }]
  })
}

function relatedTo(item: CatalogItem, context: StoreContext): object[] {
  const related = context.relationshipsOf(item)
  return related.map(({ type, parents, children, theme }) => ({
    type,
    ...(parents ? { parentAsins: parents.map(({ product }) => product.asin) } : {}),
    ...(children ? { childAsins: children.map(({ product }) => product.asin) } : {}),
    ...(theme ? { variationTheme: { theme, attributes: themeAttributes(theme) } } : {}),
  }))
}

function ranksOf(item: CatalogItem): object {
  const { classification, product, ranks, marketplaceId } = item
  const department = departmentOf(product.productType)
  const link = `https://www.${storeFacts([marketplaceId]).domain}/gp/bestsellers/${slug(department)}`
  const { classificationId, displayName } = classification
  const inClass = {
    classificationId,
    title: displayName,
    link: `${link}/${classificationId}`,
    rank: ranks.inClassification,
  }
  const inDepartment = { websiteDisplayGroup: groupOf(department), title: department, link, rank: ranks.inDepartment }
  return { classificationRanks: [inClass], displayGroupRanks: [inDepartment] }
}

function summaryOf(item: CatalogItem): object {
  const { marketplaceId, attributes, brand, classification, isParent, title, product } = item
  const department = departmentOf(product.productType)
  const optional = {
    color: textOf(attributes, 'color'),
    manufacturer: textOf(attributes, 'manufacturer'),
    modelNumber: textOf(attributes, 'model_number'),
    partNumber: textOf(attributes, 'part_number'),
    size: textOf(attributes, 'size'),
    style: textOf(attributes, 'style'),
  }
  return {
    marketplaceId,
    brand,
    browseClassification: withoutParent(classification),
    itemClassification: isParent ? 'VARIATION_PARENT' : 'BASE_PRODUCT',
    itemName: title,
    ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== undefined)),
    packageQuantity: 1,
    websiteDisplayGroup: groupOf(department),
    websiteDisplayGroupName: department,
  }
}

function withoutParent({ classificationId, displayName }: Classification): object {
  return { displayName, classificationId }
}

function groupOf(department: string): string {
  return `${slug(department).replaceAll('-', '_')}_display_on_website`
}

function slug(department: string): string {
  return department.toLowerCase().replaceAll(' ', '-')
}
