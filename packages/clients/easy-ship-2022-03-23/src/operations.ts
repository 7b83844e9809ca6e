// Generated from Amazon's model easyShip_2022-03-23. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type {
  CreateScheduledPackageBulkParams,
  CreateScheduledPackageParams,
  CreateScheduledPackagesResponse,
  GetScheduledPackageParams,
  ListHandoverSlotsParams,
  ListHandoverSlotsResponse,
  Package,
  Packages,
  UpdateScheduledPackagesParams,
} from './models.js'

/** Operation table of Easy Ship 2022-03-23. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly createScheduledPackage: Operation<CreateScheduledPackageParams, Package>
  readonly createScheduledPackageBulk: Operation<CreateScheduledPackageBulkParams, CreateScheduledPackagesResponse>
  readonly getScheduledPackage: Operation<GetScheduledPackageParams, Package>
  readonly listHandoverSlots: Operation<ListHandoverSlotsParams | undefined, ListHandoverSlotsResponse>
  readonly updateScheduledPackages: Operation<UpdateScheduledPackagesParams | undefined, Packages>
} = {
  createScheduledPackage: {
    api: 'easy-ship-2022-03-23',
    id: 'createScheduledPackage',
    method: 'POST',
    path: '/easyShip/2022-03-23/package',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
  createScheduledPackageBulk: {
    api: 'easy-ship-2022-03-23',
    id: 'createScheduledPackageBulk',
    method: 'POST',
    path: '/easyShip/2022-03-23/packages/bulk',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 1, burst: 5 },
  },
  getScheduledPackage: {
    api: 'easy-ship-2022-03-23',
    id: 'getScheduledPackage',
    method: 'GET',
    path: '/easyShip/2022-03-23/package',
    parameters: [
      { name: 'amazonOrderId', in: 'query', required: true },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
  listHandoverSlots: {
    api: 'easy-ship-2022-03-23',
    id: 'listHandoverSlots',
    method: 'POST',
    path: '/easyShip/2022-03-23/timeSlot',
    parameters: [{ name: 'body', in: 'body' }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
  updateScheduledPackages: {
    api: 'easy-ship-2022-03-23',
    id: 'updateScheduledPackages',
    method: 'PATCH',
    path: '/easyShip/2022-03-23/package',
    parameters: [{ name: 'body', in: 'body' }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
}
