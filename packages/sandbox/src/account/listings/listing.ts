import type { Product } from '../products.js'
import type { Attributes } from './attribute-shapes.js'
import type { Requirements } from './attribute-table.js'
import type { ListingIssue } from './check-attributes.js'
import { listingIssues } from './listing-issues.js'
import { priceOfAudience, seededAttributes, textOf, withCurrentOffer } from './product-attributes.js'

export type ListingStatus = 'BUYABLE' | 'DISCOVERABLE'

/** Whether a listing can be bought and found, and the problems that prevent it. */
export interface ListingState {
  readonly status: readonly ListingStatus[]
  readonly issues: readonly ListingIssue[]
}

/** The listing of a product in one store. */
export interface Listing extends ListingState {
  readonly sku: string
  readonly marketplaceId: string
  readonly product: Product
  /** It only groups variations. */
  readonly isParent: boolean
  readonly requirements: Requirements
  readonly attributes: Attributes
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** Data that submissions have set in one store. Listings without it have the attributes of a seeded product. */
export interface StoredListing {
  readonly attributes: Attributes
  readonly requirements: Requirements
  readonly createdAt: Date
  readonly updatedAt: Date
}

interface ListedProduct {
  readonly product: Product
  readonly marketplaceId: string
  readonly isParent: boolean
  readonly stored?: StoredListing
  /** An attribute that the listing lacks if nothing is stored. */
  readonly gap?: string
}

/** The listing of a product in a store: from what submissions have stored, or else from the product. */
export function listingOf({ product, marketplaceId, isParent, stored, gap }: ListedProduct): Listing {
  const requirements = stored?.requirements ?? (isParent ? 'LISTING_PRODUCT_ONLY' : 'LISTING')
  const attributes = stored
    ? withCurrentOffer(stored.attributes, product, marketplaceId)
    : without(gap, seededAttributes(product, marketplaceId, isParent))
  const issues = listingIssues({ attributes, requirements, isParent, marketplaceId })
  const updated = Math.max(product.updatedAt.getTime(), stored?.updatedAt.getTime() ?? 0)
  return {
    sku: product.sku,
    marketplaceId,
    product,
    isParent,
    requirements,
    attributes,
    issues,
    status: [
      ...(isBuyable(product, attributes, issues) && !isParent ? (['BUYABLE'] as const) : []),
      ...(isSuppressed(issues, 'SEARCH_SUPPRESSED') ? [] : (['DISCOVERABLE'] as const)),
    ],
    createdAt: stored?.createdAt ?? product.createdAt,
    updatedAt: new Date(updated),
  }
}

/** The attributes that Amazon's catalog has. An offer has no facts about its product, so they are those of a seeded one. */
export function catalogAttributes({ product, marketplaceId, isParent, attributes }: Listing): Attributes {
  const hasFacts = textOf(attributes, 'item_name') !== undefined
  return hasFacts ? attributes : { ...seededAttributes(product, marketplaceId, isParent), ...attributes }
}

function isBuyable({ quantity }: Product, attributes: Attributes, issues: readonly ListingIssue[]): boolean {
  const hasPrice = priceOfAudience(attributes, 'ALL') !== undefined
  return quantity > 0 && hasPrice && !isSuppressed(issues, 'LISTING_SUPPRESSED')
}

function isSuppressed(issues: readonly ListingIssue[], action: string): boolean {
  return issues.some(({ enforcements }) => enforcements?.actions.some((each) => each.action === action))
}

function without(gap: string | undefined, attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== gap))
}
