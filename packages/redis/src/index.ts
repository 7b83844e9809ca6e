export type { CommandOptions, RedisClientLike } from './connection/redis-client.js'
export type { SharedRedisOptions } from './options.js'
export { SharedRedis } from './shared-redis.js'
export type { EncryptionKey } from './token-store/encryption.js'
