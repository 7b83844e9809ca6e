// Generated from Amazon's model fbaInventory. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  AddInventoryParams,
  AddInventoryResponse,
  CreateInventoryItemParams,
  CreateInventoryItemResponse,
  DeleteInventoryItemParams,
  DeleteInventoryItemResponse,
  GetInventorySummariesParams,
  GetInventorySummariesResponse,
  InventorySummary,
} from './models.js'

/** Operation table of FBA Inventory v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly addInventory: Operation<AddInventoryParams, AddInventoryResponse>
  readonly createInventoryItem: Operation<CreateInventoryItemParams, CreateInventoryItemResponse>
  readonly deleteInventoryItem: Operation<DeleteInventoryItemParams, DeleteInventoryItemResponse>
  readonly getInventorySummaries: PagedOperation<
    GetInventorySummariesParams,
    GetInventorySummariesResponse,
    InventorySummary
  >
} = {
  addInventory: {
    api: 'fba-inventory-v1',
    id: 'addInventory',
    method: 'POST',
    path: '/fba/inventory/v1/items/inventory',
    parameters: [
      { name: 'x-amzn-idempotency-token', in: 'header', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
    sandboxOnly: true,
  },
  createInventoryItem: {
    api: 'fba-inventory-v1',
    id: 'createInventoryItem',
    method: 'POST',
    path: '/fba/inventory/v1/items',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
    sandboxOnly: true,
  },
  deleteInventoryItem: {
    api: 'fba-inventory-v1',
    id: 'deleteInventoryItem',
    method: 'DELETE',
    path: '/fba/inventory/v1/items/{sellerSku}',
    parameters: [
      { name: 'sellerSku', in: 'path', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
    sandboxOnly: true,
  },
  getInventorySummaries: {
    api: 'fba-inventory-v1',
    id: 'getInventorySummaries',
    method: 'GET',
    path: '/fba/inventory/v1/summaries',
    parameters: [
      { name: 'granularityType', in: 'query', required: true },
      { name: 'granularityId', in: 'query', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'details', in: 'query' },
      { name: 'startDateTime', in: 'query' },
      { name: 'sellerSkus', in: 'query' },
      { name: 'sellerSku', in: 'query' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
    pages: { in: 'nextToken', out: 'pagination.nextToken', items: 'payload.inventorySummaries' },
  },
}
