import type { FaultKind } from './fault.js'
import type { SoakedRotation, SoakTotals } from './soak-report.js'

/** What the soak of one application came to. */
export interface Lane {
  readonly rotations: readonly SoakedRotation[]
  readonly totals: SoakTotals
}

/** What the soaks of several applications came to. */
export interface Soaked {
  /** How often each fault befell something. */
  readonly faults: ReadonlyMap<FaultKind, number>
  /** Why calls of the apps have failed. */
  readonly failures: readonly string[]
  /** Rotations that have not come to an end: their faults, and what the rotators told. */
  readonly stuck: readonly string[]
  /** How many have. */
  readonly rotations: number
  readonly lost: number
  /** How often Amazon was asked for a new secret, and took it. */
  readonly requests: number
  readonly calls: number
  /** How many the queues were left with. */
  readonly messages: number
  /** Seconds of the longest rotation. */
  readonly longest: number
}

/** Same as `Soaked`, for a program. Times are in milliseconds. */
export type SoakFigures = Readonly<
  Record<
    'rotations' | 'lost' | 'failed' | 'requests' | 'calls' | 'messages' | 'faults' | 'longest' | 'seed' | 'elapsed',
    number
  >
>

export function addUp(lanes: readonly Lane[]): Soaked {
  const rotations = lanes.flatMap((lane) => lane.rotations)
  const totals = lanes.map((lane) => lane.totals)
  const stuck = rotations.flatMap((rotation) => rotation.stuck ?? [])
  return {
    faults: countKinds(rotations.flatMap(({ faults }) => faults)),
    failures: totals.flatMap(({ failures }) => failures),
    stuck,
    rotations: rotations.length - stuck.length,
    lost: rotations.filter(({ isLost }) => isLost).length,
    requests: sum(totals.map(({ requests }) => requests)),
    calls: sum(totals.map(({ calls }) => calls)),
    messages: sum(totals.map(({ messages }) => messages)),
    longest: Math.max(0, ...rotations.map(({ seconds }) => seconds)),
  }
}

export function figuresOf(
  { rotations, lost, failures, requests, calls, messages, faults, longest }: Soaked,
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
    longest: longest * 1000,
    seed,
    elapsed,
  }
}

/** Whether all that was begun came to its end, and nothing else happened. @param begun Rotations. */
export function isSound({ rotations, lost, failed, requests, messages }: SoakFigures, begun: number): boolean {
  return rotations === begun && lost === 0 && failed === 0 && requests <= begun && messages === 0
}

export function describeSoak({ faults, failures, stuck }: Soaked, figures: SoakFigures): string {
  const { rotations, lost, failed, requests, calls, messages } = figures
  return [
    `${rotations} rotations, ${lost} secrets lost`,
    `of ${calls} calls of the apps ${failed} failed${[...new Set(failures)].map((failure) => `: ${failure}`).join('')}`,
    `Amazon asked ${requests} times, ${messages} messages left`,
    `${figures.faults} faults of ${faults.size} kinds`,
    `${(figures.elapsed / 1000).toFixed(0)} s, the longest ${(figures.longest / 1000).toFixed(1)} s; seed ${figures.seed}`,
    ...stuck.map((story) => `has not ended: ${story}`),
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
