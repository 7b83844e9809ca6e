// Generated from Amazon's model uploads_2020-11-01. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { CreateUploadDestinationForResourceParams, CreateUploadDestinationResponse } from './models.js'

/** Operation table of Uploads 2020-11-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly createUploadDestinationForResource: Operation<
    CreateUploadDestinationForResourceParams,
    CreateUploadDestinationResponse
  >
} = {
  createUploadDestinationForResource: {
    api: 'uploads-2020-11-01',
    id: 'createUploadDestinationForResource',
    method: 'POST',
    path: '/uploads/2020-11-01/uploadDestinations/{resource}',
    parameters: [
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'contentMD5', in: 'query', required: true },
      { name: 'resource', in: 'path', required: true, greedy: true },
      { name: 'contentType', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
}
