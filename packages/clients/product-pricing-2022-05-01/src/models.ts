// Generated from Amazon's model productPricing_2022-05-01. To change this file, see CONTRIBUTING.md.

export interface AmountThreshold {
  type: string
  currency: MoneyType
}

export interface BatchRequest {
  uri: string
  method: HttpMethod
  body?: { [key: string]: unknown }
  headers?: { [key: string]: string }
}

export interface BatchResponse {
  headers: { [key: string]: string }
  status: HttpStatusLine
}

export interface CompetitiveSummaryBatchRequest {
  /** 1 to 20 items. */
  requests: CompetitiveSummaryRequest[]
}

export interface CompetitiveSummaryBatchResponse {
  /** 1 to 20 items. */
  responses: CompetitiveSummaryResponse[]
}

export type CompetitiveSummaryIncludedData =
  | 'featuredBuyingOptions'
  | 'referencePrices'
  | 'lowestPricedOffers'
  | 'similarItems'

export interface CompetitiveSummaryRequest {
  asin: string
  marketplaceId: string
  /** At least 1 item. */
  includedData: CompetitiveSummaryIncludedData[]
  /** 0 to 5 items. */
  lowestPricedOffersInputs?: LowestPricedOffersInput[]
  method: HttpMethod
  /** 6 to 512 characters. */
  uri: string
}

export interface CompetitiveSummaryResponse {
  status: HttpStatusLine
  body: CompetitiveSummaryResponseBody
}

export interface CompetitiveSummaryResponseBody {
  asin: string
  marketplaceId: string
  featuredBuyingOptions?: FeaturedBuyingOption[]
  lowestPricedOffers?: LowestPricedOffer[]
  referencePrices?: ReferencePrice[]
  similarItems?: SimilarItems[]
  errors?: ErrorEntry[]
}

export type Condition = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club' | (string & {})

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface Errors {
  errors: ErrorEntry[]
}

export interface FeaturedBuyingOption {
  buyingOptionType: FeaturedBuyingOptionBuyingOptionType
  /** At least 1 item. */
  segmentedFeaturedOffers: SegmentedFeaturedOffer[]
}

export interface FeaturedOffer {
  offerIdentifier: OfferIdentifier
  condition?: Condition
  price?: Price
}

export interface FeaturedOfferExpectedPrice {
  listingPrice: MoneyType
  points?: Points
}

export interface FeaturedOfferExpectedPriceRequest {
  uri: string
  method: HttpMethod
  body?: { [key: string]: unknown }
  headers?: { [key: string]: string }
  marketplaceId: string
  sku: string
  segment?: Segment
}

export interface FeaturedOfferExpectedPriceRequestParams {
  marketplaceId: string
  sku: string
  segment?: Segment
}

export interface FeaturedOfferExpectedPriceResponse {
  headers: { [key: string]: string }
  status: HttpStatusLine
  request: FeaturedOfferExpectedPriceRequestParams
  body?: FeaturedOfferExpectedPriceResponseBody
}

export interface FeaturedOfferExpectedPriceResponseBody {
  offerIdentifier?: OfferIdentifier
  featuredOfferExpectedPriceResults?: FeaturedOfferExpectedPriceResult[]
  errors?: ErrorEntry[]
}

export interface FeaturedOfferExpectedPriceResult {
  featuredOfferExpectedPrice?: FeaturedOfferExpectedPrice
  resultStatus: string
  competingFeaturedOffer?: FeaturedOffer
  currentFeaturedOffer?: FeaturedOffer
}

export interface FeaturedOfferSegment {
  customerMembership: FeaturedOfferSegmentCustomerMembership
  segmentDetails: SegmentDetails
}

export type FulfillmentType = 'AFN' | 'MFN' | (string & {})

export interface GetFeaturedOfferExpectedPriceBatchRequest {
  /** At least 1 item. */
  requests?: FeaturedOfferExpectedPriceRequest[]
}

export interface GetFeaturedOfferExpectedPriceBatchResponse {
  /** At least 1 item. */
  responses?: FeaturedOfferExpectedPriceResponse[]
}

export type HttpMethod = 'GET' | 'PUT' | 'PATCH' | 'DELETE' | 'POST'

export interface HttpStatusLine {
  /** 100 to 599. */
  statusCode?: number
  reasonPhrase?: string
}

export interface Item {
  asin: string
}

export interface LowestPricedOffer {
  lowestPricedOffersInput: LowestPricedOffersInput
  /** 1 to 20 items. */
  offers: Offer[]
}

export interface LowestPricedOffersInput {
  itemCondition: Condition
  offerType: LowestPricedOffersInputOfferType
}

export interface MoneyType {
  currencyCode?: string
  amount?: number
}

export interface Offer {
  sellerId: string
  condition: Condition
  subCondition?: OfferSubCondition
  fulfillmentType: FulfillmentType
  listingPrice: MoneyType
  shippingOptions?: ShippingOption[]
  points?: Points
  primeDetails?: PrimeDetails
  promotions?: Promotion[]
}

export interface OfferIdentifier {
  marketplaceId: string
  sellerId?: string
  sku?: string
  asin: string
  fulfillmentType?: FulfillmentType
}

export interface Points {
  pointsNumber?: number
  pointsMonetaryValue?: MoneyType
}

export interface PostalCode {
  countryCode?: string
  value?: string
}

export interface Price {
  listingPrice: MoneyType
  shippingPrice?: MoneyType
  points?: Points
}

export interface PrimeDetails {
  eligibility: PrimeDetailsEligibility
}

export interface Promotion {
  promotionType: string
  promotionSavings: PromotionSavings
  purchaseRequirements?: PurchaseRequirements
}

export interface PromotionDiscount {
  type?: string
  amountOff?: MoneyType
  /** 1 to 100. */
  percentOff?: number
}

export interface PromotionSavings {
  discount?: PromotionDiscount
  discountedPrice?: MoneyType
}

export interface PurchaseCondition {
  quantityThreshold?: QuantityThreshold
  amountThreshold?: AmountThreshold
}

export interface PurchaseRequirements {
  condition?: PurchaseCondition
}

export interface QuantityThreshold {
  type: string
  /** At least 1. */
  quantity: number
}

export interface ReferencePrice {
  name: string
  price: MoneyType
}

export interface SampleLocation {
  postalCode?: PostalCode
}

export interface Segment {
  segmentDetails?: SegmentDetails
}

export interface SegmentDetails {
  glanceViewWeightPercentage?: number
  sampleLocation?: SampleLocation
}

export interface SegmentedFeaturedOffer {
  sellerId: string
  condition: Condition
  subCondition?: OfferSubCondition
  fulfillmentType: FulfillmentType
  listingPrice: MoneyType
  shippingOptions?: ShippingOption[]
  points?: Points
  primeDetails?: PrimeDetails
  promotions?: Promotion[]
  featuredOfferSegments: FeaturedOfferSegment[]
}

export interface ShippingOption {
  shippingOptionType: ShippingOptionType
  price: MoneyType
}

export interface SimilarItems {
  items?: Item[]
}

/** Values of `FeaturedBuyingOption.buyingOptionType`. */
export type FeaturedBuyingOptionBuyingOptionType = 'New' | (string & {})

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

/** Values of `ShippingOption.shippingOptionType`. */
export type ShippingOptionType = 'DEFAULT' | (string & {})

/** Parameters of {@link ProductPricingApi.getCompetitiveSummary}. */
export interface GetCompetitiveSummaryParams {
  body: CompetitiveSummaryBatchRequest
}

/** Parameters of {@link ProductPricingApi.getFeaturedOfferExpectedPriceBatch}. */
export interface GetFeaturedOfferExpectedPriceBatchParams {
  body: GetFeaturedOfferExpectedPriceBatchRequest
}
