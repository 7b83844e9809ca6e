import { ConfigurationError } from '@selling-partner/auth'
import { type Certainty, concerns, type PolicyStatement } from './policy-statement.js'
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
