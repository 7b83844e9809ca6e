import { Catalog, type CatalogItem, productIdentifiers } from '../account/listings/catalog.js'
import { textOf } from '../account/listings/product-attributes.js'
import { areStores } from '../generation/store-facts.js'
import { findItems, imagesOf, refinementsOf } from './catalog-items-2022-04-01.js'
import type { StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'
import { StoreContext } from './store-context.js'

const path = '/catalog/2020-12-01/items'

/** @see https://developer-docs.amazon/sp-api/docs/catalog-items-api-v2020-12-01-reference */
export const catalogItems20201201: StatefulApi = {
  name: 'Catalog Items 2020-12-01',
  summary: 'The same products as in 2022-04-01, found by ASIN, keywords, brand and classification.',
  operations: {
    [`GET ${path}`]: { respond: searchItems },
    [`GET ${path}/{asin}`]: { respond: getItem },
  },
}

function getItem(call: StatefulCall) {
  const catalog = call.account.part(Catalog)
  const items = call.list('marketplaceIds').flatMap((id) => catalog.find(call.text('asin'), id) ?? [])
  return items.length > 0 ? { status: 200, body: itemOf(call, items, new StoreContext(call)) } : undefined
}

function searchItems(call: StatefulCall) {
  const [marketplaceId = ''] = call.list('marketplaceIds')
  if (!areStores([marketplaceId])) return undefined
  const items = findItems(call, marketplaceId)
  const context = new StoreContext(call)
  const body = {
    numberOfResults: items.length,
    pagination: {},
    refinements: refinementsOf(items),
    items: items.map((item) => itemOf(call, [item], context)),
  }
  return { status: 200, body }
}

/** A product in the requested stores, with the requested data. */
function itemOf(call: StatefulCall, items: readonly CatalogItem[], context: StoreContext): object {
  const names = call.list('includedData')
  const requested = (names.length > 0 ? names : ['summaries']).map((name) => [
    name,
    name === 'attributes'
      ? Object.assign({}, ...items.map(({ attributes }) => attributes))
      : items.flatMap((item) => data[name]?.(item, context) ?? []),
  ])
  return { asin: items[0]?.asin, ...Object.fromEntries(requested) }
}

/** Data of an item in each store, by its name in `includedData`. */
const data: Readonly<Record<string, (item: CatalogItem, context: StoreContext) => object | readonly object[]>> = {
  identifiers: ({ marketplaceId, product }) => ({
    marketplaceId,
    identifiers: productIdentifiers(product).map(({ identifierType, identifier }) => ({
      identifierType: identifierType.toLowerCase(),
      identifier,
    })),
  }),
  images: (item) => ({ marketplaceId: item.marketplaceId, images: imagesOf(item) }),
  productTypes: ({ marketplaceId, product: { productType } }) => ({ marketplaceId, productType }),
  salesRanks: ({ marketplaceId, classification, ranks }) => ({
    marketplaceId,
    ranks: [{ title: classification.displayName, rank: ranks.inClassification }],
  }),
  summaries: ({ marketplaceId, brand, title, classification, attributes }) => {
    const optional = {
      colorName: textOf(attributes, 'color'),
      manufacturer: textOf(attributes, 'manufacturer'),
      modelNumber: textOf(attributes, 'model_number'),
      sizeName: textOf(attributes, 'size'),
      styleName: textOf(attributes, 'style'),
    }
    return {
      marketplaceId,
      brandName: brand,
      browseNode: classification.classificationId,
      itemName: title,
      ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== undefined)),
    }
  },
  variations: variationsOf,
  // Only vendors have them.
  vendorDetails: () => [],
}

function variationsOf(item: CatalogItem, context: StoreContext): object[] {
  const { marketplaceId } = item
  return context
    .relationshipsOf(item)
    .filter(({ type }) => type === 'VARIATION')
    .map(({ parents, children = [] }) => ({
      marketplaceId,
      asins: (parents ?? children).map((each) => each.product.asin),
      // The type of the others, as with Amazon: a child has a parent.
      variationType: parents ? 'PARENT' : 'CHILD',
    }))
}
