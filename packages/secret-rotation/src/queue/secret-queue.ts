import type { GetQueueAttributesResult, Message, ReceiveMessageResult } from '@aws-sdk/client-sqs'
import { ConfigurationError } from '@selling-partner/auth'
import { AmazonTime } from '../aws/amazon-clock.js'
import type { AwsClient } from '../aws/aws-sdk.js'
import { isQueueAccessError } from '../errors.js'
import { queueAddress } from './queue-address.js'
import type { QueueState } from './queue-state.js'
import { type QueueAttributes, queueStateFrom } from './queue-state.js'
import { type SqsRequest, SqsRequests } from './sqs-requests.js'

/** A message that was received and is hidden from others until its time is over. */
export interface ReceivedMessage {
  readonly id: string
  readonly body: string
  /** What it is deleted or put back by. */
  readonly receiptHandle: string
  /** How often it was received, this time included. */
  readonly receiveCount: number
}

/** A message as SQS gives it; none where it lacks what SQS always gives. */
export function receivedMessageFrom({ MessageId, Body, ReceiptHandle, Attributes }: Message): ReceivedMessage[] {
  if (MessageId === undefined || Body === undefined || ReceiptHandle === undefined) return []
  const receiveCount = Number(Attributes?.ApproximateReceiveCount ?? 1)
  return [{ id: MessageId, body: Body, receiptHandle: ReceiptHandle, receiveCount }]
}

export interface SecretQueueOptions {
  /** `https://sqs.<region>.amazonaws.com/<account>/<name>` */
  readonly queueUrl: string
  /** An `SQSClient` of your own, for credentials or an endpoint of its own. You close it. */
  readonly sqs?: AwsClient
  /** The queue's region. @default that of `queueUrl`, or else the AWS client's own */
  readonly region?: string
  /** Seconds for which a message that was received is hidden from others, from 1 to 43200. @default 120 */
  readonly visibilityTimeout?: number
  /** Milliseconds that an answer has, beside the time that `receive` waits for messages. @default 10000 */
  readonly requestTimeout?: number
  /** Learns Amazon's time from each answer. @default one of its own */
  readonly time?: AmazonTime
}

export interface ReceiveOptions {
  /** Seconds to wait for messages where there are none, from 0 to 20. */
  readonly wait: number
  /** Ends the waiting. */
  readonly signal?: AbortSignal
}

/**
 * The SQS queue that Amazon sends an application's new secrets to. Each method throws `QueueAccessError` where the queue is out
 * of reach, is late or refuses, and `ConfigurationError` where `@aws-sdk/client-sqs` is not installed or no region is known.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/Welcome.html
 */
export class SecretQueue {
  readonly #url: string
  readonly #target: string
  readonly #visibilityTimeout: number
  readonly #requestTimeout: number
  readonly #requests: SqsRequests

  /** @throws ConfigurationError where an option is malformed. */
  constructor({
    queueUrl,
    sqs,
    region,
    visibilityTimeout = 120,
    requestTimeout = 10_000,
    time = new AmazonTime(),
  }: SecretQueueOptions) {
    const address = queueAddress(queueUrl)
    this.#url = address.url
    this.#target = address.target
    this.#visibilityTimeout = visibilityTimeoutOption(visibilityTimeout)
    this.#requestTimeout = requestTimeout
    this.#requests = new SqsRequests({
      sqs,
      config: { region: region ?? address.region, endpoint: address.endpoint },
      time,
    })
  }

  /**
   * Up to ten messages, as soon as there are any. They are hidden from others for the visibility timeout.
   *
   * @throws AbortedError when the signal aborts.
   */
  async receive({ wait, signal }: ReceiveOptions): Promise<ReceivedMessage[]> {
    const { Messages = [] }: ReceiveMessageResult = await this.#requests.send(
      ({ ReceiveMessageCommand }) =>
        new ReceiveMessageCommand({
          QueueUrl: this.#url,
          MaxNumberOfMessages: 10,
          MessageSystemAttributeNames: ['ApproximateReceiveCount'],
          VisibilityTimeout: this.#visibilityTimeout,
          WaitTimeSeconds: wait,
        }),
      { ...this.#request('ReceiveMessage'), limit: this.#requestTimeout + wait * 1000, signal },
    )
    return Messages.flatMap(receivedMessageFrom)
  }

  /** Deletes a message for good. One that is gone, or that someone else has received since, is no failure. */
  async delete({ receiptHandle }: ReceivedMessage): Promise<void> {
    await ignoringGone(
      this.#requests.send(
        ({ DeleteMessageCommand }) => new DeleteMessageCommand({ QueueUrl: this.#url, ReceiptHandle: receiptHandle }),
        this.#request('DeleteMessage'),
      ),
    )
  }

  /**
   * Lets others see a message again. One that is gone, or that can be seen already, is no failure.
   *
   * @param afterSeconds From 0 to 43200, from now on.
   */
  async putBack({ receiptHandle }: ReceivedMessage, afterSeconds: number): Promise<void> {
    await ignoringGone(
      this.#requests.send(
        ({ ChangeMessageVisibilityCommand }) =>
          new ChangeMessageVisibilityCommand({
            QueueUrl: this.#url,
            ReceiptHandle: receiptHandle,
            VisibilityTimeout: afterSeconds,
          }),
        this.#request('ChangeMessageVisibility'),
      ),
    )
  }

  /** What is to be known of the queue before a secret is sent to it. */
  async inspect(): Promise<QueueState> {
    return queueStateFrom(await this.#attributes())
  }

  /** The access policy as it is, a JSON text; `undefined` where the queue has none. */
  async readPolicy(): Promise<string | undefined> {
    const { Policy } = await this.#attributes()
    return Policy || undefined
  }

  /** Puts an access policy in the place of the queue's. Needs `sqs:SetQueueAttributes`. @param policy A JSON text. */
  async setPolicy(policy: string): Promise<void> {
    await this.#requests.send(
      ({ SetQueueAttributesCommand }) =>
        new SetQueueAttributesCommand({ QueueUrl: this.#url, Attributes: { Policy: policy } }),
      this.#request('SetQueueAttributes'),
    )
  }

  /** Ends the connections, unless the client is yours. It stays usable and connects again when it is needed. */
  close(): void {
    this.#requests.close()
  }

  async #attributes(): Promise<QueueAttributes> {
    const { Attributes = {} }: GetQueueAttributesResult = await this.#requests.send(
      ({ GetQueueAttributesCommand }) =>
        new GetQueueAttributesCommand({ QueueUrl: this.#url, AttributeNames: ['All'] }),
      this.#request('GetQueueAttributes'),
    )
    return Attributes
  }

  #request(operation: string): SqsRequest {
    return { target: this.#target, action: `sqs:${operation}`, limit: this.#requestTimeout }
  }
}

function visibilityTimeoutOption(seconds: unknown): number {
  if (typeof seconds === 'number' && Number.isInteger(seconds) && seconds >= 1 && seconds <= 43_200) return seconds
  throw new ConfigurationError('visibilityTimeout must be a whole number of seconds from 1 to 43200')
}

/** What SQS calls a receipt handle whose message is gone, can be seen again or was received by someone else since. */
const goneReasons = ['ReceiptHandleIsInvalid', 'MessageNotInflight', 'InvalidParameterValue']

async function ignoringGone(request: Promise<object>): Promise<void> {
  try {
    await request
  } catch (error) {
    if (!isQueueAccessError(error) || !goneReasons.includes(error.reason)) throw error
  }
}
