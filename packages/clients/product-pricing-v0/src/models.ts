// Generated from Amazon's model productPricingV0. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

export interface ASINIdentifier {
  MarketplaceId: string
  ASIN: string
}

export interface BatchOffersRequestParams {
  MarketplaceId: string
  ItemCondition: ItemCondition
  CustomerType?: CustomerType | undefined
}

export interface BatchOffersResponse {
  headers?: { [key: string]: string } | undefined
  status?: GetOffersHttpStatusLine | undefined
  body: GetOffersResponse
}

export interface BatchRequest {
  uri: string
  method: HttpMethod
  headers?: { [key: string]: string } | undefined
}

export interface BuyBoxPriceType {
  condition: string
  offerType?: OfferCustomerType | undefined
  quantityTier?: number | undefined
  quantityDiscountType?: QuantityDiscountType | undefined
  LandedPrice: MoneyType
  ListingPrice: MoneyType
  Shipping: MoneyType
  Points?: Points | undefined
  sellerId?: string | undefined
}

export interface CompetitivePriceType {
  CompetitivePriceId: string
  Price: PriceType
  condition?: string | undefined
  subcondition?: string | undefined
  offerType?: OfferCustomerType | undefined
  quantityTier?: number | undefined
  quantityDiscountType?: QuantityDiscountType | undefined
  sellerId?: string | undefined
  belongsToRequester?: boolean | undefined
}

export interface CompetitivePricingType {
  CompetitivePrices: CompetitivePriceType[]
  NumberOfOfferListings: OfferListingCountType[]
  TradeInValue?: MoneyType | undefined
}

export type ConditionType = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club' | (string & {})

export type CustomerType = 'Consumer' | 'Business' | (string & {})

export interface DetailedShippingTimeType {
  minimumHours?: number | undefined
  maximumHours?: number | undefined
  availableDate?: string | undefined
  availabilityType?: DetailedShippingTimeTypeAvailabilityType | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface Errors {
  errors: ErrorEntry[]
}

export type FulfillmentChannelType = 'Amazon' | 'Merchant' | (string & {})

export interface GetItemOffersBatchRequest {
  /** 1 to 20 items. */
  requests?: ItemOffersRequest[] | undefined
}

export interface GetItemOffersBatchResponse {
  /** 1 to 20 items. */
  responses?: ItemOffersResponse[] | undefined
}

export interface GetListingOffersBatchRequest {
  /** 1 to 20 items. */
  requests?: ListingOffersRequest[] | undefined
}

export interface GetListingOffersBatchResponse {
  /** 1 to 20 items. */
  responses?: ListingOffersResponse[] | undefined
}

export interface GetOffersHttpStatusLine {
  /** 100 to 599. */
  statusCode?: number | undefined
  reasonPhrase?: string | undefined
}

export interface GetOffersResponse {
  payload?: GetOffersResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetOffersResult {
  marketplaceId: string
  ASIN?: string | undefined
  SKU?: string | undefined
  ItemCondition: ConditionType
  status: string
  Identifier: ItemIdentifier
  Summary: Summary
  /** At most 20 items. */
  Offers: OfferDetail[]
}

export interface GetPricingResponse {
  /** At most 20 items. */
  payload?: Price[] | undefined
  errors?: ErrorEntry[] | undefined
}

export type HttpMethod = 'GET' | 'PUT' | 'PATCH' | 'DELETE' | 'POST'

export interface IdentifierType {
  MarketplaceASIN: ASINIdentifier
  SKUIdentifier?: SellerSKUIdentifier | undefined
}

export type ItemCondition = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club' | (string & {})

export interface ItemIdentifier {
  MarketplaceId: string
  ASIN?: string | undefined
  SellerSKU?: string | undefined
  ItemCondition: ConditionType
}

export interface ItemOffersRequest {
  uri: string
  method: HttpMethod
  headers?: { [key: string]: string } | undefined
  MarketplaceId: string
  ItemCondition: ItemCondition
  CustomerType?: CustomerType | undefined
}

export interface ItemOffersRequestParams {
  MarketplaceId: string
  ItemCondition: ItemCondition
  CustomerType?: CustomerType | undefined
  Asin?: string | undefined
}

export interface ItemOffersResponse {
  headers?: { [key: string]: string } | undefined
  status?: GetOffersHttpStatusLine | undefined
  body: GetOffersResponse
  request: ItemOffersRequestParams
}

export interface ListingOffersRequest {
  uri: string
  method: HttpMethod
  headers?: { [key: string]: string } | undefined
  MarketplaceId: string
  ItemCondition: ItemCondition
  CustomerType?: CustomerType | undefined
}

export interface ListingOffersRequestParams {
  MarketplaceId: string
  ItemCondition: ItemCondition
  CustomerType?: CustomerType | undefined
  SellerSKU: string
}

export interface ListingOffersResponse {
  headers?: { [key: string]: string } | undefined
  status?: GetOffersHttpStatusLine | undefined
  body: GetOffersResponse
  request?: ListingOffersRequestParams | undefined
}

export interface LowestPriceType {
  condition: string
  fulfillmentChannel: string
  offerType?: OfferCustomerType | undefined
  quantityTier?: number | undefined
  quantityDiscountType?: QuantityDiscountType | undefined
  LandedPrice?: MoneyType | undefined
  ListingPrice: MoneyType
  Shipping?: MoneyType | undefined
  Points?: Points | undefined
}

export interface MoneyType {
  CurrencyCode?: string | undefined
  Amount?: number | undefined
}

export interface OfferCountType {
  condition?: string | undefined
  fulfillmentChannel?: FulfillmentChannelType | undefined
  OfferCount?: number | undefined
}

export type OfferCustomerType = 'B2C' | 'B2B' | (string & {})

export interface OfferDetail {
  MyOffer?: boolean | undefined
  offerType?: OfferCustomerType | undefined
  SubCondition: string
  SellerId?: string | undefined
  ConditionNotes?: string | undefined
  SellerFeedbackRating?: SellerFeedbackType | undefined
  ShippingTime: DetailedShippingTimeType
  ListingPrice: MoneyType
  quantityDiscountPrices?: QuantityDiscountPriceType[] | undefined
  Points?: Points | undefined
  Shipping: MoneyType
  ShipsFrom?: ShipsFromType | undefined
  IsFulfilledByAmazon: boolean
  PrimeInformation?: PrimeInformationType | undefined
  IsBuyBoxWinner?: boolean | undefined
  IsFeaturedMerchant?: boolean | undefined
}

export interface OfferListingCountType {
  Count: number
  condition: string
}

export interface OfferType {
  offerType?: OfferCustomerType | undefined
  BuyingPrice: PriceType
  RegularPrice: MoneyType
  businessPrice?: MoneyType | undefined
  quantityDiscountPrices?: QuantityDiscountPriceType[] | undefined
  FulfillmentChannel: string
  ItemCondition: string
  ItemSubCondition: string
  SellerSKU: string
}

export interface Points {
  PointsNumber?: number | undefined
  PointsMonetaryValue?: MoneyType | undefined
}

export interface Price {
  status: string
  SellerSKU?: string | undefined
  ASIN?: string | undefined
  Product?: Product | undefined
}

export interface PriceType {
  LandedPrice?: MoneyType | undefined
  ListingPrice: MoneyType
  Shipping?: MoneyType | undefined
  Points?: Points | undefined
}

export interface PrimeInformationType {
  IsPrime: boolean
  IsNationalPrime: boolean
}

export interface Product {
  Identifiers: IdentifierType
  AttributeSets?: JsonObject[] | undefined
  Relationships?: JsonObject[] | undefined
  CompetitivePricing?: CompetitivePricingType | undefined
  SalesRankings?: SalesRankType[] | undefined
  Offers?: OfferType[] | undefined
}

export interface QuantityDiscountPriceType {
  quantityTier: number
  quantityDiscountType: QuantityDiscountType
  listingPrice: MoneyType
}

export type QuantityDiscountType = 'QUANTITY_DISCOUNT' | (string & {})

export interface SalesRankType {
  ProductCategoryId: string
  Rank: number
}

export interface SellerFeedbackType {
  SellerPositiveFeedbackRating?: number | undefined
  FeedbackCount: number
}

export interface SellerSKUIdentifier {
  MarketplaceId: string
  SellerId: string
  SellerSKU: string
}

export interface ShipsFromType {
  State?: string | undefined
  Country?: string | undefined
}

export interface Summary {
  TotalOfferCount: number
  NumberOfOffers?: OfferCountType[] | undefined
  LowestPrices?: LowestPriceType[] | undefined
  BuyBoxPrices?: BuyBoxPriceType[] | undefined
  ListPrice?: MoneyType | undefined
  CompetitivePriceThreshold?: MoneyType | undefined
  SuggestedLowerPricePlusShipping?: MoneyType | undefined
  SalesRankings?: SalesRankType[] | undefined
  BuyBoxEligibleOffers?: OfferCountType[] | undefined
  /** ISO 8601 date and time. */
  OffersAvailableTime?: string | undefined
}

/** Values of `DetailedShippingTimeType.availabilityType`. */
export type DetailedShippingTimeTypeAvailabilityType =
  | 'NOW'
  | 'FUTURE_WITHOUT_DATE'
  | 'FUTURE_WITH_DATE'
  | (string & {})

/** Values of `getCompetitivePricing.CustomerType`. */
export type GetCompetitivePricingCustomerType = 'Consumer' | 'Business'

/** Values of `getCompetitivePricing.ItemType`. */
export type GetCompetitivePricingItemType = 'Asin' | 'Sku'

/** Values of `getItemOffers.CustomerType`. */
export type GetItemOffersCustomerType = 'Consumer' | 'Business'

/** Values of `getItemOffers.ItemCondition`. */
export type GetItemOffersItemCondition = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club'

/** Values of `getListingOffers.CustomerType`. */
export type GetListingOffersCustomerType = 'Consumer' | 'Business'

/** Values of `getListingOffers.ItemCondition`. */
export type GetListingOffersItemCondition = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club'

/** Values of `getPricing.ItemCondition`. */
export type GetPricingItemCondition = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club'

/** Values of `getPricing.ItemType`. */
export type GetPricingItemType = 'Asin' | 'Sku'

/** Values of `getPricing.OfferType`. */
export type GetPricingOfferType = 'B2C' | 'B2B'

/** Parameters of {@link ProductPricingApi.getCompetitivePricing}. */
export interface GetCompetitivePricingParams {
  MarketplaceId: string
  ItemType: GetCompetitivePricingItemType
  /** At most 20 items. */
  Asins?: readonly string[] | undefined
  /** At most 20 items. */
  Skus?: readonly string[] | undefined
  CustomerType?: GetCompetitivePricingCustomerType | undefined
}

/** Parameters of {@link ProductPricingApi.getItemOffers}. */
export interface GetItemOffersParams {
  MarketplaceId: string
  ItemCondition: GetItemOffersItemCondition
  Asin: string
  CustomerType?: GetItemOffersCustomerType | undefined
}

/** Parameters of {@link ProductPricingApi.getItemOffersBatch}. */
export interface GetItemOffersBatchParams {
  body: GetItemOffersBatchRequest
}

/** Parameters of {@link ProductPricingApi.getListingOffers}. */
export interface GetListingOffersParams {
  MarketplaceId: string
  ItemCondition: GetListingOffersItemCondition
  SellerSKU: string
  CustomerType?: GetListingOffersCustomerType | undefined
}

/** Parameters of {@link ProductPricingApi.getListingOffersBatch}. */
export interface GetListingOffersBatchParams {
  body: GetListingOffersBatchRequest
}

/** Parameters of {@link ProductPricingApi.getPricing}. */
export interface GetPricingParams {
  MarketplaceId: string
  ItemType: GetPricingItemType
  /** At most 20 items. */
  Asins?: readonly string[] | undefined
  /** At most 20 items. */
  Skus?: readonly string[] | undefined
  ItemCondition?: GetPricingItemCondition | undefined
  OfferType?: GetPricingOfferType | undefined
}
