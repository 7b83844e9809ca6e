import type { Clock } from '../clock.js'

interface ClientSecret {
  readonly value: string
  /** By the sandbox' clock; infinite for one that nothing has given an end. */
  readonly endsAt: number
}

/** The client secrets of one application, of which LWA takes each until its end. The newest is the one in use. */
export class ClientSecrets {
  readonly #clock: Clock
  /** Newest first. */
  #secrets: readonly ClientSecret[]

  constructor(clock: Clock, clientSecret: string) {
    this.#clock = clock
    this.#secrets = [{ value: clientSecret, endsAt: Infinity }]
  }

  /** Those that LWA takes now, newest first. */
  get taken(): string[] {
    return this.#taken.map(({ value }) => value)
  }

  /** When the one in use ends. */
  get endsAt(): number {
    return this.#secrets[0]?.endsAt ?? Infinity
  }

  /** Puts others in their place, newest first. One that LWA takes already keeps its end. */
  replace(clientSecrets: readonly string[]): void {
    const ends = new Map(this.#taken.map(({ value, endsAt }) => [value, endsAt]))
    this.#secrets = [...new Set(clientSecrets)].map((value) => ({ value, endsAt: ends.get(value) ?? Infinity }))
  }

  /** Lets LWA take a new one too, which is in use from now on. */
  add(value: string, endsAt: number): void {
    this.#secrets = [{ value, endsAt }, ...this.#secrets]
  }

  remove(clientSecret: string): void {
    this.#secrets = this.#secrets.filter(({ value }) => value !== clientSecret)
  }

  /** Gives the one in use this end. */
  end(endsAt: number): void {
    this.#secrets = this.#secrets.map((secret, index) => (index === 0 ? { ...secret, endsAt } : secret))
  }

  /** Gives all that are older than this one an end. What ends before keeps its own. */
  endOlderThan(clientSecret: string, endsAt: number): void {
    const newer = this.#secrets.findIndex(({ value }) => value === clientSecret)
    if (newer < 0) return
    this.#secrets = this.#secrets.map((secret, index) =>
      index > newer ? { ...secret, endsAt: Math.min(secret.endsAt, endsAt) } : secret,
    )
  }

  get #taken(): readonly ClientSecret[] {
    return this.#secrets.filter(({ endsAt }) => this.#clock() < endsAt)
  }
}
