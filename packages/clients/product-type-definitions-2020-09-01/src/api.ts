// Generated from Amazon's model definitionsProductTypes_2020-09-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  GetDefinitionsProductTypeParams,
  ProductTypeDefinition,
  ProductTypeList,
  SearchDefinitionsProductTypesParams,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Product Type Definitions 2020-09-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/product-type-definitions-v2020-09-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ProductTypeDefinitionsApi } from '@selling-partner/product-type-definitions-2020-09-01'
 * const productTypeDefinitions = new ProductTypeDefinitionsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ProductTypeDefinitionsApi extends SellingPartnerClient {
  /**
   * Returns the definition of a product type, with links to its JSON Schema.
   *
   * `GET /definitions/2020-09-01/productTypes/{productType}`
   *
   * Usage plan: 5 requests per second, burst 5; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getdefinitionsproducttype
   * @example
   * const { data } = await productTypeDefinitions.getDefinitionsProductType({ productType: 'LUGGAGE',
   *   marketplaceIds: ['ATVPDKIKX0DER'] })
   */
  getDefinitionsProductType(
    params: GetDefinitionsProductTypeParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ProductTypeDefinition>> {
    return this.call(operations.getDefinitionsProductType, params, options)
  }

  /**
   * Returns the product types that have a definition. Search by `keywords` or let Amazon recommend types for an
   * `itemName`. Set at most one of `keywords` and `itemName`.
   *
   * `GET /definitions/2020-09-01/productTypes`
   *
   * Usage plan: 5 requests per second, burst 5; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/searchdefinitionsproducttypes
   * @example
   * const { data } = await productTypeDefinitions.searchDefinitionsProductTypes({ keywords: ['luggage'],
   *   marketplaceIds: ['ATVPDKIKX0DER'] })
   */
  searchDefinitionsProductTypes(
    params: SearchDefinitionsProductTypesParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ProductTypeList>> {
    return this.call(operations.searchDefinitionsProductTypes, params, options)
  }
}
