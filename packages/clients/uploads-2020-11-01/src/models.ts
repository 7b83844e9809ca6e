// Generated from Amazon's model uploads_2020-11-01. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

export interface CreateUploadDestinationResponse {
  payload?: UploadDestination
  errors?: ErrorEntry[]
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface UploadDestination {
  uploadDestinationId?: string
  url?: string
  headers?: JsonObject
}

/** Parameters of {@link UploadsApi.createUploadDestinationForResource}. */
export interface CreateUploadDestinationForResourceParams {
  /** At most 1 item. */
  marketplaceIds: string[]
  contentMD5: string
  resource: string
  contentType?: string
}
