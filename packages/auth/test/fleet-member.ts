import { SharedTokens } from '../src/lwa/shared-tokens.js'
import { TokenCache } from '../src/lwa/token-cache.js'
import type { TokenStore } from '../src/lwa/token-store.js'
import type { FakeLwa } from './fake-lwa.js'

/** The token handling of one of several processes. It uses fake time. */
export class FleetMember {
  readonly #lwa: FakeLwa
  readonly #cache: TokenCache

  constructor(lwa: FakeLwa, store: TokenStore) {
    const clock = () => performance.now()
    const sharedTokens = new SharedTokens({ store, timeout: 30_000, clock, random: () => 0.5 })
    this.#lwa = lwa
    this.#cache = new TokenCache({ refreshBeforeExpiry: 60_000, clock, sharedTokens })
  }

  get(key = 'key', signal?: AbortSignal): Promise<string> {
    return this.#cache.get(key, (abandoned) => this.#lwa.mint(key, abandoned), signal)
  }

  peek(key = 'key'): string | undefined {
    return this.#cache.peek(key)
  }

  invalidate(value?: string, key = 'key'): void {
    this.#cache.delete(key, value)
  }
}
