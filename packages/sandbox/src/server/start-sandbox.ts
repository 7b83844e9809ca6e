import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { tokenPath } from '../lwa/token-endpoint.js'
import { isOwnSite } from '../page/is-own-site.js'
import { ErrorResponse, toErrorResponse, toFetchResponse } from '../response.js'
import { loadSqs } from '../rotation/notification-queue.js'
import { createSandbox, type Sandbox } from './create-sandbox.js'
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
 * @throws Error if it can't listen on the port, or if `rotation` is set and `@aws-sdk/client-sqs` is not installed.
 * Also throws the errors of `createSandbox`.
 * @example
 * const sandbox = await startSandbox()
 * // ... baseUrl: sandbox.url, lwaUrl: sandbox.lwaUrl
 * await sandbox.close()
 */
export async function startSandbox(options: StartOptions = {}): Promise<RunningSandbox> {
  const { port = 0, host = '127.0.0.1' } = options
  const { fetch, ...controls } = createSandbox(options)
  // Fails now instead of at the first rotation.
  if (options.rotation) await loadSqs()
  // The global Request and Response belong to the user's process.
  const guarded = (request: Request) => rejectOtherSites(request, host) ?? fetch(request)
  const server = createServer(getRequestListener(guarded, { overrideGlobalObjects: false }))
  const address = await listen(server, port, host)
  const url = `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
  return {
    ...controls,
    url,
    lwaUrl: url + tokenPath,
    port: address.port,
    close: () => close(server),
  }
}

/** Rejects requests for the page that another site has sent. */
function rejectOtherSites(request: Request, host: string): Response | undefined {
  if (!request.url.includes('/_sandbox') || isOwnSite(request, host)) return undefined
  const details = `Open the page on a loopback address, or start the sandbox with the option host. The request has the host ${request.headers.get('host')}.`
  const error = { code: 'Unauthorized', message: 'Other sites cannot use the page.', details }
  return toFetchResponse(toErrorResponse(new ErrorResponse(403, [error])))
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(explain(error, port, host))))
    server.listen(port, host, () => {
      const address = server.address()
      if (typeof address === 'object' && address) resolve(address)
    })
  })
}

const advice: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is in use. Choose another, or 0 for any free port.',
  EACCES: 'The port needs privileges. Choose a port from 1024.',
  EADDRNOTAVAIL: 'This machine does not have the address. Choose one that it has, such as 127.0.0.1.',
  ENOTFOUND: 'The host name is unknown. Choose an address of this machine, such as 127.0.0.1.',
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
  return `Can't listen on ${host}:${port}. ${advice[error.code ?? ''] ?? error.message}`
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
