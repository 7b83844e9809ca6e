import { lostOf, type Outcome } from '../load/load.js'
import { describeUnhandled } from '../load/unhandled-failures.js'

/** How calls came through that keep to a usage plan. Times in milliseconds. */
export type PacedFigures = {
  readonly elapsed: number
  /** How much longer than the usage plan asks for. */
  readonly ratio: number
  /** 429s that the server gave. */
  readonly throttled: number
  /** Calls that ended without an answer. */
  readonly lost: number
  /** Failures that would have ended a process. */
  readonly unhandled: number
}

/**
 * @param outcomes Of processes that began at the same moment.
 * @param theory Milliseconds that the usage plan asks for.
 * @param throttled 429s that the server gave.
 */
export function pacedFigures(outcomes: readonly Outcome[], theory: number, throttled: number): PacedFigures {
  const elapsed = Math.max(...outcomes.map((outcome) => outcome.elapsed))
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0)
  const unhandled = sum((outcome) => outcome.unhandled)
  return { elapsed, ratio: elapsed / theory, throttled, lost: sum(lostOf), unhandled }
}

/** Whether calls kept to their plan without loss, and took so many times the theory at most. */
export function isPaced({ ratio, throttled, lost, unhandled }: PacedFigures, mostOfTheory: number): boolean {
  return ratio <= mostOfTheory && throttled + lost + unhandled === 0
}

/** A ratio says nothing where calls were lost: whoever loses them all is done at once. */
export function describePaced({ elapsed, ratio, throttled, lost, unhandled }: PacedFigures): string {
  const seconds = `${(elapsed / 1000).toFixed(2)} s`
  const time = lost === 0 ? `${seconds}, ${ratio.toFixed(3)} times the theory` : seconds
  return `${time}; ${throttled} of 429, ${lost} lost${describeUnhandled(unhandled)}`
}
