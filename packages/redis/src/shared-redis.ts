import { ConfigurationError, type RateLimiter, type TokenStore } from '@selling-partner/auth'
import { RedisConnection } from './connection/redis-connection.js'
import {
  clientSource,
  encryptionKeys,
  listener,
  millisecondsOption,
  prefixOption,
  type SharedRedisOptions,
  shareOption,
} from './options.js'
import { RedisRateLimiter } from './rate-limiter/redis-rate-limiter.js'
import { TextCipher } from './token-store/encryption.js'
import { RedisTokenStore } from './token-store/redis-token-store.js'

/**
 * What the processes of a fleet share through Redis. Make one per process, and pass its parts to each `SellingPartnerAuth`:
 * tokens of different applications and selling partners do not mix.
 *
 * It connects when it is first needed. An idle connection does not keep the process alive. The password and the keys are
 * private to the instance: neither `util.inspect` nor `JSON.stringify` shows them.
 *
 * @example
 * const redis = new SharedRedis({ url: 'redis://127.0.0.1:6379', encryptionKey })
 * const { tokenStore, rateLimiter } = redis
 * const auth = new SellingPartnerAuth({ clientId, clientSecret, refreshToken, tokenStore, rateLimiter })
 */
export class SharedRedis {
  readonly #connection: RedisConnection
  readonly #tokenStore?: TokenStore
  readonly #rateLimiter: RateLimiter

  /** @throws ConfigurationError where an option is malformed, or missing in the environment too. */
  constructor(options: SharedRedisOptions = {}) {
    const timeout = millisecondsOption('timeout', options.timeout ?? 500, 1)
    const retryAfter = millisecondsOption('retryAfter', options.retryAfter ?? 1000, 0)
    const prefix = prefixOption(options.prefix ?? 'selling-partner:')
    const connection = new RedisConnection(clientSource(options, timeout), {
      timeout,
      retryAfter,
      onFailure: listener(options.onFailure),
    })
    this.#connection = connection
    this.#rateLimiter = new RedisRateLimiter(connection, { prefix, localShare: shareOption(options.localShare ?? 0.1) })
    const [first, ...rest] = encryptionKeys(options.encryptionKey).map((key) => new TextCipher(key))
    if (first) this.#tokenStore = new RedisTokenStore({ connection, ciphers: [first, ...rest], prefix })
  }

  /**
   * Keeps access tokens for all processes: the option `tokenStore` of `SellingPartnerAuth`.
   *
   * @throws ConfigurationError without an encryption key.
   */
  get tokenStore(): TokenStore {
    if (this.#tokenStore) return this.#tokenStore
    throw new ConfigurationError(
      'encryptionKey is missing: tokens are not shared unencrypted; pass the option encryptionKey or set SELLING_PARTNER_ENCRYPTION_KEY',
    )
  }

  /** Paces the calls of all processes together: the option `rateLimiter` of `SellingPartnerAuth`. */
  get rateLimiter(): RateLimiter {
    return this.#rateLimiter
  }

  /** Whether Redis is in use: false while it is left alone after a failure. */
  get isAvailable(): boolean {
    return this.#connection.isAvailable
  }

  /**
   * Resolves if Redis answers: for a check when a process starts.
   *
   * @throws StoreError
   */
  async ping(): Promise<void> {
    await this.#connection.send(['PING'])
  }

  /**
   * Closes the connection, unless the client is yours. Operations that wait on it end as if Redis had failed. It stays usable
   * and connects again when it is needed.
   */
  close(): void {
    this.#connection.close()
  }
}
