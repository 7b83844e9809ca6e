import { productIdentifiers } from '../account/listings/catalog.js'
import type { Listing } from '../account/listings/listing.js'
import { containedSkus, parentSkuOf } from '../account/listings/relationships.js'
import type { StatefulCall } from './stateful-call.js'

/** @param inStore All listings of the store. */
type Filter = (listing: Listing, inStore: readonly Listing[]) => boolean

/** The filters of a search by parameter. A listing must pass those of all parameters that the request has. */
const filters: Readonly<Record<string, (call: StatefulCall, name: string) => Filter>> = {
  identifiers: (call, name) => {
    const wanted = new Set(call.list(name))
    const type = call.text('identifiersType')
    return (listing) => identifiersOf(listing, type).some((each) => wanted.has(each))
  },
  variationParentSku: (call, name) => (listing) => parentSkuOf(listing) === call.text(name),
  // The package itself, and the products in it.
  packageHierarchySku: (call, name) => {
    const sku = call.text(name)
    return (listing, inStore) =>
      containedSkus(listing).includes(sku) ||
      inStore.some((each) => each.sku === sku && containedSkus(each).includes(listing.sku))
  },
  createdAfter: (call, name) => atLeast(call.date(name), ({ createdAt }) => createdAt),
  createdBefore: (call, name) => atMost(call.date(name), ({ createdAt }) => createdAt),
  lastUpdatedAfter: (call, name) => atLeast(call.date(name), ({ updatedAt }) => updatedAt),
  lastUpdatedBefore: (call, name) => atMost(call.date(name), ({ updatedAt }) => updatedAt),
  withIssueSeverity: (call, name) => (listing) =>
    listing.issues.some(({ severity }) => call.list(name).includes(severity)),
  withStatus: (call, name) => (listing) => listing.status.some((each) => call.list(name).includes(each)),
  withoutStatus: (call, name) => (listing) => !listing.status.some((each) => call.list(name).includes(each)),
}

/** The filter for all parameters of a request. */
export function listingFilters(call: StatefulCall): Filter {
  const used = Object.entries(filters).flatMap(([name, create]) => (call.text(name) === '' ? [] : [create(call, name)]))
  return (listing, inStore) => used.every((filter) => filter(listing, inStore))
}

function identifiersOf({ sku, product }: Listing, type: string): string[] {
  if (type === 'SKU') return [sku]
  if (type === 'ASIN') return [product.asin]
  if (type === 'FNSKU') return [product.fnSku]
  return productIdentifiers(product).flatMap((each) => (each.identifierType === type ? [each.identifier] : []))
}

function atLeast(limit: Date | undefined, dateOf: (listing: Listing) => Date): Filter {
  return (listing) => limit === undefined || dateOf(listing) >= limit
}

function atMost(limit: Date | undefined, dateOf: (listing: Listing) => Date): Filter {
  return (listing) => limit === undefined || dateOf(listing) <= limit
}
