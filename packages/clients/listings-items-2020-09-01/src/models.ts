// Generated from Amazon's model listingsItems_2020-09-01. To change this file, see CONTRIBUTING.md.

export interface ErrorList {
  errors: ModelError[]
}

export interface Issue {
  code: string
  message: string
  severity: 'ERROR' | 'WARNING' | 'INFO'
  attributeName?: string
}

export interface ListingsItemPatchRequest {
  productType: string
  /** At least 1 item. */
  patches: PatchOperation[]
}

export interface ListingsItemPutRequest {
  productType: string
  requirements?: 'LISTING' | 'LISTING_PRODUCT_ONLY' | 'LISTING_OFFER_ONLY'
  attributes: { [key: string]: unknown }
}

export interface ListingsItemSubmissionResponse {
  sku: string
  status: 'ACCEPTED' | 'INVALID'
  submissionId: string
  issues?: Issue[]
}

export interface ModelError {
  code: string
  message: string
  details?: string
}

export interface PatchOperation {
  op: 'add' | 'replace' | 'delete'
  path: string
  value?: Array<{ [key: string]: unknown }>
}

/** Parameters of {@link ListingsItemsApi.deleteListingsItem}. */
export interface DeleteListingsItemParams {
  sellerId: string
  sku: string
  marketplaceIds: string[]
  issueLocale?: string
}

/** Parameters of {@link ListingsItemsApi.patchListingsItem}. */
export interface PatchListingsItemParams {
  sellerId: string
  sku: string
  marketplaceIds: string[]
  body: ListingsItemPatchRequest
  issueLocale?: string
}

/** Parameters of {@link ListingsItemsApi.putListingsItem}. */
export interface PutListingsItemParams {
  sellerId: string
  sku: string
  marketplaceIds: string[]
  body: ListingsItemPutRequest
  issueLocale?: string
}
