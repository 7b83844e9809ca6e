import { Catalog, type CatalogItem } from '../account/listings/catalog.js'
import { areStores } from '../generation/store-facts.js'
import type { SandboxResponse } from '../response.js'
import type { StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'
import { LazyItems } from './stateful-pages.js'
import { StoreContext } from './store-context.js'

// The operations that both versions of Catalog Items have.

/** How a version of Catalog Items writes a product. */
interface ItemFormat {
  readonly path: string
  /** Data of an item in each store, by its name in `includedData`. */
  readonly data: Readonly<Record<string, (item: CatalogItem, context: StoreContext) => object | undefined>>
  /** The attributes of an item in all stores. */
  readonly attributesOf: (items: readonly CatalogItem[]) => object
}

/** The search for products, and the product with an ASIN. */
export function catalogOperations(format: ItemFormat): StatefulApi['operations'] {
  return {
    [`GET ${format.path}`]: { respond: (call) => searchItems(call, format) },
    [`GET ${format.path}/{asin}`]: { respond: (call) => getItem(call, format) },
  }
}

function getItem(call: StatefulCall, format: ItemFormat): SandboxResponse | undefined {
  const catalog = call.account.part(Catalog)
  const items = call.list('marketplaceIds').flatMap((id) => catalog.find(call.text('asin'), id) ?? [])
  return items.length > 0 ? { status: 200, body: itemOf(call, items, new StoreContext(call), format) } : undefined
}

function searchItems(call: StatefulCall, format: ItemFormat): SandboxResponse | undefined {
  const [marketplaceId = ''] = call.list('marketplaceIds')
  if (!areStores([marketplaceId])) return undefined
  const items = findItems(call, marketplaceId)
  const context = new StoreContext(call)
  const body = {
    numberOfResults: items.length,
    pagination: {},
    // Amazon narrows down only searches by keywords.
    ...(call.list('identifiers').length > 0 ? {} : { refinements: refinementsOf(items) }),
    items: new LazyItems(items, (item) => itemOf(call, [item], context, format)),
  }
  return { status: 200, body }
}

/** A product in the requested stores, with the requested data. */
function itemOf(
  call: StatefulCall,
  items: readonly CatalogItem[],
  context: StoreContext,
  { attributesOf, data }: ItemFormat,
): object {
  const names = call.list('includedData')
  const requested = (names.length > 0 ? names : ['summaries']).map((name) => [
    name,
    name === 'attributes' ? attributesOf(items) : items.flatMap((item) => data[name]?.(item, context) ?? []),
  ])
  return { asin: items[0]?.asin, ...Object.fromEntries(requested) }
}

/** The products of a store that match the parameters of a search. */
function findItems(call: StatefulCall, marketplaceId: string): CatalogItem[] {
  return call.account.part(Catalog).search(marketplaceId, {
    keywords: call.list('keywords'),
    brandNames: call.list('brandNames'),
    classificationIds: call.list('classificationIds'),
    identifiers: call.list('identifiers'),
    identifiersType: call.text('identifiersType'),
  })
}

/** Brands and classifications of search results, with their number. */
function refinementsOf(items: readonly CatalogItem[]): object {
  const brands = countBy(items, ({ brand }) => brand)
  const classes = countBy(items, ({ classification }) => classification.classificationId)
  return {
    brands: brands.map(({ first, count }) => ({ numberOfResults: count, brandName: first.brand })),
    classifications: classes.map(({ first: { classification }, count }) => ({
      numberOfResults: count,
      displayName: classification.displayName,
      classificationId: classification.classificationId,
    })),
  }
}

function countBy(items: readonly CatalogItem[], keyOf: (item: CatalogItem) => string) {
  const groups = new Map<string, { first: CatalogItem; count: number }>()
  for (const item of items) {
    const { first, count } = groups.get(keyOf(item)) ?? { first: item, count: 0 }
    groups.set(keyOf(item), { first, count: count + 1 })
  }
  return [...groups.values()].sort((one, other) => other.count - one.count)
}
