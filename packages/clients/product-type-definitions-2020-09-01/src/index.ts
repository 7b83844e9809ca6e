// Generated from the model definitionsProductTypes_2020-09-01 by `npm run generate`. Never edited by hand.

export { ProductTypeDefinitionsApi } from './api.js'
export type {
  ErrorList,
  GetDefinitionsProductTypeParams,
  ModelError,
  ProductType,
  ProductTypeDefinition,
  ProductTypeList,
  ProductTypeVersion,
  PropertyGroup,
  SchemaLink,
  SchemaLinkLink,
  SearchDefinitionsProductTypesParams,
} from './models.js'
export { operations } from './operations.js'
