// Generated from Amazon's model productFeesV0. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface FeeDetail {
  FeeType: string
  FeeAmount: MoneyType
  FeePromotion?: MoneyType
  TaxAmount?: MoneyType
  FinalFee: MoneyType
  IncludedFeeDetailList?: IncludedFeeDetail[]
}

export interface FeesEstimate {
  /** ISO 8601 date and time. */
  TimeOfFeesEstimation: string
  TotalFeesEstimate?: MoneyType
  FeeDetailList?: FeeDetail[]
}

export interface FeesEstimateByIdRequest {
  FeesEstimateRequest?: FeesEstimateRequest
  IdType: IdType
  IdValue: string
}

export interface FeesEstimateError {
  Type: string
  Code: string
  Message: string
  Detail: JsonObject[]
}

export interface FeesEstimateIdentifier {
  MarketplaceId?: string
  SellerId?: string
  IdType?: IdType
  IdValue?: string
  IsAmazonFulfilled?: boolean
  PriceToEstimateFees?: PriceToEstimateFees
  SellerInputIdentifier?: string
  OptionalFulfillmentProgram?: OptionalFulfillmentProgram
}

export interface FeesEstimateRequest {
  MarketplaceId: string
  IsAmazonFulfilled?: boolean
  PriceToEstimateFees: PriceToEstimateFees
  Identifier: string
  OptionalFulfillmentProgram?: OptionalFulfillmentProgram
}

export interface FeesEstimateResult {
  Status?: string
  FeesEstimateIdentifier?: FeesEstimateIdentifier
  FeesEstimate?: FeesEstimate
  Error?: FeesEstimateError
}

export interface GetMyFeesEstimateRequest {
  FeesEstimateRequest?: FeesEstimateRequest
}

export interface GetMyFeesEstimateResponse {
  payload?: GetMyFeesEstimateResult
  errors?: ErrorEntry[]
}

export interface GetMyFeesEstimateResult {
  FeesEstimateResult?: FeesEstimateResult
}

export interface GetMyFeesEstimatesErrorList {
  errors: ErrorEntry[]
}

export type IdType = 'ASIN' | 'SellerSKU' | (string & {})

export interface IncludedFeeDetail {
  FeeType: string
  FeeAmount: MoneyType
  FeePromotion?: MoneyType
  TaxAmount?: MoneyType
  FinalFee: MoneyType
}

export interface MoneyType {
  CurrencyCode?: string
  Amount?: number
}

export type OptionalFulfillmentProgram = 'FBA_CORE' | 'FBA_SNL' | 'FBA_EFN' | (string & {})

export interface Points {
  PointsNumber?: number
  PointsMonetaryValue?: MoneyType
}

export interface PriceToEstimateFees {
  ListingPrice: MoneyType
  Shipping?: MoneyType
  Points?: Points
}

/** Parameters of {@link ProductFeesApi.getMyFeesEstimateForASIN}. */
export interface GetMyFeesEstimateForASINParams {
  Asin: string
  body: GetMyFeesEstimateRequest
}

/** Parameters of {@link ProductFeesApi.getMyFeesEstimateForSKU}. */
export interface GetMyFeesEstimateForSKUParams {
  SellerSKU: string
  body: GetMyFeesEstimateRequest
}

/** Parameters of {@link ProductFeesApi.getMyFeesEstimates}. */
export interface GetMyFeesEstimatesParams {
  body: FeesEstimateByIdRequest[]
}
