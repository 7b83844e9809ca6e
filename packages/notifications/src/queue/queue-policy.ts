import { ConfigurationError } from '@selling-partner/auth'
import { isRecord } from '@selling-partner/auth/internal'

/** Whether a queue's access policy lets Amazon send to it. `conditional`: it depends on a condition that is not evaluated. */
export type PolicyVerdict = 'allows' | 'conditional' | 'denies' | 'missing'

/** The AWS account from which SP-API sends notifications. */
export const amazonAccount = '437568002678'

/** The actions that Amazon asks for: to send, and to inspect the queue during its registration. */
const amazonActions = ['sqs:SendMessage', 'sqs:GetQueueAttributes'] as const

type AmazonAction = (typeof amazonActions)[number]

/** Identifies our statement in a policy, so that it is not added twice. */
const statementId = 'SellingPartnerApiNotifications'

/**
 * Evaluates an access policy for Amazon's account. A Deny overrides an Allow. A missing or unreadable policy allows nothing.
 * Except for TLS, conditions are not evaluated: a statement with a condition makes the verdict `conditional`.
 *
 * @param policy The policy's JSON text.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluatePolicy(
  policy: string | undefined,
  queueArn: string,
  action: AmazonAction = 'sqs:SendMessage',
): PolicyVerdict {
  const statements = statementsOf(parsePolicy(policy))
  const found = (effect: string, coverage: Coverage) =>
    statements.some((statement) => statement.Effect === effect && coverageOf(statement, queueArn, action) === coverage)
  if (found('Deny', 'yes')) return 'denies'
  if (found('Allow', 'yes')) return found('Deny', 'maybe') ? 'conditional' : 'allows'
  return found('Allow', 'maybe') ? 'conditional' : 'missing'
}

/**
 * Adds a statement to an access policy that lets Amazon send to the queue. A policy that already allows it is returned unchanged.
 * An existing Deny stays, so evaluate the result.
 *
 * @param policy The queue's current policy as JSON text. `undefined` if it has none.
 * @throws ConfigurationError if the policy is not valid JSON. It is not replaced then.
 * @see https://developer-docs.amazon/sp-api/docs/set-up-credential-rotation-notifications
 */
export function allowAmazon(policy: string | undefined, queueArn: string): string {
  const document = policy ? parsePolicy(policy) : { Version: '2012-10-17' }
  if (!document) {
    throw new ConfigurationError('The access policy of the queue is not valid JSON. Fix it in the AWS console.')
  }
  if (policy && amazonActions.every((action) => evaluatePolicy(policy, queueArn, action) === 'allows')) return policy
  const others = statementsOf(document).filter(({ Sid }) => Sid !== statementId)
  return JSON.stringify({ ...document, Statement: [...others, amazonStatement(queueArn)] })
}

/** The statement that lets Amazon send to a queue. */
export function amazonStatement(queueArn: string): object {
  return {
    Sid: statementId,
    Effect: 'Allow',
    Principal: { AWS: amazonAccount },
    Action: amazonActions,
    Resource: queueArn,
  }
}

/** Parsed JSON, so each member may be anything. */
interface PolicyStatement {
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

/** Whether a statement applies to Amazon's account, the action and the queue. Its effect does not matter. */
type Coverage = 'yes' | 'maybe' | 'no'

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
function coverageOf(statement: PolicyStatement, queueArn: string, action: AmazonAction): Coverage {
  const { Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition } = statement
  const coverages = [
    either(Principal, NotPrincipal, coverageOfPrincipal),
    either(Action, NotAction, (patterns) => matches(patterns, action, 'i')),
    either(Resource, NotResource, (patterns) => matches(patterns, queueArn)),
    coverageOfCondition(Condition),
  ]
  if (coverages.includes('no')) return 'no'
  return coverages.includes('maybe') ? 'maybe' : 'yes'
}

/** Amazon sends over TLS, so the usual statement about requests without TLS never applies. */
function coverageOfCondition(condition: unknown): Coverage {
  const [first, ...others] = Object.entries(Object(condition)).flatMap(([operator, keys]) =>
    Object.entries(Object(keys)).map(([key, value]) => `${operator} ${key} ${value}`),
  )
  if (first === undefined) return 'yes'
  return first === 'Bool aws:SecureTransport false' && others.length === 0 ? 'no' : 'maybe'
}

/** Evaluates an element, or its negated form (`NotPrincipal`, `NotAction`, `NotResource`). */
function either(element: unknown, negated: unknown, evaluate: (element: unknown) => Coverage): Coverage {
  if (element !== undefined) return evaluate(element)
  if (negated === undefined) return 'no'
  const coverage = evaluate(negated)
  return coverage === 'maybe' ? 'maybe' : coverage === 'yes' ? 'no' : 'yes'
}

function coverageOfPrincipal(principal: unknown): Coverage {
  const names = principal === '*' ? ['*'] : textsOf(Object(principal).AWS)
  const wholeAccount = new RegExp(`^(?:\\*|${amazonAccount}|arn:aws[a-z-]*:iam::${amazonAccount}:root)$`)
  if (names.some((name) => wholeAccount.test(name))) return 'yes'
  // A role or user of the account: it is unknown which one Amazon sends with.
  return names.some((name) => name.includes(`::${amazonAccount}:`)) ? 'maybe' : 'no'
}

function matches(patterns: unknown, text: string, flags?: string): Coverage {
  return textsOf(patterns).some((pattern) => toRegExp(pattern, flags).test(text)) ? 'yes' : 'no'
}

/** In a policy, `*` matches any characters and `?` one. */
function toRegExp(pattern: string, flags?: string): RegExp {
  const source = pattern
    .replace(/[\\^$.+()|[\]{}]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, flags)
}

interface PolicyDocument {
  readonly Version?: unknown
  readonly Statement?: unknown
}

function parsePolicy(policy: string | undefined): PolicyDocument | undefined {
  try {
    const document: unknown = JSON.parse(policy ?? '')
    return isRecord(document) ? document : undefined
  } catch {
    return undefined
  }
}

/** A single statement may stand without an array. */
function statementsOf(document: PolicyDocument | undefined): PolicyStatement[] {
  return [document?.Statement].flat().filter(isRecord)
}

function textsOf(value: unknown): string[] {
  return [value].flat().filter((item): item is string => typeof item === 'string')
}
