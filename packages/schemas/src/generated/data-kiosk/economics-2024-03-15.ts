// Generated from Amazon's schema analytics_economics_2024_03_15. To change this file, see CONTRIBUTING.md.

/** Sales, fees, ads and costs of one product in one period. */
export interface Economics {
  /** Cost of advertising, by kind of ad. */
  ads: (AdSummary | null)[] | null
  /** ASIN of the variation that customers buy. Only if the data is grouped by child ASIN, FNSKU or MSKU. */
  childAsin: string | null
  /** Costs outside of Amazon, as the seller entered them. */
  cost: PerUnitCost | null
  /** Last day of the period. Can be moved to the end of the granularity. */
  endDate: string
  /** Fees by type. */
  fees: (FeeSummary | null)[]
  /** FNSKU of the product. Only if the data is grouped by FNSKU or MSKU. `null` if there are several. */
  fnsku: string | null
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** Seller's SKU of the product (MSKU). Only if the data is grouped by FNSKU or MSKU. `null` if there are several. */
  msku: string | null
  /** Sales less fees, ads and costs. Does not depend on the selected fields. */
  netProceeds: NetProceeds
  /** ASIN of the parent product, which groups variations and cannot be bought itself. */
  parentAsin: string
  /** Sales of the product. */
  sales: Sales
  /** First day of the period. Can be moved to the start of the granularity. */
  startDate: string
}

/** Cost of one kind of ad. */
export interface AdSummary {
  /** Kind of ad, such as `Sponsored Products charge`. */
  adTypeName: string
  /** The charges added up. */
  charge: AggregatedDetail | null
}

/** Charges of one kind added up. */
export interface AggregatedDetail {
  /** Amount by the rate card, before promotions and tax. */
  amount: Amount
  /** `totalAmount` divided by `quantity`. `null` if `quantity` is `null`. */
  amountPerUnit: Amount | null
  /** Change of `amountPerUnit` by a new fee. `null` if no fee changed in the period. */
  amountPerUnitDelta: Amount | null
  /** Reduction by promotions. */
  promotionAmount: Amount
  /** Charged units. `null` or not an integer if the fee is not per unit. */
  quantity: number | null
  /** Tax on the charge. */
  taxAmount: Amount
  /** `amount` less `promotionAmount` plus `taxAmount`. */
  totalAmount: Amount
}

/** An amount of money in one currency. */
export interface Amount {
  /** Number of units of the currency, with decimals. */
  amount: number
  /** Currency as three letters in ISO 4217, such as `USD`. */
  currencyCode: string
}

/** Costs of one unit as the seller entered them. `null` if the seller entered none. */
export interface PerUnitCost {
  /** Cost to make or buy a unit. */
  costOfGoodsSold: Amount | null
  /** Costs of products that Amazon fulfills. */
  fbaCost: FbaPerUnitCost | null
  /** Costs of products that the seller fulfills. */
  mfnCost: MfnPerUnitCost | null
  /** Other costs, such as overhead. */
  miscellaneousCost: Amount | null
}

/** Costs of a unit that Amazon fulfills, as the seller entered them. */
export interface FbaPerUnitCost {
  /** Cost to send a unit to a fulfillment center. */
  shippingToAmazonCost: Amount | null
}

/** Costs of a unit that the seller fulfills, as the seller entered them. */
export interface MfnPerUnitCost {
  /** Cost to fulfill an order: work, packaging, shipping and service. */
  fulfillmentCost: Amount | null
  /** Cost to store a unit for a month. */
  storageCost: Amount | null
}

/** Charges of one type of fee. */
export interface FeeSummary {
  /**
   * @deprecated Use `charges`.
   */
  charge: Fee | null
  /** The charges, one for each period between changes of the fee. */
  charges: (Fee | null)[] | null
  /** Type of fee, such as `FBA fulfillment fees`. */
  feeTypeName: string
}

/** A fee of one product in one period. */
export interface Fee {
  /** The charges added up. */
  aggregatedDetail: AggregatedDetail
  /** Parts of the fee. `null` if it has none. */
  components: (FeeComponent | null)[] | null
  /** Last day of this fee. Earlier than the requested one if the fee changed in between. */
  endDate: string | null
  /** ID of the fee. */
  identifier: string
  /** Facts on which the fee depends, such as the product size tier. */
  properties: (EconomicsProperty | null)[] | null
  /** First day of this fee. Later than the requested one if the fee changed in between. */
  startDate: string | null
}

/** A part of a fee. */
export interface FeeComponent {
  /** The charges added up. */
  aggregatedDetail: AggregatedDetail
  /** Part of the fee, such as `Base fulfillment fee`. */
  name: string
  /** Facts on which this part depends. */
  properties: (EconomicsProperty | null)[] | null
}

/** A fact on which a fee depends. */
export interface EconomicsProperty {
  /** Name of the fact, such as the product size tier. */
  propertyName: string
  /** Value of the fact, as text. */
  propertyValue: string
}

/** Sales less fees, ads and costs. */
export interface NetProceeds {
  /** `total` divided by the net units sold. */
  perUnit: Amount | null
  /** Net proceeds of all units. */
  total: Amount | null
}

/** Sales of one product in one period. */
export interface Sales {
  /** Mean price of a unit: `orderedProductSales` divided by `unitsOrdered`. `null` without orders. */
  averageSellingPrice: Amount | null
  /** `orderedProductSales` less `refundedProductSales`. */
  netProductSales: Amount
  /** `unitsOrdered` less `unitsRefunded`. */
  netUnitsSold: number
  /** Sales of the ordered products: price times ordered units. */
  orderedProductSales: Amount
  /** Refunded sales, at the time when the refund was requested. */
  refundedProductSales: Amount
  /** Ordered units. An order of 2 copies of one book and 3 of another is 1 order with 2 items and 5 units. */
  unitsOrdered: number
  /** Units whose price was refunded in the period. */
  unitsRefunded: number
}
