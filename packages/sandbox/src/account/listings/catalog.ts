import { deriveSeed, Random } from '../../generation/random.js'
import type { Account } from '../account.js'
import { isListedIn, type Product, Products } from '../products.js'
import type { Attributes } from './attribute-shapes.js'
import { attributesOfType } from './attribute-table.js'
import { Listings } from './listings.js'
import { textOf } from './product-attributes.js'
import { titleOf } from './product-type-schema.js'
import { productTypes } from './product-types.js'

/** A catalog product in one store. */
export interface CatalogItem {
  readonly asin: string
  readonly marketplaceId: string
  readonly product: Product
  readonly isParent: boolean
  readonly title: string
  readonly brand: string
  /** Facts about the product, without those of an offer. */
  readonly attributes: Attributes
  readonly classification: Classification
  /** Rank among the products of its classification and its department. */
  readonly ranks: { readonly inClassification: number; readonly inDepartment: number }
}

/** A group of products in a store, inside of a department. */
export interface Classification {
  readonly classificationId: string
  readonly displayName: string
  readonly parent?: Classification
}

/** Filters of a search. Filters that are left out match everything. */
export interface CatalogSearch {
  readonly keywords?: readonly string[]
  readonly brandNames?: readonly string[]
  readonly classificationIds?: readonly string[]
  readonly identifiers?: readonly string[]
  readonly identifiersType?: string
}

/** The products of Amazon's catalog that an account knows: those that it lists, and those that it has listed. */
export class Catalog {
  readonly #listings: Listings
  readonly #products: Products

  constructor(account: Account) {
    this.#listings = account.part(Listings)
    this.#products = account.part(Products)
  }

  /** @returns Undefined if the store does not have the ASIN. */
  find(asin: string, marketplaceId: string): CatalogItem | undefined {
    const product = this.#inStore(marketplaceId).find((each) => each.asin === asin)
    return product && this.#item(product, marketplaceId)
  }

  /** The products of a store that match all filters. */
  search(marketplaceId: string, filters: CatalogSearch): CatalogItem[] {
    return this.#inStore(marketplaceId)
      .map((product) => this.#item(product, marketplaceId))
      .filter((item) => this.#matches(item, filters))
  }

  #inStore(marketplaceId: string): Product[] {
    return this.#products
      .catalog()
      .filter((product) => isListedIn(product, marketplaceId) || this.#listings.wasDeleted(product.sku, marketplaceId))
  }

  #item(product: Product, marketplaceId: string): CatalogItem {
    const all = this.#listings.attributesOf(product, marketplaceId)
    const offer = attributesOfType(product.productType, 'LISTING_OFFER_ONLY')
    const facts = Object.entries(all).filter(([name]) => !Object.hasOwn(offer, name) || isIdentifier(name))
    const random = new Random(deriveSeed(0, product.asin))
    return {
      asin: product.asin,
      marketplaceId,
      product,
      isParent: textOf(all, 'parentage_level') === 'parent',
      title: textOf(all, 'item_name') ?? product.title,
      brand: textOf(all, 'brand') ?? product.brand,
      attributes: Object.fromEntries(facts),
      classification: classificationOf(product.productType),
      ranks: { inClassification: random.integer(1, 2000), inDepartment: random.integer(2001, 90_000) },
    }
  }

  #matches(item: CatalogItem, filters: CatalogSearch): boolean {
    const { keywords = [], brandNames = [], classificationIds = [], identifiers = [], identifiersType } = filters
    const { classification, product } = item
    const words = keywords.flatMap((each) => each.toLowerCase().split(/\s+/))
    const color = textOf(item.attributes, 'color') ?? ''
    const text = `${item.title} ${item.brand} ${color} ${titleOf(product.productType)}`.toLowerCase()
    const classes = [classification.classificationId, classification.parent?.classificationId]
    return (
      words.every((word) => text.includes(word)) &&
      (brandNames.length === 0 || brandNames.some((name) => name.toLowerCase() === item.brand.toLowerCase())) &&
      (classificationIds.length === 0 || classificationIds.some((id) => classes.includes(id))) &&
      (identifiers.length === 0 ||
        this.#identifiersOf(item, identifiersType).some((each) => identifiers.includes(each)))
    )
  }

  #identifiersOf({ asin, marketplaceId, product }: CatalogItem, type: string | undefined): string[] {
    if (type === 'ASIN') return [asin]
    if (type === 'SKU') return this.#skusOf(asin, marketplaceId)
    return productIdentifiers(product).flatMap((each) => (each.identifierType === type ? [each.identifier] : []))
  }

  #skusOf(asin: string, marketplaceId: string): string[] {
    const listed = [...this.#products.all(), ...this.#products.parents()]
    return listed.filter((each) => each.asin === asin && isListedIn(each, marketplaceId)).map(({ sku }) => sku)
  }
}

/** The codes of a product. A GTIN has 14 digits, an EAN 13 and a UPC 12. */
export function productIdentifiers({ ean }: Product): { identifierType: string; identifier: string }[] {
  return [
    { identifierType: 'EAN', identifier: ean },
    { identifierType: 'GTIN', identifier: ean.padStart(14, '0') },
    ...(ean.startsWith('0') ? [{ identifierType: 'UPC', identifier: ean.slice(1) }] : []),
  ]
}

/** The classification of the products of a type. */
export function classificationOf(productType: string): Classification {
  const department = departmentOf(productType)
  const parent = { displayName: department, classificationId: idOf(`department ${department}`) }
  return { displayName: titleOf(productType), classificationId: idOf(productType), parent }
}

/** The department of the products of a type. */
export function departmentOf(productType: string): string {
  return productTypes[productType]?.department ?? 'Home'
}

function idOf(text: string): string {
  return String(new Random(deriveSeed(0, text)).integer(1_000_000, 999_999_999))
}

function isIdentifier(name: string): boolean {
  return name === 'externally_assigned_product_identifier'
}
