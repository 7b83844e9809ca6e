/** Tokens are discarded about once an hour, and no token store keeps one for longer than a day. */
const maxRemembered = 100

/** The discarded tokens of one key. A token store may still return them, because deleting them there can fail. */
export class DiscardedTokens {
  readonly #values = new Set<string>()
  #isEverything = false
  #replacement?: string

  /** Whether all tokens from before are discarded, so that only a new one from LWA can be used. */
  get isEverything(): boolean {
    return this.#isEverything
  }

  has(value: string): boolean {
    return this.#values.has(value) || (this.#isEverything && value !== this.#replacement)
  }

  add(value: string): void {
    this.#values.add(value)
    const [oldest] = this.#values
    if (oldest !== undefined && this.#values.size > maxRemembered) this.#values.delete(oldest)
  }

  /** Discards all tokens, including ones that this process has not seen. */
  addEverything(): void {
    this.#isEverything = true
    this.#replacement = undefined
  }

  /** Records a new token from LWA. It is valid, even if LWA had issued the same one before. */
  replace(value: string): void {
    this.#values.delete(value)
    this.#replacement = value
  }

  /** Records that the token store has the replacement, and so none of the tokens from before. */
  markStored(): void {
    this.#isEverything = false
  }
}
