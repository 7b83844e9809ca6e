import { rotationSteps } from '../../integration/secret-rotation/rotation-steps.js'
import type { KillPoint } from '../../integration/secret-rotation/rotator-task.js'
import type { Random } from './random.js'

/** The kinds of faults, each with its weight in the random choice. */
export const faultWeights = {
  'rotator killed': 6,
  'two rotators': 4,
  'notice twice': 2,
  'SQS delayed': 2,
  'SQS reset': 2,
  'SQS response lost': 2,
  'SQS 500': 2,
  'SP-API 503': 1,
  'SP-API response lost': 3,
  'LWA 503': 2,
  'LWA rejects the new secret': 3,
  'store fails': 3,
  'store write disrupted': 2,
  'message twice': 3,
  'old message': 3,
  'foreign message': 1,
  'malformed message': 1,
} as const

export type FaultKind = keyof typeof faultWeights

/** One fault of a rotation. */
export interface Fault {
  readonly kind: FaultKind
  /** Milliseconds from the notice to the start of the fault. Faults that start before the notice ignore it. */
  readonly delay: number
  /** Milliseconds that the fault lasts. Faults that end after a number of requests ignore it. */
  readonly duration: number
  /** Maximum number of affected requests. Used for LWA. */
  readonly hits: number
  /** Selects the message to repeat: a number from 0 to below 1. */
  readonly choice: number
  /** The step after which the rotator is killed. */
  readonly killAt: KillPoint
}

const minimumFaults = 2
const maximumFaults = 4

/** Milliseconds. A rotation takes about this long. */
const maximumDelay = 400

/** Milliseconds. All faults together must not make a secret overdue, because then a second request to Amazon is correct. */
const maximumDuration = 1000

/** Each rejection by LWA doubles the time for which the message stays hidden. More rejections would take too long. */
const maximumHits = 2

const weightedKinds: readonly FaultKind[] = kindsOf(faultWeights).flatMap((kind) =>
  Array.from({ length: faultWeights[kind] }, () => kind),
)

/** Chooses the faults of one rotation: several faults of different kinds. */
export function planRotation(random: Random): readonly Fault[] {
  const count = random.integer(minimumFaults, maximumFaults)
  const kinds = new Set<FaultKind>()
  while (kinds.size < count) kinds.add(random.pick(weightedKinds))
  return [...kinds].map((kind) => ({
    kind,
    delay: random.integer(0, maximumDelay),
    duration: random.integer(100, maximumDuration),
    hits: random.integer(1, maximumHits),
    choice: random.next(),
    killAt: random.pick(rotationSteps),
  }))
}

function kindsOf<Kind extends string>(weights: Readonly<Record<Kind, number>>): Kind[] {
  const isKind = (name: string): name is Kind => Object.hasOwn(weights, name)
  return Object.keys(weights).filter(isKind)
}
