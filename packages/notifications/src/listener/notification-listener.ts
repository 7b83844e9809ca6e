import { isConfigurationError } from '@selling-partner/auth'
import { millisecondsOption, reasonOf } from '@selling-partner/auth/internal'
import { isNotificationQueueError } from '../errors.js'
import { type HandledType, Handlers, type NotificationHandler } from '../handling/handlers.js'
import { NotificationObservers } from '../handling/notification-events.js'
import { NotificationProcessor } from '../handling/notification-processor.js'
import { pause, pollQueue } from '../queue/poll-queue.js'
import { type ReceivedMessage, type ReceiveOptions, SqsQueue } from '../queue/sqs-queue.js'
import { CurrentMessages } from './current-messages.js'
import {
  type ListenerSettings,
  listenerSettings,
  type NotificationListenerOptions,
  type ReceivedBatch,
} from './listener-options.js'
import { QueueHealth } from './queue-health.js'

export interface StartOptions {
  /**
   * If `false`, starts without a check of the queue. If the queue does not exist or cannot be reached, that is reported to the observers,
   * and retried.
   * @default true
   */
  readonly checkQueue?: boolean
}

export interface StopOptions {
  /** Milliseconds to wait for handlers. Then their `signal` aborts and their messages are put back. @default 30000 */
  readonly timeout?: number
}

export interface ReceiveOnceOptions {
  /** Seconds to wait for messages if the queue is empty, from 0 to 20. @default the listener's `waitSeconds` */
  readonly waitSeconds?: number
  /** Stops the wait for messages. */
  readonly signal?: AbortSignal
}

const usualStopTimeoutMs = 30_000

/** Most messages in a response of SQS. */
const mostMessages = 10

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
  readonly #ownsQueue: boolean
  readonly #settings: ListenerSettings
  readonly #handlers = new Handlers()
  readonly #observers: NotificationObservers
  readonly #isObserved: boolean
  readonly #health: QueueHealth
  readonly #current: CurrentMessages
  #polling = new AbortController()
  #polled?: Promise<void>
  #stopping?: Promise<void>
  #closed: Promise<void> = Promise.resolve()
  /** Ends the wait for a free place. */
  #wake?: () => void

  /**
   * @param queue Only for the sibling packages of this repository. @default the queue of `queueUrl`
   * @throws ConfigurationError if an option is invalid.
   */
  constructor(options: NotificationListenerOptions, queue?: SqsQueue) {
    this.#settings = listenerSettings(options)
    this.#ownsQueue = queue === undefined
    this.#queue = queue ?? queueOf(options, this.#settings)
    const { observers = [] } = options
    this.#observers = new NotificationObservers(observers)
    this.#isObserved = observers.length > 0
    this.#health = new QueueHealth(this.#observers)
    this.#current = new CurrentMessages({
      queue: this.#queue,
      processor: new NotificationProcessor(this.#handlers, this.#observers, options),
      observers: this.#observers,
      health: this.#health,
      settings: this.#settings,
    })
  }

  /**
   * Settles when the listener has stopped. Rejects with the error that made it stop, such as a `ConfigurationError` because
   * `@aws-sdk/client-sqs` is not installed.
   */
  get closed(): Promise<void> {
    return this.#closed
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
  async start({ checkQueue = true }: StartOptions = {}): Promise<void> {
    await this.#stopping
    if (this.#polled) return
    this.#polling = new AbortController()
    const { signal } = this.#polling
    // Set before the first wait, so that a second call does nothing and stop() waits.
    const inspected = checkQueue ? this.#inspect() : Promise.resolve()
    const polled = inspected.then(() => pollQueue(() => this.#turn(signal), signal))
    this.#polled = polled.catch(() => {})
    try {
      await inspected
    } catch (error) {
      this.#polled = undefined
      throw error
    }
    this.#closed = polled.then(
      () => this.#stopping,
      (error) => this.#endAfter(error),
    )
    // Observers learn of the error. An unhandled rejection would crash the process.
    this.#closed.catch(() => {})
    if (!signal.aborted) this.#observers.notify({ type: 'started' })
  }

  /**
   * Stops receiving, and waits for the handlers that run. After the timeout, their `signal` aborts and their messages are put back
   * for other consumers. The listener can be started again.
   *
   * @throws ConfigurationError if `timeout` is invalid.
   */
  async stop({ timeout = usualStopTimeoutMs }: StopOptions = {}): Promise<void> {
    const limit = millisecondsOption('timeout', timeout, 0)
    if (this.#polled) await this.#stop(limit)
  }

  /**
   * Receives up to 10 messages once (at most `concurrency`), and handles them. For programs that run regularly instead of all the time.
   *
   * @throws NotificationQueueError if the queue cannot be reached; AbortedError.
   */
  async receiveOnce({
    waitSeconds = this.#settings.waitSeconds(),
    signal,
  }: ReceiveOnceOptions = {}): Promise<ReceivedBatch> {
    try {
      const maxMessages = Math.min(this.#settings.concurrency, mostMessages)
      const messages = await this.#receive({ waitSeconds, maxMessages, signal })
      const outcomes = await Promise.all(messages.map((message) => this.#current.handle(message)))
      return { received: messages.length, handled: outcomes.filter((outcome) => outcome === 'done').length }
    } finally {
      if (!this.#polled) this.#close()
    }
  }

  #stop(timeout: number): Promise<void> {
    this.#stopping ??= this.#end(timeout).finally(() => {
      this.#stopping = undefined
    })
    return this.#stopping
  }

  async #end(timeout: number): Promise<void> {
    this.#polling.abort()
    this.#wake?.()
    await this.#polled
    const abandoned = await this.#current.end(timeout)
    this.#polled = undefined
    this.#close()
    this.#observers.notify({ type: 'stopped', abandoned })
  }

  #close(): void {
    if (this.#ownsQueue) this.#queue.close()
  }

  /** Ends the listener after an error that would occur again. */
  async #endAfter(error: unknown): Promise<never> {
    this.#observers.notify({ type: 'listening-failed', error })
    if (!this.#isObserved) {
      const code = 'LISTENER_STOPPED'
      process.emitWarning(`The listener stops. ${reasonOf(error)}`, { type: 'SellingPartnerWarning', code })
    }
    await this.#stop(usualStopTimeoutMs)
    throw error
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

  async #turn(signal: AbortSignal): Promise<void> {
    const { quietMs } = this.#current
    if (quietMs > 0) return pause(quietMs, signal)
    if (this.#settings.onBatch) await this.#receiveBatch(signal, this.#settings.onBatch)
    else await this.#receiveMore(signal)
  }

  async #receiveBatch(signal: AbortSignal, onBatch: (batch: ReceivedBatch) => unknown): Promise<void> {
    const batch = await unlessAborted(this.receiveOnce({ signal }), signal)
    if (!batch) return
    try {
      await onBatch(batch)
    } catch (error) {
      if (!isConfigurationError(error)) this.#observers.notify({ type: 'batch-failed', error })
      throw error
    }
  }

  /** Receives as many messages as can be handled at once, so that none of them waits while its visibility timeout passes. */
  async #receiveMore(signal: AbortSignal): Promise<void> {
    const free = this.#settings.concurrency - this.#current.size
    if (free <= 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
        if (signal.aborted) resolve()
      })
      return
    }
    const options = { waitSeconds: this.#settings.waitSeconds(), maxMessages: Math.min(free, mostMessages), signal }
    for (const message of await this.#receive(options)) {
      this.#current.handle(message).finally(() => this.#wake?.())
    }
  }

  #receive(options: ReceiveOptions): Promise<ReceivedMessage[]> {
    return this.#health.watch(() => this.#queue.receive(options), options.signal)
  }
}

function queueOf(
  { queueUrl, sqs, region, requestTimeout }: NotificationListenerOptions,
  { visibilityTimeoutSeconds }: ListenerSettings,
): SqsQueue {
  return new SqsQueue({ queueUrl, sqs, region, requestTimeout, visibilityTimeoutSeconds })
}

/** The result of some work. `undefined` as soon as the signal aborts. */
function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    const abort = () => resolve(undefined)
    signal.addEventListener('abort', abort)
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
