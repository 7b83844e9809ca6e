import { Catalog, type CatalogItem } from '../account/listings/catalog.js'
import { areStores } from '../generation/store-facts.js'
import type { SandboxResponse } from '../response.js'
import type { StatefulCall } from './stateful-call.js'
import { LazyItems } from './stateful-pages.js'
import { StoreContext } from './store-context.js'

// The operations that both versions of Catalog Items have.

/** Writes a product in the requested stores, with the requested data. Each version has its own format. */
type WriteItem = (call: StatefulCall, items: readonly CatalogItem[], context: StoreContext) => object

type Respond = (call: StatefulCall) => SandboxResponse | undefined

export function getItem(itemOf: WriteItem): Respond {
  return (call) => {
    const catalog = call.account.part(Catalog)
    const items = call.list('marketplaceIds').flatMap((id) => catalog.find(call.text('asin'), id) ?? [])
    return items.length > 0 ? { status: 200, body: itemOf(call, items, new StoreContext(call)) } : undefined
  }
}

export function searchItems(itemOf: WriteItem): Respond {
  return (call) => {
    const [marketplaceId = ''] = call.list('marketplaceIds')
    if (!areStores([marketplaceId])) return undefined
    const items = findItems(call, marketplaceId)
    const context = new StoreContext(call)
    const body = {
      numberOfResults: items.length,
      pagination: {},
      // Amazon narrows down only searches by keywords.
      ...(call.list('identifiers').length > 0 ? {} : { refinements: refinementsOf(items) }),
      items: new LazyItems(items, (item) => itemOf(call, [item], context)),
    }
    return { status: 200, body }
  }
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
