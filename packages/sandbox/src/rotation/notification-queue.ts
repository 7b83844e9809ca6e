import { loadSqs } from './load-sqs.js'

/** How to reach SQS, in the words of the AWS client. What is left out, the AWS client finds by itself. */
export interface SqsAccess {
  /** Such as `http://127.0.0.1:4566`. @default AWS_ENDPOINT_URL_SQS, or else Amazon's own of the region */
  readonly endpoint?: string
  /** @default AWS_REGION */
  readonly region?: string
  /** @default AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or wherever else the AWS client looks */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/** The SQS queue that an application has registered for its notifications. */
export class NotificationQueue {
  readonly #url: string
  readonly #access: SqsAccess

  /** @throws Error with one line when `url` is no URL. */
  constructor(url: string, access: SqsAccess = {}) {
    if (!URL.canParse(url)) throw new Error(`rotation.queueUrl takes the URL of an SQS queue, not "${url}".`)
    this.#url = url
    this.#access = access
  }

  /**
   * Puts messages on the queue, in one request.
   * @throws Error with one line when the queue does not take all of them.
   */
  async send(bodies: readonly string[]): Promise<void> {
    const { SendMessageBatchCommand, SQSClient } = await loadSqs()
    // The URL only names the queue: its host would win over AWS_ENDPOINT_URL_SQS.
    const client = new SQSClient({ ...this.#access, useQueueUrlAsEndpoint: false })
    const Entries = bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody }))
    try {
      const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: this.#url, Entries }))
      for (const { Code, Message } of Failed) throw new Error(`${Code} ${Message ?? ''}`)
    } catch (error) {
      throw new Error(`The queue ${this.#url} did not take the message: ${reasonOf(error)}`)
    } finally {
      client.destroy()
    }
  }
}

/** A connection that was tried at several addresses fails without a message, but with a code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : error.name
  return error.message.split('\n')[0] || code
}
