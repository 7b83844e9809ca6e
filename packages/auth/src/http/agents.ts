import { Agent as HttpAgent } from 'node:http'
import { type AgentOptions, Agent as HttpsAgent } from 'node:https'
import type { Socket } from 'node:net'
import type { ProxySettings } from './proxy-option.js'
import { TunnelAgent } from './tunnel-agent.js'

/** Milliseconds without traffic before TCP sends a keep-alive probe. axios uses the same value. */
const probeDelay = 60_000

/** An agent resets the probe delay whenever a connection becomes idle, so it must be the same as for requests. */
const agentOptions = { keepAlive: true, keepAliveMsecs: probeDelay }

/** Agents that keep connections open between calls. Each one is created when it is first needed. */
export class KeepAliveAgents {
  readonly #proxy?: ProxySettings
  #http?: HttpAgent
  #https?: HttpsAgent

  /** @param proxy The proxy for https. http has none, because a token must not leave this machine in clear text. @default none */
  constructor(proxy?: ProxySettings) {
    this.#proxy = proxy
  }

  /** For http requests, which go to loopback hosts only. */
  get http(): HttpAgent {
    this.#http ??= new HttpAgent(agentOptions)
    return this.#http
  }

  get https(): HttpsAgent {
    // A process may set NODE_TLS_REJECT_UNAUTHORIZED=0 for other connections. It must not apply to tokens.
    this.#https ??= this.#newHttps({ ...agentOptions, rejectUnauthorized: true })
    return this.#https
  }

  /** Closes all connections. The next request creates new agents. */
  close(): void {
    this.#http?.destroy()
    this.#https?.destroy()
    this.#http = undefined
    this.#https = undefined
  }

  #newHttps(options: AgentOptions): HttpsAgent {
    return this.#proxy ? new TunnelAgent(this.#proxy, options) : new HttpsAgent(options)
  }
}

const protectedSockets = new WeakSet<Socket>()

/** Makes a socket detect the loss of its peer, and prevents an error on an idle socket from ending the process. */
export function protectSocket(socket: Socket): void {
  // A custom agent may provide other streams.
  socket.setKeepAlive?.(true, probeDelay)
  if (protectedSockets.has(socket)) return
  protectedSockets.add(socket)
  // Between two requests, Node has no error listener for a moment. During a request, Node's own listener passes errors to it.
  socket.on('error', () => {})
}
