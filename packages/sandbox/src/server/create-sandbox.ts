import type { SecretRotation } from '../rotation/secret-rotation.js'
import { createApp } from './create-app.js'
import type { RequestCount } from './request-counts.js'
import { createState, type SandboxOptions, type SandboxState } from './sandbox-state.js'

/** SP-API without a socket. */
export interface Sandbox {
  /** Answers a request of the Fetch API, whatever its host. */
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** Requests and throttled requests so far, by method and path template; LWA's are `POST /auth/o2/token`. */
  readonly counts: () => Record<string, RequestCount>
  /**
   * The client secrets that LWA takes from an application right now, newest first.
   * @throws Error when there is no application with the client id.
   */
  readonly secretsOf: (clientId: string) => string[]
  /**
   * Replaces the client secrets that LWA takes from an application, without a message: by the new and the old one while a secret
   * is rotated, and then by the new one alone. Tokens that were given out stay good.
   * @param clientSecrets Newest first. One that LWA takes already keeps its end, and another has none.
   * @throws Error when there is no application with the client id.
   */
  readonly replaceSecrets: (clientId: string, clientSecrets: readonly string[]) => void
  /**
   * Puts the notice on the queue that the secret in use expires, as Amazon does 90 days ahead, and lets it end then.
   * @param notice.expiresIn Seconds from now.
   * @throws Error with one line when there is no queue, the queue does not take the notice, or there is no application with the
   * client id.
   */
  readonly announceSecretExpiry: (clientId: string, notice: { readonly expiresIn: number }) => Promise<void>
}

/**
 * Builds SP-API from the models, for callers that bring their own server or need none.
 * @throws Error with one line when the models cannot be read, the credentials contradict each other or the queue's URL is none.
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
    secretsOf: (clientId) => state.applications.secretsOf(clientId).taken,
    replaceSecrets: (clientId, clientSecrets) => state.applications.secretsOf(clientId).replace(clientSecrets),
    announceSecretExpiry: async (clientId, { expiresIn }) => rotationOf(state).announceExpiry(clientId, expiresIn),
  }
}

function rotationOf({ rotation }: SandboxState): SecretRotation {
  if (rotation) return rotation
  throw new Error('The sandbox has no queue to put a notice on: give it the option rotation.')
}
