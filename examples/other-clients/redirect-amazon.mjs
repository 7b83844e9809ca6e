import https from 'node:https'
import net from 'node:net'

/**
 * Connects requests to Amazon's hosts to the sandbox, without TLS. For clients that cannot call another host.
 * @param {string} url URL of the sandbox.
 */
export function redirectAmazon(url) {
  const { hostname, port } = new URL(url)
  const connect = https.Agent.prototype.createConnection
  https.Agent.prototype.createConnection = function (options, callback) {
    const isAmazon = /(^|\.)amazon\.com$/.test(options.host ?? '')
    return isAmazon ? net.connect(Number(port), hostname) : connect.call(this, options, callback)
  }
}
