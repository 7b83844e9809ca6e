import { type CatalogItem, productIdentifiers } from '../account/listings/catalog.js'
import { textOf } from '../account/listings/product-attributes.js'
import { imagesOf } from './catalog-items-2022-04-01.js'
import { catalogOperations } from './catalog-requests.js'
import type { StatefulApi } from './stateful-api.js'
import type { StoreContext } from './store-context.js'

const path = '/catalog/2020-12-01/items'

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

/** @see https://developer-docs.amazon/sp-api/docs/catalog-items-api-v2020-12-01-reference */
export const catalogItems20201201: StatefulApi = {
  name: 'Catalog Items 2020-12-01',
  summary: 'The same products as in 2022-04-01, found by ASIN, keywords, brand and classification.',
  operations: catalogOperations({ path, data, attributesOf }),
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

/** If stores have different values of an attribute, the last store's is used. */
function attributesOf(items: readonly CatalogItem[]): object {
  return Object.assign({}, ...items.map(({ attributes }) => attributes))
}
