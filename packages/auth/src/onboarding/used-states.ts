import { ConfigurationError } from '../errors/input-errors.js'
import { Expiries } from '../usage-plan/expiries.js'
import { isRecord } from '../values/json.js'
import { OnboardingError } from './onboarding-error.js'

/** Remembers which states were used, so that each is valid once. */
export interface UsedStates {
  /**
   * Marks a state as used. Exactly one of several calls with the same nonce must return `true`, even if they run concurrently.
   *
   * @param nonce Identifies the state. It is not a secret.
   * @param ttlMs Milliseconds to remember the nonce. Afterwards the state has expired, also to a process whose clock is a minute slow.
   * @returns `true` if this is the first use.
   */
  markUsed(nonce: string, ttlMs: number): boolean | Promise<boolean>
}

/** @throws ConfigurationError if the option lacks its method. */
export function usedStatesOption(states: UsedStates | undefined): UsedStates | undefined {
  if (states === undefined || (isRecord(states) && typeof states.markUsed === 'function')) return states
  throw new ConfigurationError('usedStates must be an object with the method markUsed.')
}

/** Remembers the used states of one process. Several processes behind one address need a shared `UsedStates` instead. */
export class MemoryUsedStates implements UsedStates {
  readonly #capacity: number
  readonly #clock: () => number
  readonly #nonces = new Set<string>()
  readonly #expiries = new Expiries<string>()

  /**
   * @param capacity Maximum number of states to remember. Further states are rejected, because a state that is forgotten early could be
   * used again. @default 100000
   * @param clock Monotonic clock in milliseconds, for tests. @default performance.now
   */
  constructor(capacity = 100_000, clock: () => number = () => performance.now()) {
    this.#capacity = capacity
    this.#clock = clock
  }

  /** @throws OnboardingError if the capacity is reached. */
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
