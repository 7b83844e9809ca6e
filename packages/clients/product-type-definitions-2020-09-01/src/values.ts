// Generated from Amazon's model definitionsProductTypes_2020-09-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const GetDefinitionsProductTypeLocale = {
  DEFAULT: 'DEFAULT',
  ar: 'ar',
  ar_AE: 'ar_AE',
  de: 'de',
  de_DE: 'de_DE',
  en: 'en',
  en_AE: 'en_AE',
  en_AU: 'en_AU',
  en_CA: 'en_CA',
  en_GB: 'en_GB',
  en_IN: 'en_IN',
  en_SG: 'en_SG',
  en_US: 'en_US',
  es: 'es',
  es_ES: 'es_ES',
  es_MX: 'es_MX',
  es_US: 'es_US',
  fr: 'fr',
  fr_CA: 'fr_CA',
  fr_FR: 'fr_FR',
  it: 'it',
  it_IT: 'it_IT',
  ja: 'ja',
  ja_JP: 'ja_JP',
  nl: 'nl',
  nl_NL: 'nl_NL',
  pl: 'pl',
  pl_PL: 'pl_PL',
  pt: 'pt',
  pt_BR: 'pt_BR',
  pt_PT: 'pt_PT',
  sv: 'sv',
  sv_SE: 'sv_SE',
  tr: 'tr',
  tr_TR: 'tr_TR',
  zh: 'zh',
  zh_CN: 'zh_CN',
  zh_TW: 'zh_TW',
} as const
export type GetDefinitionsProductTypeLocale = models.GetDefinitionsProductTypeLocale

export const GetDefinitionsProductTypeParentageLevel = { NONE: 'NONE', CHILD: 'CHILD', PARENT: 'PARENT' } as const
export type GetDefinitionsProductTypeParentageLevel = models.GetDefinitionsProductTypeParentageLevel

export const GetDefinitionsProductTypeProductTypeVersion = {
  LATEST: 'LATEST',
  RELEASE_CANDIDATE: 'RELEASE_CANDIDATE',
} as const
export type GetDefinitionsProductTypeProductTypeVersion = models.GetDefinitionsProductTypeProductTypeVersion

export const GetDefinitionsProductTypeRequirements = {
  LISTING: 'LISTING',
  LISTING_PRODUCT_ONLY: 'LISTING_PRODUCT_ONLY',
  LISTING_OFFER_ONLY: 'LISTING_OFFER_ONLY',
} as const
export type GetDefinitionsProductTypeRequirements = models.GetDefinitionsProductTypeRequirements

export const GetDefinitionsProductTypeRequirementsEnforced = {
  ENFORCED: 'ENFORCED',
  NOT_ENFORCED: 'NOT_ENFORCED',
} as const
export type GetDefinitionsProductTypeRequirementsEnforced = models.GetDefinitionsProductTypeRequirementsEnforced

export const ProductTypeDefinitionRequirements = {
  LISTING: 'LISTING',
  LISTING_PRODUCT_ONLY: 'LISTING_PRODUCT_ONLY',
  LISTING_OFFER_ONLY: 'LISTING_OFFER_ONLY',
} as const
export type ProductTypeDefinitionRequirements = models.ProductTypeDefinitionRequirements

export const ProductTypeDefinitionRequirementsEnforced = { ENFORCED: 'ENFORCED', NOT_ENFORCED: 'NOT_ENFORCED' } as const
export type ProductTypeDefinitionRequirementsEnforced = models.ProductTypeDefinitionRequirementsEnforced

export const SchemaLinkLinkVerb = { GET: 'GET' } as const
export type SchemaLinkLinkVerb = models.SchemaLinkLinkVerb
