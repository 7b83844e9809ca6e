/** The calls of one run. */
export interface Load {
  /** Total number of calls. */
  readonly calls: number
  /** Number of callers. Each waits for its response before it makes the next call. */
  readonly atOnce: number
  /** Every nth call is a write, the others are reads. @default no writes */
  readonly writeEvery?: number
  /** Milliseconds after which no caller makes another call. @default no limit */
  readonly duration?: number
  /** Milliseconds that a caller waits after a failed call. @default 0 */
  readonly pauseAfterFailure?: number
  /** Wall clock time at which to start, in milliseconds since 1970. @default immediately */
  readonly startAt?: number
  /** If no call ends for this many milliseconds, the run stops and counts its open calls as unfinished. @default 35000 */
  readonly giveUpAfter?: number
  /** Number of memory samples, spread evenly over the run. @default 0 */
  readonly memorySamples?: number
}

/** Bytes in use after garbage collection. */
export interface MemorySample {
  readonly heap: number
  readonly resident: number
}

/** The counts and times of one run. Times are in milliseconds. */
export interface Outcome {
  readonly made: number
  readonly succeeded: number
  /** Number of calls that ended with a typed error, by its code. */
  readonly errors: Readonly<Record<string, number>>
  /** Number of calls that ended with an error without a stable code. */
  readonly untyped: number
  /** Number of calls that did not end. */
  readonly unfinished: number
  /** Number of unhandled rejections and uncaught errors. Node would exit on the first. */
  readonly unhandled: number
  /** From the start of the first call to the end of the last one. */
  readonly elapsed: number
  /** Duration of the longest call. */
  readonly slowest: number
  /** CPU time of the process. */
  readonly cpu: number
  readonly memory: readonly MemorySample[]
}

/** Collects garbage, and returns the memory of this process. */
export function sampleMemory(): MemorySample {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed, resident: rss }
}

/** Number of calls that failed or did not end. */
export function failedCalls({ made, succeeded }: Outcome): number {
  return made - succeeded
}

/** Text about unhandled errors for the table; empty if there are none. */
export function describeUnhandled(count: number): string {
  return count === 0 ? '' : `; unhandled errors: ${count} (Node exits on the first)`
}
