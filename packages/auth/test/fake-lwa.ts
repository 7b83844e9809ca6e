import type { AccessToken } from '../src/lwa/exchange-token.js'

/** What LWA does with a request. */
export interface LwaTurn {
  /** Milliseconds. */
  readonly latency: number
  readonly fails: boolean
}

/** Mints tokens that are called after their key: `seller-1` is what the first request for `seller` brings. */
export class FakeLwa {
  readonly expiresInMs = 3_600_000
  /** The keys that it was asked for. */
  readonly requests: string[] = []
  /** Tokens and the keys that they were minted for. */
  readonly minted = new Map<string, string>()
  readonly abandoned: AbortSignal[] = []
  readonly #nextTurn: () => LwaTurn

  constructor(nextTurn: () => LwaTurn = () => ({ latency: 200, fails: false })) {
    this.#nextTurn = nextTurn
  }

  async mint(key: string, abandoned: AbortSignal): Promise<AccessToken> {
    this.requests.push(key)
    this.abandoned.push(abandoned)
    const name = `${key}-${this.requests.filter((each) => each === key).length}`
    const { latency, fails } = this.#nextTurn()
    await new Promise((resolve) => setTimeout(resolve, latency))
    if (fails) throw new LwaFailure(`LWA refused ${name}`)
    this.minted.set(name, key)
    return { value: name, expiresInMs: this.expiresInMs }
  }
}

export class LwaFailure extends Error {}
