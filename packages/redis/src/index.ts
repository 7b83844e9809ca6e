export type { CommandOptions, RedisClientLike } from './connection/client-source.js'
export type { EncryptionKey } from './encryption/encryption-key.js'
export { SharedRedis } from './shared-redis.js'
export type { SharedRedisOptions } from './shared-redis-options.js'
