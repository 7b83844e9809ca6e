import { SharedRedis } from '@selling-partner/redis'
import { InputFault } from '../../cli/input-fault.js'
import { redisUrl } from './redis-url.js'

/** @throws InputFault where the fleet's Redis does not answer. */
export async function requireRedis(): Promise<void> {
  const redis = new SharedRedis({ url: redisUrl() })
  try {
    await redis.ping()
  } catch (error) {
    const remedy = 'start one (apt-get install redis-server), set REDIS_URL, or leave out the fleet with --only'
    throw new InputFault('Redis', (error as Error).message, remedy)
  } finally {
    redis.close()
  }
}
