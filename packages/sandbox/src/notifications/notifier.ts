import { NotificationQueue, type SqsOptions } from './notification-queue.js'

/** A notification that the sandbox has sent to a destination, or has kept because it can't reach the destination. */
export interface SentNotification {
  /** Notification type, such as `ORDER_CHANGE`. */
  readonly type: string
  /** The payload in Amazon's format, without the envelope. */
  readonly payload: unknown
  /** ARN of the SQS queue, or name of the partner event source of EventBridge. */
  readonly destination: string
  /** The date of the sandbox's clock. */
  readonly time: Date
  /** The whole message, with the envelope. */
  readonly message: Readonly<Record<string, unknown>>
  /** `sending` until SQS has responded, then `sent`. `kept` if the message is only here. */
  readonly status: 'sending' | 'sent' | 'kept'
  /** Why the message is only here. */
  readonly reason?: string
}

/** Older notifications are forgotten. */
const capacity = 1000

/** Sends notifications to SQS, and remembers all of them. */
export class Notifier {
  readonly #sqs: SqsOptions | undefined
  #sent: SentNotification[] = []

  /** @param sqs If omitted, messages are sent only if AWS_ENDPOINT_URL_SQS is set. The sandbox must not send to AWS by accident. */
  constructor(sqs?: SqsOptions) {
    this.#sqs = sqs
  }

  /** Sends a notification to its destination. @returns The notification with its outcome. */
  async send(notification: Omit<SentNotification, 'status'>): Promise<SentNotification> {
    const reason = this.#reasonToKeep(notification.destination)
    const remembered: SentNotification = {
      ...notification,
      status: reason ? 'kept' : 'sending',
      ...(reason && { reason }),
    }
    this.#sent = [...this.#sent, remembered].slice(-capacity)
    if (reason) return remembered
    const outcome = await this.#tryToSend(notification)
    this.#sent = this.#sent.map((each) => (each === remembered ? outcome : each))
    return outcome
  }

  /** All notifications, newest last. */
  sent(): SentNotification[] {
    return [...this.#sent]
  }

  reset(): void {
    this.#sent = []
  }

  #reasonToKeep(destination: string): string | undefined {
    if (!destination.startsWith('arn:aws:sqs:')) return 'The sandbox does not send to EventBridge.'
    if (this.#sqs || process.env.AWS_ENDPOINT_URL_SQS) return undefined
    return 'The sandbox has no SQS. Pass the option sqs, or set AWS_ENDPOINT_URL_SQS.'
  }

  async #tryToSend(notification: Omit<SentNotification, 'status'>): Promise<SentNotification> {
    try {
      const queue = new NotificationQueue({ arn: notification.destination }, this.#sqs)
      await queue.send([JSON.stringify(notification.message)])
      return { ...notification, status: 'sent' }
    } catch (error) {
      return { ...notification, status: 'kept', reason: error instanceof Error ? error.message : String(error) }
    }
  }
}
