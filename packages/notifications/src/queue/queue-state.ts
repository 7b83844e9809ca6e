import { evaluatePolicy, type PolicyVerdict } from './queue-policy.js'

/** The queue's state, as far as it affects the delivery of notifications. */
export interface QueueState {
  readonly arn: string
  /** Whether the access policy lets Amazon send. */
  readonly policy: PolicyVerdict
  /** The access policy, as JSON text. Absent without one. */
  readonly accessPolicy?: string
  /** Seconds for which SQS keeps a message that is not deleted. */
  readonly retentionSeconds: number
  /** Approximate number of messages, including those that are being handled. */
  readonly messages: number
  /** Amazon sends to standard queues only. */
  readonly isFifo: boolean
  /** KMS key that encrypts the messages. Its policy must let Amazon use it. Absent without a key. */
  readonly kmsKey?: string
  /** Dead-letter queue, and the number of receives after which SQS moves a message there. Absent without one. */
  readonly deadLetters?: { readonly queueArn: string; readonly maxReceiveCount: number }
}

/**
 * Whether a KMS key belongs to AWS (`alias/aws/sqs`). Amazon cannot use it, because its policy cannot be changed.
 *
 * @param kmsKey ID, ARN or alias.
 */
export function isKeyOfAws(kmsKey: string): boolean {
  return /(?:^|[:/])alias\/aws\//.test(kmsKey)
}

/** A queue's attributes in the response of SQS. */
export type QueueAttributes = Readonly<Partial<Record<string, string>>>

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html */
export function queueStateFrom(attributes: QueueAttributes): QueueState {
  const { QueueArn: arn = '', Policy, KmsMasterKeyId: kmsKey, RedrivePolicy } = attributes
  const deadLetters = deadLettersFrom(RedrivePolicy)
  return {
    arn,
    policy: evaluatePolicy(Policy, arn),
    ...(Policy && { accessPolicy: Policy }),
    retentionSeconds: Number(attributes.MessageRetentionPeriod ?? 0),
    messages: countMessages(attributes),
    isFifo: attributes.FifoQueue === 'true',
    ...(kmsKey && { kmsKey }),
    ...(deadLetters && { deadLetters }),
  }
}

function countMessages(attributes: QueueAttributes): number {
  const { ApproximateNumberOfMessages: visible, ApproximateNumberOfMessagesNotVisible: hidden } = attributes
  return Number(visible ?? 0) + Number(hidden ?? 0) + Number(attributes.ApproximateNumberOfMessagesDelayed ?? 0)
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
