import type { SQSClientConfig } from '@aws-sdk/client-sqs'
import { ConfigurationError } from '@selling-partner/auth'
import { type AwsClient, type AwsCommand, loadAwsPackage } from '../aws/aws-sdk.js'
import { withinLimit } from '../aws/within-limit.js'
import { type QueueErrorStyle, type QueueRequest, queueTimeout, toQueueError } from './queue-errors.js'

type SqsPackage = typeof import('@aws-sdk/client-sqs')

interface SqsRequestsOptions {
  /** The user's client. @default a new one */
  readonly sqs?: AwsClient
  /** Configuration of a new client. */
  readonly config?: Pick<SQSClientConfig, 'region' | 'endpoint'>
  readonly errors: QueueErrorStyle
  /** Changes each command before it is sent. */
  readonly prepare?: (command: AwsCommand) => void
}

export interface SqsRequest extends QueueRequest {
  /** Milliseconds to wait for the response. */
  readonly limit: number
  readonly signal?: AbortSignal
}

interface OwnClient extends AwsClient {
  destroy(): void
}

/** Sends requests to SQS with a time limit for each. Creates a client at the first request, unless the user passed one. */
export class SqsRequests {
  readonly #options: SqsRequestsOptions
  #own?: Promise<OwnClient>

  constructor(options: SqsRequestsOptions) {
    this.#options = options
  }

  /**
   * @param createCommand Creates the command. Its argument is the AWS package, which is loaded first.
   * @throws The error of the `errors` option if SQS is unreachable, times out or sends an error response.
   * @throws AbortedError when the signal aborts.
   * @throws ConfigurationError if the AWS package is not installed or the region is unknown.
   */
  async send(createCommand: (sqs: SqsPackage) => AwsCommand, request: SqsRequest): Promise<object> {
    const { errors } = this.#options
    const { limit, signal } = request
    const onTimeout = () => queueTimeout(request, limit, errors)
    try {
      return await withinLimit((abortSignal) => this.#send(createCommand, abortSignal), { limit, signal, onTimeout })
    } catch (error) {
      throw toQueueError(error, request, errors)
    }
  }

  /** Closes the connections of a client created here. The next request creates another one. */
  close(): void {
    const own = this.#own
    this.#own = undefined
    own?.then(
      (client) => client.destroy(),
      () => {},
    )
  }

  async #send(createCommand: (sqs: SqsPackage) => AwsCommand, abortSignal: AbortSignal): Promise<object> {
    const sqs = await loadSqs()
    const client = this.#options.sqs ?? (await this.#ownClient(sqs))
    const command = createCommand(sqs)
    this.#options.prepare?.(command)
    return client.send(command, { abortSignal })
  }

  /** One client for all requests. If its creation fails, the next request tries again. */
  #ownClient(sqs: SqsPackage): Promise<OwnClient> {
    this.#own ??= createClient(sqs, this.#options.config).catch((error) => {
      this.#own = undefined
      throw error
    })
    return this.#own
  }
}

function loadSqs(): Promise<SqsPackage> {
  return loadAwsPackage('@aws-sdk/client-sqs', () => import('@aws-sdk/client-sqs'))
}

async function createClient({ SQSClient }: SqsPackage, config: SqsRequestsOptions['config']): Promise<OwnClient> {
  const client = new SQSClient({ ...config, maxAttempts: 2 })
  try {
    await client.config.region()
  } catch {
    throw new ConfigurationError('The AWS region of the queue is unknown. Pass region, or set AWS_REGION.')
  }
  return client
}
