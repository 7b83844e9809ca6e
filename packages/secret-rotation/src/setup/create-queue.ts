import type { CreateQueueResult } from '@aws-sdk/client-sqs'
import { ConfigurationError } from '@selling-partner/auth'
import { AmazonTime } from '../aws/amazon-clock.js'
import type { AwsClient } from '../aws/aws-sdk.js'
import { configuredEndpoint } from '../queue/queue-address.js'
import { allowAmazon } from '../queue/queue-policy.js'
import type { PolicyVerdict } from '../queue/queue-state.js'
import { SecretQueue } from '../queue/secret-queue.js'
import { SqsRequests } from '../queue/sqs-requests.js'

export interface CreateQueueOptions {
  /** Up to 80 letters, digits, `-` and `_`. */
  readonly name: string
  /** Where. @default the AWS client's own region */
  readonly region?: string
  /** An `SQSClient` of your own, whose region counts then. You close it. */
  readonly sqs?: AwsClient
}

export interface CreatedQueue {
  readonly url: string
  /** What the Developer Console asks for. */
  readonly arn: string
  /** Whether Amazon may send to it: not where the queue was there already, and a statement keeps Amazon out. */
  readonly policy: PolicyVerdict
}

/** Seconds: longer than a rotation takes, so that nobody else receives a message that is worked on. */
const visibilityTimeout = 120

/**
 * Creates the queue for an application's new secrets: a standard queue that keeps messages for 14 days, is encrypted with the
 * key of SQS, and lets Amazon send. One of this name with just these settings is used as it is. Needs `sqs:CreateQueue`,
 * `sqs:GetQueueAttributes` and `sqs:SetQueueAttributes`.
 *
 * @throws QueueAccessError where SQS is out of reach or refuses. Where a queue of this name has other settings, with the reason
 *   `QueueNameExists`: that queue is left as it is.
 * @throws ConfigurationError where an option is malformed or no region is known.
 */
export async function createQueue({ name, region, sqs }: CreateQueueOptions): Promise<CreatedQueue> {
  const url = await urlOfNewQueue(nameOption(name), { sqs, region })
  const queue = new SecretQueue({ queueUrl: url, sqs, region })
  try {
    const { policy } = await writePolicy(queue)
    return { url, arn: (await queue.inspect()).arn, policy }
  } finally {
    queue.close()
  }
}

async function urlOfNewQueue(name: string, { sqs, region }: Omit<CreateQueueOptions, 'name'>): Promise<string> {
  const requests = new SqsRequests({ sqs, config: { region, endpoint: configuredEndpoint() }, time: new AmazonTime() })
  try {
    const { QueueUrl = '' }: CreateQueueResult = await requests.send(
      ({ CreateQueueCommand }) =>
        new CreateQueueCommand({
          QueueName: name,
          Attributes: {
            MessageRetentionPeriod: String(bestRetention),
            VisibilityTimeout: String(visibilityTimeout),
            SqsManagedSseEnabled: 'true',
          },
        }),
      { target: `The queue ${name}`, action: 'sqs:CreateQueue', limit: 10_000 },
    )
    return QueueUrl
  } finally {
    requests.close()
  }
}

function nameOption(name: unknown): string {
  if (typeof name === 'string' && /^[\w-]{1,80}$/.test(name)) return name
  throw new ConfigurationError('The name of a queue has 1 to 80 letters, digits, - and _')
}

/** Seconds for which a message of the queue should be kept: the longest time that SQS offers, 14 days. */
export const bestRetention = 1_209_600

export interface WrittenPolicy {
  /** Whether the queue's policy was replaced: `false` where Amazon was let in already. */
  readonly changed: boolean
  /** What the policy says that the queue has now. `denies` where a statement keeps Amazon out: such a one is not touched. */
  readonly policy: PolicyVerdict
}

/**
 * Lets Amazon send to a queue: adds a statement to its access policy, leaves the others as they are, reads it back and judges
 * it. Needs `sqs:GetQueueAttributes` and `sqs:SetQueueAttributes`.
 *
 * @throws QueueAccessError where the queue is out of reach or refuses.
 * @throws ConfigurationError where the policy that it has is not readable.
 */
export async function writePolicy(queue: SecretQueue): Promise<WrittenPolicy> {
  const { arn, policy: verdict } = await queue.inspect()
  const before = await queue.readPolicy()
  const after = allowAmazon(before, arn)
  if (after === before) return { changed: false, policy: verdict }
  await queue.setPolicy(after)
  return { changed: true, policy: (await queue.inspect()).policy }
}
