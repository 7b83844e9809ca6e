import { createServer, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { deliveryOf } from '../control/connection-fault.js'
import { sendThroughSocket } from '../control/send-through-socket.js'
import { close, listen, urlOf } from '../http-server.js'
import { tokenPath } from '../lwa/token-endpoint.js'
import { loadSqs } from '../notifications/load-sqs.js'
import { type PlainParts, PlainResponse } from '../plain-response.js'
import { createParts, type Sandbox } from './create-sandbox.js'
import type { SandboxOptions } from './sandbox-state.js'

export interface StartOptions extends SandboxOptions {
  /** Port to listen on. 0 means any free port. @default 0 */
  readonly port?: number
  /** Address to listen on. @default '127.0.0.1' */
  readonly host?: string
}

/** SP-API on a port. */
export interface RunningSandbox extends Omit<Sandbox, 'fetch'> {
  /** Base URL of SP-API, without a trailing slash. */
  readonly url: string
  /** URL of LWA's token endpoint. */
  readonly lwaUrl: string
  readonly port: number
  /** Stops listening and closes open connections. */
  readonly close: () => Promise<void>
}

/**
 * Starts a sandbox on localhost.
 * @throws Error if it can't listen on the port, or if `rotation` or `sqs` is set and `@aws-sdk/client-sqs` is not installed.
 * Also throws the errors of `createSandbox`.
 * @example
 * const sandbox = await startSandbox()
 * // ... baseUrl: sandbox.url, lwaUrl: sandbox.lwaUrl
 * await sandbox.close()
 */
export async function startSandbox(options: StartOptions = {}): Promise<RunningSandbox> {
  const { port = 0, host = '127.0.0.1' } = options
  const { respond, controls, stop } = createParts(options, host)
  // Fails now instead of at the first message.
  if (options.rotation || options.sqs) await loadSqs()
  // The global Request and Response belong to the user's process.
  const server = createServer(getRequestListener(sendTo(respond), { overrideGlobalObjects: false }))
  const address = await listen(server, port, host)
  const url = urlOf(address)
  return {
    ...controls,
    url,
    lwaUrl: url + tokenPath,
    port: address.port,
    close: async () => {
      await close(server)
      stop()
    },
  }
}

/** Returns a handler of requests that also sends responses whose connection has a fault. */
function sendTo(respond: (request: Request) => Response | Promise<Response>): Parameters<typeof getRequestListener>[0] {
  return async (request, { outgoing }) => {
    const response = await respond(request)
    if (!(outgoing instanceof ServerResponse)) return response
    const delivery = await deliveryOf(response)
    const parts = response instanceof PlainResponse ? response.parts : undefined
    if (delivery) await sendThroughSocket(delivery, outgoing)
    else if (parts) send(parts, outgoing)
    else return response instanceof PlainResponse ? response.real : response
    return RESPONSE_ALREADY_SENT
  }
}

/** Sends a response in one piece. */
function send({ status, headers, content = '' }: PlainParts, outgoing: ServerResponse): void {
  const length = hasNoBody(status) ? undefined : String(Buffer.byteLength(content))
  outgoing.writeHead(status, length === undefined ? headers : { ...headers, 'content-length': length })
  outgoing.end(content)
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 304
}
