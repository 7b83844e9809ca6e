import { createApp } from './create-app.js'
import type { RequestCount } from './request-counts.js'
import { createState, type SandboxOptions } from './sandbox-state.js'

/** SP-API without a socket. */
export interface Sandbox {
  /** Answers a request of the Fetch API, whatever its host. */
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** Requests and throttled requests so far, by method and path template; LWA's are `POST /auth/o2/token`. */
  readonly counts: () => Record<string, RequestCount>
  /**
   * Replaces the client secrets that LWA takes from an application: by the old and the new one while a secret is rotated, and
   * then by the new one alone. Tokens that were given out stay good.
   * @throws Error when there is no application with the client id.
   */
  readonly replaceSecrets: (clientId: string, clientSecrets: readonly string[]) => void
}

/**
 * Builds SP-API from the models, for callers that bring their own server or need none.
 * @throws Error with one line when the models cannot be read or the credentials contradict each other.
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
    replaceSecrets: (clientId, clientSecrets) => state.applications.replaceSecrets(clientId, clientSecrets),
  }
}
