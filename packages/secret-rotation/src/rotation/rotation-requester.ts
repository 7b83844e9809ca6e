import { randomUUID } from 'node:crypto'
import type { NoParams, RequestOptions } from '@selling-partner/auth'
import type { QueueState } from '@selling-partner/notifications/internal'
import { type AmazonClock, toleratedSkewMs } from '../aws/amazon-clock.js'
import { RotationError } from '../errors.js'
import type { RotationObservers } from '../observe/rotation-events.js'
import type { SecretQueue } from '../queue/secret-queue.js'
import type { RotationRequest, StoredSecret } from '../secrets/secret-store.js'
import type { CheckedSecretStore } from './checked-secret-store.js'
import { rejectionFrom, unconfirmed } from './request-errors.js'
import type { RequestSchedule } from './request-schedule.js'

/** The part of `ApplicationManagementApi` that requests a new secret. */
interface RotationApi {
  rotateApplicationClientSecret(params: NoParams, options: RequestOptions): Promise<unknown>
}

interface RotationRequesterOptions {
  readonly applications: RotationApi
  readonly secretStore: CheckedSecretStore
  readonly queue: Pick<SecretQueue, 'inspect'>
  readonly schedule: RequestSchedule
  readonly clock: AmazonClock
  readonly observers: RotationObservers
}

/** `in-progress`: a new secret is on its way, or the last request is too recent to repeat. */
export type RequestOutcome = 'not-due' | 'in-progress' | 'requested'

/**
 * Requests a new secret from Amazon. It writes each request to the secret store before it sends it. So any number of rotators
 * send one request for each secret, until the new secret is overdue.
 */
export class RotationRequester {
  readonly #applications: RotationApi
  readonly #secretStore: CheckedSecretStore
  readonly #queue: Pick<SecretQueue, 'inspect'>
  readonly #schedule: RequestSchedule
  readonly #clock: AmazonClock
  readonly #observers: RotationObservers
  readonly #name = randomUUID()

  constructor({ applications, secretStore, queue, schedule, clock, observers }: RotationRequesterOptions) {
    this.#applications = applications
    this.#secretStore = secretStore
    this.#queue = queue
    this.#schedule = schedule
    this.#clock = clock
    this.#observers = observers
  }

  /**
   * Requests a new secret if it is due.
   *
   * @throws RotationError, SharedStoreError and QueueAccessError.
   */
  async requestIfDue(): Promise<RequestOutcome> {
    const first = await this.#secretStore.read()
    const decision = this.#schedule.decide(first.record, this.#clock.now())
    if (decision !== 'due') return decision
    await this.#checkQueue()
    // The queue's response has set the clock. Before it, the decision may rest on a wall clock that has jumped.
    const stored = await this.#secretStore.read()
    const confirmed = this.#schedule.decide(stored.record, this.#clock.now())
    return confirmed === 'due' ? this.#request(stored) : confirmed
  }

  /**
   * Requests a new secret now, unless one is on its way.
   *
   * @param force Requests it even if the previous secret still works or a new secret is on its way.
   * @throws RotationError, SharedStoreError and QueueAccessError.
   */
  async requestNow(force: boolean): Promise<RequestOutcome> {
    await this.#checkQueue()
    const stored = await this.#secretStore.read()
    if (force) return this.#request(stored)
    const { request } = stored.record
    if (request && !request.rejected && this.#schedule.isInProgress(stored.record, this.#clock.now())) {
      return 'in-progress'
    }
    this.#checkPreviousExpired(stored)
    return this.#request(stored)
  }

  /** The queue is the only place that Amazon sends the new secret to. If Amazon may not send there, the secret is lost. */
  async #checkQueue(): Promise<void> {
    const { arn, policy, isFifo } = await this.#inspectQueue()
    if (Math.abs(this.#clock.skewMs) > toleratedSkewMs) {
      this.#observers.notify({ type: 'clock-skewed', seconds: Math.round(this.#clock.skewMs / 1000) })
    }
    const error = isFifo ? fifoQueue(arn) : policy === 'denies' || policy === 'missing' ? closedQueue(arn) : undefined
    if (!error) return
    this.#observers.notify({ type: 'request-blocked', error, remedy: error.remedy })
    throw error
  }

  async #inspectQueue(): Promise<QueueState> {
    try {
      return await this.#queue.inspect()
    } catch (error) {
      // Without this event, nobody would notice that the process may receive messages but not inspect the queue.
      const remedy = 'Fix the access to the queue. The rotator tries again.'
      this.#observers.notify({ type: 'request-blocked', error, remedy })
      throw error
    }
  }

  #checkPreviousExpired({ record: { previous, issuedAt } }: StoredSecret): void {
    if (previous?.expiresAt === undefined || Date.parse(previous.expiresAt) <= this.#clock.now()) return
    const when = issuedAt === undefined ? 'recently' : `on ${issuedAt}`
    throw new RotationError(
      'TOO_SOON',
      `The client secret was replaced ${when}, and the previous one works until ${previous.expiresAt}.`,
      'Wait until then, or use force. Forcing invalidates the previous secret, and processes still using it will fail.',
    )
  }

  async #request(stored: StoredSecret): Promise<'in-progress' | 'requested'> {
    const { request: last } = stored.record
    if (last && !last.rejected) {
      this.#observers.notify({ type: 'secret-overdue', requestedAt: last.requestedAt, attempt: last.attempt })
    }
    const requestedAt = new Date(this.#clock.now()).toISOString()
    const request: RotationRequest = { attempt: (last?.attempt ?? 0) + 1, requestedAt, requestedBy: this.#name }
    if (!(await this.#secretStore.replace({ ...stored.record, request }, stored))) return 'in-progress'
    this.#observers.notify({ type: 'request-recorded', attempt: request.attempt })
    await this.#send(request)
    this.#observers.notify({ type: 'request-accepted' })
    return 'requested'
  }

  async #send(request: RotationRequest): Promise<void> {
    try {
      // No retry: if the outcome is unknown, a second request could replace the new secret with another one.
      await this.#applications.rotateApplicationClientSecret({}, { retry: false })
    } catch (cause) {
      const rejection = rejectionFrom(cause)
      if (!rejection) {
        const error = unconfirmed(cause)
        this.#observers.notify({ type: 'request-unconfirmed', error })
        throw error
      }
      await this.#recordRejection(request)
      this.#observers.notify({ type: 'request-rejected', error: rejection, remedy: rejection.remedy })
      throw rejection
    }
  }

  /** No secret is on its way, so `requestNow` may repeat the request immediately. */
  async #recordRejection(request: RotationRequest): Promise<void> {
    await this.#secretStore.update((stored) => {
      const { requestedBy, attempt } = stored?.record.request ?? {}
      const isOurs = requestedBy === request.requestedBy && attempt === request.attempt
      return stored && isOurs ? { ...stored.record, request: { ...request, rejected: true } } : undefined
    })
  }
}

function fifoQueue(arn: string): RotationError {
  const remedy = 'Amazon sends to standard queues only. Create and register a standard queue.'
  return new RotationError('QUEUE_UNUSABLE', `${arn} is a FIFO queue.`, remedy)
}

function closedQueue(arn: string): RotationError {
  const remedy = 'Run `npx @selling-partner/secret-rotation setup --write-policy`.'
  return new RotationError('QUEUE_UNUSABLE', `The access policy of ${arn} does not let Amazon send.`, remedy)
}
