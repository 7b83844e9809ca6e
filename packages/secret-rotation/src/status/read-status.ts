import type { AmazonClock } from '../aws/amazon-clock.js'
import { messageOf } from '../errors.js'
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
  SecretStoreStatus,
} from './rotation-status.js'

interface StatusOptions {
  readonly secretStore: SecretStore
  readonly queue: SecretQueue
  /** The queue's clock. */
  readonly clock: AmazonClock
  /** The application that the secret must belong to. @default any */
  readonly clientId?: string
  /** @default the schedule with default options */
  readonly schedule?: RequestSchedule
}

/** Reads the state of a rotation. Never rejects: if one part fails, the others are still read. */
export async function readStatus({
  secretStore,
  queue,
  clock,
  clientId,
  schedule = new RequestSchedule(),
}: StatusOptions): Promise<RotationStatus> {
  const [{ record, status }, queueStatus] = await Promise.all([readSecretStore(secretStore), inspectQueue(queue)])
  // The queue's response has set the clock.
  const now = clock.now()
  const facts = {
    at: new Date(now).toISOString(),
    ...(record && secretFacts(record, schedule, now)),
    queue: queueStatus,
    secretStore: status,
    ...(queueStatus.reachable && { clockSkewSeconds: Math.round(clock.skewMs / 1000) }),
  }
  const problems = findProblems(facts, clientId)
  return { ...facts, healthy: problems.length === 0, problems }
}

async function readSecretStore(
  secretStore: SecretStore,
): Promise<{ status: SecretStoreStatus; record?: SecretRecord }> {
  const { name } = secretStore
  try {
    const record = (await secretStore.read())?.record
    return { status: { name, readable: true, empty: !record }, record }
  } catch (error) {
    return { status: { name, readable: false, reason: messageOf(error, `Cannot read ${name}.`) } }
  }
}

async function inspectQueue(queue: SecretQueue): Promise<QueueStatus> {
  try {
    // The verdict says what matters about the access policy.
    const { accessPolicy: _, ...state } = await queue.inspect()
    return { reachable: true, ...state }
  } catch (error) {
    return { reachable: false, reason: messageOf(error, 'The queue cannot be reached.') }
  }
}

const dayMs = 86_400_000

/** The facts of a record, without its secrets. @param now Milliseconds since 1970. */
function secretFacts(
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
    ...(issuedAt !== undefined && { ageDays: ageInDays(issuedAt, now), issuedAt }),
    ...(expiresAt !== undefined && { expiresAt, daysLeft: Math.floor((Date.parse(expiresAt) - now) / dayMs) }),
  }
}

/** Amazon's clock has whole seconds, so a secret that was just created may be ahead of it. */
function ageInDays(issuedAt: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(issuedAt)) / dayMs))
}

function previousStatus(expiresAt: string | undefined, now: number): PreviousSecretStatus {
  return expiresAt === undefined ? { expired: false } : { expiresAt, expired: Date.parse(expiresAt) <= now }
}

function nextRotation(record: SecretRecord, schedule: RequestSchedule, now: number): NextRotation {
  const dueAt = schedule.dueAt(record)
  const at = dueAt === undefined ? {} : { at: new Date(dueAt).toISOString() }
  // Checked first, since a request by hand may precede the due time.
  if (schedule.isInProgress(record, now) && !record.request?.rejected) return { state: 'in-progress', ...at }
  if (dueAt === undefined) return { state: 'waiting-for-notice' }
  return { state: now < dueAt ? 'planned' : 'due', ...at }
}

function requestStatus({ request }: SecretRecord, schedule: RequestSchedule, now: number): { request?: RequestStatus } {
  if (!request) return {}
  const { attempt, requestedAt, rejected = false } = request
  return { request: { attempt, requestedAt, rejected, overdue: !rejected && now >= schedule.repeatAt(request) } }
}
