import { ConfigurationError } from '@selling-partner/auth'
import type { PolicyVerdict } from './queue-state.js'

/** The AWS account that SP-API sends its notifications with. */
export const amazonAccount = '437568002678'

/** What Amazon asks for: to send, and to look at the queue when it is registered. */
export const amazonActions = ['sqs:SendMessage', 'sqs:GetQueueAttributes'] as const

/** Names our statement in a policy, so that it is not added twice. */
const statementId = 'SellingPartnerApiNotifications'

/**
 * Whether an access policy lets Amazon do something to a queue. A statement that denies it wins. Without a policy, or with one
 * that is not readable, nobody else may do anything.
 *
 * @param policy The policy, a JSON text.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function judgePolicy(
  policy: string | undefined,
  queueArn: string,
  action: (typeof amazonActions)[number] = 'sqs:SendMessage',
): PolicyVerdict {
  const question = { account: amazonAccount, action, resource: queueArn }
  const statements = statementsOf(documentFrom(policy))
  const found = (effect: string, certainty: Certainty) =>
    statements.some((statement) => statement.Effect === effect && concerns(statement, question) === certainty)
  if (found('Deny', 'yes')) return 'denies'
  if (found('Allow', 'yes')) return found('Deny', 'maybe') ? 'conditional' : 'allows'
  return found('Allow', 'maybe') ? 'conditional' : 'lacks'
}

/**
 * An access policy that lets Amazon send to the queue: the one given with one more statement, or just as it is where it does
 * already. It cannot help against a statement that denies it: judge the outcome.
 *
 * @param policy The policy that the queue has, a JSON text; `undefined` where it has none.
 * @throws ConfigurationError where the policy is not readable: it is not replaced then.
 * @see https://developer-docs.amazon.com/sp-api/docs/set-up-credential-rotation-notifications
 */
export function allowAmazon(policy: string | undefined, queueArn: string): string {
  const document = policy ? documentFrom(policy) : { Version: '2012-10-17' }
  if (!document)
    throw new ConfigurationError('The access policy of the queue is not readable: mend it in the AWS console')
  if (policy && amazonActions.every((action) => judgePolicy(policy, queueArn, action) === 'allows')) return policy
  const others = statementsOf(document).filter(({ Sid }) => Sid !== statementId)
  return JSON.stringify({ ...document, Statement: [...others, amazonStatement(queueArn)] })
}

function amazonStatement(queueArn: string): PolicyStatement {
  return {
    Sid: statementId,
    Effect: 'Allow',
    Principal: { AWS: amazonAccount },
    Action: amazonActions,
    Resource: queueArn,
  }
}

interface PolicyDocument {
  readonly Version?: unknown
  readonly Statement?: unknown
}

function documentFrom(policy: string | undefined): PolicyDocument | undefined {
  try {
    const document: unknown = JSON.parse(policy ?? '')
    return isObject(document) ? document : undefined
  } catch {
    return undefined
  }
}

/** One statement may stand alone, without a list. */
function statementsOf(document: PolicyDocument | undefined): PolicyStatement[] {
  return [document?.Statement].flat().filter(isObject)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

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
