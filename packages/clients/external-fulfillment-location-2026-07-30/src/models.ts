// Generated from Amazon's model externalFulfillmentLocation_2026-07-30. To change this file, see CONTRIBUTING.md.

export interface CreateSandboxLocationRequest {
  /** At least 1 item. */
  merchantIds: string[]
  marketplaceId: string
  /** At least 1 item. */
  channels?: CreateSandboxLocationRequestChannels[]
  /** 1 to 60 characters. */
  locationName: string
}

export interface CreateSandboxLocationResponse {
  locationIds?: LocationIdMap
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface LocationIdMap {
  FBA?: string
  MFN?: string
}

/** Values of `CreateSandboxLocationRequest.channels`. */
export type CreateSandboxLocationRequestChannels = 'FBA' | 'MFN'

/** Parameters of {@link ExternalFulfillmentLocationApi.createSandboxLocation}. */
export interface CreateSandboxLocationParams {
  body: CreateSandboxLocationRequest
}
