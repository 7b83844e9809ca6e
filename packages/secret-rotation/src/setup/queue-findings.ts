import { isSellingPartnerError } from '@selling-partner/auth'
import { amazonAccount, evaluatePolicy, isKeyOfAws, type QueueState } from '@selling-partner/notifications/internal'
import type { SecretQueue } from '../queue/secret-queue.js'
import { maxRetentionSeconds } from './create-queue.js'
import { failed, passed, type SetupFinding, warning } from './setup-finding.js'

/** The largest receive count that SQS allows before a message moves to the dead-letter queue. */
const maxReceiveCount = 1000

/** Checks the queue. */
export async function queueFindings(queue: SecretQueue): Promise<SetupFinding[]> {
  try {
    const [state, policy] = [await queue.inspect(), await queue.readPolicy()]
    const count = `${state.messages} ${state.messages === 1 ? 'message' : 'messages'}`
    return [
      passed('Queue', `${state.arn} is reachable, with ${count}`),
      checkType(state),
      checkPolicy(state, policy),
      checkRetention(state),
      checkDeadLetters(state),
      checkEncryption(state),
    ]
  } catch (error) {
    if (!isSellingPartnerError(error)) throw error
    return [failed('Queue', error.message, 'Fix this first. Then setup also checks the rest of the queue.')]
  }
}

function checkType({ isFifo }: QueueState): SetupFinding {
  const title = 'Type'
  if (!isFifo) return passed(title, 'a standard queue')
  return failed(
    title,
    'a FIFO queue, and Amazon sends to standard queues only',
    'Create a standard queue, for example with --create-queue.',
  )
}

function checkPolicy({ arn, policy: verdict }: QueueState, policy: string | undefined): SetupFinding {
  const title = 'Access policy'
  const remedy = `Allow sqs:SendMessage and sqs:GetQueueAttributes for ${amazonAccount}, or run setup with --write-policy.`
  switch (verdict) {
    case 'denies':
      return failed(
        title,
        'a Deny statement prevents Amazon from sending',
        `Exclude ${amazonAccount} from that statement.`,
      )
    case 'missing':
      return failed(title, 'no statement lets Amazon send', remedy)
    case 'conditional':
      return warning(
        title,
        'a statement for Amazon has a condition, which setup does not evaluate',
        `Check that the condition lets ${amazonAccount} send. If it is on an Allow statement, you can run setup with --write-policy.`,
      )
    case 'allows':
      if (evaluatePolicy(policy, arn, 'sqs:GetQueueAttributes') === 'allows') return passed(title, 'lets Amazon send')
      return warning(title, 'lets Amazon send, but not inspect the queue, which its registration needs', remedy)
  }
}

function checkRetention({ retentionSeconds }: QueueState): SetupFinding {
  const title = 'Retention'
  const days = Math.round((retentionSeconds / 86_400) * 10) / 10
  const detail = `SQS keeps a message for ${days} ${days === 1 ? 'day' : 'days'}`
  if (retentionSeconds >= maxRetentionSeconds) return passed(title, detail)
  return warning(
    title,
    detail,
    `Set the message retention period to 14 days (${maxRetentionSeconds} s): the message is the only copy of a new secret until it is stored.`,
  )
}

function checkDeadLetters({ deadLetters: target }: QueueState): SetupFinding {
  const title = 'Dead-letter queue'
  if (!target) return passed(title, 'none, so a message stays until it is handled')
  const detail = `after ${target.maxReceiveCount} receives, a message moves to ${target.queueArn}`
  if (target.maxReceiveCount >= maxReceiveCount) return passed(title, detail)
  return warning(
    title,
    detail,
    `Remove it, or set its maximum receives to ${maxReceiveCount}. While LWA or the secret store is down, a message is received again and again, and would move.`,
  )
}

function checkEncryption({ kmsKey }: QueueState): SetupFinding {
  const title = 'Encryption'
  if (kmsKey === undefined) return passed(title, 'no KMS key that Amazon would need')
  if (isKeyOfAws(kmsKey)) {
    return failed(
      title,
      `the KMS key ${kmsKey} belongs to AWS, and no other account can use it`,
      'Use the key of SQS (SSE-SQS), or your own KMS key whose policy lets Amazon use it.',
    )
  }
  return warning(
    title,
    `the KMS key ${kmsKey}, whose policy setup cannot read`,
    `Check that the key's policy contains this statement: ${keyStatement()}`,
  )
}

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html */
function keyStatement(): string {
  return JSON.stringify({
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${amazonAccount}:root` },
    Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
    Resource: '*',
  })
}
