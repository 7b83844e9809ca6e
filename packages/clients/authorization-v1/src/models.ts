// Generated from the model authorization_v1 by `npm run generate`. Never edited by hand.

/** Wraps the code. */
export interface AuthorizationCode {
  /** The LWA authorization code. It lives for 5 minutes. */
  authorizationCode?: string
}

/** An authorization code, or the reasons why there is none. */
export interface GetAuthorizationCodeResponse {
  /** Wraps the code. */
  payload?: AuthorizationCode
  /** The reasons why a request failed, mostly one. */
  errors?: ModelError[]
}

/** One reason why a request failed. */
export interface ModelError {
  /** Names the kind of error. Programs should look at this. */
  code: string
  /** Says in words what went wrong. */
  message: string
  /** Says more, where there is more to say. May be empty. */
  details?: string
}

/** Parameters of {@link AuthorizationApi.getAuthorizationCode}. */
export interface GetAuthorizationCodeParams {
  /** Id of the seller who gave the consent. */
  sellingPartnerId: string
  /** The developer id that the consent was given to, as registered with Amazon MWS. */
  developerId: string
  /** The MWS auth token that came with the consent. */
  mwsAuthToken: string
}
