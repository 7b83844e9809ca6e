import { describe, expect, it } from '@jest/globals'
import { isConfigurationError } from '@selling-partner/auth'
import { parseRedisUrl } from './redis-client.js'

function errorOf(url: unknown): unknown {
  try {
    return parseRedisUrl(url, 'REDIS_URL')
  } catch (error) {
    return error
  }
}

describe('parseRedisUrl', () => {
  it.each([
    ['redis://cache', 'Redis at cache:6379'],
    ['redis://127.0.0.1:6380/2', 'Redis at 127.0.0.1:6380'],
    ['redis://[::1]:6380', 'Redis at ::1:6380'],
    ['rediss://user:hush@cache.example:6390/0', 'Redis at cache.example:6390'],
    ['redis://:h%40sh@cache', 'Redis at cache:6379'],
    ['unix:///run/redis.sock', 'Redis at /run/redis.sock'],
  ])('parses %s as %s', (url, server) => {
    expect(parseRedisUrl(url, 'url')).toEqual({ url, server })
  })

  it.each([
    undefined,
    null,
    6379,
    '',
    'cache:6379',
    'http://user:hush@cache',
    'redis:',
    'redis://',
    'redis://cache/hush',
    'redis://cache/-1',
    'redis://cache/1.5',
    'redis://user:hush@cache:99999',
    'redis://user:hu%sh@cache',
  ])('rejects %p with a one-line message that does not contain it', (url) => {
    const error = errorOf(url)
    expect(isConfigurationError(error)).toBe(true)
    expect(String(error)).toMatch(/^ConfigurationError: REDIS_URL is not a valid Redis URL\. Use redis:.*$/)
    expect(String(error)).not.toMatch(/hu%?sh/)
  })
})
