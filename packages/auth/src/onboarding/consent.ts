import type { Store } from '../stores/stores.js'
import type { AuthorizationCode } from './authorization-code.js'

/** Where to send the browser. The URL holds the state, which is a secret of this browser: log neither. */
export interface ConsentLink {
  readonly url: string
  readonly state: string
}

/** Where to send a browser that comes from the Appstore, and whose it is. */
export interface ConfirmLink extends ConsentLink {
  readonly sellingPartnerId: string
}

/** A redirect that holds: the selling partner has consented. */
export interface Consent {
  /** To be exchanged within five minutes. */
  readonly code: AuthorizationCode
  readonly sellingPartnerId: string
  /** The store that `consentUrl` was given; left out for a seller who came from the Appstore. */
  readonly store?: Store
}

/** A selling partner who has authorized the application. */
export interface AuthorizedSellingPartner {
  readonly sellingPartnerId: string
  /** Good until the selling partner withdraws the authorization. It is a secret: store it encrypted. */
  readonly refreshToken: string
  /** The store that `consentUrl` was given; left out for a seller who came from the Appstore. */
  readonly store?: Store
}
