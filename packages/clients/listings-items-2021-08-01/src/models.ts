// Generated from Amazon's model listingsItems_2021-08-01. To change this file, see CONTRIBUTING.md.

export interface Audience {
  value?: string
  displayName?: string
}

export interface ErrorList {
  errors: ModelError[]
}

export interface FulfillmentAvailability {
  fulfillmentChannelCode: string
  /** At least 0. */
  quantity?: number
}

export interface Issue {
  code: string
  message: string
  severity: 'ERROR' | 'WARNING' | 'INFO'
  attributeNames?: string[]
  categories: string[]
  enforcements?: IssueEnforcements
  marketplaceIds?: string[]
}

export interface IssueEnforcementAction {
  action: string
}

export interface IssueEnforcements {
  actions: IssueEnforcementAction[]
  exemption: IssueExemption
}

export interface IssueExemption {
  status: 'EXEMPT' | 'EXEMPT_UNTIL_EXPIRY_DATE' | 'NOT_EXEMPT'
  /** ISO 8601 date and time. */
  expiryDate?: string
}

export interface Item {
  sku: string
  summaries?: ItemSummaryByMarketplace[]
  attributes?: { [key: string]: unknown }
  issues?: Issue[]
  offers?: ItemOfferByMarketplace[]
  fulfillmentAvailability?: FulfillmentAvailability[]
  procurement?: ItemProcurement[]
  relationships?: ItemRelationshipsByMarketplace[]
  productTypes?: ItemProductTypeByMarketplace[]
}

export interface ItemIdentifiersByMarketplace {
  marketplaceId?: string
  asin?: string
}

export interface ItemImage {
  link: string
  height: number
  width: number
}

export interface ItemOfferByMarketplace {
  marketplaceId: string
  offerType: 'B2C' | 'B2B'
  price: Money
  points?: Points
  audience?: Audience
}

export interface ItemProcurement {
  costPrice: Money
}

export interface ItemProductTypeByMarketplace {
  marketplaceId: string
  productType: string
}

export interface ItemRelationship {
  childSkus?: string[]
  parentSkus?: string[]
  variationTheme?: ItemVariationTheme
  type: 'VARIATION' | 'PACKAGE_HIERARCHY'
}

export interface ItemRelationshipsByMarketplace {
  marketplaceId: string
  relationships: ItemRelationship[]
}

export interface ItemSearchResults {
  numberOfResults: number
  pagination?: Pagination
  items: Item[]
}

export interface ItemSummaryByMarketplace {
  marketplaceId: string
  asin?: string
  productType: string
  conditionType?:
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
  status: Array<'BUYABLE' | 'DISCOVERABLE'>
  fnSku?: string
  itemName?: string
  /** ISO 8601 date and time. */
  createdDate: string
  /** ISO 8601 date and time. */
  lastUpdatedDate: string
  mainImage?: ItemImage
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
  requirements?: 'LISTING' | 'LISTING_PRODUCT_ONLY' | 'LISTING_OFFER_ONLY'
  attributes: { [key: string]: unknown }
}

export interface ListingsItemSubmissionResponse {
  sku: string
  status: 'ACCEPTED' | 'INVALID' | 'VALID'
  submissionId: string
  issues?: Issue[]
  identifiers?: ItemIdentifiersByMarketplace[]
}

export interface ModelError {
  code: string
  message: string
  details?: string
}

export interface Money {
  currencyCode: string
  amount: string
}

export interface Pagination {
  nextToken?: string
  previousToken?: string
}

export interface PatchOperation {
  op: 'add' | 'replace' | 'merge' | 'delete'
  path: string
  value?: Array<{ [key: string]: unknown }>
}

export interface Points {
  pointsNumber: number
}

/** Parameters of {@link ListingsItemsApi.deleteListingsItem}. */
export interface DeleteListingsItemParams {
  sellerId: string
  sku: string
  /** At most 1 item. */
  marketplaceIds: string[]
  issueLocale?: string
}

/** Parameters of {@link ListingsItemsApi.getListingsItem}. */
export interface GetListingsItemParams {
  sellerId: string
  sku: string
  marketplaceIds: string[]
  issueLocale?: string
  /** Default: ["summaries"]. */
  includedData?: Array<
    | 'summaries'
    | 'attributes'
    | 'issues'
    | 'offers'
    | 'fulfillmentAvailability'
    | 'procurement'
    | 'relationships'
    | 'productTypes'
  >
}

/** Parameters of {@link ListingsItemsApi.patchListingsItem}. */
export interface PatchListingsItemParams {
  sellerId: string
  sku: string
  marketplaceIds: string[]
  body: ListingsItemPatchRequest
  /** Default: ["issues"]. */
  includedData?: Array<'identifiers' | 'issues'>
  mode?: 'VALIDATION_PREVIEW'
  issueLocale?: string
}

/** Parameters of {@link ListingsItemsApi.putListingsItem}. */
export interface PutListingsItemParams {
  sellerId: string
  sku: string
  /** At most 1 item. */
  marketplaceIds: string[]
  body: ListingsItemPutRequest
  /** Default: ["issues"]. */
  includedData?: Array<'identifiers' | 'issues'>
  mode?: 'VALIDATION_PREVIEW'
  issueLocale?: string
}

/** Parameters of {@link ListingsItemsApi.searchListingsItems}. */
export interface SearchListingsItemsParams {
  sellerId: string
  marketplaceIds: string[]
  issueLocale?: string
  /** Default: ["summaries"]. */
  includedData?: Array<
    | 'summaries'
    | 'attributes'
    | 'issues'
    | 'offers'
    | 'fulfillmentAvailability'
    | 'procurement'
    | 'relationships'
    | 'productTypes'
  >
  /** At most 20 items. */
  identifiers?: string[]
  identifiersType?: 'ASIN' | 'EAN' | 'FNSKU' | 'GTIN' | 'ISBN' | 'JAN' | 'MINSAN' | 'SKU' | 'UPC'
  variationParentSku?: string
  packageHierarchySku?: string
  /** ISO 8601 date and time. */
  createdAfter?: string
  /** ISO 8601 date and time. */
  createdBefore?: string
  /** ISO 8601 date and time. */
  lastUpdatedAfter?: string
  /** ISO 8601 date and time. */
  lastUpdatedBefore?: string
  withIssueSeverity?: Array<'WARNING' | 'ERROR'>
  withStatus?: Array<'BUYABLE' | 'DISCOVERABLE'>
  withoutStatus?: Array<'BUYABLE' | 'DISCOVERABLE'>
  /** Default: "lastUpdatedDate". */
  sortBy?: 'sku' | 'createdDate' | 'lastUpdatedDate'
  /** Default: "DESC". */
  sortOrder?: 'ASC' | 'DESC'
  /** At most 20. Default: 10. */
  pageSize?: number
  pageToken?: string
}
