import { ClientClosedError, ConnectionTimeoutError, DisconnectsClientError, TimeoutError } from '@redis/client'
import { isStoreError, StoreError } from '@selling-partner/auth'

/** Refusals that the credentials are to blame for. */
const refusedCredentials = ['NOAUTH', 'NOPERM', 'WRONGPASS']

/**
 * What the Redis client threw, as an error without secrets. Its texts are left out, since Redis repeats in them what it
 * was sent.
 *
 * @param server What to call the server: `Redis at 127.0.0.1:6379`.
 * @param timeout The milliseconds that Redis had.
 */
export function toStoreError(error: unknown, server: string, timeout: number): StoreError {
  if (isStoreError(error)) return error
  if (isTimeout(error)) return redisTimeout(server, timeout)
  if (isClosed(error)) return new StoreError('CLOSED', `${server}: the connection was closed`)
  const refusal = refusalOf(error)
  if (refusal !== undefined) return refusedBy(server, refusal)
  const code = codeOf(error)
  if (code === undefined) return new StoreError('CONNECTION_LOST', `${server}: the connection was lost`)
  return new StoreError(code, `${server} cannot be reached (${code}): check the url, and that Redis runs there`)
}

/** An answer that did not come within the milliseconds of `timeout`. */
export function redisTimeout(server: string, timeout: number): StoreError {
  return new StoreError('TIMEOUT', `${server} did not answer within ${timeout} ms`)
}

function refusedBy(server: string, refusal: string): StoreError {
  const what = refusedCredentials.includes(refusal)
    ? `refused the user or the password (${refusal}): check them, and what the user may do`
    : `refused a command (${refusal})`
  return new StoreError(refusal, `${server} ${what}`)
}

function isTimeout(error: unknown): boolean {
  return error instanceof TimeoutError || error instanceof ConnectionTimeoutError
}

function isClosed(error: unknown): boolean {
  return error instanceof DisconnectsClientError || error instanceof ClientClosedError
}

/** A refusal of Redis begins with its kind in capitals: `WRONGPASS invalid username-password pair`. */
function refusalOf(error: unknown): string | undefined {
  return error instanceof Error ? /^[A-Z]{2,20}(?= )/.exec(error.message)?.[0] : undefined
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = Object(error).code
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code) ? code : undefined
}
