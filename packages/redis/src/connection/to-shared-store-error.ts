import { ClientClosedError, ConnectionTimeoutError, DisconnectsClientError, TimeoutError } from '@redis/client'
import { isSharedStoreError, SharedStoreError } from '@selling-partner/auth'

/** Error replies that are caused by the credentials. */
const credentialReplies = ['NOAUTH', 'NOPERM', 'WRONGPASS']

/**
 * Converts an error of the Redis client. The client's messages are dropped, because Redis repeats commands and their
 * arguments in them.
 *
 * @param server Name of the server in the message: `Redis at 127.0.0.1:6379`.
 * @param timeout Milliseconds that Redis had to respond.
 */
export function toSharedStoreError(error: unknown, server: string, timeout: number): SharedStoreError {
  if (isSharedStoreError(error)) return error
  if (isTimeout(error)) return timeoutError(server, timeout)
  if (isClosed(error)) return new SharedStoreError('CLOSED', `The connection to ${server} was closed.`)
  const replyCode = replyCodeOf(error)
  if (replyCode !== undefined) return replyError(server, replyCode)
  const code = codeOf(error)
  if (code !== undefined) {
    return new SharedStoreError(
      code,
      `Can't connect to ${server} (${code}). Check url, and that Redis is running there.`,
    )
  }
  return new SharedStoreError('CONNECTION_LOST', `The connection to ${server} was lost. Check that Redis is running.`)
}

/** @param timeout Milliseconds that Redis had to respond. */
export function timeoutError(server: string, timeout: number): SharedStoreError {
  return new SharedStoreError(
    'TIMEOUT',
    `${server} did not respond within ${timeout} ms. Check its load, or increase timeout.`,
  )
}

function replyError(server: string, replyCode: string): SharedStoreError {
  return new SharedStoreError(replyCode, `${server} ${replyText(replyCode)}`)
}

function replyText(replyCode: string): string {
  if (credentialReplies.includes(replyCode)) {
    return `rejected the credentials (${replyCode}). Check the user name, the password and the user's permissions.`
  }
  // The client of a cluster follows these replies.
  if (replyCode === 'MOVED' || replyCode === 'ASK') {
    return `is a node of a cluster (${replyCode}). Pass url as a list, or a client made with createCluster.`
  }
  return `rejected a command (${replyCode}). Check the server's state and configuration.`
}

function isTimeout(error: unknown): boolean {
  return error instanceof TimeoutError || error instanceof ConnectionTimeoutError
}

function isClosed(error: unknown): boolean {
  return error instanceof DisconnectsClientError || error instanceof ClientClosedError
}

/** An error reply of Redis starts with its code in capitals: `WRONGPASS invalid username-password pair`. */
function replyCodeOf(error: unknown): string | undefined {
  return error instanceof Error ? /^[A-Z]{2,20}(?= )/.exec(error.message)?.[0] : undefined
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = Object(error).code
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code) ? code : undefined
}
