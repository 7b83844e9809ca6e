/** Milliseconds of a clock that only goes forward. What it counts from does not matter. */
export type Clock = () => number

/** The clock of the process, which neither the wall clock nor daylight saving moves. */
export const monotonicClock: Clock = () => performance.now()
