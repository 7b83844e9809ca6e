import { createHash } from 'node:crypto'

/** What LWA is asked for: a token for a selling partner, or for the application alone and limited to a scope. */
export type LwaGrant = { readonly refreshToken: string } | { readonly scope: string }

/**
 * An authorization code, which LWA takes once and within five minutes, and gives a refresh token for.
 * @see https://developer-docs.amazon.com/sp-api/docs/website-authorization-workflow
 */
export interface CodeGrant {
  readonly authorizationCode: string
  /** The one that the code was sent to; left out where that was the application's first. */
  readonly redirectUri?: string
}

/** Names a grant in keys. A refresh token is hashed: keys end up in logs and in shared stores. */
export function grantKey(grant: LwaGrant): string {
  if ('scope' in grant) return `scope:${grant.scope}`
  return `seller:${createHash('sha256').update(grant.refreshToken).digest('base64url')}`
}
