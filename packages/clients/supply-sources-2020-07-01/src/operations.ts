// Generated from Amazon's model supplySources_2020-07-01. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  ArchiveSupplySourceParams,
  CreateSupplySourceParams,
  CreateSupplySourceResponse,
  GetSupplySourceParams,
  GetSupplySourcesParams,
  GetSupplySourcesResponse,
  SupplySource,
  SupplySourceListInner,
  UpdateSupplySourceParams,
  UpdateSupplySourceStatusParams,
} from './models.js'

/** Operation table of Supply Sources 2020-07-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly archiveSupplySource: Operation<ArchiveSupplySourceParams, void>
  readonly createSupplySource: Operation<CreateSupplySourceParams, CreateSupplySourceResponse>
  readonly getSupplySource: Operation<GetSupplySourceParams, SupplySource>
  readonly getSupplySources: PagedOperation<
    GetSupplySourcesParams | undefined,
    GetSupplySourcesResponse,
    SupplySourceListInner
  >
  readonly updateSupplySource: Operation<UpdateSupplySourceParams, void>
  readonly updateSupplySourceStatus: Operation<UpdateSupplySourceStatusParams, void>
} = {
  archiveSupplySource: {
    api: 'supply-sources-2020-07-01',
    id: 'archiveSupplySource',
    method: 'DELETE',
    path: '/supplySources/2020-07-01/supplySources/{supplySourceId}',
    parameters: [{ name: 'supplySourceId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 20, burst: 20 },
  },
  createSupplySource: {
    api: 'supply-sources-2020-07-01',
    id: 'createSupplySource',
    method: 'POST',
    path: '/supplySources/2020-07-01/supplySources',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
  getSupplySource: {
    api: 'supply-sources-2020-07-01',
    id: 'getSupplySource',
    method: 'GET',
    path: '/supplySources/2020-07-01/supplySources/{supplySourceId}',
    parameters: [{ name: 'supplySourceId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 40, burst: 40 },
  },
  getSupplySources: {
    api: 'supply-sources-2020-07-01',
    id: 'getSupplySources',
    method: 'GET',
    path: '/supplySources/2020-07-01/supplySources',
    parameters: [
      { name: 'nextPageToken', in: 'query' },
      { name: 'pageSize', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
    pages: { in: 'nextPageToken', out: 'nextPageToken', items: 'supplySources' },
  },
  updateSupplySource: {
    api: 'supply-sources-2020-07-01',
    id: 'updateSupplySource',
    method: 'PUT',
    path: '/supplySources/2020-07-01/supplySources/{supplySourceId}',
    parameters: [
      { name: 'supplySourceId', in: 'path', required: true },
      { name: 'body', in: 'body' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
  },
  updateSupplySourceStatus: {
    api: 'supply-sources-2020-07-01',
    id: 'updateSupplySourceStatus',
    method: 'PUT',
    path: '/supplySources/2020-07-01/supplySources/{supplySourceId}/status',
    parameters: [
      { name: 'supplySourceId', in: 'path', required: true },
      { name: 'body', in: 'body' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 20, burst: 20 },
  },
}
