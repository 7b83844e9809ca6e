import { loadSqs } from './load-sqs.js'

/** Options of the AWS client for SQS. The AWS client finds the others itself. */
export interface SqsOptions {
  /** URL of SQS, such as `http://127.0.0.1:4566`. @default AWS_ENDPOINT_URL_SQS, or AWS's endpoint in the region */
  readonly endpoint?: string
  /** AWS region of the queue for client secrets. Other queues are in the region of their ARN. @default AWS_REGION */
  readonly region?: string
  /**
   * AWS credentials. @default the AWS client's credential chain, such as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY
   */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/** A queue by its URL, or by its ARN such as `arn:aws:sqs:us-east-1:123456789012:orders`. */
export type QueueAddress = { readonly url: string } | { readonly arn: string }

/** An SQS queue for notifications to applications. */
export class NotificationQueue {
  readonly #address: QueueAddress
  readonly #options: SqsOptions

  /** @param options The region is ignored if the address is an ARN, because the ARN has it. */
  constructor(address: QueueAddress, options: SqsOptions = {}) {
    this.#address = address
    this.#options = 'arn' in address ? { ...options, region: partsOf(address.arn).region } : options
  }

  /**
   * Sends messages to the queue in one request.
   * @throws Error if any message was not accepted. Some of the messages may still be on the queue.
   */
  async send(bodies: readonly string[]): Promise<void> {
    const { GetQueueUrlCommand, SendMessageBatchCommand, SQSClient } = await loadSqs()
    // Otherwise the host of the queue's URL would override AWS_ENDPOINT_URL_SQS.
    const client = new SQSClient({ ...this.#options, useQueueUrlAsEndpoint: false })
    const urlOf = async ({ name, accountId }: QueueArn) =>
      (await client.send(new GetQueueUrlCommand({ QueueName: name, QueueOwnerAWSAccountId: accountId }))).QueueUrl
    const Entries = bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody }))
    const address = this.#address
    try {
      // SQS knows the URL. Emulators have URLs that differ from AWS's.
      const QueueUrl = 'url' in address ? address.url : await urlOf(partsOf(address.arn))
      const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }))
      for (const { Code, Message } of Failed) throw new Error(`${Code} ${Message ?? ''}`)
    } catch (error) {
      const name = 'url' in address ? address.url : address.arn
      throw new Error(`The message was not sent to ${name}. Check the queue and the AWS settings. (${reasonOf(error)})`)
    } finally {
      client.destroy()
    }
  }
}

interface QueueArn {
  readonly region: string
  readonly accountId: string
  readonly name: string
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function partsOf(arn: string): QueueArn {
  const [, , , region = '', accountId = '', name = ''] = arn.split(':')
  return { region, accountId, name }
}

/** Uses the code if the message is empty, as when a connection failed at all addresses of a host. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : error.name
  return error.message.split('\n')[0] || code
}
