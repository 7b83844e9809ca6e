// Generated from Amazon's model fbaInventory. To change this file, see CONTRIBUTING.md.

export interface AddInventoryRequest {
  inventoryItems?: InventoryItem[]
}

export interface AddInventoryResponse {
  errors?: ErrorEntry[]
}

export interface CreateInventoryItemRequest {
  sellerSku: string
  marketplaceId: string
  productName: string
}

export interface CreateInventoryItemResponse {
  errors?: ErrorEntry[]
}

export interface DeleteInventoryItemResponse {
  errors?: ErrorEntry[]
}

export interface ErrorEntry {
  code: string
  message?: string
  details?: string
}

export interface GetInventorySummariesResponse {
  payload?: GetInventorySummariesResult
  pagination?: Pagination
  errors?: ErrorEntry[]
}

export interface GetInventorySummariesResult {
  granularity: Granularity
  inventorySummaries: InventorySummary[]
}

export interface Granularity {
  granularityType?: string
  granularityId?: string
}

export interface InventoryDetails {
  fulfillableQuantity?: number
  inboundWorkingQuantity?: number
  inboundShippedQuantity?: number
  inboundReceivingQuantity?: number
  reservedQuantity?: ReservedQuantity
  researchingQuantity?: ResearchingQuantity
  unfulfillableQuantity?: UnfulfillableQuantity
}

export interface InventoryItem {
  sellerSku: string
  marketplaceId: string
  quantity: number
}

export interface InventorySummary {
  asin?: string
  fnSku?: string
  sellerSku?: string
  condition?: string
  inventoryDetails?: InventoryDetails
  /** ISO 8601 date and time. */
  lastUpdatedTime?: string
  productName?: string
  totalQuantity?: number
  stores?: string[]
}

export interface Pagination {
  nextToken?: string
}

export interface ResearchingQuantity {
  totalResearchingQuantity?: number
  researchingQuantityBreakdown?: ResearchingQuantityEntry[]
}

export interface ResearchingQuantityEntry {
  name: ResearchingQuantityEntryName
  quantity: number
}

export interface ReservedQuantity {
  totalReservedQuantity?: number
  pendingCustomerOrderQuantity?: number
  pendingTransshipmentQuantity?: number
  fcProcessingQuantity?: number
}

export interface UnfulfillableQuantity {
  totalUnfulfillableQuantity?: number
  customerDamagedQuantity?: number
  warehouseDamagedQuantity?: number
  distributorDamagedQuantity?: number
  carrierDamagedQuantity?: number
  defectiveQuantity?: number
  expiredQuantity?: number
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
  marketplaceIds: string[]
  /** Default: false. */
  details?: boolean
  /** ISO 8601 date and time. */
  startDateTime?: string
  /** At most 50 items. */
  sellerSkus?: string[]
  sellerSku?: string
  nextToken?: string
}
