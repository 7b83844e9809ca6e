import type { Account } from '../account/account.js'
import type { AttributeItem, Attributes } from '../account/listings/attribute-shapes.js'
import type { Requirements } from '../account/listings/attribute-table.js'
import type { ListingIssue } from '../account/listings/check-attributes.js'
import { patchIssues } from '../account/listings/check-submission.js'
import { imageSize } from '../account/listings/common-attributes.js'
import type { Listing } from '../account/listings/listing.js'
import { Listings, type SubmissionResult } from '../account/listings/listings.js'
import type { PatchOperation } from '../account/listings/patch-attributes.js'
import { priceOfAudience, textOf } from '../account/listings/product-attributes.js'
import { themeAttributes } from '../account/listings/relationships.js'
import { amountText } from '../account/money.js'
import { Products } from '../account/products.js'
import { allStores, areStores, storeFacts } from '../generation/store-facts.js'
import { ErrorResponse, invalidInput } from '../response.js'
import { listingFilters } from './listing-filters.js'
import type { OverviewRow, StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'
import { LazyItems } from './stateful-pages.js'
import { StoreContext } from './store-context.js'

const path = '/listings/2021-08-01/items/{sellerId}'

/** @see https://developer-docs.amazon/sp-api/docs/listings-items-api */
export const listingsItems20210801: StatefulApi = {
  name: 'Listings Items 2021-08-01',
  summary:
    'Products and their offers, which calls create, change and delete. Attributes are checked against the schema of the product type.',
  overview,
  operations: {
    [`GET ${path}/{sku}`]: { respond: getItem },
    [`PUT ${path}/{sku}`]: { respond: putItem },
    [`PATCH ${path}/{sku}`]: { respond: patchItem },
    [`DELETE ${path}/{sku}`]: { respond: deleteItem },
    [`GET ${path}`]: { respond: searchItems },
  },
}

/** One row for each listed product. */
function overview(account: Account): OverviewRow[] {
  if (!account.peek(Listings)) return []
  const products = [...(account.peek(Products)?.all() ?? [])]
  products.sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())
  return products.map(({ sku, asin, productType, price, quantity, fulfilledBy, stores, updatedAt }) => ({
    sku,
    asin,
    productType,
    price: `${price} USD`,
    quantity,
    fulfilledBy,
    stores: (stores ?? allStores).length,
    updatedAt,
  }))
}

function getItem(call: StatefulCall) {
  const listings = findListings(call)
  return listings && { status: 200, body: itemOf(call, listings, new StoreContext(call)) }
}

function putItem(call: StatefulCall) {
  if (!areStores(call.list('marketplaceIds'))) return undefined
  const { productType, requirements, attributes } = call.body<{
    productType: string
    requirements?: Requirements
    attributes: Record<string, unknown>
  }>()
  const put = { productType, requirements, attributes, ...targetOf(call) }
  return submission(call, call.account.part(Listings).put(call.text('sku'), put))
}

function patchItem(call: StatefulCall) {
  if (!findListings(call)) return undefined
  const { productType, patches } = call.body<{ productType: string; patches: readonly PatchOperation[] }>()
  const patch = { productType, patches, ...targetOf(call) }
  const [fault] = patchIssues(patches, patch.marketplaceIds)
  if (fault) throw invalidPatch(fault)
  return submission(call, call.account.part(Listings).patch(call.text('sku'), patch))
}

function deleteItem(call: StatefulCall) {
  if (!findListings(call)) return undefined
  return submission(call, call.account.part(Listings).delete(call.text('sku'), call.list('marketplaceIds')))
}

function searchItems(call: StatefulCall) {
  if (!areStores(call.list('marketplaceIds'))) return undefined
  const listings = call.account.part(Listings)
  const matches = listingFilters(call)
  const bySku = new Map<string, Listing[]>()
  for (const marketplaceId of call.list('marketplaceIds')) {
    const inStore = listings.inStore(marketplaceId)
    for (const listing of inStore.filter((each) => matches(each, inStore)))
      bySku.set(listing.sku, [...(bySku.get(listing.sku) ?? []), listing])
  }
  const context = new StoreContext(call)
  const items = new LazyItems([...bySku.values()].sort(orderOf(call)), (each) => itemOf(call, each, context))
  return { status: 200, body: { numberOfResults: items.length, pagination: {}, items } }
}

/** @throws ErrorResponse with status 404 if the account has the SKU, but not in these stores, or a call has deleted the listing. */
export function findListings(call: StatefulCall): Listing[] | undefined {
  const listings = call.account.part(Listings)
  const sku = call.text('sku')
  const ids = call.list('marketplaceIds')
  const found = ids.flatMap((marketplaceId) => listings.find(sku, marketplaceId) ?? [])
  if (found.length > 0) return found
  const wasDeleted = ids.some((marketplaceId) => listings.wasDeleted(sku, marketplaceId))
  const isElsewhere = areStores(ids) && call.account.part(Products).findListed(sku) !== undefined
  if (!wasDeleted && !isElsewhere) return undefined
  const message = `SKU '${sku}' not found in marketplace ${ids.join(', ')}`
  const details = wasDeleted ? 'A call has deleted the listing.' : 'The SKU is listed only in other stores.'
  throw new ErrorResponse(404, [{ code: 'NOT_FOUND', message, details }])
}

function targetOf(call: StatefulCall) {
  const isPreview = call.text('mode') === 'VALIDATION_PREVIEW'
  return {
    marketplaceIds: call.list('marketplaceIds'),
    ...(isPreview ? { mode: 'VALIDATION_PREVIEW' as const } : {}),
  }
}

function submission(call: StatefulCall, { identifiers, issues, ...result }: SubmissionResult) {
  const included = includedData(call, 'issues')
  const body = {
    ...result,
    ...(included.includes('identifiers') ? { identifiers } : {}),
    ...(included.includes('issues') ? { issues } : {}),
  }
  return { status: 200, body }
}

function includedData(call: StatefulCall, byDefault: string): readonly string[] {
  const names = call.list('includedData')
  return names.length > 0 ? names : [byDefault]
}

/** The listings of a SKU in the requested stores, with the requested data. */
function itemOf(call: StatefulCall, listings: readonly Listing[], context: StoreContext): object {
  const requested = includedData(call, 'summaries').map((name) => [name, data[name]?.(listings, context)])
  return { sku: listings[0]?.sku, ...Object.fromEntries(requested) }
}

/** Data of an item, by its name in `includedData`. */
const data: Readonly<Record<string, (listings: readonly Listing[], context: StoreContext) => unknown>> = {
  summaries: (listings) => listings.map(summaryOf),
  attributes: (listings) => mergeAttributes(listings.map(({ attributes }) => attributes)),
  issues: (listings) => mergeIssues(listings.flatMap(({ issues }) => issues)),
  offers: (listings) => listings.flatMap(offersOf),
  fulfillmentAvailability: ([listing]) => listing?.attributes.fulfillment_availability?.map(availabilityOf) ?? [],
  // Only vendors have costs.
  procurement: () => [],
  relationships: (listings, context) =>
    listings.map((listing) => ({
      marketplaceId: listing.marketplaceId,
      relationships: context
        .relationships(listing.marketplaceId)
        .of(listing)
        .map(({ type, parents, children, theme }) => ({
          type,
          ...(parents ? { parentSkus: parents.map(({ sku }) => sku) } : {}),
          ...(children ? { childSkus: children.map(({ sku }) => sku) } : {}),
          ...(theme ? { variationTheme: { theme, attributes: themeAttributes(theme) } } : {}),
        })),
    })),
  productTypes: (listings) =>
    listings.map(({ marketplaceId, product: { productType } }) => ({ marketplaceId, productType })),
}

function summaryOf({ marketplaceId, product, attributes, status, createdAt, updatedAt }: Listing): object {
  const image = textOf(attributes, 'main_product_image_locator', 'media_location')
  const conditionType = textOf(attributes, 'condition_type')
  return {
    marketplaceId,
    asin: product.asin,
    productType: product.productType,
    ...(conditionType ? { conditionType } : {}),
    status,
    ...(product.fulfilledBy === 'AMAZON' ? { fnSku: product.fnSku } : {}),
    itemName: textOf(attributes, 'item_name') ?? product.title,
    createdDate: createdAt.toISOString(),
    lastUpdatedDate: updatedAt.toISOString(),
    ...(image ? { mainImage: { link: image, height: imageSize, width: imageSize } } : {}),
  }
}

const audiences = [
  { audience: 'ALL', offerType: 'B2C', displayName: 'Sell on Amazon' },
  { audience: 'B2B', offerType: 'B2B', displayName: 'Amazon Business' },
] as const

function offersOf({ marketplaceId, attributes }: Listing): object[] {
  const { currencyCode } = storeFacts([marketplaceId])
  return audiences.flatMap(({ audience, offerType, displayName }) => {
    const amount = priceOfAudience(attributes, audience)
    if (amount === undefined) return []
    const price = { currencyCode, amount: amountText({ currencyCode, amount }) }
    return [{ marketplaceId, offerType, price, audience: { value: audience, displayName } }]
  })
}

function availabilityOf({ fulfillment_channel_code, quantity }: AttributeItem): object {
  return {
    fulfillmentChannelCode: fulfillment_channel_code,
    ...(quantity === undefined ? {} : { quantity }),
  }
}

/** The attributes of all stores. Values that belong to no store are the same in all of them. */
function mergeAttributes(all: readonly Attributes[]): Attributes {
  const names = new Set(all.flatMap((attributes) => Object.keys(attributes)))
  return Object.fromEntries(
    [...names].map((name) => {
      const items = all.flatMap((attributes) => attributes[name] ?? [])
      const texts = items.map((item) => JSON.stringify(item))
      return [name, items.filter((_, index) => texts.indexOf(texts[index] ?? '') === index)]
    }),
  )
}

/** One issue for all stores that have it. */
function mergeIssues(issues: readonly ListingIssue[]): ListingIssue[] {
  const merged = new Map<string, ListingIssue>()
  for (const { marketplaceIds = [], ...issue } of issues) {
    const key = JSON.stringify(issue)
    const stores = [...(merged.get(key)?.marketplaceIds ?? []), ...marketplaceIds]
    merged.set(key, { ...issue, marketplaceIds: stores })
  }
  return [...merged.values()]
}

const sortKeys: Readonly<Record<string, (listing: Listing) => string | number>> = {
  sku: ({ sku }) => sku,
  createdDate: ({ createdAt }) => createdAt.getTime(),
  lastUpdatedDate: ({ updatedAt }) => updatedAt.getTime(),
}

/** Compares items by `sortBy` and `sortOrder`. Items with the same date are sorted by SKU, so that pages don't overlap. */
function orderOf(call: StatefulCall) {
  const keyOf = sortKeys[call.text('sortBy') || 'lastUpdatedDate'] ?? (({ sku }: Listing) => sku)
  const sign = call.text('sortOrder') === 'ASC' ? 1 : -1
  return ([one]: Listing[], [other]: Listing[]): number => {
    if (!one || !other) return 0
    return sign * (compare(keyOf(one), keyOf(other)) || compare(one.sku, other.sku))
  }
}

function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** The error response to a patch whose path or value can't belong to any attribute. */
export function invalidPatch({ message }: ListingIssue): ErrorResponse {
  const details = 'Use the path /attributes/ with the name of an attribute, and a list of objects as its value.'
  return invalidInput(message, details)
}
