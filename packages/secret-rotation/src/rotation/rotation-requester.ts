import { randomUUID } from 'node:crypto'
import type { ApplicationManagementApi } from '@selling-partner/application-management-2023-11-30'
import {
  isApiError,
  isCredentialsError,
  isLwaError,
  isNetworkError,
  isSellingPartnerError,
  isThrottledError,
  isTimeoutError,
} from '@selling-partner/auth'
import { type AmazonTime, toleratedDeviation } from '../aws/amazon-clock.js'
import { RotationError, type RotationReason } from '../errors.js'
import type { RotationEvents } from '../observe/rotation-events.js'
import type { SecretQueue } from '../queue/secret-queue.js'
import type { RotationRequest, StoredSecret } from '../secrets/secret-store.js'
import type { SecretKeeper } from './checked-secret-store.js'
import type { RequestSchedule } from './request-schedule.js'

export interface SecretRequesterOptions {
  readonly applications: ApplicationManagementApi
  readonly keeper: SecretKeeper
  readonly queue: SecretQueue
  readonly schedule: RequestSchedule
  readonly time: AmazonTime
  readonly events: RotationEvents
}

/**
 * Asks Amazon for a new secret: once for each secret in use, whoever else asks, as long as none is overdue. What it is about to
 * do stands in the store before it does it.
 */
export class SecretRequester {
  readonly #applications: ApplicationManagementApi
  readonly #keeper: SecretKeeper
  readonly #queue: SecretQueue
  readonly #schedule: RequestSchedule
  readonly #time: AmazonTime
  readonly #events: RotationEvents
  readonly #name = randomUUID()

  constructor({ applications, keeper, queue, schedule, time, events }: SecretRequesterOptions) {
    this.#applications = applications
    this.#keeper = keeper
    this.#queue = queue
    this.#schedule = schedule
    this.#time = time
    this.#events = events
  }

  /**
   * Asks if it is due.
   *
   * @throws RotationError, StoreError and QueueAccessError.
   */
  async askIfDue(): Promise<'not-due' | 'under-way' | 'asked'> {
    const first = await this.#keeper.read()
    const decision = this.#schedule.decide(first.record, this.#time.now())
    if (decision !== 'due') return decision
    await this.#prepare()
    // By Amazon's clock now, which the queue has just told: the machine's may have jumped.
    const stored = await this.#keeper.read()
    const confirmed = this.#schedule.decide(stored.record, this.#time.now())
    return confirmed === 'due' ? this.#ask(stored) : confirmed
  }

  /**
   * Asks now, unless a new secret is on its way.
   *
   * @param force Asks although the secret before the one in use still works, or a new one is on its way.
   * @throws RotationError, StoreError and QueueAccessError.
   */
  async askNow(force: boolean): Promise<'under-way' | 'asked'> {
    await this.#prepare()
    const stored = await this.#keeper.read()
    if (!force) {
      const { request } = stored.record
      if (request && !request.refused && this.#schedule.isUnderWay(stored.record, this.#time.now())) return 'under-way'
      this.#refuseTooSoon(stored)
    }
    return this.#ask(stored)
  }

  /** Looks whether the new secret can arrive: it goes to the queue and nowhere else. */
  async #prepare(): Promise<void> {
    const { arn, policy, isFifo } = await this.#queue.inspect()
    const deviation = Math.round(this.#time.deviation / 1000)
    if (Math.abs(deviation) > toleratedDeviation) this.#events.tell({ type: 'clock-differs', seconds: deviation })
    if (!isFifo && policy !== 'denies' && policy !== 'lacks') return
    const error = isFifo
      ? new RotationError(
          'QUEUE_CLOSED',
          `${arn} is a FIFO queue`,
          'Amazon sends to standard queues only: register one of those',
        )
      : new RotationError('QUEUE_CLOSED', `Amazon may not send to ${arn}`, writePolicy)
    this.#events.tell({ type: 'request-withheld', error, remedy: error.remedy })
    throw error
  }

  #refuseTooSoon({ record: { previous, issuedAt } }: StoredSecret): void {
    if (previous?.expiresAt === undefined || Date.parse(previous.expiresAt) <= this.#time.now()) return
    const when = issuedAt === undefined ? 'lately' : `on ${issuedAt}`
    const message = `the client secret was replaced ${when}, and the one before works until ${previous.expiresAt}`
    throw new RotationError(
      'TOO_SOON',
      message,
      'wait until then, or use force: who still has that one would be cut off',
    )
  }

  async #ask(stored: StoredSecret): Promise<'under-way' | 'asked'> {
    const { request: last } = stored.record
    if (last && !last.refused)
      this.#events.tell({ type: 'secret-overdue', askedAt: last.askedAt, attempt: last.attempt })
    const askedAt = new Date(this.#time.now()).toISOString()
    const request: RotationRequest = { attempt: (last?.attempt ?? 0) + 1, askedAt, by: this.#name }
    if (!(await this.#keeper.replace({ ...stored.record, request }, stored))) return 'under-way'
    this.#events.tell({ type: 'request-recorded', attempt: request.attempt })
    await this.#send(request)
    this.#events.tell({ type: 'request-accepted' })
    return 'asked'
  }

  async #send(request: RotationRequest): Promise<void> {
    try {
      // Not again by itself: who does not know whether there is a new secret must not have another one made.
      await this.#applications.rotateApplicationClientSecret({}, { retry: false })
    } catch (cause) {
      const refusal = refusalOf(cause)
      if (!refusal) throw this.#unanswered(cause)
      await this.#recordRefusal(request)
      this.#events.tell({ type: 'request-refused', error: refusal, remedy: refusal.remedy })
      throw refusal
    }
  }

  #unanswered(cause: unknown): RotationError {
    const message = isThrottledError(cause)
      ? 'Amazon takes one request a minute, and has had one: somebody else asked'
      : 'whether Amazon took the request is not known'
    const error = new RotationError('UNANSWERED', message, 'the new secret may be on its way: it is waited for', {
      cause,
    })
    this.#events.tell({ type: 'request-unanswered', error })
    return error
  }

  /** Nothing is on its way, so that a person may have it tried again at once. */
  async #recordRefusal(request: RotationRequest): Promise<void> {
    await this.#keeper.update((stored) => {
      const isOurs = stored?.record.request?.by === request.by && stored.record.request.attempt === request.attempt
      return stored && isOurs ? { ...stored.record, request: { ...request, refused: true } } : undefined
    })
  }
}

const writePolicy = 'run `npx @selling-partner/secret-rotation setup --write-policy`'

/** Why Amazon said no, or could not be asked; `undefined` where it may have taken the request all the same. */
function refusalOf(cause: unknown): RotationError | undefined {
  if (isThrottledError(cause)) return undefined
  if (isLwaError(cause) && cause.lwaCode === 'invalid_client') {
    const remedy =
      'make a new secret in the Developer Console, and store it with `npx @selling-partner/secret-rotation store-secret`'
    return new RotationError('SECRET_EXPIRED', 'LWA does not take the client secret in use any more', remedy, { cause })
  }
  if (isApiError(cause) && cause.status >= 400 && cause.status < 500)
    return refusalByAmazon(cause.status, saysNotEnrolled(cause), cause)
  if (wasNotSent(cause)) {
    return refusal('REFUSED', 'Amazon could not be asked for a new client secret', 'it is asked again later', cause)
  }
  return undefined
}

/** Whether it is certain that Amazon knows nothing of the request: there was no access token, or no connection. */
function wasNotSent(cause: unknown): boolean {
  if (isLwaError(cause) || isCredentialsError(cause)) return true
  if (isNetworkError(cause)) return cause.operation === undefined || unsentCodes.includes(cause.networkCode)
  if (isTimeoutError(cause)) return cause.operation === undefined
  return isSellingPartnerError(cause) && cause.attempts === 0
}

/** How a connection fails that never came about. */
const unsentCodes = ['EAI_AGAIN', 'ECONNREFUSED', 'ENOTFOUND']

function refusalByAmazon(status: number, isNotEnrolled: boolean, cause: unknown): RotationError {
  if (isNotEnrolled) {
    const remedy =
      'enter the queue in the row "Application Client New Secret" of the Notification Preferences in the Developer Console; `npx @selling-partner/secret-rotation setup` prints each step'
    return refusal('NOT_ENROLLED', 'the application has no queue for its new client secret', remedy, cause)
  }
  const remedy = 'see that it is a production application, and that region and client id are its own'
  return refusal('REFUSED', `Amazon refused to make a new client secret (${status})`, remedy, cause)
}

function refusal(reason: RotationReason, message: string, remedy: string, cause: unknown): RotationError {
  return new RotationError(reason, message, remedy, { cause })
}

/** @see https://developer-docs.amazon.com/sp-api/changelog/update-400-error-response-message-for-rotateapplicationclientsecret */
function saysNotEnrolled(error: { readonly status: number; readonly message: string }): boolean {
  return error.status === 400 && /not enrolled/i.test(error.message)
}
