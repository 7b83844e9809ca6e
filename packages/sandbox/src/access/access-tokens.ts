import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.js'
import type { AccessGrant } from './access-grant.js'

/** Expired tokens are kept, to tell them from unknown ones, until this many newer ones were issued. */
const capacity = 100_000

const prefixes: Readonly<Record<AccessGrant['type'], string>> = {
  seller: 'Atza|',
  grantless: 'Atza|',
  restricted: 'Atz.sprdt|',
}

interface IssuedToken {
  readonly grant: AccessGrant
  readonly expiresAt: number
}

/** Access tokens and RDTs that the sandbox gave out, and what each stands for. */
export class TokenRegistry {
  /** Life of a token, in seconds. */
  readonly lifetime: number
  readonly #clock: Clock
  readonly #tokens = new Map<string, IssuedToken>()

  constructor(clock: Clock, lifetime: number) {
    this.#clock = clock
    this.lifetime = lifetime
  }

  issue(grant: AccessGrant): string {
    const token = prefixes[grant.type] + randomBytes(24).toString('base64url')
    this.#tokens.set(token, { grant, expiresAt: this.#clock() + this.lifetime * 1000 })
    this.#forgetOldest()
    return token
  }

  find(token: string): { grant: AccessGrant; expired: boolean } | undefined {
    const issued = this.#tokens.get(token)
    return issued && { grant: issued.grant, expired: this.#clock() >= issued.expiresAt }
  }

  #forgetOldest(): void {
    if (this.#tokens.size <= capacity) return
    for (const oldest of this.#tokens.keys()) {
      this.#tokens.delete(oldest)
      return
    }
  }
}
