// Generated from Amazon's model definitionsProductTypes_2020-09-01. To change this file, see CONTRIBUTING.md.

import type { Variant } from '@selling-partner/auth'

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

/** A product type that has a definition. */
export interface ProductType {
  /** Name of the product type, such as `LUGGAGE`, for `getDefinitionsProductType`. */
  name: string
  /** Name of the product type to show to people, localized. */
  displayName: string
  /** Amazon stores that have a definition of the product type. */
  marketplaceIds: string[]
}

/** Definition of a product type: links to its JSON Schema, and data for its display. */
export interface ProductTypeDefinition {
  /** Link to the meta-schema, which describes the vocabulary of the schema. */
  metaSchema?: SchemaLink | undefined
  /** Link to the JSON Schema of the attributes. */
  schema: SchemaLink
  /**
   * Kind of data in the schema: product facts and sales terms (`LISTING`), product facts (`LISTING_PRODUCT_ONLY`)
   * or sales terms (`LISTING_OFFER_ONLY`).
   */
  requirements: ProductTypeDefinitionRequirements
  /**
   * Whether the schema requires all required attributes (`ENFORCED`), or can validate single attributes and
   * partial updates (`NOT_ENFORCED`).
   */
  requirementsEnforced: ProductTypeDefinitionRequirementsEnforced
  /** Groups of attributes for display, by the name of the group. */
  propertyGroups: { [key: string]: PropertyGroup }
  /** Language of the display texts. */
  locale: string
  /** Amazon stores that the definition applies to. */
  marketplaceIds: string[]
  /** Name of the product type, such as `LUGGAGE`. */
  productType: string
  /** Name of the product type to show to people, localized. */
  displayName: string
  /** Version of the product type that the definition describes. */
  productTypeVersion: ProductTypeVersion
}

/** Response of `searchDefinitionsProductTypes`. */
export interface ProductTypeList {
  /** Product types that match the search. */
  productTypes: ProductType[]
  /** ID of the version of the product types. */
  productTypeVersion: string
}

/** Version of the definition of a product type. */
export interface ProductTypeVersion {
  /** ID of the version. */
  version: string
  /** Whether this is the latest version of the product type. */
  latest: boolean
  /** Whether this is the prerelease version of the product type. */
  releaseCandidate?: boolean | undefined
}

/** A group of attributes that belong together, for display. */
export interface PropertyGroup {
  /** Name of the group to show to people. */
  title?: string | undefined
  /** Explanation of the group. */
  description?: string | undefined
  /** Names of the attributes in the group. */
  propertyNames?: string[] | undefined
}

/** Link to a schema, with a checksum of it. */
export interface SchemaLink {
  /** URL of the schema, and the HTTP method to use. */
  link: SchemaLinkLink
  /** MD5 hash of the schema in Base64. Use it to verify the download, to detect new versions and as a cache key. */
  checksum: string
}

/** URL of the schema, and the HTTP method to use. */
export interface SchemaLinkLink {
  /** URL of the schema. */
  resource: string
  /** HTTP method to request the schema with. */
  verb: SchemaLinkLinkVerb
}

/** Values of `getDefinitionsProductType.locale`. */
export type GetDefinitionsProductTypeLocale =
  | 'DEFAULT'
  | 'ar'
  | 'ar_AE'
  | 'de'
  | 'de_DE'
  | 'en'
  | 'en_AE'
  | 'en_AU'
  | 'en_CA'
  | 'en_GB'
  | 'en_IN'
  | 'en_SG'
  | 'en_US'
  | 'es'
  | 'es_ES'
  | 'es_MX'
  | 'es_US'
  | 'fr'
  | 'fr_CA'
  | 'fr_FR'
  | 'it'
  | 'it_IT'
  | 'ja'
  | 'ja_JP'
  | 'nl'
  | 'nl_NL'
  | 'pl'
  | 'pl_PL'
  | 'pt'
  | 'pt_BR'
  | 'pt_PT'
  | 'sv'
  | 'sv_SE'
  | 'tr'
  | 'tr_TR'
  | 'zh'
  | 'zh_CN'
  | 'zh_TW'

/** Values of `getDefinitionsProductType.parentageLevel`. */
export type GetDefinitionsProductTypeParentageLevel = 'NONE' | 'CHILD' | 'PARENT'

/** Values of `getDefinitionsProductType.productTypeVersion`. */
export type GetDefinitionsProductTypeProductTypeVersion = 'LATEST' | 'RELEASE_CANDIDATE' | (string & {})

/** Values of `getDefinitionsProductType.requirements`. */
export type GetDefinitionsProductTypeRequirements = 'LISTING' | 'LISTING_PRODUCT_ONLY' | 'LISTING_OFFER_ONLY'

/** Values of `getDefinitionsProductType.requirementsEnforced`. */
export type GetDefinitionsProductTypeRequirementsEnforced = 'ENFORCED' | 'NOT_ENFORCED'

/** Values of `ProductTypeDefinition.requirements`. */
export type ProductTypeDefinitionRequirements =
  | 'LISTING'
  | 'LISTING_PRODUCT_ONLY'
  | 'LISTING_OFFER_ONLY'
  | (string & {})

/** Values of `ProductTypeDefinition.requirementsEnforced`. */
export type ProductTypeDefinitionRequirementsEnforced = 'ENFORCED' | 'NOT_ENFORCED' | (string & {})

/** Values of `SchemaLink.link.verb`. */
export type SchemaLinkLinkVerb = 'GET' | (string & {})

/** Parameters of {@link ProductTypeDefinitionsApi.getDefinitionsProductType}. */
export interface GetDefinitionsProductTypeParams {
  /** Name of the product type, such as `LUGGAGE`, from `searchDefinitionsProductTypes`. */
  productType: string
  /** Amazon store of the definition. Only one is possible so far. At most 1 item. */
  marketplaceIds: readonly string[]
  /**
   * ID of the selling partner. If set, the schema includes values and rules for this partner, such as its brand
   * names.
   */
  sellerId?: string | undefined
  /**
   * `LATEST` is the live version, `RELEASE_CANDIDATE` the prerelease version. Amazon returns the live version if
   * no prerelease exists. Default: "LATEST".
   */
  productTypeVersion?: GetDefinitionsProductTypeProductTypeVersion | undefined
  /**
   * Kind of data in the schema: product facts and sales terms (`LISTING`), product facts (`LISTING_PRODUCT_ONLY`)
   * or sales terms (`LISTING_OFFER_ONLY`). Default: "LISTING".
   */
  requirements?: GetDefinitionsProductTypeRequirements | undefined
  /**
   * Whether the schema requires all required attributes (`ENFORCED`), or can validate single attributes and
   * partial updates (`NOT_ENFORCED`). Default: "ENFORCED".
   */
  requirementsEnforced?: GetDefinitionsProductTypeRequirementsEnforced | undefined
  /**
   * Language of labels and other display texts. `DEFAULT` is the default language of the first store. Default:
   * "DEFAULT".
   */
  locale?: GetDefinitionsProductTypeLocale | undefined
  /**
   * Position of the listing in a variation family: none, child or parent. If set, the schema is smaller, because
   * it lacks the conditions for other positions.
   */
  parentageLevel?: GetDefinitionsProductTypeParentageLevel | undefined
}

/** Parameters of {@link ProductTypeDefinitionsApi.searchDefinitionsProductTypes}. */
export type SearchDefinitionsProductTypesParams =
  | Variant<SearchDefinitionsProductTypesFields, never, 'itemName'>
  | Variant<SearchDefinitionsProductTypesFields, never, 'keywords'>

/** Fields of {@link SearchDefinitionsProductTypesParams}. */
export interface SearchDefinitionsProductTypesFields {
  /** Amazon stores to search. */
  marketplaceIds: readonly string[]
  /** Words to search for. Can't be combined with `itemName`. */
  keywords?: readonly string[] | undefined
  /** Title of a product to recommend product types for. Can't be combined with `keywords`. */
  itemName?: string | undefined
  /** Language of the display names. Default: the primary locale of the store. */
  locale?: string | undefined
  /** Language of `keywords` or `itemName`. Default: the primary locale of the store. */
  searchLocale?: string | undefined
}
