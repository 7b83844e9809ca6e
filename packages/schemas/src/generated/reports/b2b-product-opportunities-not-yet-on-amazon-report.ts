// Generated from Amazon's schema b2bProductOpportunitiesNotYetOnAmazonReport-2020-11-19. To change this file, see CONTRIBUTING.md.

/** Products that business customers want and that Amazon does not have yet, chosen for the seller. */
export interface B2bProductOpportunitiesNotYetOnAmazonReport {
  /** The recommended products. */
  recommendations: Recommendation[]
}

/** A product that is not on Amazon. */
export interface Recommendation {
  /** Title of the product. */
  itemName?: string | undefined
  /** Brand of the product. */
  brand?: string | undefined
  /** Main category of the product. */
  category?: string | undefined
  /** Industry of the first customer who asked for the product. */
  initialB2bBuyerIndustry?: string | undefined
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
  /** When a customer first asked for the product. */
  initialB2bBuyerRequestedDate?: string | undefined
}
