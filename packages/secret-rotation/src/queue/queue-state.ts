import { judgePolicy } from './queue-policy.js'

/** Whether a queue's access policy lets Amazon send to it. `conditional`: under conditions that cannot be judged from here. */
export type PolicyVerdict = 'allows' | 'conditional' | 'denies' | 'lacks'

/** What is to be known of the queue before a secret is sent to it. */
export interface QueueState {
  readonly arn: string
  readonly policy: PolicyVerdict
  /** Seconds for which a message is kept that nobody deletes. */
  readonly retention: number
  /** About how many messages there are, those that someone is just handling included. */
  readonly messages: number
  /** Amazon sends to standard queues only. */
  readonly isFifo: boolean
  /** The KMS key that messages are encrypted with: its policy has to let Amazon use it. Left out without one. */
  readonly kmsKey?: string
  /** After how many receptions a message is moved to which dead-letter queue. Left out without one. */
  readonly deadLetters?: { readonly queueArn: string; readonly maxReceiveCount: number }
}

/** Attributes of a queue, as SQS gives them. */
export type QueueAttributes = Readonly<Partial<Record<string, string>>>

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html */
export function queueStateFrom(attributes: QueueAttributes): QueueState {
  const { QueueArn: arn = '', Policy, KmsMasterKeyId: kmsKey, RedrivePolicy } = attributes
  const deadLetters = deadLettersFrom(RedrivePolicy)
  return {
    arn,
    policy: judgePolicy(Policy, arn),
    retention: Number(attributes.MessageRetentionPeriod ?? 0),
    messages: countMessages(attributes),
    isFifo: attributes.FifoQueue === 'true',
    ...(kmsKey && { kmsKey }),
    ...(deadLetters && { deadLetters }),
  }
}

function countMessages(attributes: QueueAttributes): number {
  const { ApproximateNumberOfMessages: waiting, ApproximateNumberOfMessagesNotVisible: hidden } = attributes
  return Number(waiting ?? 0) + Number(hidden ?? 0) + Number(attributes.ApproximateNumberOfMessagesDelayed ?? 0)
}

function deadLettersFrom(redrivePolicy: string | undefined): QueueState['deadLetters'] {
  if (!redrivePolicy) return undefined
  try {
    const { deadLetterTargetArn, maxReceiveCount } = Object(JSON.parse(redrivePolicy))
    if (typeof deadLetterTargetArn !== 'string') return undefined
    return { queueArn: deadLetterTargetArn, maxReceiveCount: Number(maxReceiveCount) }
  } catch {
    return undefined
  }
}
