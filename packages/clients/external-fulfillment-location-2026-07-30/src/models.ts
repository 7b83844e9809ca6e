// Generated from Amazon's model externalFulfillmentLocation_2026-07-30. To change this file, see CONTRIBUTING.md.

export interface CreateSandboxLocationRequest {
  /** At least 1 item. */
  merchantIds: string[]
  marketplaceId: string
  /** At least 1 item. */
  channels?: CreateSandboxLocationRequestChannels[] | undefined
  /** 1 to 60 characters. */
  locationName: string
}

export interface CreateSandboxLocationResponse {
  locationIds?: LocationIdMap | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface LocationIdMap {
  FBA?: string | undefined
  MFN?: string | undefined
}

/** Values of `CreateSandboxLocationRequest.channels`. */
export type CreateSandboxLocationRequestChannels = 'FBA' | 'MFN'

/** Parameters of {@link ExternalFulfillmentLocationApi.createSandboxLocation}. */
export interface CreateSandboxLocationParams {
  body: CreateSandboxLocationRequest
}
