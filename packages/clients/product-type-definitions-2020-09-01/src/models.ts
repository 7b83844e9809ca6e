// Generated from Amazon's model definitionsProductTypes_2020-09-01. To change this file, see CONTRIBUTING.md.

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface ProductType {
  name: string
  displayName: string
  marketplaceIds: string[]
}

export interface ProductTypeDefinition {
  metaSchema?: SchemaLink | undefined
  schema: SchemaLink
  requirements: ProductTypeDefinitionRequirements
  requirementsEnforced: ProductTypeDefinitionRequirementsEnforced
  propertyGroups: { [key: string]: PropertyGroup }
  locale: string
  marketplaceIds: string[]
  productType: string
  displayName: string
  productTypeVersion: ProductTypeVersion
}

export interface ProductTypeList {
  productTypes: ProductType[]
  productTypeVersion: string
}

export interface ProductTypeVersion {
  version: string
  latest: boolean
  releaseCandidate?: boolean | undefined
}

export interface PropertyGroup {
  title?: string | undefined
  description?: string | undefined
  propertyNames?: string[] | undefined
}

export interface SchemaLink {
  link: SchemaLinkLink
  checksum: string
}

export interface SchemaLinkLink {
  resource: string
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
  productType: string
  marketplaceIds: readonly string[]
  sellerId?: string | undefined
  /** Default: "LATEST". */
  productTypeVersion?: string | undefined
  /** Default: "LISTING". */
  requirements?: GetDefinitionsProductTypeRequirements | undefined
  /** Default: "ENFORCED". */
  requirementsEnforced?: GetDefinitionsProductTypeRequirementsEnforced | undefined
  /** Default: "DEFAULT". */
  locale?: GetDefinitionsProductTypeLocale | undefined
  parentageLevel?: GetDefinitionsProductTypeParentageLevel | undefined
}

/** Parameters of {@link ProductTypeDefinitionsApi.searchDefinitionsProductTypes}. */
export interface SearchDefinitionsProductTypesParams {
  marketplaceIds: readonly string[]
  keywords?: readonly string[] | undefined
  itemName?: string | undefined
  locale?: string | undefined
  searchLocale?: string | undefined
}
