import { isSellingPartnerError } from '@selling-partner/auth'
import type { AmazonTime } from '../aws/amazon-clock.js'
import type { SecretQueue } from '../queue/secret-queue.js'
import { RequestSchedule } from '../rotation/request-schedule.js'
import type { SecretRecord, SecretStore } from '../secrets/secret-store.js'
import { findProblems } from './find-problems.js'
import type {
  NextRotation,
  PreviousSecretStatus,
  QueueStatus,
  RequestStatus,
  RotationStatus,
  SecretStatus,
  StoreStatus,
} from './rotation-status.js'

export interface StatusParts {
  readonly store: SecretStore
  readonly queue: SecretQueue
  /** What the queue learns the time with. */
  readonly time: AmazonTime
  /** The application that the secret has to be of. @default any */
  readonly clientId?: string
  /** Days before its expiry at which the secret is replaced. @default 30 */
  readonly rotateBefore?: number
  /** Seconds after which a new secret that has not come is asked for again. @default 3600 */
  readonly overdueAfter?: number
}

/** How a rotation stands. Never rejects: a part that fails is told of, and hides no other. */
export async function readStatus({
  store,
  queue,
  time,
  clientId,
  rotateBefore = 30,
  overdueAfter = 3600,
}: StatusParts): Promise<RotationStatus> {
  const [{ record, ...ofStore }, ofQueue] = await Promise.all([readStore(store), inspectQueue(queue)])
  // After the queue has answered, which tells the time.
  const now = time.now()
  const facts = {
    at: new Date(now).toISOString(),
    ...(record && secretFacts(record, new RequestSchedule({ rotateBefore, overdueAfter }), now)),
    queue: ofQueue,
    store: ofStore.status,
    ...(ofQueue.reachable && { clockDeviation: Math.round(time.deviation / 1000) }),
  }
  const problems = findProblems(facts, clientId)
  return { ...facts, healthy: problems.length === 0, problems }
}

async function readStore(store: SecretStore): Promise<{ status: StoreStatus; record?: SecretRecord }> {
  const { name } = store
  try {
    const record = (await store.read())?.record
    return { status: { name, readable: true, empty: !record }, record }
  } catch (error) {
    return { status: { name, readable: false, why: messageOf(error, `${name} cannot be read`) } }
  }
}

async function inspectQueue(queue: SecretQueue): Promise<QueueStatus> {
  try {
    return { reachable: true, ...(await queue.inspect()) }
  } catch (error) {
    return { reachable: false, why: messageOf(error, 'The queue cannot be reached') }
  }
}

/** The text of somebody else's error may hold a secret. */
function messageOf(error: unknown, otherwise: string): string {
  return isSellingPartnerError(error) ? error.message : otherwise
}

const day = 86_400_000

/** What a record tells, without its secrets. @param now Milliseconds since 1970. */
export function secretFacts(
  record: SecretRecord,
  schedule: RequestSchedule,
  now: number,
): Pick<RotationStatus, 'clientId' | 'secret' | 'previous' | 'lastRotation' | 'next' | 'request'> {
  const { clientId, issuedAt, previous } = record
  return {
    clientId,
    secret: secretStatus(record, now),
    ...(previous && { previous: previousStatus(previous.expiresAt, now) }),
    ...(issuedAt !== undefined && { lastRotation: issuedAt }),
    next: nextRotation(record, schedule, now),
    ...requestStatus(record, schedule, now),
  }
}

function secretStatus({ issuedAt, expiresAt }: SecretRecord, now: number): SecretStatus {
  return {
    ...(issuedAt !== undefined && { age: ageOf(issuedAt, now), issuedAt }),
    ...(expiresAt !== undefined && { expiresAt, daysLeft: Math.floor((Date.parse(expiresAt) - now) / day) }),
  }
}

/** In whole days. The clock has whole seconds, so that a secret which was just made may be ahead of it. */
function ageOf(issuedAt: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(issuedAt)) / day))
}

function previousStatus(expiresAt: string | undefined, now: number): PreviousSecretStatus {
  return expiresAt === undefined ? { expired: false } : { expiresAt, expired: Date.parse(expiresAt) <= now }
}

function nextRotation(record: SecretRecord, schedule: RequestSchedule, now: number): NextRotation {
  const dueAt = schedule.dueAt(record)
  const at = dueAt === undefined ? {} : { at: new Date(dueAt).toISOString() }
  // Also one that was asked for by hand, before it was due.
  if (schedule.isUnderWay(record, now) && !record.request?.refused) return { state: 'under-way', ...at }
  if (dueAt === undefined) return { state: 'until-notice' }
  return { state: now < dueAt ? 'planned' : 'due', ...at }
}

function requestStatus({ request }: SecretRecord, schedule: RequestSchedule, now: number): { request?: RequestStatus } {
  if (!request) return {}
  const { attempt, askedAt, refused = false } = request
  return { request: { attempt, askedAt, refused, overdue: !refused && now >= schedule.askAgainAt(request) } }
}
