import { judgePolicy } from './queue-policy.js'
import type { QueueState } from './queue-state.js'

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
