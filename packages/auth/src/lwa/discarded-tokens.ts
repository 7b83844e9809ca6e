/** Tokens are discarded about once an hour, and no store has one for longer than a day. */
const mostRemembered = 100

/** The tokens of one key that this process was told to forget, so that it does not believe a store that still has them. */
export class DiscardedTokens {
  readonly #values = new Set<string>()
  #isEverything = false
  #replacement?: string

  /** Whether no token will do that was there before: only a replacement from LWA. */
  get isEverything(): boolean {
    return this.#isEverything
  }

  has(value: string): boolean {
    return this.#values.has(value) || (this.#isEverything && value !== this.#replacement)
  }

  add(value: string): void {
    this.#values.add(value)
    const [oldest] = this.#values
    if (oldest !== undefined && this.#values.size > mostRemembered) this.#values.delete(oldest)
  }

  /** Discards whatever token there is. */
  addEverything(): void {
    this.#isEverything = true
    this.#replacement = undefined
  }

  /** Takes note of a token that LWA has given since: it is good, even if LWA had given the same one before. */
  replace(value: string): void {
    this.#values.delete(value)
    this.#replacement = value
  }

  /** Takes note that the store has the replacement, and so none of those that were there before. */
  settle(): void {
    this.#isEverything = false
  }
}
