import type { Rejection } from '../access/rejections.js'
import type { LoggedCall } from './call-log.js'
import { createApp } from './create-app.js'
import { createState, type RequestCount, resetState, type SandboxOptions } from './sandbox-state.js'

/** SP-API without a socket. */
export interface Sandbox {
  /** Handles a request of the Fetch API. The host of its URL is ignored. */
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** Returns the number of requests by method and path template. LWA's are under `POST /auth/o2/token`. */
  readonly counts: () => Record<string, RequestCount>
  /**
   * Returns the last calls, newest last. The option `callLogSize` limits their number.
   * @param operation Method and path template. @default all operations, and requests to LWA
   */
  readonly calls: (operation?: string) => LoggedCall[]
  /**
   * Rejects the next calls with a 403 that Amazon uses. `POST /sandbox/rejections` with the same fields as JSON does the same.
   * @throws Error if a field is invalid.
   * @example
   * sandbox.rejectCalls({ reason: 'client-secret-expired', times: 2, operation: 'GET /orders/v0/orders' })
   */
  readonly rejectCalls: (rejection: Rejection) => void
  /**
   * Sets the sandbox' clock forward. Reports and feeds make progress, tokens expire, and buckets refill.
   * @param seconds At least 0.
   * @throws RangeError if `seconds` is negative or no number.
   */
  readonly advance: (seconds: number) => void
  /**
   * Returns to the state at the start: the account, the counts, requested rejections, and full buckets. Tokens and client
   * secrets stay valid, because clients keep them. The clock is not set back.
   */
  readonly reset: () => void
  /**
   * Returns the client secrets that LWA accepts now, newest first.
   * @throws Error if no application has the client ID.
   */
  readonly secretsOf: (clientId: string) => string[]
  /**
   * Replaces an application's client secrets without sending a message, as if they had been rotated by hand. Access
   * tokens stay valid.
   * @param clientSecrets Newest first. A secret that is already valid keeps its expiry. Others do not expire.
   * @throws Error if no application has the client ID.
   */
  readonly replaceSecrets: (clientId: string, clientSecrets: readonly string[]) => void
  /**
   * Sends the message that the current client secret expires, which Amazon sends 90 days ahead, and lets it expire
   * then.
   * @param notice.expiresInSeconds Seconds from now until the secret expires.
   * @throws Error if the sandbox has no queue, the queue rejects the message, or no application has the client ID.
   */
  readonly announceSecretExpiry: (clientId: string, notice: { readonly expiresInSeconds: number }) => Promise<void>
}

/**
 * Creates a sandbox without a server. Use `startSandbox` to listen on a port.
 * @throws Error if the models can't be read, two credentials contradict each other, or the queue's URL is invalid.
 * @example
 * const sandbox = createSandbox({ usagePlan: 'off' })
 * const response = await sandbox.fetch(new Request('http://localhost/sellers/v1/marketplaceParticipations'))
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const state = createState(options)
  const app = createApp(state)
  return {
    fetch: (request) => app.fetch(request),
    counts: () => state.counts.read(),
    calls: (operation) => state.calls.read(operation),
    advance: (seconds) => {
      if (!(seconds >= 0)) throw new RangeError('seconds is invalid. Use a number from 0.')
      state.clock.advance(seconds)
      state.accounts.runDue()
    },
    reset: () => resetState(state),
    rejectCalls: (rejection) => state.rejections.add(rejection),
    secretsOf: (clientId) => state.applications.secretsOf(clientId).valid,
    replaceSecrets: (clientId, clientSecrets) => state.applications.secretsOf(clientId).replace(clientSecrets),
    announceSecretExpiry: async (clientId, { expiresInSeconds }) =>
      state.rotation.announceExpiry(clientId, expiresInSeconds),
  }
}
