import { deriveSeed, Random } from '../generation/random.js'
import { type FaultKind, faultKindsOf } from './fault-kinds.js'
import type { PlannedFault } from './planned-responses.js'
import type { Target } from './targets.js'

/** A random share of calls to operations that fail, for soak tests. */
export interface RandomFaultOptions {
  /** Share of calls from 0 to 1. 0.1 is a tenth. */
  readonly rate: number
  /** Seed of the choice. @default the sandbox's seed */
  readonly seed?: number
  /** Kinds of faults to choose from. @default kinds that a client can survive with a retry */
  readonly kinds?: readonly FaultKind[]
}

const retriable: readonly FaultKind[] = [
  'reset',
  'reset-in-body',
  'truncated',
  'throttled',
  'internal-failure',
  'bad-gateway',
  'service-unavailable',
  'gateway-timeout',
]

/**
 * Chooses the calls that fail. With the same seed, the n-th call to an operation always gets the same fault, regardless of
 * calls to other operations.
 */
export class RandomFaults {
  readonly #rate: number
  readonly #seed: number
  readonly #faults: readonly PlannedFault[]
  readonly #counts = new Map<string, number>()

  /** @throws Error that names the invalid field. */
  constructor({ rate, seed = 0, kinds = retriable }: RandomFaultOptions = { rate: 0 }) {
    if (!(rate >= 0 && rate <= 1)) throw new Error('faults.rate is invalid. Use a number from 0 to 1.')
    if (!Number.isSafeInteger(seed)) throw new Error('faults.seed is invalid. Use a whole number.')
    const rows = faultKindsOf('operations').filter(({ kind }) => kinds.some((each) => each === kind))
    if (rows.length !== new Set(kinds).size || rows.length === 0) {
      const known = faultKindsOf('operations').map(({ kind }) => kind)
      throw new Error(`faults.kinds is invalid. Use one or more of ${known.join(', ')}.`)
    }
    this.#rate = rate
    this.#seed = seed
    this.#faults = rows.map(({ kind, effect }) => ({ kind, effect, options: {} }))
  }

  /** Returns the fault of a call, or undefined if it does not fail. */
  take({ type, key }: Target): PlannedFault | undefined {
    if (this.#rate === 0 || type !== 'operations') return undefined
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    const random = new Random(deriveSeed(this.#seed, `${key} ${count}`))
    return random.fraction() < this.#rate ? random.pick(this.#faults) : undefined
  }

  /** Starts from the first call again. */
  reset(): void {
    this.#counts.clear()
  }
}
