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
   * Seconds for which SQS hides a received message from other consumers, from 2 to 43200. The listener extends it while a handler
   * runs. After a crash, the message is received again when it has passed. @default 60
   */
  readonly visibilityTimeoutSeconds?: number
  /** Seconds that SQS waits for a message (long polling), from 1 to 20. @default 20 */
  readonly waitSeconds?: number
  /** Milliseconds to wait for a response of SQS, in addition to `waitSeconds`. @default 10000 */
  readonly requestTimeout?: number
  /** When a message is received again after its handler failed. */
  readonly retry?: RetryDelays
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
  readonly waitSeconds: number
  readonly firstRetrySeconds: number
  readonly maxRetrySeconds: number
}

/** @throws ConfigurationError if an option is invalid. */
export function listenerSettings(options: NotificationListenerOptions): ListenerSettings {
  const { concurrency = 10, visibilityTimeoutSeconds = 60, waitSeconds = 20, retry = {} } = options
  const { firstSeconds = 10, maxSeconds = 900 } = retry
  return {
    concurrency: integer('concurrency', concurrency, 1, 10_000),
    visibilityTimeoutSeconds: integer('visibilityTimeoutSeconds', visibilityTimeoutSeconds, 2, 43_200),
    waitSeconds: integer('waitSeconds', waitSeconds, 1, 20),
    firstRetrySeconds: integer('retry.firstSeconds', firstSeconds, 0, 43_200),
    maxRetrySeconds: integer('retry.maxSeconds', maxSeconds, 0, 43_200),
  }
}

function integer(option: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value
  throw new ConfigurationError(`${option} is invalid. Pass a whole number from ${min} to ${max}.`)
}
