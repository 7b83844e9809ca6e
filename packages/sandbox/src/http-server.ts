import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Starts to listen.
 * @throws Error that tells what to do, if it can't.
 */
export function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(explain(error, port, host))))
    server.listen(port, host, () => {
      const address = server.address()
      if (typeof address === 'object' && address) resolve(address)
    })
  })
}

/** Returns the base URL of a server, without a trailing slash. */
export function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
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

/** Stops listening and closes open connections. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
