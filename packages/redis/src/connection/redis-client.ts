import { createClient, RedisClient } from '@redis/client'
import { ConfigurationError, SharedStoreError } from '@selling-partner/auth'

/** The members that this package uses of a client of `@redis/client` or `redis`, with any version, commands and modules. */
export interface RedisClientLike {
  readonly isReady: boolean
  sendCommand(args: readonly string[], options?: CommandOptions): Promise<unknown>
}

/** Options that this package passes to the Redis client with each command. */
export interface CommandOptions {
  /** Always empty, so that replies are strings and numbers, regardless of the client's own mapping. */
  readonly typeMapping?: Record<never, never>
  /** Milliseconds after which a command that has not been sent yet is dropped. */
  readonly timeout?: number
}

/** Provides connected clients. */
export interface ClientSource {
  /** Name of the server in error messages, without credentials. */
  readonly server: string
  /** Returns a connected client. Connects first if necessary. */
  client(): Promise<RedisClientLike>
  /** Closes the connection. Its pending commands fail. */
  disconnect(): void
}

/** The user's own client. The user connects and closes it. */
export class UserClient implements ClientSource {
  readonly server = 'Redis'
  readonly #client: RedisClientLike

  constructor(client: RedisClientLike) {
    this.#client = client
  }

  async client(): Promise<RedisClientLike> {
    // A disconnected client would queue the command and send it later, when its caller has given up.
    if (this.#client.isReady) return this.#client
    throw new SharedStoreError('CONNECTION_LOST', 'The Redis client is not connected. Call its connect() method.')
  }

  /** Does nothing, because the user owns the connection. */
  disconnect(): void {}
}

type Client = ReturnType<typeof createManagedClient>

interface Connection {
  readonly client: Client
  readonly connected: Promise<Client>
}

/**
 * A client that connects on first use and reconnects after the connection was lost. An idle connection does not keep the
 * process alive.
 */
export class ManagedClient implements ClientSource {
  readonly #address: RedisAddress
  readonly #connectTimeout: number
  #connection?: Connection

  /** @param connectTimeout Milliseconds to wait for the network connection alone. */
  constructor(address: RedisAddress, connectTimeout: number) {
    this.#address = address
    this.#connectTimeout = connectTimeout
  }

  get server(): string {
    return this.#address.server
  }

  client(): Promise<RedisClientLike> {
    if (!this.#connection?.client.isOpen) {
      this.disconnect()
      this.#connection = connect(createManagedClient(this.#address, this.#connectTimeout))
    }
    return this.#connection.connected
  }

  disconnect(): void {
    const connection = this.#connection
    this.#connection = undefined
    if (!connection) return
    connection.client.destroy()
    // destroy() does not stop a connection attempt, so destroy the client again after it has connected.
    connection.connected.then(
      (client) => client.destroy(),
      () => {},
    )
  }
}

function createManagedClient({ url }: RedisAddress, connectTimeout: number) {
  const client = createClient({
    url,
    // Also works with servers that don't know RESP3 and HELLO.
    RESP: 2,
    // The circuit breaker decides about waiting and retries. A lost connection only fails its pending commands.
    disableOfflineQueue: true,
    socket: { connectTimeout, reconnectStrategy: false },
  })
  // Without a listener, an error would crash the process. The failed command reports the error to its caller.
  client.on('error', () => {})
  client.unref()
  return client
}

function connect(client: Client): Connection {
  const connected = client.connect().then(() => client)
  // Prevents an unhandled rejection if all callers have stopped waiting.
  connected.catch(() => {})
  return { client, connected }
}

/** The URL of a Redis server, with a name for error messages. */
export interface RedisAddress {
  /** May contain a password. */
  readonly url: string
  /** Name of the server in error messages: `Redis at 127.0.0.1:6379`. */
  readonly server: string
}

/**
 * Parses a Redis URL.
 *
 * @param source Name of the option or environment variable, for the error message.
 * @throws ConfigurationError without the URL, because it may contain a password.
 */
export function parseRedisUrl(url: unknown, source: string): RedisAddress {
  const host = typeof url === 'string' ? hostOf(url) : undefined
  if (typeof url === 'string' && host) return { url, server: `Redis at ${host}` }
  throw new ConfigurationError(
    `${source} is not a valid Redis URL. Use redis://user:password@host:6379/0 (rediss: for TLS), and write @ in a password as %40.`,
  )
}

function hostOf(url: string): string | undefined {
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
