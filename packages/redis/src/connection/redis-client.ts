import { createClient, RedisClient } from '@redis/client'
import { ConfigurationError, StoreError } from '@selling-partner/auth'

/** What is needed of a client of `@redis/client` or `redis`, whichever version, commands and modules it has. */
export interface RedisClientLike {
  readonly isReady: boolean
  sendCommand(args: readonly string[], options?: CommandOptions): Promise<unknown>
}

/** Options of one command of the Redis client. */
export interface CommandOptions {
  /** Empty: answers come as strings and numbers, whatever the client's own mapping is. */
  readonly typeMapping?: Record<never, never>
  /** Milliseconds after which a command that was not sent yet is withdrawn. */
  readonly timeout?: number
}

/** Where a connected client comes from. */
export interface ClientSource {
  /** What errors call the server; without credentials. */
  readonly server: string
  /** A connected client, which may have to connect first. */
  client(): Promise<RedisClientLike>
  /** Gives up the connection, with the commands that wait on it. */
  drop(): void
}

/** The user's own client, which the user connects and closes. */
export class GivenClient implements ClientSource {
  readonly server = 'Redis'
  readonly #client: RedisClientLike

  constructor(client: RedisClientLike) {
    this.#client = client
  }

  async client(): Promise<RedisClientLike> {
    // A client that is not connected would keep the command for later, when nobody waits for it any more.
    if (this.#client.isReady) return this.#client
    throw new StoreError('CONNECTION_LOST', 'The Redis client is not connected: call its connect()')
  }

  /** Nothing: the connection is not ours. */
  drop(): void {}
}

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

/** Where a Redis is, and who connects. */
export interface RedisAddress {
  /** Holds the password, if there is one. */
  readonly url: string
  /** What errors call the server: `Redis at 127.0.0.1:6379`. */
  readonly server: string
}

/**
 * Reads a Redis URL.
 *
 * @param source What the message calls it: `url`, or the environment variable.
 * @throws ConfigurationError without the URL, since a password may be in it.
 */
export function parseRedisUrl(url: unknown, source: string): RedisAddress {
  const place = typeof url === 'string' ? placeOf(url) : undefined
  if (typeof url === 'string' && place) return { url, server: `Redis at ${place}` }
  throw new ConfigurationError(
    `${source} is not a Redis URL: write it like redis://user:password@host:6379/0 (rediss: for TLS), with %40 for an @ in the password`,
  )
}

function placeOf(url: string): string | undefined {
  const { socket, database = 0 } = tryParse(url) ?? {}
  if (!socket || !Number.isInteger(database) || database < 0) return undefined
  if ('path' in socket && socket.path) return socket.path
  return 'host' in socket && socket.host ? `${socket.host}:${socket.port ?? 6379}` : undefined
}

function tryParse(url: string): ReturnType<typeof RedisClient.parseURL> | undefined {
  try {
    return RedisClient.parseURL(url)
  } catch {
    return undefined
  }
}
