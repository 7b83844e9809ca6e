import type { RotationRequest, SecretRecord } from '../secrets/secret-store.js'

const millisecondsOfDay = 86_400_000

export interface RequestScheduleOptions {
  /** Days before its expiry at which a secret is replaced. */
  readonly rotateBefore: number
  /** Seconds after which a new secret that has not come is asked for again. */
  readonly overdueAfter: number
}

/** What is to be done about a secret: nothing yet, wait for the new one that was asked for, or ask for it. */
export type RequestDecision = 'not-due' | 'under-way' | 'due'

/** When Amazon is asked to replace a secret, and when it is asked again. */
export class RequestSchedule {
  readonly #options: RequestScheduleOptions

  constructor(options: RequestScheduleOptions) {
    this.#options = options
  }

  /** @param now Milliseconds since 1970. */
  decide(record: SecretRecord, now: number): RequestDecision {
    const dueAt = this.dueAt(record)
    if (dueAt === undefined || now < dueAt) return 'not-due'
    return this.isUnderWay(record, now) ? 'under-way' : 'due'
  }

  /** When the secret is to be replaced, in milliseconds since 1970; `undefined` as long as Amazon has not said when it expires. */
  dueAt({ expiresAt }: SecretRecord): number | undefined {
    return expiresAt === undefined ? undefined : Date.parse(expiresAt) - this.#options.rotateBefore * millisecondsOfDay
  }

  /** Whether Amazon has been asked, or has said no, so lately that it is not to be asked again by itself. */
  isUnderWay({ request }: SecretRecord, now: number): boolean {
    return request !== undefined && now < this.askAgainAt(request)
  }

  /** When Amazon may be asked again, in milliseconds since 1970: each time it is left alone for twice as long, up to a day. */
  askAgainAt({ askedAt, attempt }: RotationRequest): number {
    const pause = Math.min(this.#options.overdueAfter * 1000 * 2 ** (attempt - 1), longestPause(this.#options))
    return Date.parse(askedAt) + pause
  }
}

function longestPause({ overdueAfter }: RequestScheduleOptions): number {
  return Math.max(millisecondsOfDay, overdueAfter * 1000)
}
