import type { StoreError } from '@selling-partner/auth'
import { ConfigurationError } from '@selling-partner/auth'
import type { ClientSource, RedisClientLike } from './connection/redis-client.js'
import { GivenClient, OwnClient, parseRedisUrl, type RedisAddress } from './connection/redis-client.js'
import { type EncryptionKey, parseEncryptionKeys } from './token-store/encryption.js'

/** Options of `SharedRedis`. An option that is passed always beats its environment variable. */
export interface SharedRedisOptions {
  /**
   * Where Redis is: `redis://user:password@host:6379/0`, `rediss:` for TLS, or `unix:///path/to/socket`.
   * @default process.env.REDIS_URL
   * @see https://www.iana.org/assignments/uri-schemes/prov/redis
   */
  url?: string
  /**
   * A client of your own in place of `url`, made with `createClient` of `redis` or `@redis/client`: for certificates of your own,
   * credentials that change, or a connection that you have already. You connect it, listen to its errors and close it.
   */
  client?: RedisClientLike
  /**
   * What the access tokens are encrypted with: 32 random bytes, as bytes or in base64 or hex, the same for all processes. Of a
   * list the first one encrypts and all decrypt, so that a key can be replaced. Needed for `tokenStore`.
   * @default process.env.SELLING_PARTNER_ENCRYPTION_KEY, where commas separate the keys of a list
   */
  encryptionKey?: EncryptionKey | readonly EncryptionKey[]
  /** What every key in Redis begins with. Processes that share have the same. @default 'selling-partner:' */
  prefix?: string
  /** Milliseconds that Redis has for an operation, connecting included. @default 500 */
  timeout?: number
  /** Milliseconds for which Redis is left alone after a failure. Then one operation tries again. @default 1000 */
  retryAfter?: number
  /**
   * The share of each usage plan, from 0 to 1, that this process keeps to while Redis is away: 1 divided by the number of
   * processes, for one, so that together they keep to the plan even then. With 0, calls end with `StoreError` instead.
   * @default 0.1
   */
  localShare?: number
  /**
   * Is told why Redis is left alone, each time that it comes to that: for your log. The calls to Amazon go on. What it throws
   * is ignored.
   */
  onFailure?: (error: StoreError) => void
}

/** The longest delay of a Node timer, in milliseconds; a longer one would fire at once. */
const longestDelay = 2 ** 31 - 1

/** A duration in milliseconds that a timer can take. */
export function millisecondsOption(option: string, value: unknown, least: number): number {
  if (typeof value === 'number' && value >= least && value <= longestDelay) return value
  throw new ConfigurationError(`${option} must be a number of milliseconds from ${least} to ${longestDelay}`)
}

/** An environment variable; an empty one counts as not set. */
function environmentText(variable: string): string | undefined {
  return process.env[variable]?.trim() || undefined
}

/**
 * Where the client comes from that the options name, or else the environment.
 *
 * @param connectTimeout Milliseconds for a network connection of ours.
 * @throws ConfigurationError where they name none or two, or a malformed one.
 */
export function clientSource(options: SharedRedisOptions, connectTimeout: number): ClientSource {
  const { url, client } = options
  if (client === undefined) return new OwnClient(address(url), connectTimeout)
  if (url !== undefined) throw new ConfigurationError('client cannot go with url: pass one of them')
  if (isClient(client)) return new GivenClient(client)
  throw new ConfigurationError('client must be what createClient of redis or @redis/client returns')
}

function address(url: string | undefined): RedisAddress {
  if (url !== undefined) return parseRedisUrl(url, 'url')
  const fromEnvironment = environmentText('REDIS_URL')
  if (fromEnvironment !== undefined) return parseRedisUrl(fromEnvironment, 'REDIS_URL')
  throw new ConfigurationError('url is missing: pass the option url or client, or set REDIS_URL')
}

function isClient(client: NonNullable<SharedRedisOptions['client']>): boolean {
  return typeof client?.sendCommand === 'function' && typeof client.isReady === 'boolean'
}

const variable = 'SELLING_PARTNER_ENCRYPTION_KEY'

/** The keys that the option names, or else the environment; none where neither is set. */
export function encryptionKeys(option: EncryptionKey | readonly EncryptionKey[] | undefined): readonly Uint8Array[] {
  if (option !== undefined) return parseEncryptionKeys(option, 'encryptionKey')
  const keys = environmentText(variable)?.split(/\s*,\s*/)
  return keys ? parseEncryptionKeys(keys, variable) : []
}

export function shareOption(share: unknown): number | undefined {
  if (typeof share !== 'number' || !(share >= 0 && share <= 1)) {
    throw new ConfigurationError(
      'localShare must be a number from 0 to 1: 1 divided by the number of processes, for one',
    )
  }
  return share === 0 ? undefined : share
}

export function prefixOption(prefix: unknown): string {
  if (typeof prefix === 'string' && prefix !== '') return prefix
  throw new ConfigurationError('prefix must be a text that is not empty: it keeps your other keys apart')
}

/** A log that fails, now or later, must not make fail what Redis' failure does not. */
export function listener(onFailure: SharedRedisOptions['onFailure'] = () => {}): (error: StoreError) => void {
  if (typeof onFailure !== 'function') throw new ConfigurationError('onFailure must be a function')
  return (error) => {
    Promise.resolve(error)
      .then(onFailure)
      .catch(() => {})
  }
}
