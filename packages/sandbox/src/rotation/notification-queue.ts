/** Options of the AWS client for SQS. The AWS client finds the others itself. */
export interface SqsOptions {
  /** URL of SQS, such as `http://127.0.0.1:4566`. @default AWS_ENDPOINT_URL_SQS, or AWS's endpoint in the region */
  readonly endpoint?: string
  /** AWS region. @default AWS_REGION */
  readonly region?: string
  /**
   * AWS credentials. @default the AWS client's credential chain, such as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY
   */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/** The SQS queue for notifications to applications. */
export class NotificationQueue {
  readonly #url: string
  readonly #options: SqsOptions

  /** @throws Error if `url` is not a URL. */
  constructor(url: string, options: SqsOptions = {}) {
    if (!URL.canParse(url)) throw new Error(`rotation.queueUrl is invalid, "${url}". Pass the URL of an SQS queue.`)
    this.#url = url
    this.#options = options
  }

  /**
   * Sends messages to the queue in one request.
   * @throws Error if any message was not accepted. Some of the messages may still be on the queue.
   */
  async send(bodies: readonly string[]): Promise<void> {
    const { SendMessageBatchCommand, SQSClient } = await loadSqs()
    // Otherwise the host of the queue's URL would override AWS_ENDPOINT_URL_SQS.
    const client = new SQSClient({ ...this.#options, useQueueUrlAsEndpoint: false })
    const Entries = bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody }))
    try {
      const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: this.#url, Entries }))
      for (const { Code, Message } of Failed) throw new Error(`${Code} ${Message ?? ''}`)
    } catch (error) {
      throw new Error(
        `The message was not sent to ${this.#url}. Check the queue and the AWS settings. (${reasonOf(error)})`,
      )
    } finally {
      client.destroy()
    }
  }
}

/** Uses the code if there is no message, as when a connection failed at all addresses of a host. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : error.name
  return error.message.split('\n')[0] || code
}

/**
 * Loads the AWS client for SQS when it is needed, because the package is optional.
 * @throws Error if the package is not installed.
 */
export async function loadSqs(): Promise<typeof import('@aws-sdk/client-sqs')> {
  try {
    return await import('@aws-sdk/client-sqs')
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new Error('rotation needs @aws-sdk/client-sqs. Run `npm install @aws-sdk/client-sqs`.')
  }
}

/** The first code is from `import`, the second from `require`. */
function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
}
