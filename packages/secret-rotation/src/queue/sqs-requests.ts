import type { SQSClientConfig } from '@aws-sdk/client-sqs'
import { ConfigurationError } from '@selling-partner/auth'
import type { AmazonTime } from '../aws/amazon-clock.js'
import { learnTime, type TimedCommand } from '../aws/amazon-clock.js'
import type { AwsClient } from '../aws/aws-sdk.js'
import { loadAwsPackage } from '../aws/aws-sdk.js'
import { withinLimit } from '../aws/within-limit.js'
import { type QueueRequest, queueTimeout, toQueueAccessError } from './queue-errors.js'

type SqsPackage = typeof import('@aws-sdk/client-sqs')

export interface SqsRequestsOptions {
  /** A client of the user's, in place of an own one. */
  readonly sqs?: AwsClient
  /** What an own client is made with. */
  readonly config?: Pick<SQSClientConfig, 'region' | 'endpoint'>
  /** Learns the time from each answer. */
  readonly time: AmazonTime
}

export interface SqsRequest extends QueueRequest {
  /** Milliseconds that the answer has. */
  readonly limit: number
  readonly signal?: AbortSignal
}

interface OwnClient extends AwsClient {
  destroy(): void
}

/** Sends requests to SQS, each with a time of its own. An own client is made when it is first needed. */
export class SqsRequests {
  readonly #options: SqsRequestsOptions
  #own?: Promise<OwnClient>

  constructor(options: SqsRequestsOptions) {
    this.#options = options
  }

  /**
   * @param makeCommand Makes the command out of the AWS package, which is loaded first.
   * @throws QueueAccessError where SQS is out of reach, is late or refuses.
   * @throws AbortedError when the signal aborts.
   * @throws ConfigurationError where the AWS package is not installed or no region is known.
   */
  async send(makeCommand: (sqs: SqsPackage) => TimedCommand, request: SqsRequest): Promise<object> {
    const { limit, signal } = request
    const late = () => queueTimeout(request, limit)
    try {
      return await withinLimit((abortSignal) => this.#send(makeCommand, abortSignal), { limit, signal, late })
    } catch (error) {
      throw toQueueAccessError(error, request)
    }
  }

  /** Ends the connections of an own client. It stays usable: the next request makes another. */
  close(): void {
    const own = this.#own
    this.#own = undefined
    own?.then(
      (client) => client.destroy(),
      () => {},
    )
  }

  async #send(makeCommand: (sqs: SqsPackage) => TimedCommand, abortSignal: AbortSignal): Promise<object> {
    const sqs = await loadSqs()
    const client = this.#options.sqs ?? (await this.#ownClient(sqs))
    return client.send(learnTime(makeCommand(sqs), this.#options.time), { abortSignal })
  }

  /** One for all requests; one that could not be made is tried again. */
  #ownClient(sqs: SqsPackage): Promise<OwnClient> {
    this.#own ??= makeClient(sqs, this.#options.config).catch((error) => {
      this.#own = undefined
      throw error
    })
    return this.#own
  }
}

function loadSqs(): Promise<SqsPackage> {
  return loadAwsPackage('@aws-sdk/client-sqs', () => import('@aws-sdk/client-sqs'))
}

async function makeClient({ SQSClient }: SqsPackage, config: SqsRequestsOptions['config']): Promise<OwnClient> {
  const client = new SQSClient({ ...config, maxAttempts: 2 })
  try {
    await client.config.region()
  } catch {
    throw new ConfigurationError('The region of the queue is not known: pass region, or set AWS_REGION')
  }
  return client
}
