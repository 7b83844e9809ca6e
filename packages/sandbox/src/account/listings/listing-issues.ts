import type { Attributes } from './attribute-shapes.js'
import type { Requirements } from './attribute-table.js'
import { type ListingIssue, missing } from './check-attributes.js'
import { priceOfAudience, textOf } from './product-attributes.js'

/** A listing that Amazon has accepted, and checks again. */
interface CheckedListing {
  readonly attributes: Attributes
  readonly requirements: Requirements
  readonly isParent: boolean
  readonly marketplaceId: string
}

const longTitle = 200

/**
 * The issues of an accepted listing. Those with enforcements make it not buyable or not discoverable.
 * @see https://developer-docs.amazon/sp-api/docs/manage-listings-issues
 */
export function listingIssues(listing: CheckedListing): ListingIssue[] {
  const { attributes, requirements, isParent, marketplaceId } = listing
  const issues = [
    ...(requirements === 'LISTING_OFFER_ONLY' ? [] : productIssues(attributes)),
    ...(requirements === 'LISTING_PRODUCT_ONLY' || isParent ? [] : offerIssues(attributes)),
  ]
  return issues.map((issue) => ({ ...issue, marketplaceIds: [marketplaceId] }))
}

/** Issues of the texts that a submission reports although it is accepted. */
export function titleIssues(attributes: Attributes): ListingIssue[] {
  const title = textOf(attributes, 'item_name') ?? ''
  if ([...title].length <= longTitle) return []
  return [
    {
      code: '90000900',
      message: `'item_name' has more than ${longTitle} characters. Amazon can shorten it.`,
      severity: 'WARNING',
      attributeNames: ['item_name'],
      categories: ['INVALID_ATTRIBUTE'],
    },
  ]
}

function productIssues(attributes: Attributes): ListingIssue[] {
  const issues = titleIssues(attributes)
  if (!attributes.main_product_image_locator) {
    const issue = missing('main_product_image_locator')
    issues.push(suppressed({ ...issue, categories: ['MISSING_ATTRIBUTE', 'MISSING_IMAGE'] }, 'SEARCH_SUPPRESSED'))
  }
  if (!attributes.generic_keyword) {
    const message = `'generic_keyword' is recommended but not supplied.`
    issues.push({ ...missing('generic_keyword'), message, severity: 'WARNING' })
  }
  return issues
}

function offerIssues(attributes: Attributes): ListingIssue[] {
  const price = priceOfAudience(attributes, 'ALL')
  if (price === undefined) {
    const issue = missing('purchasable_offer')
    return [suppressed({ ...issue, categories: ['MISSING_ATTRIBUTE', 'MISSING_PRICE'] }, 'LISTING_SUPPRESSED')]
  }
  const minimum = priceOfAudience(attributes, 'ALL', 'minimum_seller_allowed_price')
  if (minimum === undefined || minimum <= price) return []
  return [
    suppressed(
      {
        code: '18155',
        message: `The minimum price ${minimum} is greater than the price ${price}. Review both prices.`,
        severity: 'ERROR',
        attributeNames: ['purchasable_offer'],
        categories: ['INVALID_PRICE'],
      },
      'LISTING_SUPPRESSED',
    ),
  ]
}

function suppressed(issue: ListingIssue, action: 'SEARCH_SUPPRESSED' | 'LISTING_SUPPRESSED'): ListingIssue {
  return { ...issue, enforcements: { actions: [{ action }], exemption: { status: 'NOT_EXEMPT' } } }
}
