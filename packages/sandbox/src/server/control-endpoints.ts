import type { Hono } from 'hono'
import { checkOwnSite } from '../control/is-own-site.js'
import { fixedReply } from '../control/replies.js'
import { allOperations, findTarget, type Target } from '../control/targets.js'
import type { SandboxResponse } from '../response.js'
import { accountEndpoints } from './account-endpoints.js'
import { addEndpoint, type ControlEndpoint, controlPath, type Fields } from './control-endpoint.js'
import { advance, resetState, type SandboxState } from './sandbox-state.js'

const faultOptions = ['times', 'after', 'retryAfter', 'rateLimit', 'delayMs', 'takesEffect']

/** The endpoints that control the sandbox, for tests in other processes and languages. */
const endpoints: readonly ControlEndpoint[] = [
  { method: 'POST', path: '/faults', fields: ['operation', 'kind', ...faultOptions], handle: addFault },
  { method: 'POST', path: '/replies', fields: ['operation', 'status', 'body', 'headers', 'times'], handle: addReply },
  { method: 'POST', path: '/reset', fields: [], handle: reset },
  { method: 'POST', path: '/advance', fields: ['seconds'], handle: advanceClock },
  { method: 'GET', path: '/calls', fields: ['operation'], handle: readCalls },
  ...accountEndpoints,
]

/**
 * Adds the endpoints to an application.
 * @param host The host that the sandbox listens on.
 */
export function addControlEndpoints(app: Hono, state: SandboxState, host: string): void {
  app.use(`${controlPath}/*`, async (context, next) => {
    checkOwnSite(context.req.raw, host)
    await next()
  })
  for (const endpoint of endpoints) addEndpoint(app, state, endpoint)
}

function addFault(state: SandboxState, { operation, kind, ...options }: Fields): SandboxResponse {
  state.planned.addFault(find(state, operation), kind, options)
  return { status: 204 }
}

function addReply(state: SandboxState, { operation, status, body, headers, times }: Fields): SandboxResponse {
  if (operation === undefined) throw new Error('operation is missing. Use a name such as orders-v0.getOrder.')
  state.planned.addReply(find(state, operation), fixedReply(status, body, headers), times)
  return { status: 204 }
}

function reset(state: SandboxState): SandboxResponse {
  resetState(state)
  return { status: 204 }
}

function advanceClock(state: SandboxState, { seconds }: Fields): SandboxResponse {
  advance(state, seconds)
  return { status: 200, body: { date: state.today() } }
}

function readCalls(state: SandboxState, { operation }: Fields): SandboxResponse {
  const { key } = find(state, operation)
  return { status: 200, body: { calls: state.calls.read(key === allOperations.key ? undefined : key) } }
}

function find({ index }: SandboxState, name: unknown = allOperations.key): Target {
  return findTarget(name, index.operations)
}
