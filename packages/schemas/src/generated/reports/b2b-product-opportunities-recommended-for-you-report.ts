// Generated from Amazon's schema b2bProductOpportunitiesRecommendedForYouReport-2020-11-19. To change this file, see CONTRIBUTING.md.

/** Products on Amazon that business customers want, chosen for the seller. */
export interface B2bProductOpportunitiesRecommendedForYouReport {
  /** The recommended products. */
  recommendations: Recommendation[]
}

/** A product on Amazon. */
export interface Recommendation {
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** Title of the product. */
  itemName?: string | undefined
  /** URL of the detail page. */
  link?: string | undefined
  /** Brand of the product. */
  brand?: string | undefined
  /** Main category of the product. */
  category?: string | undefined
  /** More exact category of the product. */
  subCategory?: string | undefined
  /** Lowest price of any offer in the last week. */
  lowestPriceInTheLastWeek?: Money | undefined
  /** Whether an offer is fulfilled by Amazon (FBA). */
  hasFBAOffer?: boolean | undefined
  /** Number of active offers, with those of Amazon. */
  offerCount?: number | undefined
  /** Whether Amazon itself offers the product. */
  hasAmazonOffer?: boolean | undefined
  /** Whether a seller who creates VAT invoices automatically offers the product. */
  hasOfferWithVatInvoiceGeneration?: boolean | undefined
  /** Number of customer reviews. */
  reviewCount?: number | undefined
  /** Sales rank in the category, counting only business customers. */
  b2bSalesRank?: number | undefined
  /**
   * How the business sales rank developed in a month. `HIGH`: more than 33% better. `MEDIUM`: 0 to 33% better.
   * `LOW`: worse.
   */
  b2bSalesRankGrowth?: Level | undefined
  /**
   * How often customers viewed the product in 30 days, compared with its category. `HIGH`: top 40%. `MEDIUM`: next
   * 40%. `LOW`: last 20%.
   */
  pageViews?: Level | undefined
  /** Manufacturer's part number (MPN). */
  partNumber?: string | undefined
  /** European Article Number (EAN). */
  ean?: string | undefined
  /** Universal Product Code (UPC). */
  upc?: string | undefined
  /** Manufacturer's number of the model. */
  modelNumber?: string | undefined
  /** International Standard Book Number (ISBN). */
  isbn?: string | undefined
  /** Whether the seller already offers products of the brand. */
  isBrandYouOffer?: boolean | undefined
  /** Whether the seller already offers products of the category. */
  isCategoryYouOffer?: boolean | undefined
  /**
   * Sales to business customers in 30 days. `TIER_1`: business sales rank below 10,000. `TIER_2`: below 20,000.
   * `TIER_3`: the rest.
   */
  productPerformance?: ProductPerformance | undefined
  /** Whether Amazon has the product. */
  isProductOnAmazon?: boolean | undefined
}

/** An amount of money in one currency. */
export interface Money {
  /** Number of units of the currency, with decimals. */
  amount: number
  /** Currency as three letters in ISO 4217, such as `USD`. */
  currencyCode: string
}

/**
 * How the business sales rank developed in a month. `HIGH`: more than 33% better. `MEDIUM`: 0 to 33% better.
 * `LOW`: worse.
 */
export type Level = 'HIGH' | 'MEDIUM' | 'LOW' | (string & {})

/**
 * Sales to business customers in 30 days. `TIER_1`: business sales rank below 10,000. `TIER_2`: below 20,000.
 * `TIER_3`: the rest.
 */
export type ProductPerformance = 'TIER_1' | 'TIER_2' | 'TIER_3' | (string & {})
