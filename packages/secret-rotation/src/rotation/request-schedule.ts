import { ConfigurationError } from '@selling-partner/auth'
import type { RotationRequest, SecretRecord } from '../secrets/secret-store.js'

const dayMs = 86_400_000

export interface RequestScheduleOptions {
  /** Days before expiry at which to replace a secret, from 1 to 170. @default 30 */
  readonly rotateBeforeDays?: number
  /** Seconds to wait for a new secret before requesting it again, from 1 to 604800. @default 3600 */
  readonly overdueAfterSeconds?: number
}

/** `in-progress`: a new secret was requested and is not overdue yet. */
type RequestDecision = 'not-due' | 'in-progress' | 'due'

/** Decides when to request a new secret, and when to repeat the request. */
export class RequestSchedule {
  readonly overdueAfterMs: number
  readonly #rotateBeforeMs: number

  /** @throws ConfigurationError if an option is out of range. */
  constructor({ rotateBeforeDays = 30, overdueAfterSeconds = 3600 }: RequestScheduleOptions = {}) {
    this.#rotateBeforeMs = checkRange('rotateBeforeDays', rotateBeforeDays, 1, 170) * dayMs
    this.overdueAfterMs = checkRange('overdueAfterSeconds', overdueAfterSeconds, 1, 604_800) * 1000
  }

  /** @param now Milliseconds since 1970. */
  decide(record: SecretRecord, now: number): RequestDecision {
    const dueAt = this.dueAt(record)
    if (dueAt === undefined || now < dueAt) return 'not-due'
    return this.isInProgress(record, now) ? 'in-progress' : 'due'
  }

  /** When to replace the secret, in milliseconds since 1970. `undefined` if its expiry is unknown. */
  dueAt({ expiresAt }: SecretRecord): number | undefined {
    return expiresAt === undefined ? undefined : Date.parse(expiresAt) - this.#rotateBeforeMs
  }

  /** Whether the last request, even a rejected one, is too recent to be repeated automatically. */
  isInProgress({ request }: SecretRecord, now: number): boolean {
    return request !== undefined && now < this.repeatAt(request)
  }

  /** When to repeat a request, in milliseconds since 1970. The delay doubles with each attempt, up to a day. */
  repeatAt({ requestedAt, attempt }: RotationRequest): number {
    const delay = Math.min(this.overdueAfterMs * 2 ** (attempt - 1), Math.max(dayMs, this.overdueAfterMs))
    return Date.parse(requestedAt) + delay
  }
}

function checkRange(option: string, value: unknown, min: number, max: number): number {
  if (typeof value === 'number' && value >= min && value <= max) return value
  throw new ConfigurationError(`${option} is invalid. Pass a number from ${min} to ${max}.`)
}
