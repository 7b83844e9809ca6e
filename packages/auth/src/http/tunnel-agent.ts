import type { ClientRequest } from 'node:http'
import { Agent, type AgentOptions, type RequestOptions } from 'node:https'
import { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type ProxyOption, type ProxySettings, proxyOption } from './proxy-option.js'

type Callback = NonNullable<Parameters<Agent['createConnection']>[1]>

/**
 * Connects to servers through a proxy. Tunnels stay open between calls, like other connections. The proxy sees the names of the
 * servers and nothing else, because TLS is between this process and the server.
 */
export class TunnelAgent extends Agent {
  /** The public facts, under the name that other proxy agents use. The credentials are private. */
  readonly proxy: Pick<ProxySettings, 'host' | 'port' | 'isFromEnvironment'>
  readonly #proxy: ProxySettings
  readonly #opening = new Set<ClientRequest>()

  constructor(proxy: ProxySettings, options: AgentOptions) {
    super(options)
    this.#proxy = proxy
    this.proxy = { host: proxy.host, port: proxy.port, isFromEnvironment: proxy.isFromEnvironment }
  }

  override createConnection(options: RequestOptions, callback: Callback = () => {}): undefined {
    this.#connect(options).then(
      (socket) => callback(null, socket),
      // The type requires a socket, which Node does not read.
      (error) => callback(error, new Socket()),
    )
  }

  /** Also closes the tunnels that are still being opened. */
  override destroy(): void {
    for (const request of this.#opening) request.destroy()
    super.destroy()
  }

  async #connect(options: RequestOptions): Promise<Duplex> {
    // Loaded when it is first needed, because most processes have no proxy.
    const { openTunnel, isException } = await import('./tunnel.js')
    const target = { host: String(options.host), port: Number(options.port) }
    const socket = isException(this.#proxy, target) ? undefined : await openTunnel(this.#proxy, target, this.#opening)
    const connection = super.createConnection({ ...options, ...(socket && { socket }) })
    if (!connection) throw new Error('Node created no connection.')
    return connection
  }
}

/**
 * An agent for one https request through the proxy that an option or the environment names. `undefined` without a proxy.
 * @throws ConfigurationError if the URL of the proxy is invalid.
 */
export function proxyAgent(option: ProxyOption | undefined): TunnelAgent | undefined {
  const proxy = proxyOption(option)
  return proxy && new TunnelAgent(proxy, { keepAlive: false })
}
