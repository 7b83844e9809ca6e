import { subscribe } from 'node:diagnostics_channel'
import { isRecord } from '../values/json.js'

const failures = new WeakSet<object>()
let isWatching = false

/**
 * Records the connections that Node's fetch can't establish. Its errors do not tell a reset of the TLS handshake from a later one,
 * but its diagnostics do.
 *
 * @see https://undici.nodejs.org/#/docs/api/DiagnosticsChannel?id=undiciclientconnecterror
 */
export function watchFetch(): void {
  if (isWatching) return
  isWatching = true
  subscribe('undici:client:connectError', (event) => {
    if (isRecord(event) && isRecord(event.error)) failures.add(event.error)
  })
}

/** Whether the cause of a failed fetch is that no connection was established. */
export function failedToConnect(cause: object): boolean {
  return failures.has(cause)
}
