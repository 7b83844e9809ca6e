import { createClient } from '@redis/client'
import type { ClientSource, RedisClientLike } from './client-source.js'
import type { RedisAddress } from './redis-address.js'

type Client = ReturnType<typeof connectingClient>

interface Connection {
  readonly client: Client
  readonly connected: Promise<Client>
}

/**
 * A client of ours: it connects when it is first needed, and anew after the connection was lost. An idle connection does not
 * keep the process alive.
 */
export class OwnClient implements ClientSource {
  readonly #address: RedisAddress
  readonly #connectTimeout: number
  #connection?: Connection

  /** @param connectTimeout Milliseconds for the network connection alone. */
  constructor(address: RedisAddress, connectTimeout: number) {
    this.#address = address
    this.#connectTimeout = connectTimeout
  }

  get server(): string {
    return this.#address.server
  }

  client(): Promise<RedisClientLike> {
    if (!this.#connection?.client.isOpen) {
      this.drop()
      this.#connection = connect(connectingClient(this.#address, this.#connectTimeout))
    }
    return this.#connection.connected
  }

  drop(): void {
    const connection = this.#connection
    this.#connection = undefined
    if (!connection) return
    connection.client.destroy()
    // A connection that is only just being made is not ended by this: it is when it stands.
    connection.connected.then(
      (client) => client.destroy(),
      () => {},
    )
  }
}

function connectingClient({ url }: RedisAddress, connectTimeout: number) {
  const client = createClient({
    url,
    // Connects even where the newer protocol and its greeting are unknown.
    RESP: 2,
    // Who is to wait and to try again is for the circuit to say: a lost connection fails what waits on it, and that is all.
    disableOfflineQueue: true,
    socket: { connectTimeout, reconnectStrategy: false },
  })
  // Without a listener an error ends the process. Whoever sent a command is told of it by the command.
  client.on('error', () => {})
  client.unref()
  return client
}

function connect(client: Client): Connection {
  const connected = client.connect().then(() => client)
  // Whoever waited may have gone: then nobody is left to handle a failure.
  connected.catch(() => {})
  return { client, connected }
}
