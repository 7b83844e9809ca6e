import { ApplicationManagementApi } from '@selling-partner/application-management-2023-11-30'
import {
  AbortedError,
  type ClientOptions,
  ConfigurationError,
  isConfigurationError,
  type SellingPartnerAuth,
} from '@selling-partner/auth'
import { AmazonTime } from '../aws/amazon-clock.js'
import { RotationError } from '../errors.js'
import { RotationEvents } from '../observe/rotation-events.js'
import { SecretQueue } from '../queue/secret-queue.js'
import { readStatus, type StatusParts } from '../status/read-status.js'
import type { RotationStatus } from '../status/rotation-status.js'
import { SecretKeeper } from './checked-secret-store.js'
import { type MessageFacts, MessageHandler, type MessageOutcome, QueueListener } from './message-consumer.js'
import { RequestSchedule } from './request-schedule.js'
import { pause, RotationLoop } from './rotation-loop.js'
import { SecretRequester } from './rotation-requester.js'
import type { SecretRotatorOptions } from './rotator-options.js'
import { checkOptions } from './rotator-options.js'
import { type AdoptOptions, SecretAdopter, SecretInstaller, SecretProof } from './secret-installer.js'

/** What came of a look at whether a rotation is due: not yet; the new secret is on its way; Amazon was asked for it. */
export type CheckOutcome = 'not-due' | 'under-way' | 'asked'

export interface RotateOptions {
  /** Asks although the secret before the one in use still works, or a new one is on its way. @default false */
  readonly force?: boolean
  /** Seconds to wait for the new secret. @default 600 */
  readonly timeout?: number
  /** Ends the waiting. Where Amazon has been asked, the new secret comes all the same. */
  readonly signal?: AbortSignal
}

/** The new secret is in use. */
export interface RotationOutcome {
  /** When it expires, in ISO 8601. Left out where Amazon did not say. */
  readonly expiresAt?: string
  /** When the secret before it stops to work, in ISO 8601. Left out where Amazon did not say. */
  readonly previousExpiresAt?: string
}

/**
 * Replaces an application's client secret before it expires: asks Amazon for a new one, takes it from the queue, proves it, stores
 * it, reads it back, has the auth use it, and only then deletes the message. Several may run at once, on several machines.
 *
 * @example
 * const store = new FileSecretStore({ path: '/var/lib/app/client-secret.json' })
 * const auth = new SellingPartnerAuth({ clientId, clientSecret: clientSecretFrom(store), refreshToken })
 * const rotator = new SecretRotator({ auth, store, queueUrl, observers: [logLines()] })
 * rotator.start()
 *
 * @see https://developer-docs.amazon.com/sp-api/docs/rotate-your-application-client-secret
 */
export class SecretRotator {
  readonly #auth: SellingPartnerAuth
  readonly #queue: SecretQueue
  readonly #keeper: SecretKeeper
  readonly #adopter: SecretAdopter
  readonly #handler: MessageHandler
  readonly #listener: QueueListener
  readonly #requester: SecretRequester
  readonly #loop: RotationLoop
  readonly #statusParts: StatusParts
  #stop = new AbortController()
  #started?: Promise<void>
  #running = 0

  /** @throws ConfigurationError where an option is malformed, or missing in the environment too. */
  constructor(options: SecretRotatorOptions) {
    checkOptions(options)
    const { auth, store, queueUrl, sqs, sqsRegion, observers = [], clock = Date.now } = options
    const rotateBefore = within('rotateBefore', 'days', options.rotateBefore ?? 30, 1, 170)
    const overdueAfter = within('overdueAfter', 'seconds', options.overdueAfter ?? 3600, 1, 604_800)
    const visibilityTimeout = options.visibilityTimeout ?? 120
    const { clientId } = auth
    const time = new AmazonTime(clock)
    const events = new RotationEvents(observers, clientId, clock)
    const queue = new SecretQueue({ queueUrl, sqs, region: sqsRegion, visibilityTimeout, time })
    const keeper = new SecretKeeper(store, clientId, events)
    const proof = new SecretProof(auth)
    const installer = new SecretInstaller({ auth, keeper, proof, events })
    const handler = new MessageHandler({ clientId, installer, keeper, events })
    const listener = new QueueListener({ queue, handler, events, visibilityTimeout })
    const applications = new ApplicationManagementApi(clientOptions(options))
    const schedule = new RequestSchedule({ rotateBefore, overdueAfter })
    this.#auth = auth
    this.#queue = queue
    this.#keeper = keeper
    this.#handler = handler
    this.#listener = listener
    this.#adopter = new SecretAdopter({ auth, keeper, proof })
    this.#requester = new SecretRequester({ applications, keeper, queue, schedule, time, events })
    this.#statusParts = { store, queue, time, clientId, rotateBefore, overdueAfter }
    this.#loop = new RotationLoop({ listener, requester: this.#requester, overdueAfter })
  }

  /**
   * Begins to listen, until `stop`. What fails meanwhile is told to the observers and tried again.
   *
   * It keeps the process alive.
   */
  start(): void {
    if (this.#started) return
    this.#stop = new AbortController()
    this.#started = this.run(this.#stop.signal)
    // `stop` tells; an unhandled rejection would end the process.
    this.#started.catch(() => undefined)
  }

  /**
   * Ends what `start` began, after the message in hand.
   *
   * @throws ConfigurationError where it could not begin.
   */
  async stop(): Promise<void> {
    const started = this.#started
    this.#started = undefined
    this.#stop.abort()
    await started
    this.close()
  }

  /**
   * Listens until the signal aborts, and ends after the message in hand. What fails meanwhile is told to the observers and tried again.
   *
   * @throws ConfigurationError where the auth has a text for a client secret, or an AWS package is missing.
   */
  async run(signal: AbortSignal): Promise<void> {
    await this.#loadSecret()
    this.#running += 1
    try {
      await this.#loop.run(signal)
    } finally {
      this.#running -= 1
    }
  }

  /**
   * Asks Amazon for a new secret if it is time. For whoever has messages brought to `handle`, and calls this once a day.
   *
   * @throws RotationError, StoreError and QueueAccessError: Amazon was not asked, or did not say yes.
   */
  async check(): Promise<CheckOutcome> {
    return this.#requester.askIfDue()
  }

  /**
   * Replaces the secret now, and waits until the new one is in use. Where one is on its way already, it waits for that.
   *
   * @throws RotationError, StoreError, QueueAccessError and AbortedError. The secret in use is the one that it was.
   */
  async rotate({ force = false, timeout = 600, signal }: RotateOptions = {}): Promise<RotationOutcome> {
    await this.#loadSecret()
    const { clientSecret: before } = (await this.#keeper.read()).record
    // There may be one in the queue that nobody has taken.
    if (this.#running === 0) await this.#listener.receive({ wait: 1, signal })
    const replaced = await this.#outcomeSince(before)
    if (replaced) return replaced
    await this.#requester.askNow(force)
    return this.#arrival(before, timeout, signal)
  }

  /**
   * Handles a message of the queue that somebody else received: an AWS Lambda function, or a consumer of yours.
   *
   * @returns `done`: delete it. `left-alone`: it is not this application's, leave it.
   * @throws RotationError and StoreError: it has to stay on the queue, since it may be the only copy of the new secret.
   */
  handle(body: string, facts: MessageFacts = {}): Promise<MessageOutcome> {
    return this.#handler.handle(body, facts)
  }

  /**
   * Proves a secret and stores it: the first one, or one that was made in the Developer Console.
   *
   * @throws RotationError where LWA refuses it, or where another one that works would be replaced; StoreError.
   */
  adopt(clientSecret: string, options: AdoptOptions = {}): Promise<void> {
    return this.#adopter.adopt(clientSecret, options)
  }

  /**
   * How the rotation stands: ages and ends, what happens next, the queue and the store, and what is wrong. A part that fails
   * is told of, and hides no other. `formatStatus` writes it for people.
   */
  status(): Promise<RotationStatus> {
    return readStatus(this.#statusParts)
  }

  /** Ends the idle connections to the queue, unless its client is yours. The rotator stays usable. */
  close(): void {
    this.#queue.close()
  }

  /** Finds out at once that nothing can take the place of the auth's secret, and not when the first rotation is over. */
  async #loadSecret(): Promise<void> {
    try {
      await this.#auth.reloadClientSecret()
    } catch (error) {
      // A store that is out of reach comes back, and is told of by whoever reads it.
      if (isConfigurationError(error)) throw error
    }
  }

  async #arrival(before: string, timeout: number, signal: AbortSignal | undefined): Promise<RotationOutcome> {
    const deadline = performance.now() + timeout * 1000
    while (performance.now() < deadline) {
      if (signal?.aborted) throw new AbortedError()
      if (this.#running > 0) await pause(500, signal)
      else await this.#listener.receive({ wait: 2, signal }).catch(() => pause(1000, signal))
      const outcome = await this.#outcomeSince(before)
      if (outcome) return outcome
    }
    const remedy =
      'keep the rotator running, it takes the secret when it comes; see that this is the queue in the Developer Console'
    throw new RotationError('OVERDUE', `the new client secret did not come within ${timeout} s`, remedy)
  }

  /** What came of the rotation once the store holds another secret, whoever put it there. */
  async #outcomeSince(before: string): Promise<RotationOutcome | undefined> {
    const { record } = await this.#keeper.read()
    if (record.clientSecret === before) return undefined
    await this.#auth.reloadClientSecret()
    return { expiresAt: record.expiresAt, previousExpiresAt: record.previous?.expiresAt }
  }
}

/** Any region does for this operation, so that none has to be given. */
function clientOptions({ auth, region, baseUrl }: SecretRotatorOptions): ClientOptions {
  if (region !== undefined || baseUrl !== undefined) return { auth, region, baseUrl }
  return process.env.SP_API_REGION || process.env.SP_API_BASE_URL ? { auth } : { auth, region: 'na' }
}

function within(option: string, unit: string, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value
  throw new ConfigurationError(`${option} must be a number of ${unit} from ${least} to ${most}`)
}
