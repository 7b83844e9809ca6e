import type { Clock } from '../clock.js'

/** @see https://developer-docs.amazon.com/sp-api/docs/website-authorization-workflow */
const lifetime = 5 * 60 * 1000

interface IssuedCode {
  readonly seller: string
  /** The only application that may redeem the code. Left out where any may. */
  readonly clientId?: string
  /** Where the code was sent to. Left out where it may have been sent anywhere. */
  readonly redirectUri?: string
  readonly expiresAt: number
}

/** Authorization codes: good once, for five minutes. */
export class AuthorizationCodes {
  readonly #clock: Clock
  readonly #codes = new Map<string, IssuedCode>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  issue(code: string, owner: Omit<IssuedCode, 'expiresAt'>): void {
    this.#codes.set(code, { ...owner, expiresAt: this.#clock() + lifetime })
  }

  /** Uses a code up. Answers its selling partner, or undefined where the code is not good for who sends it. */
  redeem(code: string, sender: { clientId: string; redirectUri: string }): string | undefined {
    const issued = this.#codes.get(code)
    if (!issued || (issued.clientId ?? sender.clientId) !== sender.clientId) return undefined
    if ((issued.redirectUri ?? sender.redirectUri) !== sender.redirectUri) return undefined
    this.#codes.delete(code)
    return this.#clock() < issued.expiresAt ? issued.seller : undefined
  }
}
