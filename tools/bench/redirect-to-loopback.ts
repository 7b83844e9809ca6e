import { Agent } from 'node:https'

/**
 * Redirects new connections to Amazon's hosts to the fake servers, for SDKs that can call only those hosts. A call on a
 * connection that is kept alive costs nothing extra.
 *
 * All these SDKs use Node's https agents. Their processes trust the bench's certificate for Amazon's host names.
 */
export function redirectToLoopback(server: string): void {
  const { hostname, port } = new URL(server)
  const connect = Agent.prototype.createConnection
  Agent.prototype.createConnection = function (options, callback) {
    const isAmazon = options.host?.endsWith('.amazon.com') ?? false
    const redirected = isAmazon ? { ...options, servername: options.host ?? '', host: hostname, port } : options
    return connect.call(this, redirected, callback)
  }
}
