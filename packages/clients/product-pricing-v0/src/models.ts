// Generated from Amazon's model productPricingV0. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

export interface ASINIdentifier {
  MarketplaceId: string
  ASIN: string
}

export interface BatchOffersRequestParams {
  MarketplaceId: string
  ItemCondition: ItemCondition
  CustomerType?: CustomerType
}

export interface BatchOffersResponse {
  headers?: { [key: string]: string }
  status?: GetOffersHttpStatusLine
  body: GetOffersResponse
}

export interface BatchRequest {
  uri: string
  method: HttpMethod
  headers?: { [key: string]: string }
}

export interface BuyBoxPriceType {
  condition: string
  offerType?: OfferCustomerType
  quantityTier?: number
  quantityDiscountType?: QuantityDiscountType
  LandedPrice: MoneyType
  ListingPrice: MoneyType
  Shipping: MoneyType
  Points?: Points
  sellerId?: string
}

export interface CompetitivePriceType {
  CompetitivePriceId: string
  Price: PriceType
  condition?: string
  subcondition?: string
  offerType?: OfferCustomerType
  quantityTier?: number
  quantityDiscountType?: QuantityDiscountType
  sellerId?: string
  belongsToRequester?: boolean
}

export interface CompetitivePricingType {
  CompetitivePrices: CompetitivePriceType[]
  NumberOfOfferListings: OfferListingCountType[]
  TradeInValue?: MoneyType
}

export type ConditionType = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club' | (string & {})

export type CustomerType = 'Consumer' | 'Business' | (string & {})

export interface DetailedShippingTimeType {
  minimumHours?: number
  maximumHours?: number
  availableDate?: string
  availabilityType?: DetailedShippingTimeTypeAvailabilityType
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface Errors {
  errors: ErrorEntry[]
}

export type FulfillmentChannelType = 'Amazon' | 'Merchant' | (string & {})

export interface GetItemOffersBatchRequest {
  /** 1 to 20 items. */
  requests?: ItemOffersRequest[]
}

export interface GetItemOffersBatchResponse {
  /** 1 to 20 items. */
  responses?: ItemOffersResponse[]
}

export interface GetListingOffersBatchRequest {
  /** 1 to 20 items. */
  requests?: ListingOffersRequest[]
}

export interface GetListingOffersBatchResponse {
  /** 1 to 20 items. */
  responses?: ListingOffersResponse[]
}

export interface GetOffersHttpStatusLine {
  /** 100 to 599. */
  statusCode?: number
  reasonPhrase?: string
}

export interface GetOffersResponse {
  payload?: GetOffersResult
  errors?: ErrorEntry[]
}

export interface GetOffersResult {
  marketplaceId: string
  ASIN?: string
  SKU?: string
  ItemCondition: ConditionType
  status: string
  Identifier: ItemIdentifier
  Summary: Summary
  /** At most 20 items. */
  Offers: OfferDetail[]
}

export interface GetPricingResponse {
  /** At most 20 items. */
  payload?: Price[]
  errors?: ErrorEntry[]
}

export type HttpMethod = 'GET' | 'PUT' | 'PATCH' | 'DELETE' | 'POST'

export interface IdentifierType {
  MarketplaceASIN: ASINIdentifier
  SKUIdentifier?: SellerSKUIdentifier
}

export type ItemCondition = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club' | (string & {})

export interface ItemIdentifier {
  MarketplaceId: string
  ASIN?: string
  SellerSKU?: string
  ItemCondition: ConditionType
}

export interface ItemOffersRequest {
  uri: string
  method: HttpMethod
  headers?: { [key: string]: string }
  MarketplaceId: string
  ItemCondition: ItemCondition
  CustomerType?: CustomerType
}

export interface ItemOffersRequestParams {
  MarketplaceId: string
  ItemCondition: ItemCondition
  CustomerType?: CustomerType
  Asin?: string
}

export interface ItemOffersResponse {
  headers?: { [key: string]: string }
  status?: GetOffersHttpStatusLine
  body: GetOffersResponse
  request: ItemOffersRequestParams
}

export interface ListingOffersRequest {
  uri: string
  method: HttpMethod
  headers?: { [key: string]: string }
  MarketplaceId: string
  ItemCondition: ItemCondition
  CustomerType?: CustomerType
}

export interface ListingOffersRequestParams {
  MarketplaceId: string
  ItemCondition: ItemCondition
  CustomerType?: CustomerType
  SellerSKU: string
}

export interface ListingOffersResponse {
  headers?: { [key: string]: string }
  status?: GetOffersHttpStatusLine
  body: GetOffersResponse
  request?: ListingOffersRequestParams
}

export interface LowestPriceType {
  condition: string
  fulfillmentChannel: string
  offerType?: OfferCustomerType
  quantityTier?: number
  quantityDiscountType?: QuantityDiscountType
  LandedPrice?: MoneyType
  ListingPrice: MoneyType
  Shipping?: MoneyType
  Points?: Points
}

export interface MoneyType {
  CurrencyCode?: string
  Amount?: number
}

export interface OfferCountType {
  condition?: string
  fulfillmentChannel?: FulfillmentChannelType
  OfferCount?: number
}

export type OfferCustomerType = 'B2C' | 'B2B' | (string & {})

export interface OfferDetail {
  MyOffer?: boolean
  offerType?: OfferCustomerType
  SubCondition: string
  SellerId?: string
  ConditionNotes?: string
  SellerFeedbackRating?: SellerFeedbackType
  ShippingTime: DetailedShippingTimeType
  ListingPrice: MoneyType
  quantityDiscountPrices?: QuantityDiscountPriceType[]
  Points?: Points
  Shipping: MoneyType
  ShipsFrom?: ShipsFromType
  IsFulfilledByAmazon: boolean
  PrimeInformation?: PrimeInformationType
  IsBuyBoxWinner?: boolean
  IsFeaturedMerchant?: boolean
}

export interface OfferListingCountType {
  Count: number
  condition: string
}

export interface OfferType {
  offerType?: OfferCustomerType
  BuyingPrice: PriceType
  RegularPrice: MoneyType
  businessPrice?: MoneyType
  quantityDiscountPrices?: QuantityDiscountPriceType[]
  FulfillmentChannel: string
  ItemCondition: string
  ItemSubCondition: string
  SellerSKU: string
}

export interface Points {
  PointsNumber?: number
  PointsMonetaryValue?: MoneyType
}

export interface Price {
  status: string
  SellerSKU?: string
  ASIN?: string
  Product?: Product
}

export interface PriceType {
  LandedPrice?: MoneyType
  ListingPrice: MoneyType
  Shipping?: MoneyType
  Points?: Points
}

export interface PrimeInformationType {
  IsPrime: boolean
  IsNationalPrime: boolean
}

export interface Product {
  Identifiers: IdentifierType
  AttributeSets?: JsonObject[]
  Relationships?: JsonObject[]
  CompetitivePricing?: CompetitivePricingType
  SalesRankings?: SalesRankType[]
  Offers?: OfferType[]
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
  SellerPositiveFeedbackRating?: number
  FeedbackCount: number
}

export interface SellerSKUIdentifier {
  MarketplaceId: string
  SellerId: string
  SellerSKU: string
}

export interface ShipsFromType {
  State?: string
  Country?: string
}

export interface Summary {
  TotalOfferCount: number
  NumberOfOffers?: OfferCountType[]
  LowestPrices?: LowestPriceType[]
  BuyBoxPrices?: BuyBoxPriceType[]
  ListPrice?: MoneyType
  CompetitivePriceThreshold?: MoneyType
  SuggestedLowerPricePlusShipping?: MoneyType
  SalesRankings?: SalesRankType[]
  BuyBoxEligibleOffers?: OfferCountType[]
  /** ISO 8601 date and time. */
  OffersAvailableTime?: string
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
  Asins?: string[]
  /** At most 20 items. */
  Skus?: string[]
  CustomerType?: GetCompetitivePricingCustomerType
}

/** Parameters of {@link ProductPricingApi.getItemOffers}. */
export interface GetItemOffersParams {
  MarketplaceId: string
  ItemCondition: GetItemOffersItemCondition
  Asin: string
  CustomerType?: GetItemOffersCustomerType
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
  CustomerType?: GetListingOffersCustomerType
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
  Asins?: string[]
  /** At most 20 items. */
  Skus?: string[]
  ItemCondition?: GetPricingItemCondition
  OfferType?: GetPricingOfferType
}
