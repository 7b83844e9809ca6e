import type { Change, Difference, Direction, Fact, Kind, Level } from './change.js'
import { levels } from './change.js'

/** The level of a kind of difference. The first row that fits applies. */
export interface Rule {
  readonly fact: Fact
  readonly kind: Kind
  /** Directions that the row is about. Absent: all. */
  readonly in?: readonly Direction[]
  readonly level: Level
  readonly reason: string
}

const request = ['request'] as const
const response = ['response'] as const
const idle = ['error', 'unused'] as const

/** Shared reasons. */
const removedType = 'Code that uses it does not compile'
const sends = 'Amazon rejects requests that it accepted before'
const accepts = 'Amazon accepts everything that it accepted before'
const openEnum = 'Enums of responses are open, so code must expect other values'
const noCode = 'The client uses it, and code does not change'

/**
 * The levels, by fact, kind and direction. The question of each row is: does code that compiles and works with the old package
 * still compile and work with the new one?
 */
export const rules: readonly Rule[] = [
  { fact: 'model', kind: 'added', level: 'minor', reason: 'A new package or schema' },
  { fact: 'model', kind: 'removed', level: 'major', reason: 'Amazon removed the API or the schema' },
  { fact: 'operation', kind: 'added', level: 'minor', reason: 'A new method' },
  { fact: 'operation', kind: 'removed', level: 'major', reason: 'The method does not exist anymore' },
  { fact: 'method name', kind: 'changed', level: 'major', reason: 'The method has another name' },
  { fact: 'path', kind: 'changed', level: 'minor', reason: 'The client calls another path; only mocks of HTTP notice' },
  { fact: 'deprecation', kind: 'added', level: 'minor', reason: 'It still works, but editors and linters warn' },
  { fact: 'deprecation', kind: 'changed', level: 'patch', reason: 'Only the hint of editors changes' },
  { fact: 'deprecation', kind: 'removed', level: 'patch', reason: 'Warnings disappear' },
  { fact: 'sandbox only', kind: 'added', level: 'major', reason: 'Production rejects the calls' },
  { fact: 'sandbox only', kind: 'removed', level: 'minor', reason: 'Production accepts the calls' },

  {
    fact: 'usage plan',
    kind: 'lower',
    level: 'minor',
    reason: 'The client waits longer, so calls are slower, but code does not change and no call fails',
  },
  { fact: 'usage plan', kind: 'higher', level: 'patch', reason: 'Calls wait less' },
  {
    fact: 'usage plan',
    kind: 'changed',
    level: 'minor',
    reason: 'One of rate and burst is lower, so some calls wait longer',
  },
  { fact: 'usage plan', kind: 'added', level: 'patch', reason: 'The client paces also the first calls' },
  { fact: 'usage plan', kind: 'removed', level: 'patch', reason: 'The client takes the rate from responses' },
  {
    fact: 'application plan',
    kind: 'lower',
    level: 'minor',
    reason: 'The client waits longer, but code does not change',
  },
  { fact: 'application plan', kind: 'higher', level: 'patch', reason: 'Calls wait less' },
  { fact: 'application plan', kind: 'changed', level: 'minor', reason: 'Some calls wait longer' },
  { fact: 'application plan', kind: 'added', level: 'minor', reason: 'Calls of all sellers together wait longer' },
  { fact: 'application plan', kind: 'removed', level: 'patch', reason: 'Calls wait less' },

  {
    fact: 'grant',
    kind: 'restricted',
    level: 'major',
    reason: 'Calls need an RDT, so the application needs a role for personal data',
  },
  {
    fact: 'grant',
    kind: 'optionally restricted',
    level: 'minor',
    reason: 'An access token is still enough; an RDT adds personal data',
  },
  { fact: 'grant', kind: 'eased', level: 'minor', reason: 'The client no longer needs an RDT' },
  { fact: 'grant', kind: 'changed', level: 'major', reason: 'Calls need other credentials' },
  { fact: 'data element', kind: 'added', level: 'minor', reason: 'One more value of restrictedDataElements' },
  {
    fact: 'data element',
    kind: 'removed',
    level: 'major',
    reason: 'The type of restrictedDataElements lacks the value',
  },
  { fact: 'idempotency', kind: 'added', level: 'minor', reason: 'The client retries more failures' },
  { fact: 'idempotency', kind: 'removed', level: 'minor', reason: 'The client retries fewer failures' },
  { fact: 'pages', kind: 'added', level: 'minor', reason: 'New methods for all pages' },
  { fact: 'pages', kind: 'removed', level: 'major', reason: 'The methods for all pages do not exist anymore' },
  { fact: 'pages', kind: 'changed', level: 'patch', reason: noCode },
  { fact: 'page items', kind: 'changed', level: 'major', reason: 'The items of pages have another type' },
  { fact: 'parameter rule', kind: 'added', level: 'major', reason: sends },
  { fact: 'parameter rule', kind: 'removed', level: 'minor', reason: accepts },
  { fact: 'media type', kind: 'changed', level: 'patch', reason: noCode },

  { fact: 'status', kind: 'added', in: response, level: 'minor', reason: 'Only code that reads the status notices' },
  { fact: 'status', kind: 'removed', in: response, level: 'minor', reason: 'Only code that reads the status notices' },
  { fact: 'status', kind: 'added', in: ['error'], level: 'patch', reason: 'The client handles all error statuses' },
  { fact: 'status', kind: 'removed', in: ['error'], level: 'patch', reason: 'The client handles all error statuses' },
  { fact: 'header', kind: 'added', level: 'patch', reason: 'Clients return all headers' },
  { fact: 'header', kind: 'removed', level: 'patch', reason: 'Types do not name headers' },
  { fact: 'body', kind: 'added', in: response, level: 'minor', reason: 'The result has a type' },
  { fact: 'body', kind: 'removed', in: response, level: 'major', reason: removedType },

  { fact: 'required parameter', kind: 'added', level: 'major', reason: 'Calls without it fail and do not compile' },
  { fact: 'required parameter', kind: 'removed', level: 'major', reason: 'Calls with it do not compile' },
  { fact: 'optional parameter', kind: 'added', level: 'minor', reason: 'Existing calls work without it' },
  { fact: 'optional parameter', kind: 'removed', level: 'major', reason: 'Calls with it do not compile' },
  { fact: 'other type', kind: 'added', level: 'minor', reason: 'The parameter also accepts values of another type' },
  { fact: 'other type', kind: 'removed', level: 'major', reason: 'Calls with a value of this type do not compile' },
  { fact: 'place of parameter', kind: 'changed', level: 'patch', reason: noCode },

  { fact: 'type name', kind: 'added', level: 'minor', in: ['request', 'response'], reason: 'A new exported type' },
  {
    fact: 'type name',
    kind: 'removed',
    level: 'major',
    in: ['request', 'response'],
    reason: 'Imports of the type do not compile',
  },
  {
    fact: 'required property',
    kind: 'added',
    in: request,
    level: 'major',
    reason: 'Requests without it fail and do not compile',
  },
  {
    fact: 'required property',
    kind: 'removed',
    in: request,
    level: 'major',
    reason: 'Requests with it do not compile',
  },
  {
    fact: 'optional property',
    kind: 'added',
    in: request,
    level: 'minor',
    reason: 'Existing requests work without it',
  },
  {
    fact: 'optional property',
    kind: 'removed',
    in: request,
    level: 'major',
    reason: 'Requests with it do not compile',
  },
  { fact: 'required property', kind: 'added', in: response, level: 'minor', reason: 'Code can ignore it' },
  { fact: 'required property', kind: 'removed', in: response, level: 'major', reason: removedType },
  { fact: 'optional property', kind: 'added', in: response, level: 'minor', reason: 'Code can ignore it' },
  { fact: 'optional property', kind: 'removed', in: response, level: 'major', reason: removedType },
  {
    fact: 'required',
    kind: 'added',
    in: request,
    level: 'major',
    reason: 'Requests without it fail and do not compile',
  },
  { fact: 'required', kind: 'removed', in: request, level: 'minor', reason: accepts },
  {
    fact: 'required',
    kind: 'added',
    in: response,
    level: 'minor',
    reason: 'Code that handles its absence still works',
  },
  { fact: 'required', kind: 'removed', in: response, level: 'major', reason: 'Code must handle its absence' },

  { fact: 'type', kind: 'changed', in: ['request', 'response'], level: 'major', reason: 'Values have another type' },
  { fact: 'type', kind: 'narrower', in: request, level: 'major', reason: sends },
  { fact: 'type', kind: 'wider', in: request, level: 'minor', reason: accepts },
  { fact: 'type', kind: 'narrower', in: response, level: 'minor', reason: 'Code that handles more types still works' },
  { fact: 'type', kind: 'wider', in: response, level: 'major', reason: 'Code must handle more types' },
  { fact: 'variant', kind: 'added', in: request, level: 'minor', reason: accepts },
  { fact: 'variant', kind: 'removed', in: request, level: 'major', reason: sends },
  { fact: 'variant', kind: 'added', in: response, level: 'major', reason: 'Code must handle one more form' },
  {
    fact: 'variant',
    kind: 'removed',
    in: response,
    level: 'minor',
    reason: 'Code that handles more forms still works',
  },
  {
    fact: 'format',
    kind: 'added',
    in: ['request', 'response'],
    level: 'minor',
    reason: 'The type is the same, and the text of values more exact',
  },
  {
    fact: 'format',
    kind: 'removed',
    in: ['request', 'response'],
    level: 'minor',
    reason: 'The type is the same, and the text of values less exact',
  },
  {
    fact: 'format',
    kind: 'changed',
    in: ['request', 'response'],
    level: 'minor',
    reason: 'The type is the same, but the text of values differs',
  },
  { fact: 'enum', kind: 'added', in: request, level: 'major', reason: sends },
  { fact: 'enum', kind: 'removed', in: request, level: 'minor', reason: accepts },
  { fact: 'enum', kind: 'added', in: response, level: 'minor', reason: openEnum },
  { fact: 'enum', kind: 'removed', in: response, level: 'minor', reason: openEnum },
  { fact: 'enum value', kind: 'added', in: request, level: 'minor', reason: 'One more value to send' },
  {
    fact: 'enum value',
    kind: 'removed',
    in: request,
    level: 'major',
    reason: 'Amazon rejects the value, and closed types lack it',
  },
  { fact: 'enum value', kind: 'added', in: response, level: 'minor', reason: openEnum },
  {
    fact: 'enum value',
    kind: 'removed',
    in: response,
    level: 'minor',
    reason: 'The enum is open, so comparisons with the value still compile; only the constant in ./values disappears',
  },
  {
    fact: 'known value',
    kind: 'added',
    in: ['request', 'response'],
    level: 'minor',
    reason: 'One more value in types and in editors',
  },
  {
    fact: 'known value',
    kind: 'removed',
    in: ['request', 'response'],
    level: 'minor',
    reason: 'The type also accepts values that it does not list',
  },
  { fact: 'limit', kind: 'narrower', in: request, level: 'major', reason: sends },
  {
    fact: 'limit',
    kind: 'changed',
    in: request,
    level: 'major',
    reason: 'Amazon can reject requests that it accepted before',
  },
  { fact: 'limit', kind: 'wider', in: request, level: 'minor', reason: accepts },
  { fact: 'limit', kind: 'narrower', in: response, level: 'patch', reason: 'All values fit the old limit' },
  {
    fact: 'limit',
    kind: 'changed',
    in: response,
    level: 'minor',
    reason: 'Values can be outside the old limit, for example of a column',
  },
  {
    fact: 'limit',
    kind: 'wider',
    in: response,
    level: 'minor',
    reason: 'Values can be outside the old limit, for example of a column',
  },
  {
    fact: 'default',
    kind: 'added',
    in: request,
    level: 'minor',
    reason: 'Amazon documents what a request without the value means',
  },
  {
    fact: 'default',
    kind: 'removed',
    in: request,
    level: 'minor',
    reason: 'Requests without the value can mean something else',
  },
  {
    fact: 'default',
    kind: 'changed',
    in: request,
    level: 'minor',
    reason: 'Requests without the value mean something else',
  },
  { fact: 'default', kind: 'added', in: response, level: 'patch', reason: 'A default has no effect in a response' },
  { fact: 'default', kind: 'removed', in: response, level: 'patch', reason: 'A default has no effect in a response' },
  { fact: 'default', kind: 'changed', in: response, level: 'patch', reason: 'A default has no effect in a response' },
  { fact: 'additional properties', kind: 'added', in: request, level: 'minor', reason: accepts },
  {
    fact: 'additional properties',
    kind: 'removed',
    in: request,
    level: 'major',
    reason: 'Requests with other names do not compile',
  },
  { fact: 'additional properties', kind: 'added', in: response, level: 'minor', reason: 'Code can ignore other names' },
  {
    fact: 'additional properties',
    kind: 'removed',
    in: response,
    level: 'major',
    reason: 'Code that reads other names does not compile',
  },

  { fact: 'sandbox case', kind: 'changed', level: 'patch', reason: 'Only tests against the sandbox notice' },
  { fact: 'other', kind: 'changed', level: 'patch', reason: 'Neither types nor calls depend on it' },
  { fact: 'prose', kind: 'changed', level: 'patch', reason: 'Only texts, examples or the order of keys changed' },
]

/** Facts of schemas that no value of a caller's code has. Apply after {@link rules}, in the directions `error` and `unused`. */
const idleReasons: Readonly<Record<(typeof idle)[number], string>> = {
  error: 'The client throws the same error class for all error responses',
  unused: 'No operation uses the schema',
}

/** Returns the row of a difference, or `undefined` if no row fits. */
export function ruleOf({
  fact,
  kind,
  direction,
}: Omit<Difference, 'place'>): Pick<Rule, 'level' | 'reason'> | undefined {
  const rule = rules.find((row) => row.fact === fact && row.kind === kind && (row.in?.includes(direction) ?? true))
  if (rule !== undefined) return rule
  return direction === 'error' || direction === 'unused'
    ? { level: 'patch', reason: idleReasons[direction] }
    : undefined
}

/**
 * Applies the rules. Merges differences that are the same in several directions, with the highest level of them.
 *
 * @returns the changes: the highest level first, then in the order of the differences
 * @throws {Error} if no row fits a difference
 */
export function classify(differences: readonly Difference[]): Change[] {
  const changes = new Map<string, Change>()
  for (const difference of differences) {
    const { direction, ...rest } = difference
    const rule = ruleOf(difference)
    if (rule === undefined) throw new Error(`No rule for ${rest.fact} ${rest.kind} in a ${direction}.`)
    const key = JSON.stringify([rest.place, rest.fact, rest.kind, rest.from, rest.to])
    const change = { ...rest, level: rule.level, reason: rule.reason, directions: [direction] }
    const other = changes.get(key)
    changes.set(key, other === undefined ? change : merged(other, change))
  }
  return [...changes.values()].sort((left, right) => levels.indexOf(left.level) - levels.indexOf(right.level))
}

function merged(one: Change, other: Change): Change {
  const higher = levels.indexOf(other.level) < levels.indexOf(one.level) ? other : one
  return { ...higher, directions: [...new Set([...one.directions, ...other.directions])] }
}
