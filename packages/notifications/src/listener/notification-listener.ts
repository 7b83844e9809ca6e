import { isAbortedError } from '@selling-partner/auth'
import { millisecondsOption } from '@selling-partner/auth/internal'
import { isNotificationQueueError } from '../errors.js'
import { type HandledType, Handlers, type NotificationHandler } from '../handling/handlers.js'
import { NotificationObservers } from '../handling/notification-events.js'
import { NotificationProcessor } from '../handling/notification-processor.js'
import { MessageLease } from '../queue/message-lease.js'
import { pollQueue } from '../queue/poll-queue.js'
import { type ReceivedMessage, SqsQueue } from '../queue/sqs-queue.js'
import { type ListenerSettings, listenerSettings, type NotificationListenerOptions } from './listener-options.js'

export interface StopOptions {
  /** Milliseconds to wait for handlers. Then their `signal` aborts and their messages are put back. @default 30000 */
  readonly timeout?: number
}

/** A message whose handlers run. */
interface CurrentMessage {
  readonly message: ReceivedMessage
  readonly controller: AbortController
  readonly lease: MessageLease
  readonly done: Promise<void>
}

/**
 * Receives the notifications of an SQS queue, and passes each to the handlers of its type.
 *
 * - A message is deleted after its handlers have ended. If one fails, the message is received again, later each time.
 * - Give the queue a redrive policy. It moves a message that always fails, or is not a notification, to a dead-letter queue. Until
 *   then, the message stays on the queue.
 * - Delivery is at least once. A notification that this process has handled is recognized by its ID and deleted, but a crash can
 *   lead to a second time. So handlers must be safe to repeat.
 *
 * The role of the process needs `sqs:ReceiveMessage`, `sqs:DeleteMessage`, `sqs:ChangeMessageVisibility` and
 * `sqs:GetQueueAttributes`, and `kms:Decrypt` if your own key encrypts the queue.
 *
 * @example
 * const listener = new NotificationListener({ queueUrl })
 * listener.on('ORDER_CHANGE', async ({ payload }) => {
 *   console.log(payload.OrderChangeNotification.AmazonOrderId)
 * })
 * await listener.start()
 * process.once('SIGTERM', () => listener.stop())
 */
export class NotificationListener {
  readonly #queue: SqsQueue
  readonly #settings: ListenerSettings
  readonly #handlers = new Handlers()
  readonly #observers: NotificationObservers
  readonly #processor: NotificationProcessor
  readonly #current = new Set<CurrentMessage>()
  #polling = new AbortController()
  #polled?: Promise<void>
  #stopping?: Promise<void>
  #queueFailed = false
  /** Ends the wait for a free place. */
  #wake?: () => void

  /** @throws ConfigurationError if an option is invalid. */
  constructor(options: NotificationListenerOptions) {
    const { queueUrl, sqs, region, requestTimeout } = options
    this.#settings = listenerSettings(options)
    const { visibilityTimeoutSeconds } = this.#settings
    this.#queue = new SqsQueue({ queueUrl, sqs, region, requestTimeout, visibilityTimeoutSeconds })
    this.#observers = new NotificationObservers(options.observers ?? [])
    this.#processor = new NotificationProcessor(this.#handlers, this.#observers, options)
  }

  /**
   * Registers a handler. A type can have several, which are called at the same time. If one of them fails, all are called again.
   *
   * @param type A notification type, or `*` for all, including types that this version does not know.
   * @throws ConfigurationError if the type or handler is invalid.
   */
  on<Type extends HandledType>(type: Type, handler: NotificationHandler<Type>): this {
    this.#handlers.add(type, handler)
    return this
  }

  /** Removes a handler. */
  off<Type extends HandledType>(type: Type, handler: NotificationHandler<Type>): this {
    this.#handlers.remove(type, handler)
    return this
  }

  /**
   * Checks the queue, and starts to receive messages. Does nothing if it has started. Later failures of the queue are reported to
   * the observers, and retried.
   *
   * @throws NotificationQueueError if the queue does not exist or cannot be reached.
   * @throws ConfigurationError if `@aws-sdk/client-sqs` is not installed or the region is unknown.
   */
  async start(): Promise<void> {
    await this.#stopping
    if (this.#polled) return
    this.#polling = new AbortController()
    const { signal } = this.#polling
    // Set before the first wait, so that a second call does nothing and stop() waits.
    const inspected = this.#inspect()
    this.#polled = inspected.then(() => pollQueue(() => this.#turn(signal), signal)).catch(() => {})
    try {
      await inspected
    } catch (error) {
      this.#polled = undefined
      throw error
    }
    if (!signal.aborted) this.#observers.notify({ type: 'started' })
  }

  /**
   * Stops receiving, and waits for the handlers that run. After the timeout, their `signal` aborts and their messages are put back
   * for other consumers. The listener can be started again.
   *
   * @throws ConfigurationError if `timeout` is invalid.
   */
  async stop({ timeout = 30_000 }: StopOptions = {}): Promise<void> {
    const limit = millisecondsOption('timeout', timeout, 0)
    if (!this.#polled) return
    this.#stopping ??= this.#stop(limit).finally(() => {
      this.#stopping = undefined
    })
    await this.#stopping
  }

  async #stop(timeout: number): Promise<void> {
    this.#polling.abort()
    this.#wake?.()
    await this.#polled
    await this.#handlersEnd(timeout)
    const abandoned = [...this.#current]
    await Promise.all(abandoned.map((each) => this.#abandon(each)))
    this.#current.clear()
    this.#polled = undefined
    this.#queue.close()
    this.#observers.notify({ type: 'stopped', abandoned: abandoned.length })
  }

  async #abandon({ message, lease, controller }: CurrentMessage): Promise<void> {
    controller.abort()
    await lease.end()
    await this.#putBack(message, 0)
  }

  async #handlersEnd(timeout: number): Promise<void> {
    if (this.#current.size === 0) return
    let timer: NodeJS.Timeout | undefined
    const timedOut = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, timeout)
    })
    await Promise.race([Promise.all([...this.#current].map(({ done }) => done)), timedOut])
    clearTimeout(timer)
  }

  async #inspect(): Promise<void> {
    try {
      const { arn, deadLetters } = await this.#queue.inspect()
      if (!deadLetters) this.#observers.notify({ type: 'no-redrive-policy', queueArn: arn })
    } catch (error) {
      // A role can do without this permission.
      if (!isNotificationQueueError(error) || !error.reason.startsWith('AccessDenied')) throw error
      this.#observers.notify({ type: 'queue-not-inspected', error })
    }
  }

  /** Receives as many messages as can be handled at once, so that none of them waits while its visibility timeout passes. */
  async #turn(signal: AbortSignal): Promise<void> {
    const { concurrency, waitSeconds } = this.#settings
    const free = concurrency - this.#current.size
    if (free <= 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
        if (signal.aborted) resolve()
      })
      return
    }
    const messages = await this.#reporting(
      () => this.#queue.receive({ waitSeconds, maxMessages: Math.min(free, 10), signal }),
      signal,
    )
    for (const message of messages) this.#begin(message)
  }

  #begin(message: ReceivedMessage): void {
    const controller = new AbortController()
    const lease = this.#lease(message, controller)
    const current: CurrentMessage = {
      message,
      controller,
      lease,
      done: this.#consume(message, lease, controller.signal).finally(() => {
        this.#current.delete(current)
        this.#wake?.()
      }),
    }
    this.#current.add(current)
  }

  /** Handles a message, and deletes it or puts it back. Never rejects. */
  async #consume(message: ReceivedMessage, lease: MessageLease, signal: AbortSignal): Promise<void> {
    const outcome = await this.#processor.process(message, signal)
    await lease.end()
    // After its deadline, stop() has put the message back already.
    const isOurs = !signal.aborted
    if (outcome.status === 'done') {
      await this.#reporting(() => this.#queue.delete(message)).catch(() => {})
    } else if (isOurs) {
      const delay = this.#retryDelay(message)
      if (outcome.status === 'failed') this.#processor.reportFailure(message, outcome, delay)
      await this.#putBack(message, delay)
    } else if (outcome.status === 'failed') {
      this.#processor.reportFailure(message, outcome)
    }
  }

  #lease(message: ReceivedMessage, controller: AbortController): MessageLease {
    const { id: messageId, receiveCount } = message
    return new MessageLease({
      queue: this.#queue,
      message,
      visibilityTimeoutSeconds: this.#settings.visibilityTimeoutSeconds,
      onLost: () => {
        this.#observers.notify({ type: 'visibility-lost', messageId, receiveCount })
        controller.abort()
      },
      onError: (error) => this.#reportFailure(error),
    })
  }

  async #putBack(message: ReceivedMessage, afterSeconds: number): Promise<void> {
    // If this fails, the message becomes visible again after its visibility timeout.
    await this.#queue.putBack(message, afterSeconds).catch(() => undefined)
  }

  /** @returns Seconds. */
  #retryDelay({ receiveCount }: ReceivedMessage): number {
    const { firstRetrySeconds, maxRetrySeconds } = this.#settings
    return Math.min(firstRetrySeconds * 2 ** (receiveCount - 1), maxRetrySeconds)
  }

  /** Reports the first failure of the queue, and its recovery. */
  async #reporting<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    try {
      const result = await work()
      if (this.#queueFailed) this.#observers.notify({ type: 'queue-recovered' })
      this.#queueFailed = false
      return result
    } catch (error) {
      if (!signal?.aborted && !isAbortedError(error)) this.#reportFailure(error)
      throw error
    }
  }

  #reportFailure(error: unknown): void {
    if (this.#queueFailed) return
    this.#queueFailed = true
    this.#observers.notify({ type: 'queue-failed', error })
  }
}
