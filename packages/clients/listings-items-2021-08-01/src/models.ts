// Generated from Amazon's model listingsItems_2021-08-01. To change this file, see CONTRIBUTING.md.

import type { Variant } from '@selling-partner/auth'

/** Buyer segment or program that an offer is for. */
export interface Audience {
  /**
   * Name of the audience. Common values: `ALL` (standard, all buyers on Amazon's retail sites) and `B2B` (Amazon
   * Business).
   */
  value?: AudienceValue | undefined
  /** Name of the audience to show to people, localized. */
  displayName?: string | undefined
}

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

/** Quantity of a listing that is for sale through one fulfillment channel. */
export interface FulfillmentAvailability {
  /** Code of the fulfillment network. */
  fulfillmentChannelCode: string
  /** Number of units that the seller offers for sale. At least 0. */
  quantity?: number | undefined
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
  /** Attributes that the issue concerns. Absent if it concerns no attribute. */
  attributeNames?: string[] | undefined
  /**
   * Kinds of issue: `INVALID_ATTRIBUTE`, `MISSING_ATTRIBUTE`, `INVALID_IMAGE`, `MISSING_IMAGE`, `INVALID_PRICE`,
   * `MISSING_PRICE`, `DUPLICATE` (possibly a duplicate of another ASIN) or `QUALIFICATION_REQUIRED` (needs
   * approval).
   */
  categories: IssueCategories[]
  /** Measures that Amazon takes against the listing because of the issue, and exemptions from them. */
  enforcements?: IssueEnforcements | undefined
  /** Amazon stores that the issue concerns. */
  marketplaceIds?: string[] | undefined
}

/** A measure that Amazon takes against a listing. */
export interface IssueEnforcementAction {
  /**
   * `LISTING_SUPPRESSED` (can't be bought), `ATTRIBUTE_SUPPRESSED` (invalid attribute value, rejected),
   * `CATALOG_ITEM_REMOVED` (inactive, no offer for it is buyable) or `SEARCH_SUPPRESSED` (hidden from search).
   */
  action: IssueEnforcementActionAction
}

/** Measures that Amazon takes against a listing, and the exemption from them. */
export interface IssueEnforcements {
  /** Measures that affect the publication or the status of the listing. */
  actions: IssueEnforcementAction[]
  /** Whether the measures apply to the listing, or it is exempt from them. */
  exemption: IssueExemption
}

/** Exemption of a listing from enforcement measures. */
export interface IssueExemption {
  /**
   * `NOT_EXEMPT`: the measures are in force. `EXEMPT`: they are not applied, but the issue remains.
   * `EXEMPT_UNTIL_EXPIRY_DATE`: they are not applied before `expiryDate`.
   */
  status: IssueExemptionStatus
  /** Date and time when a temporary exemption ends and the measures apply, in ISO 8601. */
  expiryDate?: string | undefined
}

/** A listing, with the datasets that the request names in `includedData`. */
export interface Item {
  /** SKU that the selling partner gave to the listing. */
  sku: string
  /** Short descriptions of the listing, one for each Amazon store. */
  summaries?: ItemSummaryByMarketplace[] | undefined
  /** Full attribute data of the listing, by attribute name. */
  attributes?: { [key: string]: unknown } | undefined
  /** Problems with the listing. */
  issues?: Issue[] | undefined
  /** Current offers for the listing, by Amazon store. */
  offers?: ItemOfferByMarketplace[] | undefined
  /** Quantities for sale, by fulfillment channel. */
  fulfillmentAvailability?: FulfillmentAvailability[] | undefined
  /** Cost prices of a vendor's listing. */
  procurement?: ItemProcurement[] | undefined
  /** Variations and package hierarchy of the listing, by Amazon store. */
  relationships?: ItemRelationshipsByMarketplace[] | undefined
  /** Product types of the listing, by Amazon store. */
  productTypes?: ItemProductTypeByMarketplace[] | undefined
}

/** Catalog IDs of a listing in one Amazon store. */
export interface ItemIdentifiersByMarketplace {
  /** Amazon store of the listing. */
  marketplaceId?: string | undefined
  /** ASIN of the listing. */
  asin?: string | undefined
}

/** An image of a listing. */
export interface ItemImage {
  /** URL of the image. */
  link: string
  /** Height of the image in pixels. */
  height: number
  /** Width of the image in pixels. */
  width: number
}

/** An offer for a listing in one Amazon store. */
export interface ItemOfferByMarketplace {
  /** Amazon store of the offer. */
  marketplaceId: string
  /** `B2C` is for shoppers on Amazon's retail sites, `B2B` for business buyers. */
  offerType: ItemOfferByMarketplaceOfferType
  /** Price that a buyer pays for the item. */
  price: Money
  /** Amazon Points that a buyer gets for the purchase. Only in Japan. */
  points?: Points | undefined
  /** Buyer segment or program that the offer is for. */
  audience?: Audience | undefined
}

/** Vendor data of a listing. */
export interface ItemProcurement {
  /** Price that the vendor wants Amazon to pay for the product. */
  costPrice: Money
}

/** Product type of a listing in one Amazon store. */
export interface ItemProductTypeByMarketplace {
  /** Amazon store that the product type applies to. */
  marketplaceId: string
  /** Name of the product type that the selling partner submitted, such as `LUGGAGE`. */
  productType: string
}

/** A relationship of a listing to other listings. */
export interface ItemRelationship {
  /** SKUs of the listings that are children of this one. */
  childSkus?: string[] | undefined
  /** SKUs of the listings that are parents of this one. */
  parentSkus?: string[] | undefined
  /** Attributes in which the members of the variation family differ. Only for the type `VARIATION`. */
  variationTheme?: ItemVariationTheme | undefined
  /**
   * `VARIATION`: the listing is the parent or a child of the others. `PACKAGE_HIERARCHY`: it contains the others,
   * or is contained in them.
   */
  type: ItemRelationshipType
}

/** Relationships of a listing in one Amazon store. */
export interface ItemRelationshipsByMarketplace {
  /** Amazon store that the relationships apply to. */
  marketplaceId: string
  /** Variations and package hierarchies that the listing belongs to. */
  relationships: ItemRelationship[]
}

/** Response of `searchListingsItems`: one page of listings. */
export interface ItemSearchResults {
  /** Number of listings that match the search, on all pages. At most 1000 of them can be read. */
  numberOfResults: number
  /** Tokens of the neighboring pages. */
  pagination?: Pagination | undefined
  /** Listings on this page. */
  items: Item[]
}

/** Short description of a listing in one Amazon store. */
export interface ItemSummaryByMarketplace {
  /** Amazon store of the listing. */
  marketplaceId: string
  /** ASIN of the listing. */
  asin?: string | undefined
  /** Amazon's product type of the listing, such as `LUGGAGE`. */
  productType: string
  /** Condition of the item: first the group, such as `used`, then the grade. */
  conditionType?: ItemSummaryByMarketplaceConditionType | undefined
  /**
   * `BUYABLE`: shoppers can buy the item, never set for vendors. `DISCOVERABLE`: shoppers can see it. Empty if
   * neither applies.
   */
  status: ItemSummaryByMarketplaceStatus[]
  /** SKU of Amazon's fulfillment network, which identifies the item in fulfillment centers. */
  fnSku?: string | undefined
  /** Title of the catalog item. */
  itemName?: string | undefined
  /** Date and time when the listing was created, in ISO 8601. */
  createdDate: string
  /** Date and time of the last update of the listing, in ISO 8601. */
  lastUpdatedDate: string
  /** Main image of the listing. */
  mainImage?: ItemImage | undefined
}

/** Attributes in which the members of a variation family differ. */
export interface ItemVariationTheme {
  /** Names of the attributes of the theme. */
  attributes: string[]
  /** Name of the theme, such as `COLOR_NAME`. It stands for a combination of attributes. */
  theme: string
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
   * Kind of data in `attributes`: product facts and sales terms (`LISTING`), product facts
   * (`LISTING_PRODUCT_ONLY`) or sales terms (`LISTING_OFFER_ONLY`).
   */
  requirements?: ListingsItemPutRequestRequirements | undefined
  /** Attributes of the listing, by attribute name. They must match the JSON Schema of the product type. */
  attributes: { [key: string]: unknown }
}

/** Result of a submission. `ACCEPTED` does not mean that Amazon has processed it. */
export interface ListingsItemSubmissionResponse {
  /** SKU of the submitted listing. */
  sku: string
  /**
   * `ACCEPTED`: Amazon processes the submission. `INVALID`: Amazon rejects it, see `issues`. `VALID`: the data
   * passed a `VALIDATION_PREVIEW`.
   */
  status: ListingsItemSubmissionResponseStatus
  /** Unique ID that Amazon assigns to the submission. */
  submissionId: string
  /** Problems that Amazon found in the submission. */
  issues?: Issue[] | undefined
  /** Catalog IDs, such as the ASIN, by Amazon store. Only if `includedData` names them. */
  identifiers?: ItemIdentifiersByMarketplace[] | undefined
}

/** An amount of money. */
export interface Money {
  /** Currency, as a three-letter ISO 4217 code. */
  currencyCode: string
  /** Amount in the unit of the currency, as text. */
  amount: string
}

/** Tokens of the neighboring pages. Pass one of them as `pageToken` of the next request. */
export interface Pagination {
  /** Token of the next page. Absent on the last page. */
  nextToken?: string | undefined
  /** Token of the previous page. */
  previousToken?: string | undefined
}

/** One change to a listing, as a JSON Patch operation. */
export interface PatchOperation {
  /** `add` and `replace` both set the attribute, and `merge` merges the value into it. `delete` removes it. */
  op: PatchOperationOp
  /** JSON Pointer of the attribute, such as `/attributes/item_name`. Only top-level attributes are possible. */
  path: string
  /** Attribute values to add, replace, merge or delete. */
  value?: Array<{ [key: string]: unknown }> | undefined
}

/** Amazon Points that a buyer gets for a purchase. Only in Japan. */
export interface Points {
  /** Number of Amazon Points. */
  pointsNumber: number
}

/** Values of `Audience.value`. */
export type AudienceValue = 'ALL' | 'B2B' | (string & {})

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

/** Values of `Issue.categories`. */
export type IssueCategories =
  | 'INVALID_ATTRIBUTE'
  | 'MISSING_ATTRIBUTE'
  | 'INVALID_IMAGE'
  | 'MISSING_IMAGE'
  | 'INVALID_PRICE'
  | 'MISSING_PRICE'
  | 'DUPLICATE'
  | 'QUALIFICATION_REQUIRED'
  | (string & {})

/** Values of `IssueEnforcementAction.action`. */
export type IssueEnforcementActionAction =
  | 'LISTING_SUPPRESSED'
  | 'ATTRIBUTE_SUPPRESSED'
  | 'CATALOG_ITEM_REMOVED'
  | 'SEARCH_SUPPRESSED'
  | (string & {})

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
  /** ID of the selling partner: a merchant account or a vendor code. */
  sellerId: string
  /** SKU that the selling partner gave to the listing. */
  sku: string
  /** Amazon store to delete the listing from. At most 1 item. */
  marketplaceIds: readonly string[]
  /**
   * Language of the messages in `issues`, such as `en_US` or `fr_CA`. Default: the language of the first store.
   * Messages without a translation are in `en_US`.
   */
  issueLocale?: string | undefined
}

/** Parameters of {@link ListingsItemsApi.getListingsItem}. */
export interface GetListingsItemParams {
  /** ID of the selling partner: a merchant account or a vendor code. */
  sellerId: string
  /** SKU that the selling partner gave to the listing. */
  sku: string
  /** Amazon stores to return data for. */
  marketplaceIds: readonly string[]
  /**
   * Language of the messages in `issues`, such as `en_US` or `fr_CA`. Default: the language of the first store.
   * Messages without a translation are in `en_US`.
   */
  issueLocale?: string | undefined
  /**
   * Datasets to include. `attributes` is the full attribute data, `procurement` the cost price of a vendor,
   * `relationships` the variations and package hierarchy. Default: ["summaries"].
   */
  includedData?: readonly GetListingsItemIncludedData[] | undefined
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
   * Datasets to include. `identifiers`, such as the ASIN, is allowed only if `mode` is `VALIDATION_PREVIEW`.
   * Default: ["issues"].
   */
  includedData?: readonly PatchListingsItemIncludedData[] | undefined
  /** Set to `VALIDATION_PREVIEW` to validate the data without saving it. Omit it to submit the data. */
  mode?: PatchListingsItemMode | undefined
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
  /** Amazon store to submit the listing to. At most 1 item. */
  marketplaceIds: readonly string[]
  /** Product type and attributes of the listing. */
  body: ListingsItemPutRequest
  /**
   * Datasets to include. `identifiers`, such as the ASIN, is allowed only if `mode` is `VALIDATION_PREVIEW`.
   * Default: ["issues"].
   */
  includedData?: readonly PutListingsItemIncludedData[] | undefined
  /** Set to `VALIDATION_PREVIEW` to validate the data without saving it. Omit it to submit the data. */
  mode?: PutListingsItemMode | undefined
  /**
   * Language of the messages in `issues`, such as `en_US` or `fr_CA`. Default: the language of the first store.
   * Messages without a translation are in `en_US`.
   */
  issueLocale?: string | undefined
}

/** Parameters of {@link ListingsItemsApi.searchListingsItems}. */
export type SearchListingsItemsParams =
  | Variant<SearchListingsItemsFields, 'identifiers' | 'identifiersType', 'variationParentSku' | 'packageHierarchySku'>
  | Variant<SearchListingsItemsFields, never, 'identifiers' | 'identifiersType' | 'packageHierarchySku'>
  | Variant<SearchListingsItemsFields, never, 'identifiers' | 'identifiersType' | 'variationParentSku'>

/** Fields of {@link SearchListingsItemsParams}. */
export interface SearchListingsItemsFields {
  /** ID of the selling partner: a merchant account or a vendor code. */
  sellerId: string
  /** Amazon stores to search. */
  marketplaceIds: readonly string[]
  /**
   * Language of the messages in `issues`, such as `en_US` or `fr_CA`. Default: the language of the first store.
   * Messages without a translation are in `en_US`.
   */
  issueLocale?: string | undefined
  /**
   * Datasets to include. `attributes` is the full attribute data, `procurement` the cost price of a vendor,
   * `relationships` the variations and package hierarchy. Default: ["summaries"].
   */
  includedData?: readonly SearchListingsItemsIncludedData[] | undefined
  /**
   * Only listings with these product IDs, of the type in `identifiersType`. Requires `identifiersType`. Can't be
   * combined with `variationParentSku` or `packageHierarchySku`. At most 20 items.
   */
  identifiers?: readonly string[] | undefined
  /**
   * Type of the IDs in `identifiers`. Set both or neither. `SKU` is the seller's SKU, `FNSKU` the SKU of Amazon's
   * fulfillment network, `MINSAN` the Minsan code.
   */
  identifiersType?: SearchListingsItemsIdentifiersType | undefined
  /** Only variation children of this parent SKU. Can't be combined with `identifiers` or `packageHierarchySku`. */
  variationParentSku?: string | undefined
  /**
   * Only listings that contain this SKU or are contained in it. Can't be combined with `identifiers` or
   * `variationParentSku`.
   */
  packageHierarchySku?: string | undefined
  /** Only listings created at this time or later, in ISO 8601. */
  createdAfter?: string | Date | undefined
  /** Only listings created at this time or earlier, in ISO 8601. */
  createdBefore?: string | Date | undefined
  /** Only listings whose last update was at this time or later, in ISO 8601. */
  lastUpdatedAfter?: string | Date | undefined
  /** Only listings whose last update was at this time or earlier, in ISO 8601. */
  lastUpdatedBefore?: string | Date | undefined
  /**
   * Only listings with at least one issue of these severities. An `ERROR` prevented processing of the submission,
   * a `WARNING` did not.
   */
  withIssueSeverity?: readonly SearchListingsItemsWithIssueSeverity[] | undefined
  /**
   * Only listings with these statuses. `BUYABLE`: shoppers can buy the item, never set for vendors.
   * `DISCOVERABLE`: shoppers can see it.
   */
  withStatus?: readonly SearchListingsItemsWithStatus[] | undefined
  /**
   * Only listings without these statuses. `BUYABLE`: shoppers can buy the item, never set for vendors.
   * `DISCOVERABLE`: shoppers can see it.
   */
  withoutStatus?: readonly SearchListingsItemsWithoutStatus[] | undefined
  /**
   * Field that orders the results: the SKU, the creation date or the date of the last update. Default:
   * "lastUpdatedDate".
   */
  sortBy?: SearchListingsItemsSortBy | undefined
  /** Ascending (`ASC`) or descending (`DESC`) order of the results. Default: "DESC". */
  sortOrder?: SearchListingsItemsSortOrder | undefined
  /** Maximum number of listings on a page. At most 20. Default: 10. */
  pageSize?: number | undefined
  /** Token of another page, from `pagination.nextToken` or `pagination.previousToken` of an earlier response. */
  pageToken?: string | undefined
}
