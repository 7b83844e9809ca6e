import { ConfigurationError, type RateLimiter, type TokenStore } from '@selling-partner/auth'
import { millisecondsOption } from '@selling-partner/auth/internal'
import { RedisConnection } from './connection/redis-connection.js'
import {
  clientSource,
  encryptionKeys,
  localShareOption,
  onFailureOption,
  prefixOption,
  type SharedRedisOptions,
} from './options.js'
import { RedisRateLimiter } from './rate-limiter/redis-rate-limiter.js'
import { TextCipher } from './token-store/encryption.js'
import { RedisTokenStore } from './token-store/redis-token-store.js'

/**
 * Shares access tokens and usage plans between processes through Redis. Create one per process, and pass its parts to each
 * `SellingPartnerAuth`. Tokens of different applications and selling partners are kept separate.
 *
 * It connects on first use. An idle connection does not keep the process alive. The password and the keys are private to the
 * instance: neither `util.inspect` nor `JSON.stringify` shows them.
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

  /** @throws ConfigurationError if an option is malformed, or if neither `url`, `client` nor REDIS_URL is set. */
  constructor(options: SharedRedisOptions = {}) {
    const timeout = millisecondsOption('timeout', options.timeout ?? 500, 1)
    const retryAfter = millisecondsOption('retryAfter', options.retryAfter ?? 1000, 0)
    const prefix = prefixOption(options.prefix ?? 'selling-partner:')
    const connection = new RedisConnection(clientSource(options, timeout), {
      timeout,
      retryAfter,
      onFailure: onFailureOption(options.onFailure),
    })
    this.#connection = connection
    this.#rateLimiter = new RedisRateLimiter(connection, {
      prefix,
      localShare: localShareOption(options.localShare ?? 0.1),
    })
    const [first, ...rest] = encryptionKeys(options.encryptionKey).map((key) => new TextCipher(key))
    if (first) this.#tokenStore = new RedisTokenStore({ connection, ciphers: [first, ...rest], prefix })
  }

  /**
   * Shares access tokens between processes. Pass it as the option `tokenStore` of `SellingPartnerAuth`.
   *
   * @throws ConfigurationError without an encryption key.
   */
  get tokenStore(): TokenStore {
    if (this.#tokenStore) return this.#tokenStore
    throw new ConfigurationError(
      'encryptionKey is missing, and tokens are never shared unencrypted. Pass encryptionKey, or set SELLING_PARTNER_ENCRYPTION_KEY.',
    )
  }

  /** Shares usage plans between processes. Pass it as the option `rateLimiter` of `SellingPartnerAuth`. */
  get rateLimiter(): RateLimiter {
    return this.#rateLimiter
  }

  /** `false` while Redis is disabled after a failure. */
  get isAvailable(): boolean {
    return this.#connection.isAvailable
  }

  /**
   * Checks that Redis responds. Use it when a process starts.
   *
   * @throws SharedStoreError if Redis is unreachable, times out or rejects the command.
   */
  async ping(): Promise<void> {
    await this.#connection.send(['PING'])
  }

  /**
   * Closes the connection, unless you passed `client`. Pending operations fail as if Redis had failed. The instance stays
   * usable, and reconnects on its next use.
   */
  close(): void {
    this.#connection.close()
  }
}
