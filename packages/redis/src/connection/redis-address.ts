import { RedisClient } from '@redis/client'
import { ConfigurationError } from '@selling-partner/auth'

/** Where a Redis is, and who connects. */
export interface RedisAddress {
  /** Holds the password, if there is one. */
  readonly url: string
  /** What errors call the server: `Redis at 127.0.0.1:6379`. */
  readonly server: string
}

/**
 * Reads a Redis URL.
 *
 * @param source What the message calls it: `url`, or the environment variable.
 * @throws ConfigurationError without the URL, since a password may be in it.
 */
export function parseRedisUrl(url: unknown, source: string): RedisAddress {
  const place = typeof url === 'string' ? placeOf(url) : undefined
  if (typeof url === 'string' && place) return { url, server: `Redis at ${place}` }
  throw new ConfigurationError(
    `${source} is not a Redis URL: write it like redis://user:password@host:6379/0 (rediss: for TLS), with %40 for an @ in the password`,
  )
}

function placeOf(url: string): string | undefined {
  const { socket, database = 0 } = tryParse(url) ?? {}
  if (!socket || !Number.isInteger(database) || database < 0) return undefined
  if ('path' in socket && socket.path) return socket.path
  return 'host' in socket && socket.host ? `${socket.host}:${socket.port ?? 6379}` : undefined
}

function tryParse(url: string): ReturnType<typeof RedisClient.parseURL> | undefined {
  try {
    return RedisClient.parseURL(url)
  } catch {
    return undefined
  }
}
