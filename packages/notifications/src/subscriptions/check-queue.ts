import type { GetQueueUrlResult } from '@aws-sdk/client-sqs'
import { ConfigurationError } from '@selling-partner/auth'
import type { AwsClient } from '../aws/aws-sdk.js'
import { notificationQueueErrors } from '../queue/queue-errors.js'
import { amazonAccount, amazonStatement, evaluatePolicy } from '../queue/queue-policy.js'
import { isKeyOfAws, type QueueState } from '../queue/queue-state.js'
import { SqsQueue } from '../queue/sqs-queue.js'
import { SqsRequests } from '../queue/sqs-requests.js'

/** Milliseconds to wait for a response of SQS. */
const requestLimit = 10_000

/** Something about a queue that prevents notifications, or may do so. */
export interface QueueFinding {
  /** `failed`: Amazon cannot send notifications. `warning`: check it. */
  readonly level: 'failed' | 'warning'
  /** The part of the queue. */
  readonly subject: 'type' | 'access-policy' | 'encryption' | 'dead-letter-queue'
  /** The fault, as a sentence. */
  readonly fault: string
  /** The remedy, as a sentence. */
  readonly remedy: string
  /** The statement to add to the policy of the queue or of its KMS key. Absent if a statement is not the remedy. */
  readonly statement?: object
}

const arnForm = /^arn:(aws[a-z-]*):sqs:([a-z0-9-]+):(\d{12}):([\w-]{1,80}(?:\.fifo)?)$/

/** The parts of a queue's ARN. @throws ConfigurationError if it is not one. */
export function parseQueueArn(arn: string): { region: string; account: string; name: string; url: string } {
  const [, partition, region = '', account = '', name = ''] = arnForm.exec(arn) ?? []
  if (partition === undefined) {
    throw new ConfigurationError(
      'queueArn is not the ARN of a queue. Use the form arn:aws:sqs:<region>:<account>:<name>.',
    )
  }
  const domain = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'
  return { region, account, name, url: `https://sqs.${region}.${domain}/${account}/${name}` }
}

/**
 * Checks whether Amazon can send notifications to a queue. Needs `sqs:GetQueueUrl` and `sqs:GetQueueAttributes`.
 *
 * @param sqs An `SQSClient` for the queue's account and region.
 * @returns The obstacles, certain or possible. Empty if everything is right.
 * @throws NotificationQueueError if the queue does not exist or cannot be reached.
 * @see https://developer-docs.amazon/sp-api/docs/set-up-notifications-with-amazon-sqs
 */
export async function checkQueue(sqs: AwsClient, queueArn: string): Promise<QueueFinding[]> {
  const queue = new SqsQueue({ queueUrl: await findQueueUrl(sqs, queueArn), sqs })
  const state = await queue.inspect()
  return [
    findType(state),
    findPolicy(queueArn, state.accessPolicy),
    findEncryption(state),
    findDeadLetters(state),
  ].filter((finding) => finding !== undefined)
}

/** Asks SQS for the URL, because an emulator or a VPC endpoint has another one than AWS. */
async function findQueueUrl(sqs: AwsClient, queueArn: string): Promise<string> {
  const { name, account, url } = parseQueueArn(queueArn)
  const requests = new SqsRequests({ sqs, errors: notificationQueueErrors })
  const { QueueUrl = url }: GetQueueUrlResult = await requests.send(
    ({ GetQueueUrlCommand }) => new GetQueueUrlCommand({ QueueName: name, QueueOwnerAWSAccountId: account }),
    { target: `the queue ${queueArn}`, action: 'sqs:GetQueueUrl', limit: requestLimit },
  )
  return QueueUrl
}

function findType({ isFifo }: QueueState): QueueFinding | undefined {
  if (!isFifo) return undefined
  return {
    level: 'failed',
    subject: 'type',
    fault: 'The queue is a FIFO queue, and Amazon sends to standard queues only.',
    remedy: 'Create a standard queue.',
  }
}

function findPolicy(arn: string, policy: string | undefined): QueueFinding | undefined {
  const subject = 'access-policy'
  const statement = amazonStatement(arn)
  switch (evaluatePolicy(policy, arn, 'sqs:SendMessage')) {
    case 'denies':
      return {
        level: 'failed',
        subject,
        fault: 'A Deny statement in the access policy of the queue prevents Amazon from sending.',
        remedy: `Exclude ${amazonAccount} from that statement.`,
      }
    case 'missing':
      return {
        level: 'failed',
        subject,
        fault: 'No statement in the access policy of the queue lets Amazon send.',
        remedy: `Add this statement: ${JSON.stringify(statement)}`,
        statement,
      }
    case 'conditional':
      return {
        level: 'warning',
        subject,
        fault: 'A statement for Amazon in the access policy of the queue has a condition, which is not evaluated.',
        remedy: `Check that it lets ${amazonAccount} send.`,
        statement,
      }
    case 'allows':
      if (evaluatePolicy(policy, arn, 'sqs:GetQueueAttributes') === 'allows') return undefined
      return {
        level: 'warning',
        subject,
        fault: 'The access policy of the queue lets Amazon send, but not inspect the queue.',
        remedy: `Add this statement: ${JSON.stringify(statement)}`,
        statement,
      }
  }
}

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html */
function findEncryption({ kmsKey }: QueueState): QueueFinding | undefined {
  if (kmsKey === undefined) return undefined
  if (isKeyOfAws(kmsKey)) {
    return {
      level: 'failed',
      subject: 'encryption',
      fault: `The KMS key ${kmsKey} belongs to AWS, and no other account can use it.`,
      remedy: 'Use the key of SQS (SSE-SQS), or your own KMS key whose policy lets Amazon use it.',
    }
  }
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${amazonAccount}:root` },
    Action: ['kms:GenerateDataKey', 'kms:Decrypt'],
    Resource: '*',
  }
  return {
    level: 'warning',
    subject: 'encryption',
    fault: `The policy of the KMS key ${kmsKey} was not read.`,
    remedy: `Check that it contains this statement: ${JSON.stringify(statement)}`,
    statement,
  }
}

function findDeadLetters({ deadLetters }: QueueState): QueueFinding | undefined {
  if (deadLetters) return undefined
  return {
    level: 'warning',
    subject: 'dead-letter-queue',
    fault:
      'The queue has no redrive policy, so a message that always fails is received until its retention period ends.',
    remedy: 'Add a dead-letter queue.',
  }
}
