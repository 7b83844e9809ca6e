import { rotationSteps } from '../../integration/secret-rotation/rotation-steps.js'
import { type Fault, type FaultKind, faultShares } from './fault.js'
import type { Random } from './random.js'

const fewest = 2
const most = 4

/** Milliseconds after which no fault begins any more: a rotation takes about as long. */
const latest = 400

/** Milliseconds. A secret that all of them hold up must not be overdue: Amazon would be asked again, and rightly. */
const longest = 1000

/** LWA refuses no secret more often: each time the message is hidden for twice as long. */
const mostHits = 2

const lottery: readonly FaultKind[] = kindsOf(faultShares).flatMap((kind) =>
  Array.from({ length: faultShares[kind] }, () => kind),
)

/** Draws the faults of one rotation: several, each of another kind. */
export function planRotation(random: Random): readonly Fault[] {
  const count = random.integer(fewest, most)
  const kinds = new Set<FaultKind>()
  while (kinds.size < count) kinds.add(random.pick(lottery))
  return [...kinds].map((kind) => ({
    kind,
    after: random.integer(0, latest),
    lasts: random.integer(100, longest),
    hits: random.integer(1, mostHits),
    choice: random.next(),
    killAt: random.pick(rotationSteps),
  }))
}

function kindsOf<Kind extends string>(shares: Readonly<Record<Kind, number>>): Kind[] {
  const isKind = (name: string): name is Kind => Object.hasOwn(shares, name)
  return Object.keys(shares).filter(isKind)
}
