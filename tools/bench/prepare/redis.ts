import { InputFault } from '../../cli/input-fault.js'

/** The URL of the Redis that the measurements `fleet` and `plans` use. */
export function redisUrl(): string {
  return process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'
}

/** @throws InputFault if Redis does not respond. */
export async function requireRedis(): Promise<void> {
  // The bench installs this package while it prepares, so a static import would fail.
  const { SharedRedis } = await import('@selling-partner/redis')
  const redis = new SharedRedis({ url: redisUrl() })
  try {
    await redis.ping()
  } catch (error) {
    const remedy = 'Start Redis (apt-get install redis-server), set REDIS_URL, or exclude fleet and plans with --only'
    throw new InputFault('Redis', (error as Error).message, remedy)
  } finally {
    redis.close()
  }
}
