// Generated from Amazon's model productFeesV0. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** One fee in an estimate. */
export interface FeeDetail {
  /** Kind of fee that Amazon charges the seller. */
  FeeType: string
  /** Amount of the fee in money. */
  FeeAmount: MoneyType
  /** Amount of a promotion on the fee. */
  FeePromotion?: MoneyType | undefined
  /** Tax on the fee. */
  TaxAmount?: MoneyType | undefined
  /** Final amount of the fee. */
  FinalFee: MoneyType
  /** Smaller fees of which this fee consists. */
  IncludedFeeDetailList?: IncludedFeeDetail[] | undefined
}

/** Estimated fees for an item, in total and in detail. */
export interface FeesEstimate {
  /** Date and time when Amazon estimated the fees. Default: time of the request. ISO 8601 date and time. */
  TimeOfFeesEstimation: string
  /** Total of the estimated fees for the item, price and fulfillment. */
  TotalFeesEstimate?: MoneyType | undefined
  /** Fees that make up the total. */
  FeeDetailList?: FeeDetail[] | undefined
}

/** One product and price in a request to `getMyFeesEstimates`. */
export interface FeesEstimateByIdRequest {
  /** Price, Amazon store and fulfillment for which the fees are estimated. */
  FeesEstimateRequest?: FeesEstimateRequest | undefined
  /** Whether `IdValue` is an ASIN or a SKU. */
  IdType: IdType
  /** ASIN or SKU of the item, depending on `IdType`. */
  IdValue: string
}

/** Reason why Amazon could not estimate the fees of one item. */
export interface FeesEstimateError {
  /** Origin of the error: sender or receiver of the request. */
  Type: string
  /** Kind of error. Use it in programs. */
  Code: string
  /** Description of the error, in English. */
  Message: string
  /** Further information that helps to correct the request. */
  Detail: JsonObject[]
}

/** Item, store, price and other values of the request to which an estimate belongs. */
export interface FeesEstimateIdentifier {
  /** Amazon store of the estimate. */
  MarketplaceId?: string | undefined
  /** ID of the seller for whom the fees are estimated. */
  SellerId?: string | undefined
  /** Whether `IdValue` is an ASIN or a SKU. */
  IdType?: IdType | undefined
  /** ASIN or SKU of the item, depending on `IdType`. */
  IdValue?: string | undefined
  /** Whether Amazon fulfills the offer. */
  IsAmazonFulfilled?: boolean | undefined
  /** Price on which the estimate is based. */
  PriceToEstimateFees?: PriceToEstimateFees | undefined
  /** `Identifier` from the request. */
  SellerInputIdentifier?: string | undefined
  /** FBA program whose fees are estimated. Default: "FBA_CORE". */
  OptionalFulfillmentProgram?: OptionalFulfillmentProgram | undefined
}

/** Price, Amazon store and fulfillment for which the fees are estimated. */
export interface FeesEstimateRequest {
  /** Amazon store of the estimate. */
  MarketplaceId: string
  /** Whether Amazon fulfills the offer. */
  IsAmazonFulfilled?: boolean | undefined
  /** Price on which the estimate is based. */
  PriceToEstimateFees: PriceToEstimateFees
  /**
   * Unique ID that you choose. The response returns it as `SellerInputIdentifier`, so that you can match estimates
   * to requests.
   */
  Identifier: string
  /**
   * FBA program whose fees are estimated. Use it if `IsAmazonFulfilled` is `true`. Default: `FBA_CORE`. Default:
   * "FBA_CORE".
   */
  OptionalFulfillmentProgram?: OptionalFulfillmentProgram | undefined
}

/** Estimated fees of one item, or the reason why Amazon could not estimate them. */
export interface FeesEstimateResult {
  /** Result of the estimate for this item. */
  Status?: FeesEstimateResultStatus | undefined
  /** Item, store, price and other values of the request. */
  FeesEstimateIdentifier?: FeesEstimateIdentifier | undefined
  /** Estimated fees, in total and in detail. */
  FeesEstimate?: FeesEstimate | undefined
  /** Reason why Amazon could not estimate the fees. */
  Error?: FeesEstimateError | undefined
}

/** Request to estimate the fees of one product. */
export interface GetMyFeesEstimateRequest {
  /** Price, Amazon store and fulfillment for which the fees are estimated. */
  FeesEstimateRequest?: FeesEstimateRequest | undefined
}

/** Response of `getMyFeesEstimateForSKU` and `getMyFeesEstimateForASIN`. */
export interface GetMyFeesEstimateResponse {
  /** Estimated fees of the item. */
  payload?: GetMyFeesEstimateResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Result of the estimate for one item. */
export interface GetMyFeesEstimateResult {
  /** Estimated fees of the item, or the reason for their absence. */
  FeesEstimateResult?: FeesEstimateResult | undefined
}

/** Body of an error response of `getMyFeesEstimates`. */
export interface GetMyFeesEstimatesErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** Whether a product is identified by its ASIN or by the seller's SKU. */
export type IdType = 'ASIN' | 'SellerSKU' | (string & {})

/** One part of a fee in an estimate. */
export interface IncludedFeeDetail {
  /** Kind of fee that Amazon charges the seller. */
  FeeType: string
  /** Amount of the fee in money. */
  FeeAmount: MoneyType
  /** Amount of a promotion on the fee. */
  FeePromotion?: MoneyType | undefined
  /** Tax on the fee. */
  TaxAmount?: MoneyType | undefined
  /** Final amount of the fee. */
  FinalFee: MoneyType
}

/** An amount of money and its currency. */
export interface MoneyType {
  /** Currency code in ISO 4217, such as `USD`. */
  CurrencyCode?: string | undefined
  /** Decimal amount in the currency of `CurrencyCode`. */
  Amount?: number | undefined
}

/**
 * FBA program whose fees are estimated, for offers with `IsAmazonFulfilled`. `FBA_CORE`: standard FBA fees.
 * `FBA_EFN`: cross-border fees of the European Fulfillment Network. `FBA_SNL`: Small and Light, a program that
 * ended in 2023 (Japan: 2024). Default: "FBA_CORE".
 */
export type OptionalFulfillmentProgram = 'FBA_CORE' | 'FBA_SNL' | 'FBA_EFN' | (string & {})

/** Amazon Points that a buyer receives with an item. Available only in Japan. */
export interface Points {
  /** Number of Amazon Points. */
  PointsNumber?: number | undefined
  /** Value of the Amazon Points in money. */
  PointsMonetaryValue?: MoneyType | undefined
}

/** Price of an item on which an estimate is based. */
export interface PriceToEstimateFees {
  /** Price of the item, without shipping. */
  ListingPrice: MoneyType
  /** Shipping charge for the item. */
  Shipping?: MoneyType | undefined
  /** Amazon Points that the buyer receives. Only in Japan. */
  Points?: Points | undefined
}

/** Values of `FeesEstimateResult.Status`. */
export type FeesEstimateResultStatus = 'Success' | 'ClientError' | 'ServiceError' | (string & {})

/** Parameters of {@link ProductFeesApi.getMyFeesEstimateForASIN}. */
export interface GetMyFeesEstimateForASINParams {
  /** ASIN of the item. */
  Asin: string
  /** Price, Amazon store and fulfillment for which the fees are estimated. */
  body: GetMyFeesEstimateRequest
}

/** Parameters of {@link ProductFeesApi.getMyFeesEstimateForSKU}. */
export interface GetMyFeesEstimateForSKUParams {
  /** Seller's SKU of the item. */
  SellerSKU: string
  /** Price, Amazon store and fulfillment for which the fees are estimated. */
  body: GetMyFeesEstimateRequest
}

/** Parameters of {@link ProductFeesApi.getMyFeesEstimates}. */
export interface GetMyFeesEstimatesParams {
  /** Products and prices for which the fees are estimated. At most 20 items. */
  body: readonly FeesEstimateByIdRequest[]
}
