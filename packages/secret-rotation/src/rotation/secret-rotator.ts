import { ApplicationManagementApi } from '@selling-partner/application-management-2023-11-30'
import { AbortedError, isConfigurationError, type SellingPartnerAuth } from '@selling-partner/auth'
import { maxTimerDelay } from '@selling-partner/auth/internal'
import type { NotificationListener, NotificationListenerOptions } from '@selling-partner/notifications'
import { pause } from '@selling-partner/notifications/internal'
import { AmazonClock } from '../aws/amazon-clock.js'
import { RotationError } from '../errors.js'
import { RotationObservers } from '../observe/rotation-events.js'
import { SecretQueue } from '../queue/secret-queue.js'
import { readStatus } from '../status/read-status.js'
import type { RotationStatus } from '../status/rotation-status.js'
import { CheckedSecretStore } from './checked-secret-store.js'
import { DueChecks } from './due-checks.js'
import { MessageHandler, type MessageInfo, type MessageOutcome } from './message-handler.js'
import { RequestSchedule } from './request-schedule.js'
import { type RequestOutcome, RotationRequester } from './rotation-requester.js'
import { checkRotatorOptions, clientOptionsFrom, type SecretRotatorOptions } from './rotator-options.js'
import { SecretInstaller, type StoreSecretOptions } from './secret-installer.js'
import { secretListener } from './secret-listener.js'

export interface RotateOptions {
  /** If `true`, requests a new secret even if the previous one still works or a new one is on its way. @default false */
  readonly force?: boolean
  /** Seconds to wait for the new secret. @default 600 */
  readonly timeoutSeconds?: number
  /** Stops the wait. If the request was sent, the new secret still arrives. */
  readonly signal?: AbortSignal
}

export interface RotationOutcome {
  /** When the new secret expires, in ISO 8601. Absent if Amazon did not say. */
  readonly expiresAt?: string
  /** When the previous secret stops working, in ISO 8601. Absent if Amazon did not say. */
  readonly previousExpiresAt?: string
}

/** Longest time between two checks whether a rotation is due, in milliseconds. */
const maxCheckIntervalMs = 600_000

/**
 * Replaces an application's client secret before it expires. It requests a new secret from Amazon, receives it from the queue,
 * verifies it, stores it and reads it back. Then it reloads the auth, and last deletes the message. Several rotators may run at
 * the same time, on several machines.
 *
 * @example
 * const secretStore = new FileSecretStore({ path: '/var/lib/app/client-secret.json' })
 * const auth = new SellingPartnerAuth({ clientId, clientSecret: clientSecretFrom(secretStore), refreshToken })
 * const rotator = new SecretRotator({ auth, secretStore, queueUrl, observers: [logLines()] })
 * rotator.start()
 *
 * @see https://developer-docs.amazon/sp-api/docs/rotate-your-application-client-secret
 */
export class SecretRotator {
  readonly #auth: SellingPartnerAuth
  readonly #queue: SecretQueue
  readonly #secretStore: CheckedSecretStore
  readonly #installer: SecretInstaller
  readonly #handler: MessageHandler
  readonly #requester: RotationRequester
  readonly #checkIntervalMs: number
  readonly #listener: (options?: Pick<NotificationListenerOptions, 'onBatch' | 'waitSeconds'>) => NotificationListener
  readonly #readStatus: () => Promise<RotationStatus>
  #stop = new AbortController()
  #started?: Promise<void>
  #running = 0

  /** @throws ConfigurationError if an option is invalid, or missing in the environment as well. */
  constructor(options: SecretRotatorOptions) {
    checkRotatorOptions(options)
    const { auth, queueUrl, sqs, sqsRegion, visibilityTimeoutSeconds = 120 } = options
    const { clientId } = auth
    const now = options.clock ?? Date.now
    const clock = new AmazonClock(now)
    const schedule = new RequestSchedule(options)
    const observers = new RotationObservers(options.observers ?? [], clientId, now)
    const onDeleted = (messageId: string) => observers.notify({ type: 'message-deleted', messageId })
    const queue = new SecretQueue({ queueUrl, sqs, region: sqsRegion, visibilityTimeoutSeconds, clock, onDeleted })
    const secretStore = new CheckedSecretStore(options.secretStore, clientId, observers)
    const installer = new SecretInstaller({ auth, secretStore, observers })
    const applications = new ApplicationManagementApi(clientOptionsFrom(options))
    this.#auth = auth
    this.#queue = queue
    this.#secretStore = secretStore
    this.#installer = installer
    const handler = new MessageHandler({ clientId, secretStore, installer, observers })
    this.#handler = handler
    this.#listener = (parts) =>
      secretListener({ queueUrl, queue, handler, observers, visibilityTimeoutSeconds, ...parts })
    this.#requester = new RotationRequester({ applications, secretStore, queue, schedule, clock, observers })
    this.#checkIntervalMs = Math.min(maxCheckIntervalMs, schedule.overdueAfterMs)
    this.#readStatus = () => readStatus({ secretStore: options.secretStore, queue, clock, clientId, schedule })
  }

  /** Starts the rotator in the background, until `stop`. Failures are reported to the observers and retried. Keeps the process alive. */
  start(): void {
    if (this.#started) return
    this.#stop = new AbortController()
    this.#started = this.run(this.#stop.signal)
    // `stop` throws the error. An unhandled rejection would crash the process.
    this.#started.catch(() => undefined)
  }

  /**
   * Stops what `start` began, after the current message.
   *
   * @throws ConfigurationError if the rotator could not start.
   */
  async stop(): Promise<void> {
    const started = this.#started
    this.#started = undefined
    this.#stop.abort()
    await started
    this.close()
  }

  /**
   * Runs until the signal aborts, then finishes the current message. Failures are reported to the observers and retried.
   *
   * @throws ConfigurationError if the auth's `clientSecret` is not a function, or an AWS package is missing.
   */
  async run(signal: AbortSignal): Promise<void> {
    await this.#checkReload()
    await this.#secretStore.cleanUp()
    if (signal.aborted) return
    const checks = new DueChecks(this.#requester, this.#checkIntervalMs)
    const listener = this.#listener({ onBatch: checks.afterBatch, waitSeconds: checks.waitSeconds })
    const stop = () => void listener.stop({ timeout: maxTimerDelay })
    signal.addEventListener('abort', stop)
    this.#running += 1
    try {
      await listener.start({ checkQueue: false })
      await listener.closed
    } finally {
      this.#running -= 1
      signal.removeEventListener('abort', stop)
    }
  }

  /**
   * Requests a new secret if it is due. Call it once a day if you pass messages to `handleMessage` yourself.
   *
   * @throws RotationError, SharedStoreError and QueueAccessError if the request was not sent, or not accepted.
   */
  async requestIfDue(): Promise<RequestOutcome> {
    await this.#secretStore.cleanUp()
    return this.#requester.requestIfDue()
  }

  /**
   * Replaces the secret now, and waits until the new one is in use. If one is already on its way, waits for that one.
   *
   * @throws RotationError, SharedStoreError, QueueAccessError and AbortedError. The secret in use is unchanged.
   */
  async rotate({ force = false, timeoutSeconds = 600, signal }: RotateOptions = {}): Promise<RotationOutcome> {
    await this.#checkReload()
    await this.#secretStore.cleanUp()
    const { clientSecret: before } = (await this.#secretStore.read()).record
    const listener = this.#listener()
    // The queue may already hold a new secret.
    if (this.#running === 0) await listener.receiveOnce({ waitSeconds: 1, signal })
    const replaced = await this.#outcomeSince(before)
    if (replaced) return replaced
    await this.#requester.requestNow(force)
    return this.#waitForNewSecret(before, listener, timeoutSeconds, signal)
  }

  /**
   * Handles a message of the queue that your own code received, such as an AWS Lambda function.
   *
   * @param body The message's JSON text.
   * @returns `done`: delete the message. `ignored`: it is not for this application, so leave it on the queue.
   * @throws RotationError and SharedStoreError: leave the message on the queue, since it may be the only copy of the new secret.
   */
  handleMessage(body: string, info: MessageInfo = {}): Promise<MessageOutcome> {
    return this.#handler.handleBody(body, info)
  }

  /**
   * Verifies a secret with LWA and stores it: the first one, or one made in the Developer Console.
   *
   * @throws RotationError if LWA rejects it, or if it would replace another secret that works; SharedStoreError.
   */
  storeSecret(clientSecret: string, options: StoreSecretOptions = {}): Promise<void> {
    return this.#installer.storeSecret(clientSecret, options)
  }

  /**
   * Reads the state of the rotation: ages, expiry times, the next step, the queue, the secret store, and all problems. If one part
   * fails, the others are still read. `formatStatus` formats it for people.
   */
  status(): Promise<RotationStatus> {
    return this.#readStatus()
  }

  /** Closes idle connections to the queue, unless you passed `sqs`. The rotator stays usable. */
  close(): void {
    this.#queue.close()
  }

  /** Detects at the start that the auth cannot reload its secret, instead of after the first rotation. */
  async #checkReload(): Promise<void> {
    try {
      await this.#auth.reloadClientSecret()
    } catch (error) {
      // An unreachable secret store is reported when it is read, and may recover.
      if (isConfigurationError(error)) throw error
    }
  }

  async #waitForNewSecret(
    before: string,
    listener: NotificationListener,
    timeoutSeconds: number,
    signal?: AbortSignal,
  ): Promise<RotationOutcome> {
    const deadline = performance.now() + timeoutSeconds * 1000
    while (performance.now() < deadline) {
      if (signal?.aborted) throw new AbortedError(signal.reason)
      if (this.#running > 0) await pause(500, signal)
      else await listener.receiveOnce({ waitSeconds: 2, signal }).catch(() => pause(1000, signal))
      const outcome = await this.#outcomeSince(before)
      if (outcome) return outcome
    }
    throw new RotationError(
      'OVERDUE',
      `The new client secret did not arrive within ${timeoutSeconds} s.`,
      'Keep the rotator running to receive it later. Check that this queue is registered in the Developer Console.',
    )
  }

  /** The outcome if the secret store holds another secret, from any process. */
  async #outcomeSince(before: string): Promise<RotationOutcome | undefined> {
    const { record } = await this.#secretStore.read()
    if (record.clientSecret === before) return undefined
    await this.#auth.reloadClientSecret()
    return { expiresAt: record.expiresAt, previousExpiresAt: record.previous?.expiresAt }
  }
}
