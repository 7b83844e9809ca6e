import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { lwaPath } from '../lwa/token-endpoint.js'
import { loadSqs } from '../rotation/load-sqs.js'
import { createSandbox, type Sandbox } from './create-sandbox.js'
import type { SandboxOptions } from './sandbox-state.js'

export interface StartOptions extends SandboxOptions {
  /** Port to listen on; 0 takes any free one. @default 0 */
  readonly port?: number
  /** Address to listen on. @default '127.0.0.1' */
  readonly host?: string
}

/** SP-API on a socket. */
export interface RunningSandbox extends Omit<Sandbox, 'fetch'> {
  /** Base URL of SP-API, without a slash at its end. */
  readonly url: string
  /** URL of the LWA token endpoint. */
  readonly lwaUrl: string
  readonly port: number
  /** Stops listening and drops the connections that are open. */
  readonly close: () => Promise<void>
}

/**
 * Starts SP-API on localhost.
 * @throws Error with one line when the port is taken or may not be used, when there is a queue and `@aws-sdk/client-sqs` is not
 * installed, and what `createSandbox` throws.
 * @example
 * const sandbox = await startSandbox()
 * // ... baseUrl: sandbox.url, lwaUrl: sandbox.lwaUrl
 * await sandbox.close()
 */
export async function startSandbox(options: StartOptions = {}): Promise<RunningSandbox> {
  const { port = 0, host = '127.0.0.1' } = options
  const { fetch, ...controls } = createSandbox(options)
  // Better missed now than at the first rotation.
  if (options.rotation) await loadSqs()
  // The process is the user's: its global Request and Response stay what they are.
  const server = createServer(getRequestListener(fetch, { overrideGlobalObjects: false }))
  const address = await listen(server, port, host)
  const url = `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
  return {
    ...controls,
    url,
    lwaUrl: url + lwaPath,
    port: address.port,
    close: () => close(server),
  }
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

const explanations: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is taken: choose another, or 0 for any free one',
  EACCES: 'the port needs privileges: choose one from 1024 up',
  EADDRNOTAVAIL: 'this machine has no such address: choose one of its own, such as 127.0.0.1',
  ENOTFOUND: 'the host has no address: choose one of this machine, such as 127.0.0.1',
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
  return `Cannot listen on ${host}:${port}: ${explanations[error.code ?? ''] ?? error.message}.`
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
