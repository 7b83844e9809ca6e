import { Expiries } from '../usage-plan/expiries.js'
import { OnboardingError } from './onboarding-error.js'

/** Remembers the states that have come back, so that each is good once. */
export interface UsedStates {
  /**
   * Notes a state as used. Of several calls with one nonce, also at the same moment, exactly one may get `true`.
   *
   * @param nonce Tells the state from all others. It is no secret.
   * @param seconds How long it has to be remembered: afterwards the state has expired.
   * @returns `true` where this is its first use.
   */
  markUsed(nonce: string, ttlMs: number): boolean | Promise<boolean>
}

/** The used states of one process. Several processes behind one address need a shared memory in its place. */
export class MemoryUsedStates implements UsedStates {
  readonly #capacity: number
  readonly #clock: () => number
  readonly #nonces = new Set<string>()
  readonly #expiries = new Expiries<string>()

  /**
   * @param capacity States that are remembered at the same time. Where there is no room, none is taken: to forget one early
   * would let it be used again. @default 100000
   * @param clock Monotonic time in milliseconds, for tests. @default performance.now
   */
  constructor(capacity = 100_000, clock: () => number = () => performance.now()) {
    this.#capacity = capacity
    this.#clock = clock
  }

  /** @throws OnboardingError where there is no room. */
  markUsed(nonce: string, ttlMs: number): boolean {
    this.#forgetExpired()
    if (this.#nonces.has(nonce)) return false
    if (this.#nonces.size >= this.#capacity) throw new OnboardingError('states-full')
    this.#nonces.add(nonce)
    this.#expiries.add(this.#clock() + ttlMs, nonce)
    return true
  }

  #forgetExpired(): void {
    for (let expiry = this.#expiries.earliest; expiry && expiry.at <= this.#clock(); expiry = this.#expiries.earliest) {
      this.#expiries.remove(expiry)
      this.#nonces.delete(expiry.value)
    }
  }
}
