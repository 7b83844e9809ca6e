import type { RequestSchedule } from '../rotation/request-schedule.js'
import type { SecretRecord } from '../secrets/secret-record.js'
import type {
  NextRotation,
  PreviousSecretStatus,
  RequestStatus,
  RotationStatus,
  SecretStatus,
} from './rotation-status.js'

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
