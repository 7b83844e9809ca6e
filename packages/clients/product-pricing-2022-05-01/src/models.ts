// Generated from Amazon's model productPricing_2022-05-01. To change this file, see CONTRIBUTING.md.

/** Minimum amount that a buyer must spend to get a promotion. */
export interface AmountThreshold {
  /** Rule for the amount. Only `AT_LEAST` is possible: the buyer must spend the amount or more. */
  type: AmountThresholdType
  /** Minimum amount, with its currency. */
  currency: MoneyType
}

/** Fields that every request of a batch has. */
export interface BatchRequest {
  /**
   * Path of the operation. For a FOEP request, this is
   * `/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice`.
   */
  uri: BatchRequestUri
  /** HTTP method of the operation: `GET` for a FOEP request. */
  method: HttpMethod
  /** Further content of the request. */
  body?: { [key: string]: unknown } | undefined
  /** Further HTTP headers of the request. */
  headers?: { [key: string]: string } | undefined
}

/** Fields that every response of a batch has. */
export interface BatchResponse {
  /** HTTP headers of this response. */
  headers: { [key: string]: string }
  /** HTTP status of this response. */
  status: HttpStatusLine
}

/** Body of a `getCompetitiveSummary` request. */
export interface CompetitiveSummaryBatchRequest {
  /** One request for each ASIN and Amazon store, at most 20. 1 to 20 items. */
  requests: CompetitiveSummaryRequest[]
}

/** Response of `getCompetitiveSummary`. */
export interface CompetitiveSummaryBatchResponse {
  /** One response for each request. 1 to 20 items. */
  responses: CompetitiveSummaryResponse[]
}

/**
 * Dataset of a competitive summary. `featuredBuyingOptions` are the featured offers by segment,
 * `referencePrices` prices to compare with, `similarItems` up to 20 similar ASINs.
 */
export type CompetitiveSummaryIncludedData =
  | 'featuredBuyingOptions'
  | 'referencePrices'
  | 'lowestPricedOffers'
  | 'similarItems'

/** Request for the competitive summary of one ASIN in one Amazon store. */
export interface CompetitiveSummaryRequest {
  /** ASIN to summarize. */
  asin: string
  /** Amazon store of the offers. */
  marketplaceId: string
  /** Datasets to return. At least 1 item. */
  includedData: CompetitiveSummaryIncludedData[]
  /**
   * Conditions and offer types to return the lowest-priced offers for. Only allowed if `includedData` contains
   * `lowestPricedOffers`. 0 to 5 items.
   */
  lowestPricedOffersInputs?: LowestPricedOffersInput[] | undefined
  /** HTTP method of the operation: `GET`. */
  method: HttpMethod
  /**
   * Path of the operation. It must be `/products/pricing/2022-05-01/items/competitiveSummary`. 6 to 512
   * characters.
   */
  uri: HttpUri
}

/** Response for one ASIN of a `getCompetitiveSummary` batch. */
export interface CompetitiveSummaryResponse {
  /** HTTP status for this ASIN. Other ASINs of the batch can differ. */
  status: HttpStatusLine
  /** Competitive summary of the ASIN, or the errors. */
  body: CompetitiveSummaryResponseBody
}

/** Competitive summary of one ASIN in one Amazon store. */
export interface CompetitiveSummaryResponseBody {
  /** ASIN that the summary describes. */
  asin: string
  /** Amazon store of the offers. */
  marketplaceId: string
  /** Featured offers for the ASIN. Only if `includedData` names them. */
  featuredBuyingOptions?: FeaturedBuyingOption[] | undefined
  /** Lowest-priced offers, grouped by condition and offer type. Only if `includedData` names them. */
  lowestPricedOffers?: LowestPricedOffer[] | undefined
  /** Prices to compare with, such as the competitive price threshold. Only if `includedData` names them. */
  referencePrices?: ReferencePrice[] | undefined
  /** ASINs similar to this one. Only if `includedData` names them. */
  similarItems?: SimilarItems[] | undefined
  /** Reasons why Amazon can't return the summary. */
  errors?: ErrorEntry[] | undefined
}

/** Condition of an item. Amazon calls finer grades subconditions. */
export type Condition = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club' | (string & {})

/** Kind of discount: a percentage of the original price (`PERCENTAGE_OFF`) or a fixed amount (`AMOUNT_OFF`). */
export type DiscountType = 'PERCENTAGE_OFF' | 'AMOUNT_OFF' | (string & {})

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
export interface Errors {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** A way to buy an item on its detail page, with the offers featured for it. */
export interface FeaturedBuyingOption {
  /** Kind of buying option. Only new items are supported so far. */
  buyingOptionType: FeaturedBuyingOptionBuyingOptionType
  /**
   * Featured offers with their segments. Buyers in different regions or with different memberships can see
   * different featured offers. At least 1 item.
   */
  segmentedFeaturedOffers: SegmentedFeaturedOffer[]
}

/** A current or competing featured offer. */
export interface FeaturedOffer {
  /** Seller, store and ASIN of the offer. It lacks the SKU, because the offer can belong to another seller. */
  offerIdentifier: OfferIdentifier
  /** Condition of the offered item. */
  condition?: Condition | undefined
  /** Current price of the offer. */
  price?: Price | undefined
}

/** Price at or below which an offer can expect to be featured. */
export interface FeaturedOfferExpectedPrice {
  /** Highest listing price at which the offer can expect to be featured, before promotions. */
  listingPrice: MoneyType
  /** Amazon Points that a buyer gets for the purchase. */
  points?: Points | undefined
}

/** Request for the featured offer expected price (FOEP) of one SKU. */
export interface FeaturedOfferExpectedPriceRequest {
  /**
   * Path of the operation. For a FOEP request, this is
   * `/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice`.
   */
  uri: BatchRequestUri
  /** HTTP method of the operation: `GET` for a FOEP request. */
  method: HttpMethod
  /** Further content of the request. */
  body?: { [key: string]: unknown } | undefined
  /** Further HTTP headers of the request. */
  headers?: { [key: string]: string } | undefined
  /** Amazon store of the offer. */
  marketplaceId: string
  /** SKU of the seller's offer. */
  sku: string
  /** Location to compute the price for. */
  segment?: Segment | undefined
}

/** SKU and store of a FOEP request. */
export interface FeaturedOfferExpectedPriceRequestParams {
  /** Amazon store of the offer. */
  marketplaceId: string
  /** SKU of the seller's offer. */
  sku: string
  /** Location to compute the price for. */
  segment?: Segment | undefined
}

/** Response for one SKU of a `getFeaturedOfferExpectedPriceBatch` call. */
export interface FeaturedOfferExpectedPriceResponse {
  /** HTTP headers of this response. */
  headers: { [key: string]: string }
  /** HTTP status of this response. */
  status: HttpStatusLine
  /** SKU and store of the request, to match the response to it. */
  request: FeaturedOfferExpectedPriceRequestParams
  /** Featured offer expected price of the SKU, or the errors. */
  body?: FeaturedOfferExpectedPriceResponseBody | undefined
}

/** Featured offer expected price (FOEP) of one SKU. */
export interface FeaturedOfferExpectedPriceResponseBody {
  /** Offer that the price is computed for. */
  offerIdentifier?: OfferIdentifier | undefined
  /** Computed prices for the offer. */
  featuredOfferExpectedPriceResults?: FeaturedOfferExpectedPriceResult[] | undefined
  /** Reasons why the request failed. Only if its HTTP status is not 200. */
  errors?: ErrorEntry[] | undefined
}

/** Result of a FOEP computation for one offer. */
export interface FeaturedOfferExpectedPriceResult {
  /** Computed price. Check `resultStatus` first. */
  featuredOfferExpectedPrice?: FeaturedOfferExpectedPrice | undefined
  /**
   * Result of the computation: `VALID_FOEP`, `NO_COMPETING_OFFER`, `OFFER_NOT_ELIGIBLE`, `OFFER_NOT_FOUND` or
   * `ASIN_NOT_ELIGIBLE`. Amazon can add values.
   */
  resultStatus: FeaturedOfferExpectedPriceResultResultStatus
  /**
   * Offer that is likely to be featured if your offer costs more than its FOEP. Differs from
   * `currentFeaturedOffer` if your offer is featured now.
   */
  competingFeaturedOffer?: FeaturedOffer | undefined
  /** Offer that is featured now. Equals `competingFeaturedOffer` if your offer is not featured. */
  currentFeaturedOffer?: FeaturedOffer | undefined
}

/** Group of buyers who see an offer as the featured offer. */
export interface FeaturedOfferSegment {
  /** Prime membership of the buyers. `DEFAULT` means that it is unknown. */
  customerMembership: FeaturedOfferSegmentCustomerMembership
  /** Location of the segment and its share of views. */
  segmentDetails: SegmentDetails
}

/** Fulfillment by Amazon (`AFN`) or by the seller (`MFN`). */
export type FulfillmentType = 'AFN' | 'MFN' | (string & {})

/** Body of a `getFeaturedOfferExpectedPriceBatch` request. */
export interface GetFeaturedOfferExpectedPriceBatchRequest {
  /** One request for each SKU, at most 40. 1 to 40 items. */
  requests?: FeaturedOfferExpectedPriceRequest[] | undefined
}

/** Response of `getFeaturedOfferExpectedPriceBatch`. */
export interface GetFeaturedOfferExpectedPriceBatchResponse {
  /** One response for each request. 1 to 40 items. */
  responses?: FeaturedOfferExpectedPriceResponse[] | undefined
}

/** HTTP method of one request of a batch. */
export type HttpMethod = 'GET' | 'PUT' | 'PATCH' | 'DELETE' | 'POST'

/** HTTP status of one response of a batch. */
export interface HttpStatusLine {
  /** HTTP status code, 200 on success. 100 to 599. */
  statusCode?: number | undefined
  /** Text of the HTTP status, such as `Success`. */
  reasonPhrase?: string | undefined
}

/** Path of the operation that one request of a batch calls. 6 to 512 characters. */
export type HttpUri = '/products/pricing/2022-05-01/items/competitiveSummary'

/** An item similar to the requested ASIN. */
export interface Item {
  /** ASIN of the similar item. */
  asin: string
}

/** Lowest-priced offers for one condition and offer type. */
export interface LowestPricedOffer {
  /** Condition and offer type that the offers match, as requested in `lowestPricedOffersInputs`. */
  lowestPricedOffersInput: LowestPricedOffersInput
  /** Offers with the lowest prices. 1 to 20 items. */
  offers: Offer[]
}

/** Condition and offer type to return the lowest-priced offers for. */
export interface LowestPricedOffersInput {
  /** Condition of the offered items. Default: `New`. */
  itemCondition: Condition
  /** Type of the offers. `Consumer` offers are open to all buyers. Default: `Consumer`. */
  offerType: LowestPricedOffersInputOfferType
}

/** An amount of money. */
export interface MoneyType {
  /** Currency, as an ISO 4217 code. */
  currencyCode?: string | undefined
  /** Amount in the unit of the currency. */
  amount?: number | undefined
}

/** An offer of a seller for an item. */
export interface Offer {
  /** ID of the seller that makes the offer. */
  sellerId: string
  /** Condition of the offered item. */
  condition: Condition
  /** Finer grade of the condition. */
  subCondition?: OfferSubCondition | undefined
  /** Fulfillment by Amazon (`AFN`) or by the seller (`MFN`). */
  fulfillmentType: FulfillmentType
  /** Price of the item without shipping, Amazon Points and promotions. */
  listingPrice: MoneyType
  /** Shipping prices of the offer. */
  shippingOptions?: ShippingOption[] | undefined
  /** Amazon Points that a buyer gets for the purchase. Only in Japan. */
  points?: Points | undefined
  /** Regions in which the offer is eligible for Prime. */
  primeDetails?: PrimeDetails | undefined
  /** Promotions that are live for the offer. */
  promotions?: Promotion[] | undefined
}

/** Seller, store and item of an offer. */
export interface OfferIdentifier {
  /** Amazon store of the offer. */
  marketplaceId: string
  /** ID of the seller that makes the offer. */
  sellerId?: string | undefined
  /** SKU of the seller. Only present for the offer of the requesting seller. */
  sku?: string | undefined
  /** ASIN of the offered item. */
  asin: string
  /** Fulfillment by Amazon (`AFN`) or by the seller (`MFN`). */
  fulfillmentType?: FulfillmentType | undefined
}

/** Amazon Points that a buyer gets for a purchase. */
export interface Points {
  /** Number of Amazon Points. */
  pointsNumber?: number | undefined
  /** Value of the points as an amount of money. */
  pointsMonetaryValue?: MoneyType | undefined
}

/** Postal code in a country. */
export interface PostalCode {
  /** Country of the postal code. */
  countryCode?: string | undefined
  /** The postal code itself. */
  value?: string | undefined
}

/** Price of an offer, with shipping and Amazon Points. */
export interface Price {
  /** Price of the item without promotions. */
  listingPrice: MoneyType
  /** Cost of shipping. Not always available. */
  shippingPrice?: MoneyType | undefined
  /** Amazon Points that a buyer gets for the purchase. */
  points?: Points | undefined
}

/** Eligibility of an offer for Amazon Prime. */
export interface PrimeDetails {
  /** Regions of the store in which the offer has Prime: all (`NATIONAL`), some (`REGIONAL`) or none (`NONE`). */
  eligibility: PrimeDetailsEligibility
}

/** A promotion that applies to an offer. */
export interface Promotion {
  /** Kind of promotion, as buyers see it. */
  promotionType: PromotionType
  /** Discount of the promotion, and the price after it. */
  promotionSavings: PromotionSavings
  /** Quantity or amount that a buyer must purchase. Only for `BASKET_BUILDING` promotions. */
  purchaseRequirements?: PurchaseRequirements | undefined
}

/** Discount of a promotion, as a percentage or as an amount. */
export interface PromotionDiscount {
  /** Kind of discount: `PERCENTAGE_OFF` uses `percentOff`, `AMOUNT_OFF` uses `amountOff`. */
  type?: DiscountType | undefined
  /** Amount taken off the original price. Only if `type` is `AMOUNT_OFF`. */
  amountOff?: MoneyType | undefined
  /** Percentage taken off the original price. Only if `type` is `PERCENTAGE_OFF`. 1 to 100. */
  percentOff?: number | undefined
}

/** Discount of a promotion, and the price after it. */
export interface PromotionSavings {
  /** Percentage or amount that the promotion takes off. */
  discount?: PromotionDiscount | undefined
  /** Price after the promotion. */
  discountedPrice?: MoneyType | undefined
}

/**
 * Kind of promotion: `COUPON` (buyers clip it), `DEAL` (time-limited, applies automatically) or
 * `BASKET_BUILDING` (discount for buying several items, such as those of Manage Promotions).
 */
export type PromotionType = 'COUPON' | 'DEAL' | 'BASKET_BUILDING' | (string & {})

/** Minimum purchase for a promotion. Exactly one of `quantityThreshold` and `amountThreshold` is present. */
export interface PurchaseCondition {
  /** Number of items that the buyer must purchase. */
  quantityThreshold?: QuantityThreshold | undefined
  /** Amount that the buyer must spend. */
  amountThreshold?: AmountThreshold | undefined
}

/** The "Buy X" part of a "Buy X Get Y" promotion. */
export interface PurchaseRequirements {
  /** Minimum quantity or minimum amount of the purchase. */
  condition?: PurchaseCondition | undefined
}

/** Number of items that a buyer must purchase to get a promotion. */
export interface QuantityThreshold {
  /**
   * `AT_LEAST`: the buyer must purchase this quantity or more. `FOR_EACH`: the discount applies to each group of
   * this many items.
   */
  type: QuantityThresholdType
  /** Number of items to purchase. At least 1. */
  quantity: number
}

/** A price to compare the offers with. */
export interface ReferencePrice {
  /** Kind of reference price, such as `CompetitivePriceThreshold`, `CompetitivePrice` or `WasPrice`. */
  name: ReferencePriceName
  /** Amount of the reference price. */
  price: MoneyType
}

/** A location that stands for a segment. */
export interface SampleLocation {
  /** Postal code of the location. */
  postalCode?: PostalCode | undefined
}

/** Location to compute a featured offer expected price for. */
export interface Segment {
  /** Location of the segment. Only `sampleLocation` has an effect in a request. */
  segmentDetails?: SegmentDetails | undefined
}

/** Location of a segment and its share of views. Requests use only `sampleLocation`. */
export interface SegmentDetails {
  /** Share of this segment in all views of the ASIN, in percent. The higher it is, the more buyers see the offer. */
  glanceViewWeightPercentage?: number | undefined
  /** Location that stands for the segment. */
  sampleLocation?: SampleLocation | undefined
}

/** A featured offer, with the segments in which it is featured. */
export interface SegmentedFeaturedOffer {
  /** ID of the seller that makes the offer. */
  sellerId: string
  /** Condition of the offered item. */
  condition: Condition
  /** Finer grade of the condition. */
  subCondition?: OfferSubCondition | undefined
  /** Fulfillment by Amazon (`AFN`) or by the seller (`MFN`). */
  fulfillmentType: FulfillmentType
  /** Price of the item without shipping, Amazon Points and promotions. */
  listingPrice: MoneyType
  /** Shipping prices of the offer. */
  shippingOptions?: ShippingOption[] | undefined
  /** Amazon Points that a buyer gets for the purchase. Only in Japan. */
  points?: Points | undefined
  /** Regions in which the offer is eligible for Prime. */
  primeDetails?: PrimeDetails | undefined
  /** Promotions that are live for the offer. */
  promotions?: Promotion[] | undefined
  /** Groups of buyers who see this offer as the featured offer. */
  featuredOfferSegments: FeaturedOfferSegment[]
}

/** A shipping price of an offer. */
export interface ShippingOption {
  /** `DEFAULT` is the estimated cost of shipping, which is not always available. */
  shippingOptionType: ShippingOptionType
  /** Cost of this shipping option. */
  price: MoneyType
}

/** Items similar to an ASIN. */
export interface SimilarItems {
  /** Similar items, at most 20. */
  items?: Item[] | undefined
}

/** Values of `AmountThreshold.type`. */
export type AmountThresholdType = 'AT_LEAST' | (string & {})

/** Values of `BatchRequest.uri`. */
export type BatchRequestUri = '/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice'

/** Values of `FeaturedBuyingOption.buyingOptionType`. */
export type FeaturedBuyingOptionBuyingOptionType = 'New' | (string & {})

/** Values of `FeaturedOfferExpectedPriceResult.resultStatus`. */
export type FeaturedOfferExpectedPriceResultResultStatus =
  | 'VALID_FOEP'
  | 'OFFER_NOT_ELIGIBLE'
  | 'OFFER_NOT_FOUND'
  | 'ASIN_NOT_ELIGIBLE'
  | (string & {})

/** Values of `FeaturedOfferSegment.customerMembership`. */
export type FeaturedOfferSegmentCustomerMembership = 'PRIME' | 'NON_PRIME' | 'DEFAULT' | (string & {})

/** Values of `LowestPricedOffersInput.offerType`. */
export type LowestPricedOffersInputOfferType = 'Consumer' | (string & {})

/** Values of `Offer.subCondition`. */
export type OfferSubCondition =
  | 'New'
  | 'Mint'
  | 'VeryGood'
  | 'Good'
  | 'Acceptable'
  | 'Poor'
  | 'Club'
  | 'OEM'
  | 'Warranty'
  | 'RefurbishedWarranty'
  | 'Refurbished'
  | 'OpenBox'
  | 'Other'
  | (string & {})

/** Values of `PrimeDetails.eligibility`. */
export type PrimeDetailsEligibility = 'NATIONAL' | 'REGIONAL' | 'NONE' | (string & {})

/** Values of `QuantityThreshold.type`. */
export type QuantityThresholdType = 'AT_LEAST' | 'FOR_EACH' | (string & {})

/** Values of `ReferencePrice.name`. */
export type ReferencePriceName = 'CompetitivePriceThreshold' | 'WasPrice' | 'CompetitivePrice' | (string & {})

/** Values of `ShippingOption.shippingOptionType`. */
export type ShippingOptionType = 'DEFAULT' | (string & {})

/** Parameters of {@link ProductPricingApi.getCompetitiveSummary}. */
export interface GetCompetitiveSummaryParams {
  /** One request for each ASIN and Amazon store, at most 20. */
  body: CompetitiveSummaryBatchRequest
}

/** Parameters of {@link ProductPricingApi.getFeaturedOfferExpectedPriceBatch}. */
export interface GetFeaturedOfferExpectedPriceBatchParams {
  /** One request for each SKU, at most 40. */
  body: GetFeaturedOfferExpectedPriceBatchRequest
}
