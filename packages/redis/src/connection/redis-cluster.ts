import { ClientClosedError, createCluster, ErrorReply, RedisClient } from '@redis/client'
import { ConfigurationError, SharedStoreError } from '@selling-partner/auth'
import type { ClientSource, CommandOptions, RedisAddress, RedisClientLike } from './redis-client.js'

/** The members that this package uses of a cluster client of `@redis/client` or `redis`. */
export interface RedisClusterLike {
  readonly isOpen: boolean
  /** Missing in older versions. */
  readonly isReady?: boolean
  /** The masters of the cluster. A client of a single server has none. */
  readonly masters: readonly unknown[]
  sendCommand(
    firstKey: string | undefined,
    isReadonly: boolean | undefined,
    args: string[],
    options?: CommandOptions,
  ): Promise<unknown>
}

/** Whether a client is for a cluster. */
export function isClusterClient(client: RedisClientLike | RedisClusterLike): client is RedisClusterLike {
  return 'masters' in client && Array.isArray(client.masters)
}

/**
 * Sends each command to the master of its key. The cluster client follows redirections (MOVED and ASK). Each master keeps its own
 * scripts.
 */
class ClusterCommands implements RedisClientLike {
  readonly #cluster: RedisClusterLike

  constructor(cluster: RedisClusterLike) {
    this.#cluster = cluster
  }

  get isReady(): boolean {
    return this.#cluster.isReady ?? this.#cluster.isOpen
  }

  sendCommand(args: readonly string[], options?: CommandOptions): Promise<unknown> {
    return this.#cluster.sendCommand(firstKeyOf(args), false, [...args], options)
  }
}

/** Returns the first key of a command. This package sends scripts, and commands whose first argument is their key. */
function firstKeyOf([name, ...args]: readonly string[]): string | undefined {
  return name === 'EVAL' || name === 'EVALSHA' ? args[2] : args[0]
}

/** The user's own cluster client. The user connects and closes it. */
export class UserCluster implements ClientSource {
  readonly server = 'Redis Cluster'
  readonly #commands: ClusterCommands

  constructor(cluster: RedisClusterLike) {
    this.#commands = new ClusterCommands(cluster)
  }

  async client(): Promise<RedisClientLike> {
    if (this.#commands.isReady) return this.#commands
    throw new SharedStoreError('CONNECTION_LOST', 'The Redis client is not connected. Call its connect() method.')
  }

  /** Does nothing, because the user owns the connections. */
  disconnect(): void {}
}

type Cluster = ReturnType<typeof createManagedCluster>

interface Connection {
  readonly cluster: Cluster
  readonly connected: Promise<RedisClientLike>
}

/**
 * A cluster client that connects on first use. After it has lost a node, the next operation reads the layout of the cluster again,
 * from any of the listed nodes. So it finds the replica that has become the master. Idle connections do not keep the process
 * alive.
 */
export class ManagedCluster implements ClientSource {
  readonly server: string
  readonly #addresses: readonly RedisAddress[]
  readonly #connectTimeout: number
  #connection?: Connection

  /**
   * @param addresses Some nodes of the cluster, from which the others are found.
   * @param connectTimeout Milliseconds to wait for a network connection alone.
   * @throws ConfigurationError if the addresses can't belong to one cluster.
   */
  constructor(addresses: readonly RedisAddress[], connectTimeout: number) {
    checkAddresses(addresses)
    this.#addresses = addresses
    this.#connectTimeout = connectTimeout
    this.server = `Redis Cluster at ${addresses.map(({ server }) => server.replace('Redis at ', '')).join(', ')}`
  }

  client(): Promise<RedisClientLike> {
    this.#connection ??= this.#connect()
    return this.#connection.connected
  }

  disconnect(): void {
    const connection = this.#connection
    this.#connection = undefined
    if (!connection) return
    connection.cluster.destroy()
    // destroy() does not stop a connection attempt, so destroy the client again after it has connected.
    connection.connected.then(
      () => connection.cluster.destroy(),
      () => {},
    )
  }

  #connect(): Connection {
    const cluster = createManagedCluster(this.#addresses, this.#connectTimeout)
    const commands = new ClusterCommands(cluster)
    const isCurrent = () => this.#connection?.cluster === cluster
    const watched: RedisClientLike = {
      get isReady() {
        return commands.isReady
      },
      sendCommand: async (args, options) => {
        try {
          return await commands.sendCommand(args, options)
        } catch (error) {
          // An error reply comes from a working node. After any other error, a replica may have become the master.
          if (error instanceof ErrorReply || !isCurrent()) throw error
          this.disconnect()
          throw error instanceof ClientClosedError ? new Error('A node has closed its connection.') : error
        }
      },
    }
    // The error of connect() does not tell why no node could be used.
    let reason: unknown
    cluster.once('error', (error: unknown) => {
      reason = error
    })
    const connected = cluster.connect().then(
      () => watched,
      (error: unknown) => {
        if (isCurrent()) this.#connection = undefined
        throw reason ?? error
      },
    )
    // Prevents an unhandled rejection if all callers have stopped waiting.
    connected.catch(() => {})
    return { cluster, connected }
  }
}

function createManagedCluster(addresses: readonly RedisAddress[], connectTimeout: number) {
  const [{ username, password, socket } = {}] = addresses.map(({ url }) => RedisClient.parseURL(url))
  const cluster = createCluster({
    rootNodes: addresses.map(({ url }) => ({ url })),
    // Also works with servers that don't know RESP3 and HELLO.
    RESP: 2,
    // A node without keys of this package is not needed.
    minimizeConnections: true,
    // The client uses the URLs for the first request only. The other nodes need the same credentials.
    defaults: {
      username,
      password,
      // The circuit breaker decides about waiting and retries. A lost connection only fails its pending commands.
      disableOfflineQueue: true,
      socket: {
        connectTimeout,
        reconnectStrategy: false,
        ...(isTls(socket) && { tls: true }),
      },
    },
  })
  // Without a listener, an error would crash the process. The failed command reports the error to its caller.
  cluster.on('error', () => {})
  cluster.on('node-connect', () => {
    for (const { client } of cluster.masters) client?.unref()
  })
  return cluster
}

function checkAddresses(addresses: readonly RedisAddress[]): void {
  const parsed = addresses.map(({ url }) => RedisClient.parseURL(url))
  const first = parsed[0]
  const hasOneKind = parsed.every(
    ({ socket, username, password }) =>
      isTls(socket) === isTls(first?.socket) && username === first?.username && password === first?.password,
  )
  if (first && hasOneKind && parsed.every(({ socket, database }) => !database && socket && !('path' in socket))) return
  throw new ConfigurationError(
    'url is not a valid list of cluster nodes. Pass URLs with the same scheme, user and password, and without a database.',
  )
}

function isTls(socket: ReturnType<typeof RedisClient.parseURL>['socket'] | undefined): boolean {
  return socket !== undefined && 'tls' in socket && socket.tls === true
}
