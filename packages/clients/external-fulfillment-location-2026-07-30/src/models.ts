// Generated from Amazon's model externalFulfillmentLocation_2026-07-30. To change this file, see CONTRIBUTING.md.

/** Body of `createSandboxLocation`. */
export interface CreateSandboxLocationRequest {
  /**
   * ID of the merchant the location is for. Several IDs only for a location of Multi-Seller Fulfillment (MSF). At
   * least 1 item.
   */
  merchantIds: string[]
  /** Amazon store of the location. */
  marketplaceId: string
  /** Fulfillment channels to enable: `FBA` or `MFN` (fulfilled by the seller). Default: both. At least 1 item. */
  channels?: CreateSandboxLocationRequestChannels[] | undefined
  /** Name for the new location. A repeated call with the same name has no second effect. 1 to 60 characters. */
  locationName: string
}

/** Response of `createSandboxLocation`. */
export interface CreateSandboxLocationResponse {
  /** IDs of the new location, by channel. */
  locationIds?: LocationIdMap | undefined
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** Location IDs, by fulfillment channel. */
export interface LocationIdMap {
  /** Location ID for the channel `FBA`. */
  FBA?: string | undefined
  /** Location ID for the channel `MFN`. */
  MFN?: string | undefined
}

/** Values of `CreateSandboxLocationRequest.channels`. */
export type CreateSandboxLocationRequestChannels = 'FBA' | 'MFN'

/** Parameters of {@link ExternalFulfillmentLocationApi.createSandboxLocation}. */
export interface CreateSandboxLocationParams {
  /** Name, store, channels and merchants of the new location. */
  body: CreateSandboxLocationRequest
}
