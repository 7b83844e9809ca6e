// Generated from Amazon's model productFeesV0. To change this file, see CONTRIBUTING.md.

export { ProductFeesApi } from './api.js'
export type {
  ErrorEntry,
  FeeDetail,
  FeesEstimate,
  FeesEstimateByIdRequest,
  FeesEstimateError,
  FeesEstimateIdentifier,
  FeesEstimateRequest,
  FeesEstimateResult,
  FeesEstimateResultStatus,
  GetMyFeesEstimateForASINParams,
  GetMyFeesEstimateForSKUParams,
  GetMyFeesEstimateRequest,
  GetMyFeesEstimateResponse,
  GetMyFeesEstimateResult,
  GetMyFeesEstimatesErrorList,
  GetMyFeesEstimatesParams,
  IdType,
  IncludedFeeDetail,
  MoneyType,
  OptionalFulfillmentProgram,
  Points,
  PriceToEstimateFees,
} from './models.js'
export { operations } from './operations.js'
