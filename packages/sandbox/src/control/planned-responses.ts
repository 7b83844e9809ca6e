import { nearestName } from '@selling-partner/auth/internal'
import { faultKindsOf } from './fault-kinds.js'
import type { FaultEffect, FaultKindRow, FaultOptions, FaultTarget, KindOption } from './fault-row.js'
import type { ReplyFunction } from './replies.js'
import { allOperations, type Target } from './targets.js'

/** A fault that a call gets. */
export interface PlannedFault {
  readonly kind: string
  readonly effect: FaultEffect
  readonly options: FaultOptions
}

interface Entry {
  readonly target: Target
  /** Number of calls that it lets pass first. */
  after: number
  /** Number of calls that it still applies to. */
  times: number
  readonly fault?: PlannedFault
  readonly reply?: ReplyFunction
}

/** The replies and faults that tests have configured. The first one that was configured is used first. */
export class PlannedResponses {
  #queue: Entry[] = []
  /** Replies to all calls that nothing in the queue applies to, by target. */
  readonly #replies = new Map<string, ReplyFunction>()

  /** @throws Error that names the invalid field. */
  addFault(target: Target, kind: unknown, sent: { readonly [Name in keyof FaultOptions]?: unknown } = {}): void {
    const row = findKind(target.type, kind)
    const options = checkOptions(row, sent)
    const { times = 1, after = 0 } = options
    this.#queue.push({ target, after, times, fault: { kind: row.kind, effect: row.effect, options } })
  }

  /** @param times Number of calls that get the reply. @default all calls to which nothing else in the queue applies */
  addReply(target: Target, reply: ReplyFunction, times?: unknown): void {
    if (target.type !== 'operations') throw new Error(`${target.type} has no replies. Use fault.`)
    if (times === undefined) this.#replies.set(target.key, reply)
    else this.#queue.push({ target, after: 0, times: checkCount('times', times, 1), reply })
  }

  /** Takes the fault of a call that arrives. A reply that was configured before it is used first. */
  takeFault(target: Target): PlannedFault | undefined {
    const matching = this.#queue.filter((entry) => applies(entry.target, target))
    const next = matching.find(({ after }) => after === 0)
    for (const entry of matching) entry.after = Math.max(0, entry.after - 1)
    if (next?.fault) this.#use(next)
    return next?.fault
  }

  /** Takes the reply to a call that has passed all checks. */
  takeReply(target: Target): ReplyFunction | undefined {
    const next = this.#queue.find((entry) => entry.reply && applies(entry.target, target))
    if (next) this.#use(next)
    return next?.reply ?? this.#replies.get(target.key) ?? this.#replies.get(allOperations.key)
  }

  /** Forgets everything that was configured. */
  reset(): void {
    this.#queue = []
    this.#replies.clear()
  }

  #use(entry: Entry): void {
    entry.times -= 1
    if (entry.times <= 0) this.#queue = this.#queue.filter((each) => each !== entry)
  }
}

function applies(configured: Target, actual: Target): boolean {
  return configured.type === actual.type && (configured.key === actual.key || configured.key === allOperations.key)
}

function findKind(type: FaultTarget, kind: unknown): FaultKindRow {
  const rows = faultKindsOf(type)
  const row = rows.find((each) => each.kind === kind)
  if (row) return row
  const kinds = rows.map((each) => each.kind)
  const nearest = typeof kind === 'string' ? nearestName(kind, kinds) : undefined
  const advice = nearest ? `Did you mean ${nearest}?` : `Use one of ${kinds.join(', ')}.`
  throw new Error(`kind is invalid. ${advice}`)
}

const optionChecks: Readonly<Record<keyof FaultOptions, (value: unknown) => void>> = {
  times: (value) => checkCount('times', value, 1),
  after: (value) => checkCount('after', value, 0),
  retryAfter: (value) => checkNumber('retryAfter', value, 'seconds'),
  rateLimit: (value) => checkNumber('rateLimit', value, 'requests per second'),
  delayMs: (value) => checkNumber('delayMs', value, 'milliseconds'),
  takesEffect: (value) => {
    if (typeof value !== 'boolean') throw new Error('takesEffect is invalid. Use true or false.')
  },
}

function checkOptions({ kind, options: allowed = [] }: FaultKindRow, options: object): FaultOptions {
  for (const [name, value] of Object.entries(options)) {
    if (!isOption(name)) {
      throw new Error(`${name} is not an option of a fault. Use ${Object.keys(optionChecks).join(', ')}.`)
    }
    if (value === undefined) continue
    optionChecks[name](value)
    if (name === 'times' || name === 'after' || allowed.includes(name)) continue
    throw new Error(`The fault ${kind} has no option ${name}. Remove it.`)
  }
  return options
}

function isOption(name: string): name is KindOption | 'times' | 'after' {
  return Object.hasOwn(optionChecks, name)
}

function checkCount(name: string, value: unknown, min: number): number {
  if (typeof value === 'number' && value >= min && (Number.isInteger(value) || value === Number.POSITIVE_INFINITY)) {
    return value
  }
  throw new Error(`${name} is invalid. Use a whole number from ${min}.`)
}

function checkNumber(name: string, value: unknown, unit: string): void {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return
  throw new Error(`${name} is invalid. Use a number of ${unit} from 0.`)
}
