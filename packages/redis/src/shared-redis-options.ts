import type { SharedStoreError } from '@selling-partner/auth'
import type { RedisClientLike } from './connection/client-source.js'
import type { EncryptionKey } from './encryption/encryption-key.js'

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
   * processes, for one, so that together they keep to the plan even then. With 0, calls end with `SharedStoreError` instead.
   * @default 0.1
   */
  localShare?: number
  /**
   * Is told why Redis is left alone, each time that it comes to that: for your log. The calls to Amazon go on. What it throws
   * is ignored.
   */
  onFailure?: (error: SharedStoreError) => void
}
