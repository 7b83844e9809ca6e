import type { MemorySample } from '../load/load.js'

/** MiB. */
export interface MemoryGrowth {
  readonly heap: number
  /** Of the whole process. */
  readonly resident: number
}

/**
 * How much more memory is in use at the end than after the first fifth of the run, when all code has been compiled.
 *
 * @param samples Taken evenly over the run.
 */
export function memoryGrowth(samples: readonly MemorySample[]): MemoryGrowth {
  const early = samples[Math.ceil(samples.length / 5) - 1]
  const late = samples.at(-1)
  if (!early || !late) return { heap: Number.NaN, resident: Number.NaN }
  return { heap: (late.heap - early.heap) / 2 ** 20, resident: (late.resident - early.resident) / 2 ** 20 }
}
