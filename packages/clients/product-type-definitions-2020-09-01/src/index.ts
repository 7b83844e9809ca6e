// Generated from Amazon's model definitionsProductTypes_2020-09-01. To change this file, see CONTRIBUTING.md.

export { ProductTypeDefinitionsApi } from './api.js'
export type {
  ErrorEntry,
  ErrorList,
  GetDefinitionsProductTypeLocale,
  GetDefinitionsProductTypeParams,
  GetDefinitionsProductTypeParentageLevel,
  GetDefinitionsProductTypeProductTypeVersion,
  GetDefinitionsProductTypeRequirements,
  GetDefinitionsProductTypeRequirementsEnforced,
  ProductType,
  ProductTypeDefinition,
  ProductTypeDefinitionRequirements,
  ProductTypeDefinitionRequirementsEnforced,
  ProductTypeList,
  ProductTypeVersion,
  PropertyGroup,
  SchemaLink,
  SchemaLinkLink,
  SchemaLinkLinkVerb,
  SearchDefinitionsProductTypesParams,
} from './models.js'
export { operations } from './operations.js'
