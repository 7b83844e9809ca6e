import type { CreateQueueResult } from '@aws-sdk/client-sqs'
import { ConfigurationError } from '@selling-partner/auth'
import {
  type AwsClient,
  allowAmazon,
  configuredEndpoint,
  type PolicyVerdict,
  SqsRequests,
} from '@selling-partner/notifications/internal'
import { rotationQueueErrors } from '../queue/queue-errors.js'
import { SecretQueue } from '../queue/secret-queue.js'

export interface CreateQueueOptions {
  /** Up to 80 letters, digits, `-` and `_`. */
  readonly name: string
  /** AWS region. @default the AWS SDK's default */
  readonly region?: string
  /** Your own `SQSClient`, whose region applies. You close it. @default a new one */
  readonly sqs?: AwsClient
}

export interface CreatedQueue {
  readonly url: string
  /** The value to enter in the Developer Console. */
  readonly arn: string
  /** Whether Amazon may send. Not `allows` if the queue already existed with a Deny statement. */
  readonly policy: PolicyVerdict
}

export interface WrittenPolicy {
  /** `false` if the policy already let Amazon send. */
  readonly changed: boolean
  /** The verdict on the queue's policy now. `denies` if another statement denies Amazon: such statements stay. */
  readonly policy: PolicyVerdict
}

/** The longest retention of SQS: 14 days. */
export const maxRetentionSeconds = 1_209_600

/** Longer than a rotation takes, so that no other consumer receives a message while it is handled. */
const visibilityTimeoutSeconds = 120

const requestTimeout = 10_000

/**
 * Creates the queue for an application's new secrets. It is a standard queue that keeps messages for 14 days, is encrypted with the
 * key of SQS, and lets Amazon send. An existing queue with this name and these settings is reused. Needs `sqs:CreateQueue`,
 * `sqs:GetQueueAttributes` and `sqs:SetQueueAttributes`.
 *
 * @throws QueueAccessError if SQS is unreachable or rejects the request. Its reason is `QueueNameExists` if a queue with this name
 *   has other settings: that queue is not changed.
 * @throws ConfigurationError if an option is invalid or the region is unknown.
 */
export async function createQueue({ name, region, sqs }: CreateQueueOptions): Promise<CreatedQueue> {
  const url = await requestQueue(checkName(name), { sqs, region })
  const queue = new SecretQueue({ queueUrl: url, sqs, region })
  try {
    const { policy } = await writePolicy(queue)
    return { url, arn: (await queue.inspect()).arn, policy }
  } finally {
    queue.close()
  }
}

/**
 * Lets Amazon send to a queue: adds a statement to its access policy, keeps the others, and evaluates the result. Needs
 * `sqs:GetQueueAttributes` and `sqs:SetQueueAttributes`.
 *
 * @throws QueueAccessError if the queue is unreachable or rejects the request.
 * @throws ConfigurationError if the current policy is not valid JSON.
 */
export async function writePolicy(queue: SecretQueue): Promise<WrittenPolicy> {
  const { arn, policy: verdict } = await queue.inspect()
  const before = await queue.readPolicy()
  const after = allowAmazon(before, arn)
  if (after === before) return { changed: false, policy: verdict }
  await queue.setPolicy(after)
  return { changed: true, policy: (await queue.inspect()).policy }
}

/** @returns The queue's URL. */
async function requestQueue(name: string, { sqs, region }: Omit<CreateQueueOptions, 'name'>): Promise<string> {
  const config = { region, endpoint: configuredEndpoint() }
  const requests = new SqsRequests({ sqs, config, errors: rotationQueueErrors })
  try {
    const { QueueUrl = '' }: CreateQueueResult = await requests.send(
      ({ CreateQueueCommand }) =>
        new CreateQueueCommand({
          QueueName: name,
          Attributes: {
            MessageRetentionPeriod: String(maxRetentionSeconds),
            VisibilityTimeout: String(visibilityTimeoutSeconds),
            SqsManagedSseEnabled: 'true',
          },
        }),
      { target: `the queue ${name}`, action: 'sqs:CreateQueue', limit: requestTimeout },
    )
    return QueueUrl
  } finally {
    requests.close()
  }
}

function checkName(name: unknown): string {
  if (typeof name === 'string' && /^[\w-]{1,80}$/.test(name)) return name
  throw new ConfigurationError('The name of the queue is invalid. Use 1 to 80 letters, digits, - and _.')
}
