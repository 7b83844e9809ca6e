import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.js'

/** The rights of an access token or an RDT, and its owner. */
export type Access = SellerAccess | GrantlessAccess | RestrictedAccess

/** An application acts for a selling partner. */
interface SellerAccess {
  readonly type: 'seller'
  readonly clientId: string
  readonly seller: string
}

/** An application calls the grantless operations of one scope. */
interface GrantlessAccess {
  readonly type: 'grantless'
  readonly clientId: string
  readonly scope: string
}

/** An application reads restricted data of a selling partner with an RDT. */
interface RestrictedAccess {
  readonly type: 'restricted'
  readonly clientId: string
  readonly seller: string
  readonly resources: readonly RestrictedResource[]
}

export interface RestrictedResource {
  readonly method: string
  /** A specific path, or an operation's path template. */
  readonly path: string
  readonly dataElements?: readonly string[]
}

/** Number of tokens to keep. Expired tokens are kept too, to distinguish them from unknown ones. */
const capacity = 100_000

const prefixes: Readonly<Record<Access['type'], string>> = {
  seller: 'Atza|',
  grantless: 'Atza|',
  restricted: 'Atz.sprdt|',
}

interface IssuedToken {
  readonly access: Access
  readonly expiresAt: number
}

/** The access tokens and RDTs that the sandbox has issued. */
export class AccessTokens {
  readonly lifetimeSeconds: number
  readonly #clock: Clock
  readonly #tokens = new Map<string, IssuedToken>()

  constructor(clock: Clock, lifetimeSeconds: number) {
    this.#clock = clock
    this.lifetimeSeconds = lifetimeSeconds
  }

  issue(access: Access): string {
    const token = prefixes[access.type] + randomBytes(24).toString('base64url')
    this.#tokens.set(token, { access, expiresAt: this.#clock() + this.lifetimeSeconds * 1000 })
    this.#removeOldest()
    return token
  }

  find(token: string): { access: Access; expired: boolean } | undefined {
    const issued = this.#tokens.get(token)
    return issued && { access: issued.access, expired: this.#clock() >= issued.expiresAt }
  }

  /** The newest tokens, newest first. */
  newest(count: number): { readonly token: string; readonly access: Access; readonly expiresAt: number }[] {
    return [...this.#tokens]
      .slice(-count)
      .reverse()
      .map(([token, issued]) => ({ token, ...issued }))
  }

  /** Expires a token now. */
  expire(token: string): void {
    const issued = this.#tokens.get(token)
    if (issued) this.#tokens.set(token, { ...issued, expiresAt: this.#clock() })
  }

  #removeOldest(): void {
    if (this.#tokens.size <= capacity) return
    for (const oldest of this.#tokens.keys()) {
      this.#tokens.delete(oldest)
      return
    }
  }
}
