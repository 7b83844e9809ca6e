// Generated from Amazon's model fbaInventory. To change this file, see CONTRIBUTING.md.

/** Body of `addInventory`. */
export interface AddInventoryRequest {
  /** Items and quantities to add. */
  inventoryItems?: InventoryItem[] | undefined
}

/** Response of `addInventory`. */
export interface AddInventoryResponse {
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Body of `createInventoryItem`. */
export interface CreateInventoryItemRequest {
  /** Seller's SKU of the new item. */
  sellerSku: string
  /** Amazon store of the new item. */
  marketplaceId: string
  /** Name of the new item. */
  productName: string
}

/** Response of `createInventoryItem`. */
export interface CreateInventoryItemResponse {
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `deleteInventoryItem`. */
export interface DeleteInventoryItemResponse {
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message?: string | undefined
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Response of `getInventorySummaries`. */
export interface GetInventorySummariesResponse {
  /** Inventory summaries and their granularity. */
  payload?: GetInventorySummariesResult | undefined
  /** Token of the next page. */
  pagination?: Pagination | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** One page of inventory summaries. */
export interface GetInventorySummariesResult {
  /** Level at which Amazon added up the inventory. */
  granularity: Granularity
  /** Summaries, one per item. */
  inventorySummaries: InventorySummary[]
}

/**
 * Level at which Amazon adds up the inventory. With `Marketplace`, the fulfillable quantity is the inventory
 * that can be fulfilled in this store.
 */
export interface Granularity {
  /** Kind of level. The only value is `Marketplace`. */
  granularityType?: GranularityType | undefined
  /** ID for the level. For `Marketplace`, a marketplace ID. */
  granularityId?: string | undefined
}

/** Quantities of one item by state. Present only if the request sets `details` to `true`. */
export interface InventoryDetails {
  /** Number of units that Amazon can pick, pack and ship. */
  fulfillableQuantity?: number | undefined
  /** Number of units in inbound shipments that the seller has announced to Amazon. */
  inboundWorkingQuantity?: number | undefined
  /** Number of units in announced inbound shipments with a tracking number. */
  inboundShippedQuantity?: number | undefined
  /** Number of units not yet received, from inbound shipments that a fulfillment center has received in part. */
  inboundReceivingQuantity?: number | undefined
  /** Units reserved for orders, transfers or processing. */
  reservedQuantity?: ReservedQuantity | undefined
  /** Misplaced or damaged units that Amazon is still checking. */
  researchingQuantity?: ResearchingQuantity | undefined
  /** Units in unsellable condition, by cause. */
  unfulfillableQuantity?: UnfulfillableQuantity | undefined
}

/** An item and the quantity to add. */
export interface InventoryItem {
  /** Seller's SKU of the item. */
  sellerSku: string
  /** Amazon store of the item. */
  marketplaceId: string
  /** Number of units to add. */
  quantity: number
}

/** Inventory of one item. */
export interface InventorySummary {
  /** ASIN of the item. */
  asin?: string | undefined
  /** SKU of the item in Amazon's fulfillment network (FNSKU). */
  fnSku?: string | undefined
  /** Seller's SKU of the item. */
  sellerSku?: string | undefined
  /** Condition of the item according to the seller, such as `NewItem`. */
  condition?: string | undefined
  /** Quantities by state. Present only if the request sets `details` to `true`. */
  inventoryDetails?: InventoryDetails | undefined
  /** Date and time of the last change of a quantity. ISO 8601 date and time. */
  lastUpdatedTime?: string | undefined
  /** Title of the product in the language of the store. */
  productName?: string | undefined
  /** Number of units in inbound shipments and in Amazon's fulfillment centers. */
  totalQuantity?: number | undefined
  /** Stores in which the seller has enrolled this SKU. */
  stores?: string[] | undefined
}

/** Paging data of a response. */
export interface Pagination {
  /** Token for the next page. Absent on the last page. */
  nextToken?: string | undefined
}

/** Number of misplaced or damaged units that Amazon is checking in its fulfillment centers. */
export interface ResearchingQuantity {
  /** Total number of units that Amazon is checking. */
  totalResearchingQuantity?: number | undefined
  /** Numbers of units by duration of the check. */
  researchingQuantityBreakdown?: ResearchingQuantityEntry[] | undefined
}

/** Number of units that Amazon has been checking for one range of days. */
export interface ResearchingQuantityEntry {
  /** Duration of the check: 1 to 10 days (short term), 11 to 20 days (mid term), or 21 days and more (long term). */
  name: ResearchingQuantityEntryName
  /** Number of units in this range. */
  quantity: number
}

/** Number of reserved units by cause. */
export interface ReservedQuantity {
  /**
   * Total number of units being picked, packed and shipped, or set aside for measurement, sampling or other
   * internal processes.
   */
  totalReservedQuantity?: number | undefined
  /** Number of units reserved for customers' orders. */
  pendingCustomerOrderQuantity?: number | undefined
  /** Number of units on the way between two fulfillment centers. */
  pendingTransshipmentQuantity?: number | undefined
  /** Number of units set aside at the fulfillment center for further processing. */
  fcProcessingQuantity?: number | undefined
}

/** Number of unsellable units by cause. */
export interface UnfulfillableQuantity {
  /** Total number of unsellable units in Amazon's fulfillment network. */
  totalUnfulfillableQuantity?: number | undefined
  /** Number of units damaged by customers. */
  customerDamagedQuantity?: number | undefined
  /** Number of units damaged in the warehouse. */
  warehouseDamagedQuantity?: number | undefined
  /** Number of units damaged by the distributor. */
  distributorDamagedQuantity?: number | undefined
  /** Number of units damaged by the carrier. */
  carrierDamagedQuantity?: number | undefined
  /** Number of units with a defect. */
  defectiveQuantity?: number | undefined
  /** Number of units past their expiration date. */
  expiredQuantity?: number | undefined
}

/** Values of `getInventorySummaries.granularityType`. */
export type GetInventorySummariesGranularityType = 'Marketplace'

/** Values of `Granularity.granularityType`. */
export type GranularityType = 'Marketplace' | (string & {})

/** Values of `ResearchingQuantityEntry.name`. */
export type ResearchingQuantityEntryName =
  | 'researchingQuantityInShortTerm'
  | 'researchingQuantityInMidTerm'
  | 'researchingQuantityInLongTerm'
  | (string & {})

/** Parameters of {@link FbaInventoryApi.addInventory}. */
export interface AddInventoryParams {
  /** Unique ID of the call. It makes a repeated call have no second effect. */
  'x-amzn-idempotency-token': string
  /** Items and quantities to add. */
  body: AddInventoryRequest
}

/** Parameters of {@link FbaInventoryApi.createInventoryItem}. */
export interface CreateInventoryItemParams {
  /** SKU, store and name of the new item. */
  body: CreateInventoryItemRequest
}

/** Parameters of {@link FbaInventoryApi.deleteInventoryItem}. */
export interface DeleteInventoryItemParams {
  /** Seller's SKU of the item to delete. */
  sellerSku: string
  /** Amazon store to delete the item from. */
  marketplaceId: string
}

/** Parameters of {@link FbaInventoryApi.getInventorySummaries}. */
export interface GetInventorySummariesParams {
  /** Level at which Amazon adds up the inventory. Only `Marketplace` is possible. */
  granularityType: GetInventorySummariesGranularityType
  /** ID for the granularity. For `Marketplace`, a marketplace ID. */
  granularityId: string
  /** Amazon store to get the inventory for, only one. At most 1 item. */
  marketplaceIds: readonly string[]
  /** If `true`, each summary includes `inventoryDetails` with its quantities. Default: `false`. Default: false. */
  details?: boolean | undefined
  /**
   * Only summaries changed after this time, in ISO 8601, at most 18 months ago. Inbound quantities don't count as
   * changes. Overrides `sellerSkus` and `sellerSku`. Repeat it with `nextToken`.
   */
  startDateTime?: string | Date | undefined
  /**
   * Only summaries of these SKUs of the seller, at most 50. Overrides `sellerSku`. Ignored with `startDateTime`.
   * At most 50 items.
   */
  sellerSkus?: readonly string[] | undefined
  /** Only the summary of this SKU of the seller. Ignored with `startDateTime` or `sellerSkus`. */
  sellerSku?: string | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Expires 30 seconds after its
   * creation. Repeat `startDateTime` with it.
   */
  nextToken?: string | undefined
}
