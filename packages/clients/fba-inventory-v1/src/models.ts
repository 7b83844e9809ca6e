// Generated from Amazon's model fbaInventory. To change this file, see CONTRIBUTING.md.

export interface AddInventoryRequest {
  inventoryItems?: InventoryItem[] | undefined
}

export interface AddInventoryResponse {
  errors?: ErrorEntry[] | undefined
}

export interface CreateInventoryItemRequest {
  sellerSku: string
  marketplaceId: string
  productName: string
}

export interface CreateInventoryItemResponse {
  errors?: ErrorEntry[] | undefined
}

export interface DeleteInventoryItemResponse {
  errors?: ErrorEntry[] | undefined
}

export interface ErrorEntry {
  code: string
  message?: string | undefined
  details?: string | undefined
}

export interface GetInventorySummariesResponse {
  payload?: GetInventorySummariesResult | undefined
  pagination?: Pagination | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetInventorySummariesResult {
  granularity: Granularity
  inventorySummaries: InventorySummary[]
}

export interface Granularity {
  granularityType?: string | undefined
  granularityId?: string | undefined
}

export interface InventoryDetails {
  fulfillableQuantity?: number | undefined
  inboundWorkingQuantity?: number | undefined
  inboundShippedQuantity?: number | undefined
  inboundReceivingQuantity?: number | undefined
  reservedQuantity?: ReservedQuantity | undefined
  researchingQuantity?: ResearchingQuantity | undefined
  unfulfillableQuantity?: UnfulfillableQuantity | undefined
}

export interface InventoryItem {
  sellerSku: string
  marketplaceId: string
  quantity: number
}

export interface InventorySummary {
  asin?: string | undefined
  fnSku?: string | undefined
  sellerSku?: string | undefined
  condition?: string | undefined
  inventoryDetails?: InventoryDetails | undefined
  /** ISO 8601 date and time. */
  lastUpdatedTime?: string | undefined
  productName?: string | undefined
  totalQuantity?: number | undefined
  stores?: string[] | undefined
}

export interface Pagination {
  nextToken?: string | undefined
}

export interface ResearchingQuantity {
  totalResearchingQuantity?: number | undefined
  researchingQuantityBreakdown?: ResearchingQuantityEntry[] | undefined
}

export interface ResearchingQuantityEntry {
  name: ResearchingQuantityEntryName
  quantity: number
}

export interface ReservedQuantity {
  totalReservedQuantity?: number | undefined
  pendingCustomerOrderQuantity?: number | undefined
  pendingTransshipmentQuantity?: number | undefined
  fcProcessingQuantity?: number | undefined
}

export interface UnfulfillableQuantity {
  totalUnfulfillableQuantity?: number | undefined
  customerDamagedQuantity?: number | undefined
  warehouseDamagedQuantity?: number | undefined
  distributorDamagedQuantity?: number | undefined
  carrierDamagedQuantity?: number | undefined
  defectiveQuantity?: number | undefined
  expiredQuantity?: number | undefined
}

/** Values of `getInventorySummaries.granularityType`. */
export type GetInventorySummariesGranularityType = 'Marketplace'

/** Values of `ResearchingQuantityEntry.name`. */
export type ResearchingQuantityEntryName =
  | 'researchingQuantityInShortTerm'
  | 'researchingQuantityInMidTerm'
  | 'researchingQuantityInLongTerm'
  | (string & {})

/** Parameters of {@link FbaInventoryApi.addInventory}. */
export interface AddInventoryParams {
  'x-amzn-idempotency-token': string
  body: AddInventoryRequest
}

/** Parameters of {@link FbaInventoryApi.createInventoryItem}. */
export interface CreateInventoryItemParams {
  body: CreateInventoryItemRequest
}

/** Parameters of {@link FbaInventoryApi.deleteInventoryItem}. */
export interface DeleteInventoryItemParams {
  sellerSku: string
  marketplaceId: string
}

/** Parameters of {@link FbaInventoryApi.getInventorySummaries}. */
export interface GetInventorySummariesParams {
  granularityType: GetInventorySummariesGranularityType
  granularityId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  /** Default: false. */
  details?: boolean | undefined
  /** ISO 8601 date and time. */
  startDateTime?: string | Date | undefined
  /** At most 50 items. */
  sellerSkus?: readonly string[] | undefined
  sellerSku?: string | undefined
  nextToken?: string | undefined
}
