import type { AccessToken } from '../src/lwa/exchange-token.js'

/** How LWA handles a request. */
export interface LwaTurn {
  /** Milliseconds until the response. */
  readonly latency: number
  readonly fails: boolean
}

/** Returns tokens that contain their key: the first request for `seller` returns `seller-1`. */
export class FakeLwa {
  readonly expiresInMs = 3_600_000
  /** The keys that it was asked for. */
  readonly requests: string[] = []
  /** Keys by token. */
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
