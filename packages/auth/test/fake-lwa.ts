import type { AccessToken } from '../src/lwa/exchange-token.js'
import { Sleeps } from '../src/time/sleeps.js'

/** How LWA handles a request. */
export interface LwaTurn {
  /** Milliseconds until the response. */
  readonly latency: number
  readonly fails: boolean
}

/** Issues tokens that are named after their key. The first request for `seller` returns `seller-1`. */
export class FakeLwa {
  readonly expiresInMs = 3_600_000
  /** The keys of all requests, in order. */
  readonly requests: string[] = []
  /** All issued tokens with their keys. */
  readonly minted = new Map<string, string>()
  readonly abandoned: AbortSignal[] = []
  readonly #nextTurn: () => LwaTurn
  readonly #sleeps = new Sleeps()

  constructor(nextTurn: () => LwaTurn = () => ({ latency: 200, fails: false })) {
    this.#nextTurn = nextTurn
  }

  async mint(key: string, abandoned: AbortSignal): Promise<AccessToken> {
    this.requests.push(key)
    this.abandoned.push(abandoned)
    const name = `${key}-${this.requests.filter((each) => each === key).length}`
    const { latency, fails } = this.#nextTurn()
    // Aborts like a request whose connection is closed.
    await this.#sleeps.wait(latency, abandoned)
    if (fails) throw new LwaFailure(`LWA rejected ${name}`)
    this.minted.set(name, key)
    return { value: name, expiresInMs: this.expiresInMs }
  }
}

export class LwaFailure extends Error {}
