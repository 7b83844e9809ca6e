// Generated from the model definitionsProductTypes_2020-09-01 by `npm run generate`. Never edited by hand.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  GetDefinitionsProductTypeParams,
  ProductTypeDefinition,
  ProductTypeList,
  SearchDefinitionsProductTypesParams,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client of Amazon's Selling Partner API for Product Type Definitions 2020-09-01.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/product-type-definitions-v2020-09-01
 */
export class ProductTypeDefinitionsApi extends SellingPartnerClient {
  /**
   * `GET /definitions/2020-09-01/productTypes/{productType}`
   *
   * Usage plan: 5 requests per second, burst 5; 100 for the application. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getdefinitionsproducttype
   */
  getDefinitionsProductType(
    params: GetDefinitionsProductTypeParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ProductTypeDefinition>> {
    return this.request(operations.getDefinitionsProductType, params, options)
  }

  /**
   * `GET /definitions/2020-09-01/productTypes`
   *
   * Usage plan: 5 requests per second, burst 5; 100 for the application. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/searchdefinitionsproducttypes
   */
  searchDefinitionsProductTypes(
    params: SearchDefinitionsProductTypesParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ProductTypeList>> {
    return this.request(operations.searchDefinitionsProductTypes, params, options)
  }
}
