// Generated from Amazon's model productPricingV0. To change this file, see CONTRIBUTING.md.

import type { JsonObject, Variant } from '@selling-partner/auth'

/** ASIN and Amazon store of an item. */
export interface ASINIdentifier {
  /** Amazon store of the item. */
  MarketplaceId: string
  /** ASIN of the item. */
  ASIN: string
}

/** Parameters that every request of an offers batch has. */
export interface BatchOffersRequestParams {
  /** Amazon store of the offers. */
  MarketplaceId: string
  /** Only offers in this condition. */
  ItemCondition: ItemCondition
  /** Offers that consumers or business buyers see. Default: `Consumer`. Default: "Consumer". */
  CustomerType?: CustomerType | undefined
}

/** Fields that every response of an offers batch has. */
export interface BatchOffersResponse {
  /** HTTP headers of this response. */
  headers?: { [key: string]: string } | undefined
  /** HTTP status of this response. */
  status?: GetOffersHttpStatusLine | undefined
  /** Offers, or the errors of this request. */
  body: GetOffersResponse
}

/** Fields that every request of a batch has. */
export interface BatchRequest {
  /**
   * Path of the operation without query parameters, such as `/products/pricing/v0/items/B000P6Q7MY/offers` for an
   * ASIN or `/products/pricing/v0/listings/MySKU/offers` for a SKU. Percent-encode a SKU in the path: `Book%23320`
   * for `Book#320`.
   */
  uri: string
  /** HTTP method of the operation: `GET` for offers. */
  method: HttpMethod
  /** Further HTTP headers of the request. */
  headers?: { [key: string]: string } | undefined
}

/** Price of a Buy Box offer. */
export interface BuyBoxPriceType {
  /** Condition of the item, such as `New`, `Used`, `Collectible`, `Refurbished` or `Club`. */
  condition: string
  /**
   * Buyers that the offer is for. `B2C` on a quantity tier: the seller wins because others lack that many items,
   * not because of a discount.
   */
  offerType?: OfferCustomerType | undefined
  /** Number of items from which the price applies. */
  quantityTier?: number | undefined
  /** Kind of quantity discount that the price belongs to. */
  quantityDiscountType?: QuantityDiscountType | undefined
  /** Total price: `ListingPrice` plus `Shipping` minus `Points`. */
  LandedPrice: MoneyType
  /** Price of the item without shipping. */
  ListingPrice: MoneyType
  /** Cost of shipping. */
  Shipping: MoneyType
  /** Amazon Points that a buyer gets for the purchase. */
  Points?: Points | undefined
  /** ID of the seller that makes the offer. */
  sellerId?: string | undefined
}

/** One competitive price of an item. */
export interface CompetitivePriceType {
  /** `1` is the Buy Box price of new items, `2` that of used items. */
  CompetitivePriceId: CompetitivePriceTypeCompetitivePriceId
  /** Price with shipping and Amazon Points. */
  Price: PriceType
  /** Condition of the item: `New`, `Used`, `Collectible`, `Refurbished` or `Club`. */
  condition?: string | undefined
  /**
   * Finer grade: `New`, `Mint`, `Very Good`, `Good`, `Acceptable`, `Poor`, `Club`, `OEM`, `Warranty`, `Refurbished
   * Warranty`, `Refurbished`, `Open Box` or `Other`.
   */
  subcondition?: string | undefined
  /**
   * Buyers that the offer is for. `B2C` on a quantity tier: the seller wins because others lack that many items,
   * not because of a discount.
   */
  offerType?: OfferCustomerType | undefined
  /** Number of items from which the price applies. */
  quantityTier?: number | undefined
  /** Kind of quantity discount that the price belongs to. */
  quantityDiscountType?: QuantityDiscountType | undefined
  /** ID of the seller that makes the offer. */
  sellerId?: string | undefined
  /** Whether the offer belongs to the calling seller. */
  belongsToRequester?: boolean | undefined
}

/** Competitive prices and number of offers of an item. */
export interface CompetitivePricingType {
  /** Buy Box prices of new and used items. */
  CompetitivePrices: CompetitivePriceType[]
  /** Numbers of active offers, by condition. */
  NumberOfOfferListings: OfferListingCountType[]
  /** Value of the item in Amazon's trade-in program. */
  TradeInValue?: MoneyType | undefined
}

/** Condition of an item. */
export type ConditionType = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club' | (string & {})

/** Kind of buyers: consumers or business buyers. Default: "Consumer". */
export type CustomerType = 'Consumer' | 'Business' | (string & {})

/** Time that a seller is likely to need to ship an item after the order. */
export interface DetailedShippingTimeType {
  /**
   * Shortest time from the order to the shipment, in hours. 64-bit integer, exact beyond 2^53 only with the option
   * `exactIntegers`.
   */
  minimumHours?: number | undefined
  /**
   * Longest time from the order to the shipment, in hours. 64-bit integer, exact beyond 2^53 only with the option
   * `exactIntegers`.
   */
  maximumHours?: number | undefined
  /** Date when the item can ship. Only for items that can't ship now. */
  availableDate?: string | undefined
  /**
   * Whether the item can ship now, or later. `FUTURE_WITH_DATE`: the date is in `availableDate`.
   * `FUTURE_WITHOUT_DATE`: it is unknown.
   */
  availabilityType?: DetailedShippingTimeTypeAvailabilityType | undefined
}

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

/** Fulfillment by Amazon (`Amazon`) or by the seller (`Merchant`). */
export type FulfillmentChannelType = 'Amazon' | 'Merchant' | (string & {})

/** Body of a `getItemOffersBatch` request. */
export interface GetItemOffersBatchRequest {
  /** One request for each ASIN, at most 20. 1 to 20 items. */
  requests?: ItemOffersRequest[] | undefined
}

/** Response of `getItemOffersBatch`. */
export interface GetItemOffersBatchResponse {
  /** One response for each request. 1 to 20 items. */
  responses?: ItemOffersResponse[] | undefined
}

/** Body of a `getListingOffersBatch` request. */
export interface GetListingOffersBatchRequest {
  /** One request for each SKU, at most 20. 1 to 20 items. */
  requests?: ListingOffersRequest[] | undefined
}

/** Response of `getListingOffersBatch`. */
export interface GetListingOffersBatchResponse {
  /** One response for each request. 1 to 20 items. */
  responses?: ListingOffersResponse[] | undefined
}

/** HTTP status of one response of a batch. */
export interface GetOffersHttpStatusLine {
  /** HTTP status code, 200 on success. 100 to 599. */
  statusCode?: number | undefined
  /** Text of the HTTP status, such as `Success`. */
  reasonPhrase?: string | undefined
}

/** Response of `getListingOffers` and `getItemOffers`. */
export interface GetOffersResponse {
  /** Lowest-priced offers and a summary of all offers. */
  payload?: GetOffersResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Lowest-priced offers for an item, and a summary of all offers. */
export interface GetOffersResult {
  /** Amazon store of the offers. */
  marketplaceId: string
  /** ASIN of the item. */
  ASIN?: string | undefined
  /** SKU of the item. */
  SKU?: string | undefined
  /** Condition of the offered items. */
  ItemCondition: ConditionType
  /**
   * Result of the operation, such as `Success`. `ActiveButTooSoonForProcessing`: the offers are not available yet,
   * see `OffersAvailableTime`.
   */
  status: GetOffersResultStatus
  /** Item, store and condition that the offers are for. */
  Identifier: ItemIdentifier
  /** Numbers of offers and prices of all offers. */
  Summary: Summary
  /**
   * Offers with the lowest prices: all `TotalOfferCount` offers of the summary, or 20 if there are more. At most
   * 20 items.
   */
  Offers: OfferDetail[]
}

/** Response of `getPricing` and `getCompetitivePricing`. */
export interface GetPricingResponse {
  /** One entry for each requested ASIN or SKU. At most 20 items. */
  payload?: Price[] | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** HTTP method of one request of a batch. */
export type HttpMethod = 'GET' | 'PUT' | 'PATCH' | 'DELETE' | 'POST'

/** IDs of an item. */
export interface IdentifierType {
  /** ASIN of the item, with its Amazon store. */
  MarketplaceASIN: ASINIdentifier
  /** SKU of the item, with its seller and Amazon store. */
  SKUIdentifier?: SellerSKUIdentifier | undefined
}

/** Only offers in this condition. */
export type ItemCondition = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club' | (string & {})

/** Item and condition that the offers are for. */
export interface ItemIdentifier {
  /** Amazon store of the offers. */
  MarketplaceId: string
  /** ASIN of the item. */
  ASIN?: string | undefined
  /** SKU of the seller for the item. */
  SellerSKU?: string | undefined
  /** Condition of the offered items. */
  ItemCondition: ConditionType
}

/** Request for the offers of one ASIN, in a `getItemOffersBatch` call. */
export interface ItemOffersRequest {
  /**
   * Path of the operation without query parameters, such as `/products/pricing/v0/items/B000P6Q7MY/offers` for an
   * ASIN or `/products/pricing/v0/listings/MySKU/offers` for a SKU. Percent-encode a SKU in the path: `Book%23320`
   * for `Book#320`.
   */
  uri: string
  /** HTTP method of the operation: `GET` for offers. */
  method: HttpMethod
  /** Further HTTP headers of the request. */
  headers?: { [key: string]: string } | undefined
  /** Amazon store of the offers. */
  MarketplaceId: string
  /** Only offers in this condition. */
  ItemCondition: ItemCondition
  /** Offers that consumers or business buyers see. Default: `Consumer`. Default: "Consumer". */
  CustomerType?: CustomerType | undefined
}

/** Parameters of one request of a `getItemOffersBatch` call. */
export interface ItemOffersRequestParams {
  /** Amazon store of the offers. */
  MarketplaceId: string
  /** Only offers in this condition. */
  ItemCondition: ItemCondition
  /** Offers that consumers or business buyers see. Default: `Consumer`. Default: "Consumer". */
  CustomerType?: CustomerType | undefined
  /** ASIN from the path of the request. */
  Asin?: string | undefined
}

/** Response for one ASIN of a `getItemOffersBatch` call. */
export interface ItemOffersResponse {
  /** HTTP headers of this response. */
  headers?: { [key: string]: string } | undefined
  /** HTTP status of this response. */
  status?: GetOffersHttpStatusLine | undefined
  /** Offers, or the errors of this request. */
  body: GetOffersResponse
  /** Parameters of the request, to match the response to it. */
  request: ItemOffersRequestParams
}

/** Request for the offers of one SKU, in a `getListingOffersBatch` call. */
export interface ListingOffersRequest {
  /**
   * Path of the operation without query parameters, such as `/products/pricing/v0/items/B000P6Q7MY/offers` for an
   * ASIN or `/products/pricing/v0/listings/MySKU/offers` for a SKU. Percent-encode a SKU in the path: `Book%23320`
   * for `Book#320`.
   */
  uri: string
  /** HTTP method of the operation: `GET` for offers. */
  method: HttpMethod
  /** Further HTTP headers of the request. */
  headers?: { [key: string]: string } | undefined
  /** Amazon store of the offers. */
  MarketplaceId: string
  /** Only offers in this condition. */
  ItemCondition: ItemCondition
  /** Offers that consumers or business buyers see. Default: `Consumer`. Default: "Consumer". */
  CustomerType?: CustomerType | undefined
}

/** Parameters of one request of a `getListingOffersBatch` call. */
export interface ListingOffersRequestParams {
  /** Amazon store of the offers. */
  MarketplaceId: string
  /** Only offers in this condition. */
  ItemCondition: ItemCondition
  /** Offers that consumers or business buyers see. Default: `Consumer`. Default: "Consumer". */
  CustomerType?: CustomerType | undefined
  /** SKU from the path of the request. */
  SellerSKU: string
}

/** Response for one SKU of a `getListingOffersBatch` call. */
export interface ListingOffersResponse {
  /** HTTP headers of this response. */
  headers?: { [key: string]: string } | undefined
  /** HTTP status of this response. */
  status?: GetOffersHttpStatusLine | undefined
  /** Offers, or the errors of this request. */
  body: GetOffersResponse
  /** Parameters of the request, to match the response to it. */
  request?: ListingOffersRequestParams | undefined
}

/** Lowest price of an item for one condition and fulfillment channel. */
export interface LowestPriceType {
  /** Condition of the item, such as `New`, `Used`, `Collectible`, `Refurbished` or `Club`. */
  condition: string
  /** Fulfillment by Amazon or by the seller. */
  fulfillmentChannel: string
  /** Buyers that the offer is for. */
  offerType?: OfferCustomerType | undefined
  /** Number of items from which the price applies. */
  quantityTier?: number | undefined
  /** Kind of quantity discount that the price belongs to. */
  quantityDiscountType?: QuantityDiscountType | undefined
  /** Total price: `ListingPrice` plus `Shipping` minus `Points`. */
  LandedPrice?: MoneyType | undefined
  /** Price of the item without shipping. */
  ListingPrice: MoneyType
  /** Cost of shipping. */
  Shipping?: MoneyType | undefined
  /** Amazon Points that a buyer gets for the purchase. */
  Points?: Points | undefined
}

/** An amount of money. */
export interface MoneyType {
  /** Currency, as an ISO 4217 code. */
  CurrencyCode?: string | undefined
  /** Amount in the unit of the currency. */
  Amount?: number | undefined
}

/** Number of offers for one condition and fulfillment channel. */
export interface OfferCountType {
  /** Condition of the items, such as `New`, `Used`, `Collectible`, `Refurbished` or `Club`. */
  condition?: string | undefined
  /** Fulfillment by Amazon or by the seller. */
  fulfillmentChannel?: FulfillmentChannelType | undefined
  /** Number of offers with this condition and channel. */
  OfferCount?: number | undefined
}

/** Buyers that an offer is for: consumers (`B2C`) or business buyers (`B2B`). */
export type OfferCustomerType = 'B2C' | 'B2B' | (string & {})

/** One of the lowest-priced offers. */
export interface OfferDetail {
  /** Whether the offer belongs to the calling seller. */
  MyOffer?: boolean | undefined
  /** Buyers that the offer is for. */
  offerType?: OfferCustomerType | undefined
  /**
   * Finer grade: `New`, `Mint`, `Very Good`, `Good`, `Acceptable`, `Poor`, `Club`, `OEM`, `Warranty`, `Refurbished
   * Warranty`, `Refurbished`, `Open Box` or `Other`.
   */
  SubCondition: string
  /** ID of the seller that makes the offer. */
  SellerId?: string | undefined
  /** Text of the seller about the condition of the item. */
  ConditionNotes?: string | undefined
  /** Ratings that the seller got from buyers. */
  SellerFeedbackRating?: SellerFeedbackType | undefined
  /** Time that the seller is likely to need to ship the item. */
  ShippingTime: DetailedShippingTimeType
  /** Price of the item without shipping. */
  ListingPrice: MoneyType
  /** Prices for larger quantities. */
  quantityDiscountPrices?: QuantityDiscountPriceType[] | undefined
  /** Amazon Points that a buyer gets for the purchase. */
  Points?: Points | undefined
  /** Cost of shipping. */
  Shipping: MoneyType
  /** State and country from which the item ships. */
  ShipsFrom?: ShipsFromType | undefined
  /** Whether Amazon fulfills the offer. */
  IsFulfilledByAmazon: boolean
  /** Prime status of the offer. */
  PrimeInformation?: PrimeInformationType | undefined
  /** Whether the offer is in the Buy Box now. An ASIN can have two winners: one eligible for Prime and one not. */
  IsBuyBoxWinner?: boolean | undefined
  /** Whether the seller can win the Buy Box. */
  IsFeaturedMerchant?: boolean | undefined
}

/** Number of active offers for one condition. */
export interface OfferListingCountType {
  /** Number of offers in this condition. */
  Count: number
  /** Condition of the offered items. */
  condition: string
}

/** An offer of the seller. */
export interface OfferType {
  /** Buyers that the offer is for. */
  offerType?: OfferCustomerType | undefined
  /** Price that a buyer pays, with promotions and shipping. */
  BuyingPrice: PriceType
  /** Price without promotions and without shipping. */
  RegularPrice: MoneyType
  /** Price for business buyers. */
  businessPrice?: MoneyType | undefined
  /** Prices for larger quantities. */
  quantityDiscountPrices?: QuantityDiscountPriceType[] | undefined
  /** Fulfillment by Amazon (`Amazon`) or by the seller (`Merchant`). */
  FulfillmentChannel: string
  /** Condition in which the seller offers the item. */
  ItemCondition: OfferTypeItemCondition
  /**
   * Finer grade: `New`, `Mint`, `Very Good`, `Good`, `Acceptable`, `Poor`, `Club`, `OEM`, `Warranty`, `Refurbished
   * Warranty`, `Refurbished`, `Open Box` or `Other`.
   */
  ItemSubCondition: string
  /** SKU of the seller for the item. */
  SellerSKU: string
}

/** Amazon Points that a buyer gets for a purchase. */
export interface Points {
  /** Number of Amazon Points. */
  PointsNumber?: number | undefined
  /** Value of the points as an amount of money. */
  PointsMonetaryValue?: MoneyType | undefined
}

/** Prices of one requested ASIN or SKU. */
export interface Price {
  /** Result for this item, such as `Success`. */
  status: string
  /** SKU of the seller for the item. */
  SellerSKU?: string | undefined
  /** ASIN of the item. */
  ASIN?: string | undefined
  /** Prices, offers and IDs of the item. */
  Product?: Product | undefined
}

/** Price of an item, with shipping and Amazon Points. */
export interface PriceType {
  /**
   * Total price: `ListingPrice` plus `Shipping` minus `Points`. If absent, `ListingPrice` belongs to the product
   * with the lowest total.
   */
  LandedPrice?: MoneyType | undefined
  /** Price of the item, with promotions, without shipping. */
  ListingPrice: MoneyType
  /** Cost of shipping. Not always available. */
  Shipping?: MoneyType | undefined
  /** Amazon Points that a buyer gets for the purchase. */
  Points?: Points | undefined
}

/** Prime status of an offer. */
export interface PrimeInformationType {
  /** Whether the offer is a Prime offer. */
  IsPrime: boolean
  /** Whether the offer is a Prime offer in all parts of the store. */
  IsNationalPrime: boolean
}

/** Prices and offers of an item. */
export interface Product {
  /** ASIN and SKU of the item. */
  Identifiers: IdentifierType
  /** Attributes of the item. */
  AttributeSets?: JsonObject[] | undefined
  /** Variations of the item. */
  Relationships?: JsonObject[] | undefined
  /** Competitive prices and number of offers. */
  CompetitivePricing?: CompetitivePricingType | undefined
  /** Sales ranks of the item, by category. */
  SalesRankings?: SalesRankType[] | undefined
  /** Offers of the seller for the item. */
  Offers?: OfferType[] | undefined
}

/** Price of an item for a larger quantity. */
export interface QuantityDiscountPriceType {
  /** Number of items from which the price applies. */
  quantityTier: number
  /** Kind of quantity discount that the price belongs to. */
  quantityDiscountType: QuantityDiscountType
  /** Price of one item at this quantity. */
  listingPrice: MoneyType
}

/** Kind of quantity discount. */
export type QuantityDiscountType = 'QUANTITY_DISCOUNT' | (string & {})

/** Sales rank of an item in one category. */
export interface SalesRankType {
  /** ID of the category that the rank refers to. */
  ProductCategoryId: string
  /** Position of the item by sales. 1 is the best-selling item. */
  Rank: number
}

/** Ratings that a seller got from buyers. */
export interface SellerFeedbackType {
  /** Percentage of positive ratings in the last 365 days. */
  SellerPositiveFeedbackRating?: number | undefined
  /** Number of ratings that the seller got. 64-bit integer, exact beyond 2^53 only with the option `exactIntegers`. */
  FeedbackCount: number
}

/** SKU, seller and Amazon store of an item. */
export interface SellerSKUIdentifier {
  /** Amazon store of the item. */
  MarketplaceId: string
  /** ID of the calling seller. */
  SellerId: string
  /** SKU of the seller for the item. */
  SellerSKU: string
}

/** State and country from which an item ships. */
export interface ShipsFromType {
  /** State from which the item ships. */
  State?: string | undefined
  /** Country from which the item ships. */
  Country?: string | undefined
}

/** Numbers of offers and prices of all offers for an item. */
export interface Summary {
  /** Number of different offers in `NumberOfOffers`. */
  TotalOfferCount: number
  /** Numbers of offers, by condition and fulfillment channel. */
  NumberOfOffers?: OfferCountType[] | undefined
  /** Lowest prices, by condition and fulfillment channel. */
  LowestPrices?: LowestPriceType[] | undefined
  /** Prices of the Buy Box offers. */
  BuyBoxPrices?: BuyBoxPriceType[] | undefined
  /** Price that the manufacturer suggests. */
  ListPrice?: MoneyType | undefined
  /**
   * Competitive price of retailers outside Amazon. An offer whose total price is higher, after Amazon Points, may
   * be ineligible for the Buy Box.
   */
  CompetitivePriceThreshold?: MoneyType | undefined
  /**
   * Lower price that Amazon suggests, with shipping and Amazon Points. It rests on past prices, recent Buy Box
   * prices and input from customers, among others.
   */
  SuggestedLowerPricePlusShipping?: MoneyType | undefined
  /** Sales ranks of the item, by category. */
  SalesRankings?: SalesRankType[] | undefined
  /** Numbers of offers eligible for the Buy Box, by condition and fulfillment channel. */
  BuyBoxEligibleOffers?: OfferCountType[] | undefined
  /**
   * Date and time when the offers can be requested. Only if the status is `ActiveButTooSoonForProcessing`. ISO
   * 8601 date and time.
   */
  OffersAvailableTime?: string | undefined
}

/** Values of `CompetitivePriceType.CompetitivePriceId`. */
export type CompetitivePriceTypeCompetitivePriceId = '1' | '2' | (string & {})

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

/** Values of `GetOffersResult.status`. */
export type GetOffersResultStatus = 'Success' | 'NoBuyableOffers' | 'ActiveButTooSoonForProcessing' | (string & {})

/** Values of `getPricing.ItemCondition`. */
export type GetPricingItemCondition = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club'

/** Values of `getPricing.ItemType`. */
export type GetPricingItemType = 'Asin' | 'Sku'

/** Values of `getPricing.OfferType`. */
export type GetPricingOfferType = 'B2C' | 'B2B'

/** Values of `OfferType.ItemCondition`. */
export type OfferTypeItemCondition = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club' | (string & {})

/** Parameters of {@link ProductPricingApi.getCompetitivePricing}. */
export type GetCompetitivePricingParams =
  | Variant<GetCompetitivePricingFields, never, 'Skus'>
  | Variant<GetCompetitivePricingFields, never, 'Asins'>

/** Fields of {@link GetCompetitivePricingParams}. */
export interface GetCompetitivePricingFields {
  /** Amazon store of the prices. */
  MarketplaceId: string
  /** Kind of ID in the request. Set `Asins` for `Asin` and `Skus` for `Sku`. */
  ItemType: GetCompetitivePricingItemType
  /** ASINs to return prices for. Only used if `ItemType` is `Asin`. At most 20 items. */
  Asins?: readonly string[] | undefined
  /** SKUs of the seller to return prices for. Only used if `ItemType` is `Sku`. At most 20 items. */
  Skus?: readonly string[] | undefined
  /** Prices that consumers or business buyers see. Default: "Consumer". */
  CustomerType?: GetCompetitivePricingCustomerType | undefined
}

/** Parameters of {@link ProductPricingApi.getItemOffers}. */
export interface GetItemOffersParams {
  /** Amazon store of the offers. */
  MarketplaceId: string
  /** Only offers in this condition. */
  ItemCondition: GetItemOffersItemCondition
  /** ASIN that the offers are for. */
  Asin: string
  /** Offers that consumers or business buyers see. Default: "Consumer". */
  CustomerType?: GetItemOffersCustomerType | undefined
}

/** Parameters of {@link ProductPricingApi.getItemOffersBatch}. */
export interface GetItemOffersBatchParams {
  /** One request for each ASIN, at most 20. */
  body: GetItemOffersBatchRequest
}

/** Parameters of {@link ProductPricingApi.getListingOffers}. */
export interface GetListingOffersParams {
  /** Amazon store of the offers. */
  MarketplaceId: string
  /** Only offers in this condition. */
  ItemCondition: GetListingOffersItemCondition
  /** SKU of the seller whose item the offers are for. */
  SellerSKU: string
  /** Offers that consumers or business buyers see. Default: "Consumer". */
  CustomerType?: GetListingOffersCustomerType | undefined
}

/** Parameters of {@link ProductPricingApi.getListingOffersBatch}. */
export interface GetListingOffersBatchParams {
  /** One request for each SKU, at most 20. */
  body: GetListingOffersBatchRequest
}

/** Parameters of {@link ProductPricingApi.getPricing}. */
export type GetPricingParams = Variant<GetPricingFields, never, 'Skus'> | Variant<GetPricingFields, never, 'Asins'>

/** Fields of {@link GetPricingParams}. */
export interface GetPricingFields {
  /** Amazon store of the prices. */
  MarketplaceId: string
  /** Kind of ID in the request. Set `Asins` for `Asin` and `Skus` for `Sku`. */
  ItemType: GetPricingItemType
  /** ASINs to return prices for. Only used if `ItemType` is `Asin`. At most 20 items. */
  Asins?: readonly string[] | undefined
  /** SKUs of the seller to return prices for. Only used if `ItemType` is `Sku`. At most 20 items. */
  Skus?: readonly string[] | undefined
  /** Only offers in this condition. */
  ItemCondition?: GetPricingItemCondition | undefined
  /** Only offers to consumers (`B2C`) or to business buyers (`B2B`). Default: "B2C". */
  OfferType?: GetPricingOfferType | undefined
}
