// Generated from Amazon's model productPricing_2022-05-01. To change this file, see CONTRIBUTING.md.

export interface AmountThreshold {
  type: string
  currency: MoneyType
}

export interface BatchRequest {
  uri: string
  method: HttpMethod
  body?: { [key: string]: unknown } | undefined
  headers?: { [key: string]: string } | undefined
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
  lowestPricedOffersInputs?: LowestPricedOffersInput[] | undefined
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
  featuredBuyingOptions?: FeaturedBuyingOption[] | undefined
  lowestPricedOffers?: LowestPricedOffer[] | undefined
  referencePrices?: ReferencePrice[] | undefined
  similarItems?: SimilarItems[] | undefined
  errors?: ErrorEntry[] | undefined
}

export type Condition = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club' | (string & {})

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
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
  condition?: Condition | undefined
  price?: Price | undefined
}

export interface FeaturedOfferExpectedPrice {
  listingPrice: MoneyType
  points?: Points | undefined
}

export interface FeaturedOfferExpectedPriceRequest {
  uri: string
  method: HttpMethod
  body?: { [key: string]: unknown } | undefined
  headers?: { [key: string]: string } | undefined
  marketplaceId: string
  sku: string
  segment?: Segment | undefined
}

export interface FeaturedOfferExpectedPriceRequestParams {
  marketplaceId: string
  sku: string
  segment?: Segment | undefined
}

export interface FeaturedOfferExpectedPriceResponse {
  headers: { [key: string]: string }
  status: HttpStatusLine
  request: FeaturedOfferExpectedPriceRequestParams
  body?: FeaturedOfferExpectedPriceResponseBody | undefined
}

export interface FeaturedOfferExpectedPriceResponseBody {
  offerIdentifier?: OfferIdentifier | undefined
  featuredOfferExpectedPriceResults?: FeaturedOfferExpectedPriceResult[] | undefined
  errors?: ErrorEntry[] | undefined
}

export interface FeaturedOfferExpectedPriceResult {
  featuredOfferExpectedPrice?: FeaturedOfferExpectedPrice | undefined
  resultStatus: string
  competingFeaturedOffer?: FeaturedOffer | undefined
  currentFeaturedOffer?: FeaturedOffer | undefined
}

export interface FeaturedOfferSegment {
  customerMembership: FeaturedOfferSegmentCustomerMembership
  segmentDetails: SegmentDetails
}

export type FulfillmentType = 'AFN' | 'MFN' | (string & {})

export interface GetFeaturedOfferExpectedPriceBatchRequest {
  /** At least 1 item. */
  requests?: FeaturedOfferExpectedPriceRequest[] | undefined
}

export interface GetFeaturedOfferExpectedPriceBatchResponse {
  /** At least 1 item. */
  responses?: FeaturedOfferExpectedPriceResponse[] | undefined
}

export type HttpMethod = 'GET' | 'PUT' | 'PATCH' | 'DELETE' | 'POST'

export interface HttpStatusLine {
  /** 100 to 599. */
  statusCode?: number | undefined
  reasonPhrase?: string | undefined
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
  currencyCode?: string | undefined
  amount?: number | undefined
}

export interface Offer {
  sellerId: string
  condition: Condition
  subCondition?: OfferSubCondition | undefined
  fulfillmentType: FulfillmentType
  listingPrice: MoneyType
  shippingOptions?: ShippingOption[] | undefined
  points?: Points | undefined
  primeDetails?: PrimeDetails | undefined
  promotions?: Promotion[] | undefined
}

export interface OfferIdentifier {
  marketplaceId: string
  sellerId?: string | undefined
  sku?: string | undefined
  asin: string
  fulfillmentType?: FulfillmentType | undefined
}

export interface Points {
  pointsNumber?: number | undefined
  pointsMonetaryValue?: MoneyType | undefined
}

export interface PostalCode {
  countryCode?: string | undefined
  value?: string | undefined
}

export interface Price {
  listingPrice: MoneyType
  shippingPrice?: MoneyType | undefined
  points?: Points | undefined
}

export interface PrimeDetails {
  eligibility: PrimeDetailsEligibility
}

export interface Promotion {
  promotionType: string
  promotionSavings: PromotionSavings
  purchaseRequirements?: PurchaseRequirements | undefined
}

export interface PromotionDiscount {
  type?: string | undefined
  amountOff?: MoneyType | undefined
  /** 1 to 100. */
  percentOff?: number | undefined
}

export interface PromotionSavings {
  discount?: PromotionDiscount | undefined
  discountedPrice?: MoneyType | undefined
}

export interface PurchaseCondition {
  quantityThreshold?: QuantityThreshold | undefined
  amountThreshold?: AmountThreshold | undefined
}

export interface PurchaseRequirements {
  condition?: PurchaseCondition | undefined
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
  postalCode?: PostalCode | undefined
}

export interface Segment {
  segmentDetails?: SegmentDetails | undefined
}

export interface SegmentDetails {
  glanceViewWeightPercentage?: number | undefined
  sampleLocation?: SampleLocation | undefined
}

export interface SegmentedFeaturedOffer {
  sellerId: string
  condition: Condition
  subCondition?: OfferSubCondition | undefined
  fulfillmentType: FulfillmentType
  listingPrice: MoneyType
  shippingOptions?: ShippingOption[] | undefined
  points?: Points | undefined
  primeDetails?: PrimeDetails | undefined
  promotions?: Promotion[] | undefined
  featuredOfferSegments: FeaturedOfferSegment[]
}

export interface ShippingOption {
  shippingOptionType: ShippingOptionType
  price: MoneyType
}

export interface SimilarItems {
  items?: Item[] | undefined
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
