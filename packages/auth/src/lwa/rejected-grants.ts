import { LwaError } from '../errors/lwa-errors.js'
import { ExpiringMap } from '../values/expiring-map.js'
import { type CodeGrant, grantKey, type LwaGrant } from './lwa-grant.js'

/** Milliseconds for which the SDK does not repeat a rejected request. */
export const rejectionTime = 5000

/**
 * LWA's codes for requests that it would reject again. Each one is about the grant, except `invalid_client`.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
const lastingCodes: ReadonlySet<string> = new Set([
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'invalid_scope',
  'unauthorized_client',
  'unsupported_grant_type',
])

/** LWA rejected the application itself, so it would reject every other grant too. */
const applicationKey = 'application'

interface Rejection {
  readonly error: LwaError
  /** With another client secret, LWA may accept the request. */
  readonly clientSecret: string
  /** Time of the monotonic clock, in milliseconds. */
  readonly until: number
}

/** The requests that LWA has just rejected. Without this brake, each call with a revoked authorization would send one. */
export class RejectedGrants {
  readonly #rejections: ExpiringMap<Rejection>
  readonly #clock: () => number

  /** @param clock Monotonic clock in milliseconds. */
  constructor(clock: () => number) {
    this.#clock = clock
    this.#rejections = new ExpiringMap(({ until }, now) => until <= now, clock)
  }

  /** Returns a new error if LWA has just rejected this grant with this client secret. */
  find(grant: LwaGrant | CodeGrant, clientSecret: string): LwaError | undefined {
    const rejections = [this.#rejections.get(applicationKey), this.#rejections.get(keyOf(grant) ?? '')]
    const valid = rejections.find((each) => each?.clientSecret === clientSecret && this.#clock() < each.until)
    return valid && new LwaError({ ...valid.error, isRemembered: true })
  }

  remember(grant: LwaGrant | CodeGrant, clientSecret: string, error: LwaError): void {
    if (error.status >= 500 || error.status === 429 || !lastingCodes.has(error.lwaCode ?? '')) return
    const key = error.lwaCode === 'invalid_client' ? applicationKey : keyOf(grant)
    if (key !== undefined) this.#rejections.set(key, { error, clientSecret, until: this.#clock() + rejectionTime })
  }

  /** Forgets what LWA said about a grant and about the application. */
  forget(grant: LwaGrant): void {
    this.#rejections.delete(applicationKey)
    this.#rejections.delete(grantKey(grant))
  }
}

/** An authorization code is exchanged only once, so its rejection is not remembered. */
function keyOf(grant: LwaGrant | CodeGrant): string | undefined {
  return 'authorizationCode' in grant ? undefined : grantKey(grant)
}
