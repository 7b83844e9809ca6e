// Generated from Amazon's model listingsItems_2020-09-01. To change this file, see CONTRIBUTING.md.

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Issue {
  code: string
  message: string
  severity: IssueSeverity
  attributeName?: string | undefined
}

export interface ListingsItemPatchRequest {
  productType: string
  /** At least 1 item. */
  patches: PatchOperation[]
}

export interface ListingsItemPutRequest {
  productType: string
  requirements?: ListingsItemPutRequestRequirements | undefined
  attributes: { [key: string]: unknown }
}

export interface ListingsItemSubmissionResponse {
  sku: string
  status: ListingsItemSubmissionResponseStatus
  submissionId: string
  issues?: Issue[] | undefined
}

export interface PatchOperation {
  op: PatchOperationOp
  path: string
  value?: Array<{ [key: string]: unknown }> | undefined
}

/** Values of `Issue.severity`. */
export type IssueSeverity = 'ERROR' | 'WARNING' | 'INFO' | (string & {})

/** Values of `ListingsItemPutRequest.requirements`. */
export type ListingsItemPutRequestRequirements = 'LISTING' | 'LISTING_PRODUCT_ONLY' | 'LISTING_OFFER_ONLY'

/** Values of `ListingsItemSubmissionResponse.status`. */
export type ListingsItemSubmissionResponseStatus = 'ACCEPTED' | 'INVALID' | (string & {})

/** Values of `PatchOperation.op`. */
export type PatchOperationOp = 'add' | 'replace' | 'delete'

/** Parameters of {@link ListingsItemsApi.deleteListingsItem}. */
export interface DeleteListingsItemParams {
  sellerId: string
  sku: string
  marketplaceIds: readonly string[]
  issueLocale?: string | undefined
}

/** Parameters of {@link ListingsItemsApi.patchListingsItem}. */
export interface PatchListingsItemParams {
  sellerId: string
  sku: string
  marketplaceIds: readonly string[]
  body: ListingsItemPatchRequest
  issueLocale?: string | undefined
}

/** Parameters of {@link ListingsItemsApi.putListingsItem}. */
export interface PutListingsItemParams {
  sellerId: string
  sku: string
  marketplaceIds: readonly string[]
  body: ListingsItemPutRequest
  issueLocale?: string | undefined
}
