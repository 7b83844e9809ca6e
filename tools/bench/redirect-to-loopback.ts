import { Agent } from 'node:https'

/**
 * For peers that call Amazon's hosts and no other: leads their new connections to the fake servers. Everything above the
 * connection stays as the peer has it, and a call on a connection that is kept alive costs nothing more.
 *
 * It sits in node's https agents, which all peers use, and whose processes trust the bench's certificate for Amazon's names.
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
