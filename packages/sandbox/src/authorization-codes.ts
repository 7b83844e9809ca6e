import type { Clock } from './clock.js'

/** @see https://developer-docs.amazon.com/sp-api/docs/website-authorization-workflow */
const lifetime = 5 * 60 * 1000

interface IssuedCode {
  readonly seller: string
  /** The only application that may redeem the code. Left out where any may. */
  readonly clientId?: string
  readonly expiresAt: number
}

/** Authorization codes: good once, for five minutes. */
export class AuthorizationCodes {
  readonly #clock: Clock
  readonly #codes = new Map<string, IssuedCode>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  issue(code: string, owner: { seller: string; clientId?: string }): void {
    this.#codes.set(code, { ...owner, expiresAt: this.#clock() + lifetime })
  }

  /** Uses a code up. Answers its selling partner, or undefined where the code is not good for the application. */
  redeem(code: string, clientId: string): string | undefined {
    const issued = this.#codes.get(code)
    if (!issued || (issued.clientId ?? clientId) !== clientId) return undefined
    this.#codes.delete(code)
    return this.#clock() < issued.expiresAt ? issued.seller : undefined
  }
}
