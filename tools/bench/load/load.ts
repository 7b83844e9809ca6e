/** Calls to make. */
export interface Load {
  /** How many calls in all. */
  readonly calls: number
  /** How many at once: each caller waits for its answer and then makes the next call. */
  readonly atOnce: number
  /** Every so manyth call is a write; the others are reads. @default none */
  readonly writeEvery?: number
  /** Milliseconds after which no caller makes another call. @default when all calls are made */
  readonly duration?: number
  /** Milliseconds that a caller waits after a failed call. @default 0 */
  readonly pauseAfterFailure?: number
  /** The moment at which to begin, in milliseconds since 1970. @default at once */
  readonly startAt?: number
  /** Milliseconds in which no call has ended, after which those that have not are given up. @default 35000 */
  readonly giveUpAfter?: number
  /** How often to sample the memory, over the run. @default never */
  readonly memorySamples?: number
}

/** Bytes, after garbage was collected. */
export interface MemorySample {
  readonly heap: number
  readonly resident: number
}

/** What calls came to. */
export interface Outcome {
  readonly made: number
  readonly answered: number
  /** Calls that ended in a typed error, by its code. */
  readonly errors: Readonly<Record<string, number>>
  /** Calls that ended in an error without a stable code. */
  readonly untyped: number
  /** Calls that were given up. */
  readonly unfinished: number
  /** Failures that reached no caller, and would have ended the process. */
  readonly unhandled: number
  /** Milliseconds from the first call to the end of the last. */
  readonly elapsed: number
  /** Milliseconds of the longest call. */
  readonly slowest: number
  /** Milliseconds of processor time that the process took. */
  readonly cpu: number
  readonly memory: readonly MemorySample[]
}

/** Calls that ended without an answer, or did not end at all. */
export function lostOf({ made, answered }: Outcome): number {
  return made - answered
}
