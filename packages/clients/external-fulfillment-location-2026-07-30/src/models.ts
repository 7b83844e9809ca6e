// Generated from Amazon's model externalFulfillmentLocation_2026-07-30. To change this file, see CONTRIBUTING.md.

export interface CreateSandboxLocationRequest {
  /** At least 1 item. */
  merchantIds: string[]
  marketplaceId: string
  /** At least 1 item. */
  channels?: Array<'FBA' | 'MFN'>
  /** 1 to 60 characters. */
  locationName: string
}

export interface CreateSandboxLocationResponse {
  locationIds?: LocationIdMap
}

export interface ErrorList {
  errors: ModelError[]
}

export interface LocationIdMap {
  FBA?: string
  MFN?: string
}

export interface ModelError {
  code: string
  message: string
  details?: string
}

/** Parameters of {@link ExternalFulfillmentLocationApi.createSandboxLocation}. */
export interface CreateSandboxLocationParams {
  body: CreateSandboxLocationRequest
}
