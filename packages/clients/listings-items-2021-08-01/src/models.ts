// Generated from Amazon's model listingsItems_2021-08-01. To change this file, see CONTRIBUTING.md.

export interface Audience {
  value?: string | undefined
  displayName?: string | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface FulfillmentAvailability {
  fulfillmentChannelCode: string
  /** At least 0. */
  quantity?: number | undefined
}

export interface Issue {
  code: string
  message: string
  severity: IssueSeverity
  attributeNames?: string[] | undefined
  categories: string[]
  enforcements?: IssueEnforcements | undefined
  marketplaceIds?: string[] | undefined
}

export interface IssueEnforcementAction {
  action: string
}

export interface IssueEnforcements {
  actions: IssueEnforcementAction[]
  exemption: IssueExemption
}

export interface IssueExemption {
  status: IssueExemptionStatus
  /** ISO 8601 date and time. */
  expiryDate?: string | undefined
}

export interface Item {
  sku: string
  summaries?: ItemSummaryByMarketplace[] | undefined
  attributes?: { [key: string]: unknown } | undefined
  issues?: Issue[] | undefined
  offers?: ItemOfferByMarketplace[] | undefined
  fulfillmentAvailability?: FulfillmentAvailability[] | undefined
  procurement?: ItemProcurement[] | undefined
  relationships?: ItemRelationshipsByMarketplace[] | undefined
  productTypes?: ItemProductTypeByMarketplace[] | undefined
}

export interface ItemIdentifiersByMarketplace {
  marketplaceId?: string | undefined
  asin?: string | undefined
}

export interface ItemImage {
  link: string
  height: number
  width: number
}

export interface ItemOfferByMarketplace {
  marketplaceId: string
  offerType: ItemOfferByMarketplaceOfferType
  price: Money
  points?: Points | undefined
  audience?: Audience | undefined
}

export interface ItemProcurement {
  costPrice: Money
}

export interface ItemProductTypeByMarketplace {
  marketplaceId: string
  productType: string
}

export interface ItemRelationship {
  childSkus?: string[] | undefined
  parentSkus?: string[] | undefined
  variationTheme?: ItemVariationTheme | undefined
  type: ItemRelationshipType
}

export interface ItemRelationshipsByMarketplace {
  marketplaceId: string
  relationships: ItemRelationship[]
}

export interface ItemSearchResults {
  numberOfResults: number
  pagination?: Pagination | undefined
  items: Item[]
}

export interface ItemSummaryByMarketplace {
  marketplaceId: string
  asin?: string | undefined
  productType: string
  conditionType?: ItemSummaryByMarketplaceConditionType | undefined
  status: ItemSummaryByMarketplaceStatus[]
  fnSku?: string | undefined
  itemName?: string | undefined
  /** ISO 8601 date and time. */
  createdDate: string
  /** ISO 8601 date and time. */
  lastUpdatedDate: string
  mainImage?: ItemImage | undefined
}

export interface ItemVariationTheme {
  attributes: string[]
  theme: string
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
  identifiers?: ItemIdentifiersByMarketplace[] | undefined
}

export interface Money {
  currencyCode: string
  amount: string
}

export interface Pagination {
  nextToken?: string | undefined
  previousToken?: string | undefined
}

export interface PatchOperation {
  op: PatchOperationOp
  path: string
  value?: Array<{ [key: string]: unknown }> | undefined
}

export interface Points {
  pointsNumber: number
}

/** Values of `getListingsItem.includedData`. */
export type GetListingsItemIncludedData =
  | 'summaries'
  | 'attributes'
  | 'issues'
  | 'offers'
  | 'fulfillmentAvailability'
  | 'procurement'
  | 'relationships'
  | 'productTypes'

/** Values of `IssueExemption.status`. */
export type IssueExemptionStatus = 'EXEMPT' | 'EXEMPT_UNTIL_EXPIRY_DATE' | 'NOT_EXEMPT' | (string & {})

/** Values of `Issue.severity`. */
export type IssueSeverity = 'ERROR' | 'WARNING' | 'INFO' | (string & {})

/** Values of `ItemOfferByMarketplace.offerType`. */
export type ItemOfferByMarketplaceOfferType = 'B2C' | 'B2B' | (string & {})

/** Values of `ItemRelationship.type`. */
export type ItemRelationshipType = 'VARIATION' | 'PACKAGE_HIERARCHY' | (string & {})

/** Values of `ItemSummaryByMarketplace.conditionType`. */
export type ItemSummaryByMarketplaceConditionType =
  | 'new_new'
  | 'new_open_box'
  | 'new_oem'
  | 'refurbished_refurbished'
  | 'used_like_new'
  | 'used_very_good'
  | 'used_good'
  | 'used_acceptable'
  | 'collectible_like_new'
  | 'collectible_very_good'
  | 'collectible_good'
  | 'collectible_acceptable'
  | 'club_club'
  | (string & {})

/** Values of `ItemSummaryByMarketplace.status`. */
export type ItemSummaryByMarketplaceStatus = 'BUYABLE' | 'DISCOVERABLE' | (string & {})

/** Values of `ListingsItemPutRequest.requirements`. */
export type ListingsItemPutRequestRequirements = 'LISTING' | 'LISTING_PRODUCT_ONLY' | 'LISTING_OFFER_ONLY'

/** Values of `ListingsItemSubmissionResponse.status`. */
export type ListingsItemSubmissionResponseStatus = 'ACCEPTED' | 'INVALID' | 'VALID' | (string & {})

/** Values of `patchListingsItem.includedData`. */
export type PatchListingsItemIncludedData = 'identifiers' | 'issues'

/** Values of `patchListingsItem.mode`. */
export type PatchListingsItemMode = 'VALIDATION_PREVIEW'

/** Values of `PatchOperation.op`. */
export type PatchOperationOp = 'add' | 'replace' | 'merge' | 'delete'

/** Values of `putListingsItem.includedData`. */
export type PutListingsItemIncludedData = 'identifiers' | 'issues'

/** Values of `putListingsItem.mode`. */
export type PutListingsItemMode = 'VALIDATION_PREVIEW'

/** Values of `searchListingsItems.identifiersType`. */
export type SearchListingsItemsIdentifiersType =
  | 'ASIN'
  | 'EAN'
  | 'FNSKU'
  | 'GTIN'
  | 'ISBN'
  | 'JAN'
  | 'MINSAN'
  | 'SKU'
  | 'UPC'

/** Values of `searchListingsItems.includedData`. */
export type SearchListingsItemsIncludedData =
  | 'summaries'
  | 'attributes'
  | 'issues'
  | 'offers'
  | 'fulfillmentAvailability'
  | 'procurement'
  | 'relationships'
  | 'productTypes'

/** Values of `searchListingsItems.sortBy`. */
export type SearchListingsItemsSortBy = 'sku' | 'createdDate' | 'lastUpdatedDate'

/** Values of `searchListingsItems.sortOrder`. */
export type SearchListingsItemsSortOrder = 'ASC' | 'DESC'

/** Values of `searchListingsItems.withIssueSeverity`. */
export type SearchListingsItemsWithIssueSeverity = 'WARNING' | 'ERROR'

/** Values of `searchListingsItems.withStatus`. */
export type SearchListingsItemsWithStatus = 'BUYABLE' | 'DISCOVERABLE'

/** Values of `searchListingsItems.withoutStatus`. */
export type SearchListingsItemsWithoutStatus = 'BUYABLE' | 'DISCOVERABLE'

/** Parameters of {@link ListingsItemsApi.deleteListingsItem}. */
export interface DeleteListingsItemParams {
  sellerId: string
  sku: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  issueLocale?: string | undefined
}

/** Parameters of {@link ListingsItemsApi.getListingsItem}. */
export interface GetListingsItemParams {
  sellerId: string
  sku: string
  marketplaceIds: readonly string[]
  issueLocale?: string | undefined
  /** Default: ["summaries"]. */
  includedData?: readonly GetListingsItemIncludedData[] | undefined
}

/** Parameters of {@link ListingsItemsApi.patchListingsItem}. */
export interface PatchListingsItemParams {
  sellerId: string
  sku: string
  marketplaceIds: readonly string[]
  body: ListingsItemPatchRequest
  /** Default: ["issues"]. */
  includedData?: readonly PatchListingsItemIncludedData[] | undefined
  mode?: PatchListingsItemMode | undefined
  issueLocale?: string | undefined
}

/** Parameters of {@link ListingsItemsApi.putListingsItem}. */
export interface PutListingsItemParams {
  sellerId: string
  sku: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  body: ListingsItemPutRequest
  /** Default: ["issues"]. */
  includedData?: readonly PutListingsItemIncludedData[] | undefined
  mode?: PutListingsItemMode | undefined
  issueLocale?: string | undefined
}

/** Parameters of {@link ListingsItemsApi.searchListingsItems}. */
export interface SearchListingsItemsParams {
  sellerId: string
  marketplaceIds: readonly string[]
  issueLocale?: string | undefined
  /** Default: ["summaries"]. */
  includedData?: readonly SearchListingsItemsIncludedData[] | undefined
  /** At most 20 items. */
  identifiers?: readonly string[] | undefined
  identifiersType?: SearchListingsItemsIdentifiersType | undefined
  variationParentSku?: string | undefined
  packageHierarchySku?: string | undefined
  /** ISO 8601 date and time. */
  createdAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  createdBefore?: string | Date | undefined
  /** ISO 8601 date and time. */
  lastUpdatedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  lastUpdatedBefore?: string | Date | undefined
  withIssueSeverity?: readonly SearchListingsItemsWithIssueSeverity[] | undefined
  withStatus?: readonly SearchListingsItemsWithStatus[] | undefined
  withoutStatus?: readonly SearchListingsItemsWithoutStatus[] | undefined
  /** Default: "lastUpdatedDate". */
  sortBy?: SearchListingsItemsSortBy | undefined
  /** Default: "DESC". */
  sortOrder?: SearchListingsItemsSortOrder | undefined
  /** At most 20. Default: 10. */
  pageSize?: number | undefined
  pageToken?: string | undefined
}
