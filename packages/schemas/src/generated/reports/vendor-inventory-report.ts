// Generated from Amazon's schema vendorInventoryReport. To change this file, see CONTRIBUTING.md.

/** Amazon's inventory of a vendor's products. */
export interface VendorInventoryReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Inventory of all products together, by period. */
  inventoryAggregate: InventoryAggregate[]
  /** Inventory by product and period. */
  inventoryByAsin: InventoryByAsin[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'GET_VENDOR_INVENTORY_REPORT'
  /** Options of the request. */
  reportOptions: ReportOptions
  /** Date of the last update of the data. ISO 8601 date. */
  lastUpdatedDate: string
  /** First day or time of the data. Amazon ignores the time of day in daily and longer periods. ISO 8601 date. */
  dataStartTime: string
  /** Last day or time of the data. Amazon ignores the time of day in daily and longer periods. ISO 8601 date. */
  dataEndTime: string
  /** IDs of the Amazon stores in the request. Most report types allow only one. */
  marketplaceIds: string[]
}

/** Options of the request, or their defaults. */
export interface ReportOptions {
  /**
   * `MANUFACTURING` for products that the vendor makes, wherever Amazon buys them. `SOURCING` for products that
   * Amazon buys from this vendor.
   */
  distributorView: DistributorView
  /** Length of the periods into which the data is grouped. */
  reportPeriod: ReportPeriod
  /** Amazon program in which the products are sold. */
  sellingProgram: SellingProgram
}

/**
 * `MANUFACTURING` for products that the vendor makes, wherever Amazon buys them. `SOURCING` for products that
 * Amazon buys from this vendor.
 */
export type DistributorView = 'MANUFACTURING' | 'SOURCING' | (string & {})

/** Length of the periods into which the data is grouped. */
export type ReportPeriod = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR' | (string & {})

/** Amazon program in which the products are sold. */
export type SellingProgram = 'RETAIL' | 'FRESH' | (string & {})

/** Inventory of all products in one period. */
export interface InventoryAggregate {
  /** First day of the period. ISO 8601 date. */
  startDate: string
  /** Last day of the period. ISO 8601 date. */
  endDate: string
  /** Share of page views of procurable products while they were out of stock. At least 0. */
  procurableProductOutOfStockRate?: number | undefined
  /**
   * Share of time in which products could be shipped at once, compared with what Amazon planned to stock. At least
   * 0.
   */
  uft?: number | undefined
  /** Units that Amazon received, divided by the units that the vendor confirmed. At least 0. */
  receiveFillRate?: number | undefined
  /**
   * Units that the vendor confirmed, divided by those that Amazon ordered. Exceeds 1 if the vendor confirms more
   * than ordered. At least 0.
   */
  vendorConfirmationRate?: number | undefined
  /** Cost of the received units, less those returned to the vendor. */
  netReceivedInventoryCost: Money
  /** Received units, less those returned to the vendor. Can be negative. */
  netReceivedInventoryUnits: number
  /** Confirmed units that Amazon has not received yet. Negative if the vendor sent more than ordered. */
  openPurchaseOrderUnits: number
  /** Mean days from the purchase order to the receipt. At least 0. */
  averageVendorLeadTimeDays?: number | undefined
  /** Shipped units less returns, divided by the stock at the start plus received units. Can be negative. */
  sellThroughRate?: number | undefined
  /** Ordered or preordered units that are not shipped yet. At least 0. */
  unfilledCustomerOrderedUnits?: number | undefined
  /** Cost of the sellable units on the last day. Negative if backorders prevail. */
  sellableOnHandInventoryCost: Money
  /** Sellable units in fulfillment centers on the last day. Negative if backorders prevail. */
  sellableOnHandInventoryUnits: number
  /** Cost of the unsellable units on the last day. */
  unsellableOnHandInventoryCost?: PositiveMoney | undefined
  /** Unsellable units in fulfillment centers on the last day. At least 0. */
  unsellableOnHandInventoryUnits?: number | undefined
  /** Cost of the sellable units that are at least 90 days old. Negative if backorders prevail. */
  aged90PlusDaysSellableInventoryCost?: Money | undefined
  /** Sellable units that are at least 90 days old. Negative if backorders prevail. */
  aged90PlusDaysSellableInventoryUnits?: number | undefined
  /** Cost of the units beyond the forecast demand. */
  unhealthyInventoryCost?: PositiveMoney | undefined
  /** Units beyond the forecast demand on the last day. At least 0. */
  unhealthyInventoryUnits?: number | undefined
}

/** An amount of money in one currency. */
export interface Money {
  /** Number of units of the currency, with decimals. */
  amount: number
  /** Currency as three letters in ISO 4217, such as `USD`. */
  currencyCode: string
}

/** An amount of money in one currency, never negative. */
export interface PositiveMoney {
  /** Number of units of the currency, with decimals. At least 0. */
  amount: number
  /** Currency as three letters in ISO 4217, such as `USD`. */
  currencyCode: string
}

/** Inventory of one product in one period. */
export interface InventoryByAsin {
  /** First day of the period. ISO 8601 date. */
  startDate: string
  /** Last day of the period. ISO 8601 date. */
  endDate: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /**
   * Units that the vendor confirmed, divided by those that Amazon ordered. Exceeds 1 if the vendor confirms more
   * than ordered. At least 0.
   */
  vendorConfirmationRate?: number | undefined
  /** Cost of the received units, less those returned to the vendor. */
  netReceivedInventoryCost: Money
  /** Received units, less those returned to the vendor. Can be negative. */
  netReceivedInventoryUnits: number
  /** Confirmed units that Amazon has not received yet. Negative if the vendor sent more than ordered. */
  openPurchaseOrderUnits: number
  /** Mean days from the purchase order to the receipt. At least 0. */
  averageVendorLeadTimeDays?: number | undefined
  /** Shipped units less returns, divided by the stock at the start plus received units. Can be negative. */
  sellThroughRate?: number | undefined
  /** Ordered or preordered units that are not shipped yet. At least 0. */
  unfilledCustomerOrderedUnits?: number | undefined
  /** Cost of the sellable units on the last day. Negative if backorders prevail. */
  sellableOnHandInventoryCost: Money
  /** Sellable units in fulfillment centers on the last day. Negative if backorders prevail. */
  sellableOnHandInventoryUnits: number
  /** Cost of the unsellable units on the last day. */
  unsellableOnHandInventoryCost?: PositiveMoney | undefined
  /** Unsellable units in fulfillment centers on the last day. At least 0. */
  unsellableOnHandInventoryUnits?: number | undefined
  /** Cost of the sellable units that are at least 90 days old. Negative if backorders prevail. */
  aged90PlusDaysSellableInventoryCost?: Money | undefined
  /** Sellable units that are at least 90 days old. Negative if backorders prevail. */
  aged90PlusDaysSellableInventoryUnits?: number | undefined
  /** Cost of the units beyond the forecast demand. */
  unhealthyInventoryCost?: PositiveMoney | undefined
  /** Units beyond the forecast demand on the last day. At least 0. */
  unhealthyInventoryUnits?: number | undefined
}
