// Generated from Amazon's model fbaInventory. To change this file, see CONTRIBUTING.md.

export { FbaInventoryApi } from './api.js'
export type {
  AddInventoryParams,
  AddInventoryRequest,
  AddInventoryResponse,
  CreateInventoryItemParams,
  CreateInventoryItemRequest,
  CreateInventoryItemResponse,
  DeleteInventoryItemParams,
  DeleteInventoryItemResponse,
  ErrorEntry,
  GetInventorySummariesGranularityType,
  GetInventorySummariesParams,
  GetInventorySummariesResponse,
  GetInventorySummariesResult,
  Granularity,
  GranularityType,
  InventoryDetails,
  InventoryItem,
  InventorySummary,
  Pagination,
  ResearchingQuantity,
  ResearchingQuantityEntry,
  ResearchingQuantityEntryName,
  ReservedQuantity,
  UnfulfillableQuantity,
} from './models.js'
export { operations } from './operations.js'
