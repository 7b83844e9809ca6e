// Generated from Amazon's model definitionsProductTypes_2020-09-01. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type {
  GetDefinitionsProductTypeParams,
  ProductTypeDefinition,
  ProductTypeList,
  SearchDefinitionsProductTypesParams,
} from './models.js'

/** Operation table of Product Type Definitions 2020-09-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getDefinitionsProductType: Operation<GetDefinitionsProductTypeParams, ProductTypeDefinition>
  readonly searchDefinitionsProductTypes: Operation<SearchDefinitionsProductTypesParams, ProductTypeList>
} = {
  getDefinitionsProductType: {
    api: 'product-type-definitions-2020-09-01',
    id: 'getDefinitionsProductType',
    method: 'GET',
    path: '/definitions/2020-09-01/productTypes/{productType}',
    parameters: [
      { name: 'productType', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'sellerId', in: 'query' },
      { name: 'productTypeVersion', in: 'query' },
      { name: 'requirements', in: 'query' },
      { name: 'requirementsEnforced', in: 'query' },
      { name: 'locale', in: 'query' },
      { name: 'parentageLevel', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 5 },
    applicationPlan: { rate: 100, burst: 5 },
  },
  searchDefinitionsProductTypes: {
    api: 'product-type-definitions-2020-09-01',
    id: 'searchDefinitionsProductTypes',
    method: 'GET',
    path: '/definitions/2020-09-01/productTypes',
    parameters: [
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'keywords', in: 'query' },
      { name: 'itemName', in: 'query' },
      { name: 'locale', in: 'query' },
      { name: 'searchLocale', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 5 },
    applicationPlan: { rate: 100, burst: 5 },
  },
}
