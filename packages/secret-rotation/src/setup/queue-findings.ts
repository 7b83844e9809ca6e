import { isSellingPartnerError } from '@selling-partner/auth'
import { amazonAccount, judgePolicy } from '../queue/queue-policy.js'
import type { QueueState } from '../queue/queue-state.js'
import type { SecretQueue } from '../queue/secret-queue.js'
import { bestRetention } from './create-queue.js'
import { doubtful, fine, type SetupFinding, wrong } from './setup-finding.js'

const day = 86_400

/** Receptions that SQS counts at most before a message goes to the dead-letter queue. */
const mostReceptions = 1000

/** What there is to say about a queue before Amazon is to send a secret to it. */
export async function queueFindings(queue: SecretQueue): Promise<SetupFinding[]> {
  try {
    const [state, policy] = [await queue.inspect(), await queue.readPolicy()]
    return [
      fine(
        'Queue',
        `${state.arn} can be reached, with ${state.messages} ${state.messages === 1 ? 'message' : 'messages'}`,
      ),
      kind(state),
      accessPolicy(state, policy),
      retention(state),
      deadLetters(state),
      encryption(state),
    ]
  } catch (error) {
    if (!isSellingPartnerError(error)) throw error
    return [wrong('Queue', error.message, 'Mend that first: the rest of the queue is looked at then')]
  }
}

function kind({ isFifo }: QueueState): SetupFinding {
  if (!isFifo) return fine('Kind', 'a standard queue')
  return wrong(
    'Kind',
    'a FIFO queue, which Amazon does not send to',
    'Create a standard queue, with --create-queue for one',
  )
}

function accessPolicy({ arn, policy: verdict }: QueueState, policy: string | undefined): SetupFinding {
  const title = 'Access policy'
  const remedy = `Let ${amazonAccount} call sqs:SendMessage and sqs:GetQueueAttributes, or have it written with --write-policy`
  if (verdict === 'denies') {
    return wrong(
      title,
      'a statement keeps Amazon from sending',
      `Take ${amazonAccount} out of the statement that denies it`,
    )
  }
  if (verdict === 'lacks') return wrong(title, 'no statement lets Amazon send', remedy)
  if (verdict === 'conditional') {
    return doubtful(title, 'lets Amazon send under conditions that cannot be judged from here', remedy)
  }
  if (judgePolicy(policy, arn, 'sqs:GetQueueAttributes') === 'allows') return fine(title, 'lets Amazon send')
  return doubtful(title, 'lets Amazon send, but not look at the queue, as it does when a queue is registered', remedy)
}

function retention({ retention: seconds }: QueueState): SetupFinding {
  const title = 'Retention'
  const days = Math.round((seconds / day) * 10) / 10
  const detail = `a message that nobody deletes is kept for ${days} ${days === 1 ? 'day' : 'days'}`
  if (seconds >= bestRetention) return fine(title, detail)
  return doubtful(
    title,
    detail,
    `Set the message retention period to 14 days (${bestRetention} s): until it is stored, the message is the only copy of a new secret`,
  )
}

function deadLetters({ deadLetters: target }: QueueState): SetupFinding {
  const title = 'Dead-letter queue'
  if (!target) return fine(title, 'none, so that a message stays until it is done with')
  const detail = `after ${target.maxReceiveCount} receptions a message is moved to ${target.queueArn}`
  if (target.maxReceiveCount >= mostReceptions) return fine(title, detail)
  return doubtful(
    title,
    detail,
    `Remove it, or raise its maximum receives to ${mostReceptions}: while LWA or the store is down, a secret is received again and again, and would be moved away`,
  )
}

function encryption({ kmsKey }: QueueState): SetupFinding {
  const title = 'Encryption'
  if (kmsKey === undefined) return fine(title, 'no KMS key that Amazon would have to use')
  if (/(?:^|[:/])alias\/aws\//.test(kmsKey)) {
    return wrong(
      title,
      `the KMS key ${kmsKey} is AWS' own, which no other account can use`,
      'Encrypt with the key of SQS (SSE-SQS), or with a KMS key of yours whose policy lets Amazon use it',
    )
  }
  return doubtful(
    title,
    `the KMS key ${kmsKey}, whose policy cannot be read from here`,
    `See that the key's policy has this statement: ${keyStatement()}`,
  )
}

/**
 * The statement that the policy of a KMS key needs, so that Amazon can send to a queue that is encrypted with it.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
 */
export function keyStatement(): string {
  return JSON.stringify({
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${amazonAccount}:root` },
    Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
    Resource: '*',
  })
}
