import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { probeDelay } from './tend-socket.js'

/** An agent changes the delay of the keep-alive probes whenever a connection falls idle, unless it is that of our requests. */
const agentOptions = { keepAlive: true, keepAliveMsecs: probeDelay }

/** The agents that keep connections alive between calls, made when they are first needed. */
export class KeepAliveAgents {
  #http?: HttpAgent
  #https?: HttpsAgent

  /** For plain-http calls, which go to loopback hosts only. */
  get http(): HttpAgent {
    this.#http ??= new HttpAgent(agentOptions)
    return this.#http
  }

  get https(): HttpsAgent {
    // Or else NODE_TLS_REJECT_UNAUTHORIZED=0, set for something else in the process, would hold for tokens too.
    this.#https ??= new HttpsAgent({ ...agentOptions, rejectUnauthorized: true })
    return this.#https
  }

  /** Closes all connections. The agents are made anew when they are needed again. */
  close(): void {
    this.#http?.destroy()
    this.#https?.destroy()
    this.#http = undefined
    this.#https = undefined
  }
}
