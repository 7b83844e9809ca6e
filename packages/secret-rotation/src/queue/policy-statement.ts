/** Whether something holds; `maybe` where that cannot be judged from here. */
export type Certainty = 'yes' | 'maybe' | 'no'

/** What is asked of an access policy: may the account do that to the queue? */
export interface AccessQuestion {
  /** The AWS account, as its number. */
  readonly account: string
  /** `sqs:SendMessage` */
  readonly action: string
  /** The ARN of the queue. */
  readonly resource: string
}

/** A statement of an access policy: a value from JSON, whose members may be anything. */
export interface PolicyStatement {
  readonly Sid?: unknown
  readonly Effect?: unknown
  readonly Principal?: unknown
  readonly NotPrincipal?: unknown
  readonly Action?: unknown
  readonly NotAction?: unknown
  readonly Resource?: unknown
  readonly NotResource?: unknown
  readonly Condition?: unknown
}

/**
 * Whether a statement is about what is asked, whatever its effect.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
 */
export function concerns(statement: PolicyStatement, { account, action, resource }: AccessQuestion): Certainty {
  const { Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition } = statement
  return leastCertain([
    either(Principal, NotPrincipal, (principal) => coversAccount(principal, account)),
    either(Action, NotAction, (actions) => coversText(actions, action, 'i')),
    either(Resource, NotResource, (resources) => coversText(resources, resource)),
    conditionHolds(Condition),
  ])
}

function leastCertain(certainties: readonly Certainty[]): Certainty {
  if (certainties.includes('no')) return 'no'
  return certainties.includes('maybe') ? 'maybe' : 'yes'
}

/** An element, or the one that holds for all but what it names. */
function either(element: unknown, notElement: unknown, covers: (element: unknown) => Certainty): Certainty {
  if (element !== undefined) return covers(element)
  return notElement === undefined ? 'no' : opposite(covers(notElement))
}

function opposite(certainty: Certainty): Certainty {
  if (certainty === 'maybe') return 'maybe'
  return certainty === 'yes' ? 'no' : 'yes'
}

function coversAccount(principal: unknown, account: string): Certainty {
  const named = principal === '*' ? ['*'] : textsOf(Object(principal).AWS)
  const whole = new RegExp(`^(?:\\*|${account}|arn:aws[a-z-]*:iam::${account}:root)$`)
  if (named.some((name) => whole.test(name))) return 'yes'
  // A role or a user of the account: which of them Amazon sends with is not known.
  return named.some((name) => name.includes(`::${account}:`)) ? 'maybe' : 'no'
}

function coversText(patterns: unknown, text: string, flags?: string): Certainty {
  return textsOf(patterns).some((pattern) => toRegExp(pattern, flags).test(text)) ? 'yes' : 'no'
}

/** A pattern of a policy: `*` stands for any characters, `?` for one. */
function toRegExp(pattern: string, flags?: string): RegExp {
  const source = pattern
    .replace(/[\\^$.+()|[\]{}]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, flags)
}

/** Of all conditions only one can be judged from here: Amazon sends over TLS, which many policies insist on. */
function conditionHolds(condition: unknown): Certainty {
  const tests = Object.entries(Object(condition)).flatMap(([operator, keys]) =>
    Object.entries(Object(keys)).map(([key, values]) => secureTransportHolds(operator, key, values)),
  )
  return leastCertain(tests)
}

function secureTransportHolds(operator: string, key: string, values: unknown): Certainty {
  if (!/^Bool(?:IfExists)?$/.test(operator) || key.toLowerCase() !== 'aws:securetransport') return 'maybe'
  return [values].flat().map(String).includes('true') ? 'yes' : 'no'
}

function textsOf(value: unknown): string[] {
  return [value].flat().filter((item): item is string => typeof item === 'string')
}
