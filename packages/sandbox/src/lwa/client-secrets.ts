import type { Clock } from '../clock.js'

interface ClientSecret {
  readonly value: string
  /** By the sandbox's clock. `Infinity` if the secret does not expire. */
  readonly expiresAt: number
}

/** The client secrets of one application. LWA accepts each until it expires. The newest is the current one. */
export class ClientSecrets {
  readonly #clock: Clock
  /** Newest first. */
  #secrets: readonly ClientSecret[]

  constructor(clock: Clock, clientSecret: string) {
    this.#clock = clock
    this.#secrets = [{ value: clientSecret, expiresAt: Infinity }]
  }

  /** The secrets that LWA accepts now, newest first. */
  get valid(): string[] {
    return this.#valid.map(({ value }) => value)
  }

  /** When the current secret expires. */
  get expiresAt(): number {
    return this.#secrets[0]?.expiresAt ?? Infinity
  }

  /** Replaces all secrets, newest first. A secret that is already valid keeps its expiry. Others do not expire. */
  replace(clientSecrets: readonly string[]): void {
    const expiries = new Map(this.#valid.map(({ value, expiresAt }) => [value, expiresAt]))
    this.#secrets = [...new Set(clientSecrets)].map((value) => ({ value, expiresAt: expiries.get(value) ?? Infinity }))
  }

  /** Adds a secret, which becomes the current one. */
  add(value: string, expiresAt: number): void {
    this.#secrets = [{ value, expiresAt }, ...this.#secrets]
  }

  remove(clientSecret: string): void {
    this.#secrets = this.#secrets.filter(({ value }) => value !== clientSecret)
  }

  /** Sets when the current secret expires. */
  expireCurrent(expiresAt: number): void {
    this.#secrets = this.#secrets.map((secret, index) => (index === 0 ? { ...secret, expiresAt } : secret))
  }

  /** Sets when all secrets older than the given one expire. A secret that expires earlier keeps its expiry. */
  expireOlderThan(clientSecret: string, expiresAt: number): void {
    const newer = this.#secrets.findIndex(({ value }) => value === clientSecret)
    if (newer < 0) return
    this.#secrets = this.#secrets.map((secret, index) =>
      index > newer ? { ...secret, expiresAt: Math.min(secret.expiresAt, expiresAt) } : secret,
    )
  }

  get #valid(): readonly ClientSecret[] {
    return this.#secrets.filter(({ expiresAt }) => this.#clock() < expiresAt)
  }
}
