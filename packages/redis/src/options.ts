import { ConfigurationError, type SharedStoreError } from '@selling-partner/auth'
import {
  type ClientSource,
  ManagedClient,
  parseRedisUrl,
  type RedisAddress,
  type RedisClientLike,
  UserClient,
} from './connection/redis-client.js'
import { isClusterClient, ManagedCluster, type RedisClusterLike, UserCluster } from './connection/redis-cluster.js'
import { type EncryptionKey, parseEncryptionKeys } from './token-store/encryption.js'

/** Options of `SharedRedis`. Options override environment variables. */
export interface SharedRedisOptions {
  /**
   * URL of the Redis server: `redis://user:password@host:6379/0`, `rediss:` for TLS, or `unix:///path/to/socket`. For Redis
   * Cluster, a list with the URLs of some nodes. They have the same user and password, and the other nodes are found.
   * @default process.env.REDIS_URL, a comma-separated list for Redis Cluster
   * @see https://www.iana.org/assignments/uri-schemes/prov/redis
   */
  url?: string | readonly string[]
  /**
   * Your own client instead of `url`, made with `createClient` or `createCluster` of `redis` or `@redis/client`. Use it for your
   * own certificates, for credentials that change, or to reuse a connection. You connect it, listen to its errors and close it.
   */
  client?: RedisClientLike | RedisClusterLike
  /**
   * Key that encrypts the access tokens: 32 random bytes, as bytes or in base64 or hex. All processes need the same key. In
   * a list, the first key encrypts and all keys decrypt, so that you can replace a key. Required for `tokenStore`.
   * @default process.env.SELLING_PARTNER_ENCRYPTION_KEY, a comma-separated list
   */
  encryptionKey?: EncryptionKey | readonly EncryptionKey[]
  /** Prefix of every key in Redis. Processes share only if they have the same prefix. @default 'selling-partner:' */
  prefix?: string
  /** Milliseconds to wait for a Redis operation, including connecting. @default 500 */
  timeout?: number
  /** Milliseconds to disable Redis after a failure. Then a single operation tries Redis again. @default 1000 */
  retryAfter?: number
  /**
   * Share of each usage plan, from 0 to 1, that this process uses while Redis is unavailable. With 1 divided by the number of
   * processes, they stay within the plan together even then. If 0, calls fail with `SharedStoreError` instead.
   * @default 0.1
   */
  localShare?: number
  /**
   * Called with the error each time a failure disables Redis, for your log. Calls to SP-API continue. Errors that this
   * function throws are ignored.
   */
  onFailure?: (error: SharedStoreError) => void
}

/**
 * Returns the client that the options select. Without `url` and `client`, uses REDIS_URL.
 *
 * @param connectTimeout Milliseconds to wait for the network connection of a managed client.
 * @throws ConfigurationError if none is given, both are given, or one is malformed.
 */
export function clientSource({ url, client }: SharedRedisOptions, connectTimeout: number): ClientSource {
  if (client === undefined) return managedSource(url, connectTimeout)
  if (url !== undefined) throw new ConfigurationError("client and url can't be combined. Pass one of them.")
  if (typeof client?.sendCommand === 'function') {
    if (isClusterClient(client)) return new UserCluster(client)
    if (typeof client.isReady === 'boolean') return new UserClient(client)
  }
  throw new ConfigurationError(
    'client is invalid. Pass a client made with createClient or createCluster of redis or @redis/client.',
  )
}

function managedSource(url: SharedRedisOptions['url'], connectTimeout: number): ClientSource {
  if (Array.isArray(url)) return new ManagedCluster(parseAll(url, 'url'), connectTimeout)
  if (url !== undefined) return new ManagedClient(parseRedisUrl(url, 'url'), connectTimeout)
  const variable = 'REDIS_URL'
  const fromEnvironment = environmentVariable(variable)
  if (fromEnvironment === undefined) {
    throw new ConfigurationError('url is missing. Pass url or client, or set REDIS_URL.')
  }
  // A password can contain a comma.
  const urls = fromEnvironment.split(/\s*,\s*(?=rediss?:)/)
  if (urls.length > 1) return new ManagedCluster(parseAll(urls, variable), connectTimeout)
  return new ManagedClient(parseRedisUrl(fromEnvironment, variable), connectTimeout)
}

function parseAll(urls: readonly unknown[], source: string): readonly RedisAddress[] {
  if (urls.length === 0) throw new ConfigurationError('url is an empty list. Pass the URL of at least one node.')
  return urls.map((url) => parseRedisUrl(url, source))
}

/** Returns the keys of the option, else of the environment. The list is empty if neither is set. */
export function encryptionKeys(option: SharedRedisOptions['encryptionKey']): readonly Uint8Array[] {
  if (option !== undefined) return parseEncryptionKeys(option, 'encryptionKey')
  const variable = 'SELLING_PARTNER_ENCRYPTION_KEY'
  const keys = environmentVariable(variable)?.split(/\s*,\s*/)
  return keys ? parseEncryptionKeys(keys, variable) : []
}

/** An empty variable counts as not set. */
function environmentVariable(name: string): string | undefined {
  return process.env[name]?.trim() || undefined
}

/** Returns `undefined` for 0, which makes calls fail while Redis is unavailable. */
export function localShareOption(share: unknown): number | undefined {
  if (typeof share === 'number' && share >= 0 && share <= 1) return share === 0 ? undefined : share
  throw new ConfigurationError(
    'localShare is invalid. Pass a number from 0 to 1, such as 1 divided by the number of processes.',
  )
}

export function prefixOption(prefix: unknown): string {
  if (typeof prefix === 'string' && prefix !== '') return prefix
  throw new ConfigurationError(
    'prefix is invalid. Pass a non-empty string, to separate these keys from your other keys.',
  )
}

/** Errors of the callback, thrown or rejected, must not fail the operation. */
export function onFailureOption(
  onFailure: SharedRedisOptions['onFailure'] = () => {},
): (error: SharedStoreError) => void {
  if (typeof onFailure !== 'function') throw new ConfigurationError('onFailure is invalid. Pass a function.')
  return (error) => {
    Promise.resolve(error)
      .then(onFailure)
      .catch(() => {})
  }
}
