// Generated from Amazon's model uploads_2020-11-01. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

export interface CreateUploadDestinationResponse {
  payload?: UploadDestination | undefined
  errors?: ErrorEntry[] | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface UploadDestination {
  uploadDestinationId?: string | undefined
  url?: string | undefined
  headers?: JsonObject | undefined
}

/** Parameters of {@link UploadsApi.createUploadDestinationForResource}. */
export interface CreateUploadDestinationForResourceParams {
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  contentMD5: string
  resource: string
  contentType?: string | undefined
}
