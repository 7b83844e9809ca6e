import { Catalog, type Classification } from '../account/listings/catalog.js'
import { Products } from '../account/products.js'
import type { StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'

/** @see https://developer-docs.amazon/sp-api/docs/catalog-items-api-v0-reference */
export const catalogItemsV0: StatefulApi = {
  name: 'Catalog Items v0',
  summary: 'The categories of a product, by ASIN or SKU.',
  operations: { 'GET /catalog/v0/categories': { respond: listCategories } },
}

function listCategories(call: StatefulCall) {
  const asin = call.text('ASIN') || call.account.part(Products).findListed(call.text('SellerSKU'))?.asin
  const item = call.account.part(Catalog).find(asin ?? '', call.text('MarketplaceId'))
  return item && { status: 200, body: { payload: [categoryOf(item.classification)] } }
}

function categoryOf({ classificationId, displayName, parent }: Classification): object {
  return {
    ProductCategoryId: classificationId,
    ProductCategoryName: displayName,
    ...(parent ? { parent: categoryOf(parent) } : {}),
  }
}
