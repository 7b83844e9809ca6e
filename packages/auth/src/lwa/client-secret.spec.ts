import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../test/rejection.js'
import { runInFakeTime, until, useFakeTime } from '../../test/run-in-fake-time.js'
import { ClientSecret, type ClientSecretProvider } from './client-secret.js'

beforeEach(useFakeTime)
afterEach(() => {
  jest.useRealTimers()
})

const timeout = 5000

/** Returns a secret whose provider returns one value after the other, and then the last one repeatedly. */
function secretFrom(...values: unknown[]) {
  const provider = jest.fn(async () => {
    const value = values.length > 1 ? values.shift() : values[0]
    if (value instanceof Error) throw value
    return value as string
  })
  return { provider, secret: new ClientSecret(provider, { timeout, clock: () => performance.now() }) }
}

describe('ClientSecret', () => {
  it('returns a string as it is, and never replaces it', async () => {
    const secret = new ClientSecret('old', { timeout, clock: () => performance.now() })
    expect(await secret.current()).toBe('old')
    expect(await secret.isReplaced('old')).toBe(false)
    expect(await secret.current()).toBe('old')
  })

  it('calls the provider on first use, once for concurrent callers', async () => {
    const { provider, secret } = secretFrom('old', 'new')
    expect(provider).not.toHaveBeenCalled()
    expect(await Promise.all([secret.current(), secret.current()])).toEqual(['old', 'old'])
    expect(await secret.current()).toBe('old')
    expect(provider).toHaveBeenCalledTimes(1)
  })

  it('accepts a provider that returns no promise', async () => {
    const secret = new ClientSecret(() => 'old', { timeout, clock: () => performance.now() })
    expect(await secret.current()).toBe('old')
  })

  it('calls the provider as a plain function', async () => {
    const provider = jest.fn(() => 'old')
    await new ClientSecret(provider, { timeout, clock: () => performance.now() }).current()
    expect(provider.mock.contexts).toEqual([undefined])
  })

  it('calls the provider again after a rejection, once for concurrent callers', async () => {
    const { provider, secret } = secretFrom('old', 'new', 'newer')
    await secret.current()
    expect(await Promise.all([secret.isReplaced('old'), secret.isReplaced('old')])).toEqual([true, true])
    // A request that was sent earlier is rejected later.
    expect(await secret.isReplaced('old')).toBe(true)
    expect(await secret.current()).toBe('new')
    expect(provider).toHaveBeenCalledTimes(2)
  })

  it('lets other callers wait for the new secret while it is read', async () => {
    const { secret } = secretFrom('old', 'new')
    await secret.current()
    const replaced = secret.isReplaced('old')
    expect(await secret.current()).toBe('new')
    expect(await replaced).toBe(true)
  })

  it('calls the provider if it is unknown which secret was rejected, once a minute for all callers', async () => {
    const { provider, secret } = secretFrom('old', 'new', 'newer')
    await secret.current()
    const isReplaced = () => secret.isReplaced(undefined)
    expect(await Promise.all([isReplaced(), isReplaced()])).toEqual([true, true])
    jest.advanceTimersByTime(59_999)
    expect(await isReplaced()).toBe(true)
    expect(await secret.current()).toBe('new')
    jest.advanceTimersByTime(1)
    expect(await isReplaced()).toBe(true)
    expect(await secret.current()).toBe('newer')
    expect(provider).toHaveBeenCalledTimes(3)
  })

  it('calls the provider once if a secret is rejected that this process has never read', async () => {
    const { provider, secret } = secretFrom('new')
    expect(await secret.isReplaced(undefined)).toBe(true)
    expect(provider).toHaveBeenCalledTimes(1)
  })

  it('waits a second before it calls a provider again that returned the rejected secret', async () => {
    const { provider, secret } = secretFrom('old')
    await secret.current()
    for (let rejections = 0; rejections < 3; rejections++) expect(await secret.isReplaced('old')).toBe(false)
    expect(provider).toHaveBeenCalledTimes(2)
    jest.advanceTimersByTime(1000)
    expect(await secret.isReplaced('old')).toBe(false)
    expect(provider).toHaveBeenCalledTimes(3)
  })

  it.each<[string, ClientSecretProvider, object]>([
    [
      'rejects',
      () => Promise.reject(Object.assign(new Error('planted'), { code: 'ENOENT' })),
      { reason: 'failed', providerCode: 'ENOENT' },
    ],
    [
      'throws',
      () => {
        throw new TypeError('planted')
      },
      { reason: 'failed', providerCode: 'TypeError' },
    ],
    ['hangs', () => new Promise(() => {}), { reason: 'timeout' }],
    ['returns an empty string', async () => '', { reason: 'malformed' }],
    ['returns a line break too', async () => 'planted\n', { reason: 'malformed' }],
    ['returns an object', async () => ({ planted: 1 }) as unknown as string, { reason: 'malformed' }],
  ])('tells the reason if the provider %s, and calls it again the next time', async (_, provider, facts) => {
    const spy = jest.fn(provider)
    const secret = new ClientSecret(spy, { timeout, clock: () => performance.now() })
    const errors = await runInFakeTime(Promise.all([rejectionOf(secret.current()), rejectionOf(secret.current())]))
    expect(errors).toEqual([expect.objectContaining({ code: 'CREDENTIALS', ...facts }), expect.anything()])
    expect(String(errors)).not.toContain('planted')
    expect(spy).toHaveBeenCalledTimes(1)
    spy.mockResolvedValue('at last')
    expect(await secret.current()).toBe('at last')
  })

  it('drops the rejected secret if the provider fails, so that the next caller calls it again', async () => {
    const { secret } = secretFrom('old', new Error('unreachable'), 'new')
    await secret.current()
    expect(await rejectionOf(secret.isReplaced('old'))).toMatchObject({ code: 'CREDENTIALS', reason: 'failed' })
    expect(await secret.current()).toBe('new')
  })

  it('leaves no timer behind', async () => {
    const { secret } = secretFrom('old')
    await secret.current()
    expect(jest.getTimerCount()).toBe(0)
  })

  it('reloads after a read in progress, which may return the old secret', async () => {
    const reads: ((secret: string) => void)[] = []
    const secret = new ClientSecret(() => new Promise((resolve) => reads.push(resolve)), {
      timeout,
      clock: () => performance.now(),
    })
    const current = secret.current()
    const reloaded = secret.reload()
    await until(() => reads.length === 1)
    reads[0]?.('old')
    expect(await current).toBe('old')
    await until(() => reads.length === 2)
    reads[1]?.('new')
    await reloaded
    expect(await secret.current()).toBe('new')
  })
})
