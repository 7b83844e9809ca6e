/**
 * Milliseconds.
 * @see https://developer-docs.amazon.com/sp-api/docs/website-authorization-workflow
 */
export const codeLifetime = 5 * 60 * 1000

/** An authorization code and when it ends. Neither `util.inspect` nor `JSON.stringify` shows it. */
export class AuthorizationCode {
  readonly #value: string
  readonly #expiresAt: number

  /** @param receivedAt Of the onboarding's clock, in milliseconds. */
  constructor(value: string, receivedAt: number) {
    this.#value = value
    this.#expiresAt = receivedAt + codeLifetime
  }

  /** The code itself, which is a secret. */
  get value(): string {
    return this.#value
  }

  /** When it ends, in milliseconds of the onboarding's clock. */
  get expiresAt(): number {
    return this.#expiresAt
  }
}
