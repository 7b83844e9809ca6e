// Generated from Amazon's model authorization_v1. To change this file, see CONTRIBUTING.md.

/** Code that the application exchanges for a refresh token. */
export interface AuthorizationCode {
  /** LWA authorization code. It expires after 5 minutes. */
  authorizationCode?: string | undefined
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Response of `getAuthorizationCode`. */
export interface GetAuthorizationCodeResponse {
  /** The authorization code. Absent if the request failed. */
  payload?: AuthorizationCode | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Parameters of {@link AuthorizationApi.getAuthorizationCode}. */
export interface GetAuthorizationCodeParams {
  /** ID of the seller who gave the consent. */
  sellingPartnerId: string
  /** Developer ID that received the consent, as registered with Amazon MWS. */
  developerId: string
  /** MWS auth token that came with the consent. */
  mwsAuthToken: string
}
