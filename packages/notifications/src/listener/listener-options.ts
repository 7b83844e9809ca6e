import { ConfigurationError } from '@selling-partner/auth'
import type { AwsClient } from '../aws/aws-sdk.js'
import type { HandlingOptions } from '../handling/notification-processor.js'

export interface NotificationListenerOptions extends HandlingOptions {
  /** `https://sqs.<region>.amazonaws.com/<account>/<name>` */
  readonly queueUrl: string
  /** Your own `SQSClient`, for other credentials or another endpoint. You close it. @default a new one */
  readonly sqs?: AwsClient
  /** AWS region of the queue. @default the region in `queueUrl`, or else the AWS SDK's default */
  readonly region?: string
  /** Maximum number of messages that are handled at the same time. @default 10 */
  readonly concurrency?: number
  /**
   * Seconds for which SQS hides a received message from other consumers, from 1 to 43200. The listener extends it while a handler
   * runs. After a crash, the message is received again when it has passed. @default 60
   */
  readonly visibilityTimeoutSeconds?: number
  /**
   * Seconds that SQS waits for a message (long polling), from 1 to 20, or a function that returns them before each request.
   * @default 20
   */
  readonly waitSeconds?: number | (() => number)
  /**
   * Function to call after each request for messages, when those messages have been handled. The listener then receives in batches of
   * up to 10 messages (at most `concurrency`), and waits for this function before the next request. For work between messages. If it fails, that is
   * reported, and the next request waits longer each time. Don't wait for `stop()` in it.
   * @default none
   */
  readonly onBatch?: (batch: ReceivedBatch) => unknown
  /** Milliseconds to wait for a response of SQS, in addition to `waitSeconds`. @default 10000 */
  readonly requestTimeout?: number
  /** When a message is received again after its handler failed. */
  readonly retry?: RetryDelays
}

/** The messages of one request. */
export interface ReceivedBatch {
  /** Number of messages that were received. */
  readonly received: number
  /** Number of messages that were handled and can be deleted, including duplicates. */
  readonly handled: number
}

export interface RetryDelays {
  /** Seconds before the second attempt. The delay doubles with each further attempt. @default 10 */
  readonly firstSeconds?: number
  /** Maximum delay in seconds, up to 43200. @default 900 */
  readonly maxSeconds?: number
}

/** Checked options with defaults. */
export interface ListenerSettings {
  readonly concurrency: number
  readonly visibilityTimeoutSeconds: number
  /** @throws ConfigurationError if the function of the option returns an invalid number. */
  readonly waitSeconds: () => number
  readonly onBatch?: (batch: ReceivedBatch) => unknown
  readonly firstRetrySeconds: number
  readonly maxRetrySeconds: number
}

/** @throws ConfigurationError if an option is invalid. */
export function listenerSettings(options: NotificationListenerOptions): ListenerSettings {
  const { concurrency = 10, visibilityTimeoutSeconds = 60, waitSeconds = 20, onBatch, retry = {} } = options
  const { firstSeconds = 10, maxSeconds = 900 } = retry
  if (onBatch !== undefined && typeof onBatch !== 'function') {
    throw new ConfigurationError('onBatch is invalid. Pass a function.')
  }
  return {
    concurrency: integer('concurrency', concurrency, 1, 10_000),
    visibilityTimeoutSeconds: integer('visibilityTimeoutSeconds', visibilityTimeoutSeconds, 1, 43_200),
    waitSeconds: waitSecondsOf(waitSeconds),
    onBatch,
    firstRetrySeconds: integer('retry.firstSeconds', firstSeconds, 0, 43_200),
    maxRetrySeconds: integer('retry.maxSeconds', maxSeconds, 0, 43_200),
  }
}

function waitSecondsOf(option: number | (() => number)): () => number {
  if (typeof option === 'function') return () => integer('waitSeconds', option(), 1, 20)
  const seconds = integer('waitSeconds', option, 1, 20)
  return () => seconds
}

function integer(option: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value
  throw new ConfigurationError(`${option} is invalid. Pass a whole number from ${min} to ${max}.`)
}
