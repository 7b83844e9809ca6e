import type { FaultKind } from './plan-rotation.js'

/** The options of the soak test of one application. */
export interface SoakOptions {
  readonly seed: number
  /** The secret store. */
  readonly store: 'file' | 'secrets-manager'
}

/** The result of one rotation. */
export interface RotationResult {
  /** The faults that had an effect. */
  readonly faults: readonly FaultKind[]
  /** Whether the secret store did not contain the newest secret after all faults had ended. */
  readonly isLost: boolean
  readonly seconds: number
  /** If the rotation did not finish: its faults and the events of the rotators. */
  readonly unfinished?: string
}

/** The totals of the soak test of one application. */
export interface ApplicationTotals {
  /** Number of new secrets that Amazon created. */
  readonly requests: number
  /** Number of calls of the application. */
  readonly calls: number
  /** The errors of the application's calls. */
  readonly failures: readonly string[]
  /** Number of messages left in the queue. */
  readonly messages: number
}

export interface ApplicationResult {
  readonly rotations: readonly RotationResult[]
  readonly totals: ApplicationTotals
}

/** The sums over all applications. */
interface SoakResult {
  /** How often each fault had an effect. */
  readonly faults: ReadonlyMap<FaultKind, number>
  readonly failures: readonly string[]
  readonly unfinished: readonly string[]
  /** Number of finished rotations. */
  readonly rotations: number
  readonly lost: number
  readonly requests: number
  readonly calls: number
  readonly messages: number
  readonly longestSeconds: number
}

/** The figures for results.json. Times are in milliseconds. */
type SoakFigures = Readonly<
  Record<
    'rotations' | 'lost' | 'failed' | 'requests' | 'calls' | 'messages' | 'faults' | 'longest' | 'seed' | 'elapsed',
    number
  >
>

export function addUp(results: readonly ApplicationResult[]): SoakResult {
  const rotations = results.flatMap((result) => result.rotations)
  const totals = results.map((result) => result.totals)
  const unfinished = rotations.flatMap((rotation) => rotation.unfinished ?? [])
  return {
    faults: countKinds(rotations.flatMap(({ faults }) => faults)),
    failures: totals.flatMap(({ failures }) => failures),
    unfinished,
    rotations: rotations.length - unfinished.length,
    lost: rotations.filter(({ isLost }) => isLost).length,
    requests: sum(totals.map(({ requests }) => requests)),
    calls: sum(totals.map(({ calls }) => calls)),
    messages: sum(totals.map(({ messages }) => messages)),
    longestSeconds: Math.max(0, ...rotations.map(({ seconds }) => seconds)),
  }
}

export function figuresOf(
  { rotations, lost, failures, requests, calls, messages, faults, longestSeconds }: SoakResult,
  { seed, elapsed }: { readonly seed: number; readonly elapsed: number },
): SoakFigures {
  return {
    rotations,
    lost,
    failed: failures.length,
    requests,
    calls,
    messages,
    faults: sum([...faults.values()]),
    longest: longestSeconds * 1000,
    seed,
    elapsed,
  }
}

/** Whether all rotations finished without a lost secret, a failed call, a second request or a leftover message. */
export function isGoalReached(
  { rotations, lost, failed, requests, messages }: SoakFigures,
  expectedRotations: number,
): boolean {
  const areFinished = rotations === expectedRotations && requests <= expectedRotations
  return areFinished && lost === 0 && failed === 0 && messages === 0
}

export function describeSoak({ faults, failures, unfinished }: SoakResult, figures: SoakFigures): string {
  const { rotations, lost, failed, requests, calls, messages, elapsed, longest, seed } = figures
  return [
    `${rotations} rotations, ${lost} secrets lost`,
    `${failed} of ${calls} API calls failed${[...new Set(failures)].map((failure) => `: ${failure}`).join('')}`,
    `${requests} rotation requests to Amazon, ${messages} messages left`,
    `${figures.faults} faults of ${faults.size} kinds`,
    `${(elapsed / 1000).toFixed(0)} s, longest rotation ${(longest / 1000).toFixed(1)} s; seed ${seed}`,
    ...unfinished.map((story) => `not finished: ${story}`),
  ].join('; ')
}

function countKinds(kinds: readonly FaultKind[]): ReadonlyMap<FaultKind, number> {
  const counts = new Map<FaultKind, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
