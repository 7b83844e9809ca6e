import { ConfigurationError } from '@selling-partner/auth'
import { environmentText } from '../option-value.js'
import type { SharedRedisOptions } from '../shared-redis-options.js'
import type { ClientSource } from './client-source.js'
import { GivenClient } from './given-client.js'
import { OwnClient } from './own-client.js'
import { parseRedisUrl, type RedisAddress } from './redis-address.js'

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
