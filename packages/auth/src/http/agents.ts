import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Socket } from 'node:net'

/** Milliseconds of silence before TCP sends a keep-alive probe. axios uses the same value. */
const probeDelay = 60_000

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

const tended = new WeakSet<Socket>()

/** Sees to it that the connection of a request notices the loss of its peer, and that an error on it ends no process. */
export function protectSocket(socket: Socket): void {
  // An agent of a user's own may hand out other streams.
  socket.setKeepAlive?.(true, probeDelay)
  if (tended.has(socket)) return
  tended.add(socket)
  // From the end of one request to the beginning of the next there are moments when node itself does not listen. An error
  // while a request runs reaches the request by node's own listener.
  socket.on('error', () => {})
}
