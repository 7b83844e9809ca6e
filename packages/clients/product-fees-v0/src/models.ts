// Generated from Amazon's model productFeesV0. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface FeeDetail {
  FeeType: string
  FeeAmount: MoneyType
  FeePromotion?: MoneyType | undefined
  TaxAmount?: MoneyType | undefined
  FinalFee: MoneyType
  IncludedFeeDetailList?: IncludedFeeDetail[] | undefined
}

export interface FeesEstimate {
  /** ISO 8601 date and time. */
  TimeOfFeesEstimation: string
  TotalFeesEstimate?: MoneyType | undefined
  FeeDetailList?: FeeDetail[] | undefined
}

export interface FeesEstimateByIdRequest {
  FeesEstimateRequest?: FeesEstimateRequest | undefined
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
  MarketplaceId?: string | undefined
  SellerId?: string | undefined
  IdType?: IdType | undefined
  IdValue?: string | undefined
  IsAmazonFulfilled?: boolean | undefined
  PriceToEstimateFees?: PriceToEstimateFees | undefined
  SellerInputIdentifier?: string | undefined
  OptionalFulfillmentProgram?: OptionalFulfillmentProgram | undefined
}

export interface FeesEstimateRequest {
  MarketplaceId: string
  IsAmazonFulfilled?: boolean | undefined
  PriceToEstimateFees: PriceToEstimateFees
  Identifier: string
  OptionalFulfillmentProgram?: OptionalFulfillmentProgram | undefined
}

export interface FeesEstimateResult {
  Status?: string | undefined
  FeesEstimateIdentifier?: FeesEstimateIdentifier | undefined
  FeesEstimate?: FeesEstimate | undefined
  Error?: FeesEstimateError | undefined
}

export interface GetMyFeesEstimateRequest {
  FeesEstimateRequest?: FeesEstimateRequest | undefined
}

export interface GetMyFeesEstimateResponse {
  payload?: GetMyFeesEstimateResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetMyFeesEstimateResult {
  FeesEstimateResult?: FeesEstimateResult | undefined
}

export interface GetMyFeesEstimatesErrorList {
  errors: ErrorEntry[]
}

export type IdType = 'ASIN' | 'SellerSKU' | (string & {})

export interface IncludedFeeDetail {
  FeeType: string
  FeeAmount: MoneyType
  FeePromotion?: MoneyType | undefined
  TaxAmount?: MoneyType | undefined
  FinalFee: MoneyType
}

export interface MoneyType {
  CurrencyCode?: string | undefined
  Amount?: number | undefined
}

export type OptionalFulfillmentProgram = 'FBA_CORE' | 'FBA_SNL' | 'FBA_EFN' | (string & {})

export interface Points {
  PointsNumber?: number | undefined
  PointsMonetaryValue?: MoneyType | undefined
}

export interface PriceToEstimateFees {
  ListingPrice: MoneyType
  Shipping?: MoneyType | undefined
  Points?: Points | undefined
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
  body: readonly FeesEstimateByIdRequest[]
}
