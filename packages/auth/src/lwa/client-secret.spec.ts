import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../test/rejection.js'
import { runInFakeTime, until, useFakeTime } from '../../test/run-in-fake-time.js'
import { ClientSecret, type ClientSecretProvider } from './client-secret.js'

beforeEach(useFakeTime)
afterEach(() => {
  jest.useRealTimers()
})

const timeout = 5000

/** A secret whose provider gives one answer after the other, and the last one from then on. */
function secretFrom(...answers: unknown[]) {
  const provider = jest.fn(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    if (answer instanceof Error) throw answer
    return answer as string
  })
  return { provider, secret: new ClientSecret(provider, { timeout, clock: () => performance.now() }) }
}

describe('ClientSecret', () => {
  it('is the text that was passed, for which there is no replacement', async () => {
    const secret = new ClientSecret('old', { timeout, clock: () => performance.now() })
    expect(await secret.current()).toBe('old')
    expect(await secret.isReplaced('old')).toBe(false)
    expect(await secret.current()).toBe('old')
  })

  it('is read when it is first needed, once for all who need it', async () => {
    const { provider, secret } = secretFrom('old', 'new')
    expect(provider).not.toHaveBeenCalled()
    expect(await Promise.all([secret.current(), secret.current()])).toEqual(['old', 'old'])
    expect(await secret.current()).toBe('old')
    expect(provider).toHaveBeenCalledTimes(1)
  })

  it('takes a provider that answers without a promise', async () => {
    const secret = new ClientSecret(() => 'old', { timeout, clock: () => performance.now() })
    expect(await secret.current()).toBe('old')
  })

  it('is read again when it was refused, once for all whom that befell', async () => {
    const { provider, secret } = secretFrom('old', 'new', 'newer')
    await secret.current()
    expect(await Promise.all([secret.isReplaced('old'), secret.isReplaced('old')])).toEqual([true, true])
    // The refusal of a request that was sent before.
    expect(await secret.isReplaced('old')).toBe(true)
    expect(await secret.current()).toBe('new')
    expect(provider).toHaveBeenCalledTimes(2)
  })

  it('keeps newcomers waiting for the new one while it is read', async () => {
    const { secret } = secretFrom('old', 'new')
    await secret.current()
    const replaced = secret.isReplaced('old')
    expect(await secret.current()).toBe('new')
    expect(await replaced).toBe(true)
  })

  it('leaves a provider alone for a second that gives the refused secret again', async () => {
    const { provider, secret } = secretFrom('old')
    await secret.current()
    for (let refusals = 0; refusals < 3; refusals++) expect(await secret.isReplaced('old')).toBe(false)
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
    ['gives nothing', async () => '', { reason: 'malformed' }],
    ['gives a line break too', async () => 'planted\n', { reason: 'malformed' }],
    ['gives something else', async () => ({ planted: 1 }) as unknown as string, { reason: 'malformed' }],
  ])('says why there is none when its provider %s, and asks it again the next time', async (_, provider, facts) => {
    const ask = jest.fn(provider)
    const secret = new ClientSecret(ask, { timeout, clock: () => performance.now() })
    const errors = await runInFakeTime(Promise.all([rejectionOf(secret.current()), rejectionOf(secret.current())]))
    expect(errors).toEqual([expect.objectContaining({ code: 'CREDENTIALS', ...facts }), expect.anything()])
    expect(String(errors)).not.toContain('planted')
    expect(ask).toHaveBeenCalledTimes(1)
    ask.mockResolvedValue('at last')
    expect(await secret.current()).toBe('at last')
  })

  it('is not the refused one any more when its provider fails: the next one who needs it asks again', async () => {
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

  it('is reloaded after what is being read already, which may be the former one', async () => {
    const answers: ((secret: string) => void)[] = []
    const secret = new ClientSecret(() => new Promise((resolve) => answers.push(resolve)), {
      timeout,
      clock: () => performance.now(),
    })
    const current = secret.current()
    const reloaded = secret.reload()
    await until(() => answers.length === 1)
    answers[0]?.('old')
    expect(await current).toBe('old')
    await until(() => answers.length === 2)
    answers[1]?.('new')
    await reloaded
    expect(await secret.current()).toBe('new')
  })
})
