import { createHash } from 'node:crypto'

/** The grant of a token request: a selling partner's refresh token, or a scope of the application. */
export type LwaGrant = { readonly refreshToken: string } | { readonly scope: string }

/**
 * An authorization code. LWA exchanges it once, within five minutes, for a refresh token.
 * @see https://developer-docs.amazon/sp-api/docs/website-authorization-workflow
 */
export interface CodeGrant {
  readonly authorizationCode: string
  /** Redirect URI that received the code. `undefined` for the first one that is registered for the application. */
  readonly redirectUri?: string
}

/** Returns the part of a key that names a grant. Refresh tokens are hashed, because keys appear in logs and shared stores. */
export function grantKey(grant: LwaGrant): string {
  if ('scope' in grant) return `scope:${grant.scope}`
  return `seller:${hashed(grant.refreshToken)}`
}

/** Returns the SHA-256 of a text, for a key that must not contain the text. */
export function hashed(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
