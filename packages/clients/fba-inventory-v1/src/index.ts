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
  GetInventorySummariesParams,
  GetInventorySummariesResponse,
  GetInventorySummariesResult,
  Granularity,
  InventoryDetails,
  InventoryItem,
  InventorySummary,
  ModelError,
  Pagination,
  ResearchingQuantity,
  ResearchingQuantityEntry,
  ReservedQuantity,
  UnfulfillableQuantity,
} from './models.js'
export { operations } from './operations.js'
