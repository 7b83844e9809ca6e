import type { AttributeItem } from './attribute-shapes.js'
import type { Listing } from './listing.js'
import { textOf } from './product-attributes.js'

/** A relationship of a listing with others in the same store. It has either parents or children. */
export interface Relationship {
  readonly type: 'VARIATION' | 'PACKAGE_HIERARCHY'
  readonly parents?: readonly Listing[]
  readonly children?: readonly Listing[]
  /** The attributes in which variations differ, such as `COLOR`. */
  readonly theme?: string
}

/** The relationships between the listings of a store. */
export class Relationships {
  readonly #inStore: readonly Listing[]

  /** @param inStore All listings of the store. */
  constructor(inStore: readonly Listing[]) {
    this.#inStore = inStore
  }

  /** The relationships of a listing, from its attributes and those of the others. */
  of(listing: Listing): Relationship[] {
    const { attributes, isParent, sku } = listing
    const theme = textOf(attributes, 'variation_theme', 'name')
    const parentSku = parentSkuOf(listing)
    const contained = containedSkus(listing)
    const groups: readonly Relationship[] = [
      { type: 'VARIATION', theme, parents: this.#those((each) => each.isParent && each.sku === parentSku) },
      { type: 'VARIATION', theme, children: this.#those((each) => isParent && parentSkuOf(each) === sku) },
      { type: 'PACKAGE_HIERARCHY', parents: this.#those((each) => containedSkus(each).includes(sku)) },
      { type: 'PACKAGE_HIERARCHY', children: this.#those((each) => contained.includes(each.sku)) },
    ]
    return groups.filter(({ parents = [], children = [] }) => parents.length + children.length > 0)
  }

  #those(isRelated: (listing: Listing) => boolean): Listing[] {
    return this.#inStore.filter(isRelated)
  }
}

/** The names of the attributes in a theme: `COLOR` is `color`, `SIZE/COLOR` is both. */
export function themeAttributes(theme: string): string[] {
  return theme.toLowerCase().split('/')
}

/** SKU of the parent that a variation belongs to. */
export function parentSkuOf({ attributes }: Listing): string | undefined {
  return textOf(attributes, 'child_parent_sku_relationship', 'parent_sku')
}

/** SKUs of the products in a package. */
export function containedSkus({ attributes }: Listing): string[] {
  const items: readonly AttributeItem[] = attributes.package_contains_sku ?? []
  return items.flatMap(({ sku }) => (typeof sku === 'string' ? [sku] : []))
}
