// Generated from Amazon's model listingsItems_2020-09-01. To change this file, see CONTRIBUTING.md.

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** A problem with a listing, or a remark about it. */
export interface Issue {
  /** Code of the kind of issue. Use it in programs. */
  code: string
  /** Description of the issue, in the language of `issueLocale`. */
  message: string
  /**
   * Effect of the issue. `ERROR` prevented processing of the submission. `WARNING` and `INFO` did not, but should
   * be reviewed.
   */
  severity: IssueSeverity
  /** Attribute that the issue concerns. Absent if it concerns no attribute. */
  attributeName?: string | undefined
}

/** Body of a `patchListingsItem` request. */
export interface ListingsItemPatchRequest {
  /** Amazon's product type of the listing, such as `LUGGAGE`. */
  productType: string
  /** Changes to make, as JSON Patch operations. At least 1 item. */
  patches: PatchOperation[]
}

/** Body of a `putListingsItem` request. */
export interface ListingsItemPutRequest {
  /**
   * Amazon's product type of the listing, from `searchDefinitionsProductTypes` of the Product Type Definitions
   * API.
   */
  productType: string
  /**
   * Kind of data in `attributes`: product facts, sales terms, or both (`LISTING`). Vendors can't use
   * `LISTING_OFFER_ONLY`: they get an error response with HTTP status 400.
   */
  requirements?: ListingsItemPutRequestRequirements | undefined
  /** Attributes of the listing, by attribute name. They must match the JSON Schema of the product type. */
  attributes: { [key: string]: unknown }
}

/** Result of a submission. `ACCEPTED` does not mean that Amazon has processed it. */
export interface ListingsItemSubmissionResponse {
  /** SKU of the submitted listing. */
  sku: string
  /** `ACCEPTED`: Amazon processes the submission. `INVALID`: Amazon rejects it, see `issues`. */
  status: ListingsItemSubmissionResponseStatus
  /** Unique ID that Amazon assigns to the submission. */
  submissionId: string
  /** Problems that Amazon found in the submission. */
  issues?: Issue[] | undefined
}

/** One change to a listing, as a JSON Patch operation. */
export interface PatchOperation {
  /**
   * `add` and `replace` both set the attribute, `delete` removes it. Vendors can't use `delete`: they get an error
   * response with HTTP status 400.
   */
  op: PatchOperationOp
  /** JSON Pointer of the attribute, such as `/attributes/item_name`. Only top-level attributes are possible. */
  path: string
  /** Attribute values to add, replace or delete. */
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
  /** ID of the selling partner: a merchant account or a vendor code. */
  sellerId: string
  /** SKU that the selling partner gave to the listing. */
  sku: string
  /** Amazon stores to delete the listing from. */
  marketplaceIds: readonly string[]
  /**
   * Language of the messages in `issues`, such as `en_US` or `fr_CA`. Default: the language of the first store.
   * Messages without a translation are in `en_US`.
   */
  issueLocale?: string | undefined
}

/** Parameters of {@link ListingsItemsApi.patchListingsItem}. */
export interface PatchListingsItemParams {
  /** ID of the selling partner: a merchant account or a vendor code. */
  sellerId: string
  /** SKU that the selling partner gave to the listing. */
  sku: string
  /** Amazon stores whose listing to change. */
  marketplaceIds: readonly string[]
  /** Product type of the listing and the patches to apply. */
  body: ListingsItemPatchRequest
  /**
   * Language of the messages in `issues`, such as `en_US` or `fr_CA`. Default: the language of the first store.
   * Messages without a translation are in `en_US`.
   */
  issueLocale?: string | undefined
}

/** Parameters of {@link ListingsItemsApi.putListingsItem}. */
export interface PutListingsItemParams {
  /** ID of the selling partner: a merchant account or a vendor code. */
  sellerId: string
  /** SKU that the selling partner gives to the listing. */
  sku: string
  /** Amazon stores to submit the listing to. */
  marketplaceIds: readonly string[]
  /** Product type and attributes of the listing. */
  body: ListingsItemPutRequest
  /**
   * Language of the messages in `issues`, such as `en_US` or `fr_CA`. Default: the language of the first store.
   * Messages without a translation are in `en_US`.
   */
  issueLocale?: string | undefined
}
