import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { rejectionOf } from '../../test/rejection.js'
import { ApiError, ThrottledError } from '../errors/api-errors.js'
import { AbortedError, NetworkError, TimeoutError } from '../errors/connection-errors.js'
import { LwaError } from '../errors/lwa-errors.js'
import type { Attempt } from './call-attempts.js'
import { Retrier, recordAttempts, type Task } from './retrier.js'
import { type RetryOptions, resolveRetryPolicy } from './retry-options.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  expect(jest.getTimerCount()).toBe(0)
  jest.useRealTimers()
})

const operation = operations.getItem
const apiError = (status: number, retryAfter?: number) => new ApiError(operation, { status, errors: [], retryAfter })
const connectionReset = () => new NetworkError('ECONNRESET', operation)

function createRetrier(quota = 100) {
  return new Retrier({ quota, clock: () => performance.now(), random: () => 0.5 })
}

function task({ retry, ...facts }: Partial<Task> & { retry?: RetryOptions | false } = {}): Task {
  return { operation, endpoint: 'https://x.example', policy: resolveRetryPolicy(retry), idempotent: true, ...facts }
}

/** A call that fails with each of `failures`, then succeeds. Records when it is sent, in milliseconds from now. */
function failing(...failures: unknown[]) {
  const startedAt = performance.now()
  const sentAt: number[] = []
  const send = async (attempt: Attempt): Promise<string> => {
    attempt.isSent = true
    sentAt.push(performance.now() - startedAt)
    if (sentAt.length <= failures.length) throw failures[sentAt.length - 1]
    return 'done'
  }
  return { send, sentAt }
}

/** Returns the result or error of a call, after all its backoffs. */
async function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  const outcome = work.catch((error: unknown) => error)
  await jest.runAllTimersAsync()
  return outcome
}

describe('Retrier: attempts', () => {
  it('backs off for a random part of a maximum that doubles', async () => {
    const { send, sentAt } = failing(apiError(503), connectionReset(), new TimeoutError(20, operation))
    expect(await outcomeOf(createRetrier().run(task(), send))).toBe('done')
    expect(sentAt).toEqual([0, 250, 250 + 500, 250 + 500 + 1000])
  })

  it('fails after maxAttempts with the last error, which has attempts and elapsed', async () => {
    const last = apiError(500)
    const { send, sentAt } = failing(apiError(503), apiError(502), apiError(504), last)
    expect(await outcomeOf(createRetrier().run(task(), send))).toBe(last)
    expect(last).toMatchObject({ attempts: 4, elapsed: 1750 })
    expect(JSON.parse(JSON.stringify(last))).toMatchObject({ status: 500, attempts: 4, elapsed: 1750 })
    expect(sentAt).toHaveLength(4)
  })

  it.each([false, { maxAttempts: 1 }] as const)('sends once with retry: %p', async (retry) => {
    const { send, sentAt } = failing(apiError(429))
    expect(await outcomeOf(createRetrier().run(task({ retry }), send))).toMatchObject({ status: 429, attempts: 1 })
    expect(sentAt).toHaveLength(1)
  })

  it.each([apiError(400), apiError(401), apiError(403), apiError(404), new NetworkError('CERT_HAS_EXPIRED')])(
    'does not retry a failure that would happen again: %p',
    async (error) => {
      const { send, sentAt } = failing(error)
      expect(await outcomeOf(createRetrier().run(task(), send))).toBe(error)
      expect(sentAt).toHaveLength(1)
    },
  )

  it('passes on an error that is not from the SDK', async () => {
    const defect = new RangeError('a defect')
    const { send } = failing(defect)
    expect(await outcomeOf(createRetrier().run(task(), send))).toBe(defect)
    expect(defect).not.toHaveProperty('attempts')
  })

  it("does not retry LWA's errors, which were already retried, and keeps their attempts", async () => {
    const error = new LwaError({ status: 503 })
    recordAttempts(error, { attempts: 4, elapsed: 9 })
    const { send, sentAt } = failing(error)
    expect(await outcomeOf(createRetrier().run(task(), send))).toBe(error)
    expect(error).toMatchObject({ attempts: 4, elapsed: 9 })
    expect(sentAt).toHaveLength(1)
  })

  it('does not count an attempt that failed before it was sent', async () => {
    const work = createRetrier().run(task(), async () => {
      throw new AbortedError()
    })
    expect(await outcomeOf(work)).toMatchObject({ code: 'ABORTED', attempts: 0, elapsed: 0 })
  })
})

describe('Retrier: calls that are not idempotent', () => {
  const unsafe = task({ idempotent: false })

  it.each([500, 502, 503, 504])('are not retried after %d', async (status) => {
    const { send, sentAt } = failing(apiError(status))
    expect(await outcomeOf(createRetrier().run(unsafe, send))).toMatchObject({ status, attempts: 1 })
    expect(sentAt).toHaveLength(1)
  })

  it.each([connectionReset(), new TimeoutError(20, operation)])('are not retried after %p', async (error) => {
    const { send, sentAt } = failing(error)
    expect(await outcomeOf(createRetrier().run(unsafe, send))).toBe(error)
    expect(sentAt).toHaveLength(1)
  })

  it.each([
    apiError(429),
    new NetworkError('ECONNREFUSED'),
    new NetworkError('ENOTFOUND'),
    new NetworkError('EAI_AGAIN'),
  ])('are retried after %p, which had no effect', async (error) => {
    const { send, sentAt } = failing(error)
    expect(await outcomeOf(createRetrier().run(unsafe, send))).toBe('done')
    expect(sentAt).toHaveLength(2)
  })
})

describe('Retrier: Retry-After', () => {
  it('replaces the backoff, to the millisecond', async () => {
    const { send, sentAt } = failing(apiError(429, 3000), apiError(503, 0), apiError(503))
    expect(await outcomeOf(createRetrier().run(task(), send))).toBe('done')
    expect(sentAt).toEqual([0, 3000, 3000, 4000])
  })

  it('applies to LWA too', async () => {
    const { send, sentAt } = failing(new LwaError({ status: 429, retryAfter: 7000 }))
    expect(await outcomeOf(createRetrier().run(task(), send))).toBe('done')
    expect(sentAt).toEqual([0, 7000])
  })

  it('fails the call immediately if it exceeds the deadline', async () => {
    const { send } = failing(apiError(429, 3000))
    const error = await rejectionOf(createRetrier().run(task({ deadline: 3000 }), send))
    expect(error).toMatchObject({ code: 'API_ERROR', status: 429, attempts: 1, elapsed: 0, retryAfter: 3000 })
  })
})

describe('Retrier: a throttled call of a usage plan', () => {
  const limited = (facts: Parameters<typeof task>[0] = {}) => task({ throttledLimit: 60_000, ...facts })
  const throttled = (retryAfter?: number) => new ThrottledError(operation, { status: 429, errors: [], retryAfter })

  it('returns to its queue immediately, and backs off from its second 429 on', async () => {
    const { send, sentAt } = failing(throttled(), throttled(), throttled(), throttled(3000))
    expect(await outcomeOf(createRetrier().run(limited(), send))).toBe('done')
    expect(sentAt).toEqual([0, 0, 250, 250 + 500, 250 + 500 + 3000])
  })

  it('is not limited by maxAttempts, and its 429s leave the attempts for other failures', async () => {
    const failures = [...Array.from({ length: 9 }, () => throttled(0)), apiError(503), apiError(503)]
    const { send, sentAt } = failing(...failures)
    expect(await outcomeOf(createRetrier().run(limited({ retry: { maxAttempts: 3 } }), send))).toBe('done')
    expect(sentAt).toHaveLength(12)
  })

  it('fails with its last 429 when the limit has passed since its first one', async () => {
    const last = throttled(1000)
    const { send, sentAt } = failing(throttled(30_000), throttled(30_000), last, throttled(1000))
    expect(await outcomeOf(createRetrier().run(limited(), send))).toBe(last)
    expect(last).toMatchObject({ code: 'THROTTLED', attempts: 3, elapsed: 60_000 })
    expect(sentAt).toHaveLength(3)
  })

  it('fails with its last 429 if Retry-After would exceed the deadline', async () => {
    const { send } = failing(throttled(100), throttled(3000))
    const outcome = await outcomeOf(createRetrier().run(limited({ deadline: 3000 }), send))
    expect(outcome).toMatchObject({ code: 'THROTTLED', attempts: 2, elapsed: 100 })
  })

  it.each([false, { maxAttempts: 1 }] as const)('is sent once with retry: %p', async (retry) => {
    const { send, sentAt } = failing(throttled())
    expect(await outcomeOf(createRetrier().run(limited({ retry }), send))).toMatchObject({ attempts: 1 })
    expect(sentAt).toHaveLength(1)
  })

  it('tells its next attempt whether the last one was throttled', async () => {
    const { send } = failing(throttled(), apiError(503))
    const told: boolean[] = []
    const work = createRetrier().run(limited(), (attempt) => {
      told.push(attempt.history.wasThrottled)
      return send(attempt)
    })
    expect(await outcomeOf(work)).toBe('done')
    expect(told).toEqual([false, true, false])
  })
})

describe('Retrier: a rejected token', () => {
  const rejectToken = (attempt: Attempt) => {
    attempt.isSent = true
    attempt.isTokenRejected = true
    throw apiError(403)
  }

  it('makes the call go again immediately, whether it is idempotent or not', async () => {
    const { send, sentAt } = failing()
    let isFirst = true
    const work = createRetrier(0).run(task({ idempotent: false }), async (attempt) => {
      if (!isFirst) return send(attempt)
      isFirst = false
      return rejectToken(attempt)
    })
    expect(await outcomeOf(work)).toBe('done')
    expect(sentAt).toEqual([0])
  })

  it('makes the call go again only once', async () => {
    const send = jest.fn(async (attempt: Attempt) => rejectToken(attempt))
    expect(await outcomeOf(createRetrier().run(task(), send))).toMatchObject({ status: 403, attempts: 2 })
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('fails the call if retries are disabled', async () => {
    const send = jest.fn(async (attempt: Attempt) => rejectToken(attempt))
    expect(await outcomeOf(createRetrier().run(task({ retry: false }), send))).toMatchObject({ attempts: 1 })
  })
})

describe('Retrier: without observers', () => {
  it('creates no events', async () => {
    const send = jest.fn(async (attempt: Attempt) => attempt.events)
    expect(await outcomeOf(createRetrier().run(task(), send))).toBeUndefined()
  })
})

describe('Retrier: retry quota', () => {
  it('limits the retries in an outage', async () => {
    const retrier = createRetrier(10)
    const send = jest.fn(async (attempt: Attempt) => {
      attempt.isSent = true
      throw apiError(503)
    })
    await outcomeOf(Promise.allSettled(Array.from({ length: 100 }, () => retrier.run(task(), send))))
    expect(send).toHaveBeenCalledTimes(100 + 10)
  })

  it('does not limit retries after 429, which the usage plan already limits', async () => {
    const { send, sentAt } = failing(apiError(429), apiError(429))
    expect(await outcomeOf(createRetrier(0).run(task(), send))).toBe('done')
    expect(sentAt).toHaveLength(3)
  })

  it('is refilled by calls that succeed', async () => {
    const retrier = createRetrier(1)
    const firstRetry = failing(apiError(503))
    expect(await outcomeOf(retrier.run(task(), firstRetry.send))).toBe('done')
    const secondRetry = failing(apiError(503), apiError(503))
    expect(await outcomeOf(retrier.run(task(), secondRetry.send))).toMatchObject({ attempts: 2 })
    for (let call = 0; call < 5; call++) await retrier.run(task(), failing().send)
    expect(await outcomeOf(retrier.run(task(), failing(apiError(503)).send))).toBe('done')
  })
})

describe('Retrier: deadline, signal and close', () => {
  /** An attempt that lasts until its signal aborts. */
  const hang = (attempt: Attempt) => {
    attempt.isSent = true
    return new Promise<never>((_, reject) => {
      attempt.signal?.addEventListener('abort', () => reject(new AbortedError()))
    })
  }

  it('fails a running attempt at the deadline', async () => {
    const work = rejectionOf(createRetrier().run(task({ deadline: 5000 }), hang))
    await jest.advanceTimersByTimeAsync(4999)
    expect(jest.getTimerCount()).toBe(1)
    await jest.advanceTimersByTimeAsync(1)
    expect(await work).toMatchObject({
      code: 'TIMEOUT',
      limit: 'deadline',
      timeout: 5000,
      attempts: 1,
      elapsed: 5000,
      message:
        'getItem (GET /example/v1/items/{sku}): The call did not finish within 5000 ms. Increase deadline if it needs more time.',
    })
  })

  it('fails immediately with the last error if the backoff would exceed the deadline', async () => {
    const { send } = failing(apiError(503))
    expect(await rejectionOf(createRetrier().run(task({ deadline: 250 }), send))).toMatchObject({ status: 503 })
  })

  it('aborts an attempt and a backoff with the signal, with or without a deadline', async () => {
    for (const deadline of [undefined, 60_000]) {
      for (const send of [hang, failing(apiError(503)).send]) {
        const controller = new AbortController()
        const work = rejectionOf(createRetrier().run(task({ deadline, signal: controller.signal }), send))
        await jest.advanceTimersByTimeAsync(100)
        controller.abort()
        expect(await work).toMatchObject({ code: 'ABORTED', attempts: 1, elapsed: 100 })
        expect(jest.getTimerCount()).toBe(0)
      }
    }
  })

  it('reports the deadline if the signal aborts after it', async () => {
    const controller = new AbortController()
    const work = rejectionOf(createRetrier().run(task({ deadline: 100, signal: controller.signal }), hang))
    await jest.advanceTimersByTimeAsync(100)
    controller.abort()
    expect(await work).toMatchObject({ code: 'TIMEOUT' })
  })

  it('leaves no listener on the signal', async () => {
    const { signal } = new AbortController()
    const remove = jest.spyOn(signal, 'removeEventListener')
    const add = jest.spyOn(signal, 'addEventListener')
    await outcomeOf(createRetrier().run(task({ deadline: 60_000, signal }), failing(apiError(503)).send))
    expect(add).toHaveBeenCalled()
    expect(remove).toHaveBeenCalledTimes(add.mock.calls.length)
  })

  it('does not retry after close, neither calls that back off nor running ones', async () => {
    const retrier = createRetrier()
    const backingOff = rejectionOf(retrier.run(task(), failing(apiError(503)).send))
    let failRunning = () => {}
    const running = rejectionOf(
      retrier.run(task(), (attempt) => {
        attempt.isSent = true
        return new Promise((_, reject) => {
          failRunning = () => reject(connectionReset())
        })
      }),
    )
    await jest.advanceTimersByTimeAsync(100)
    retrier.close()
    failRunning()
    expect(await backingOff).toMatchObject({ status: 503, attempts: 1 })
    expect(await running).toMatchObject({ code: 'NETWORK', attempts: 1 })
    expect(await outcomeOf(retrier.run(task(), failing(apiError(503)).send))).toBe('done')
  })
})

describe('recordAttempts', () => {
  it('adds attempts and time to a typed error', () => {
    const error = new NetworkError('ECONNRESET')
    expect(recordAttempts(error, { attempts: 2, elapsed: 5 })).toBe(error)
    expect(error).toMatchObject({ attempts: 2, elapsed: 5 })
  })

  it('keeps the facts that an error already has, because many calls can fail with it', () => {
    const error = new NetworkError('ECONNRESET')
    recordAttempts(error, { attempts: 4, elapsed: 5 })
    recordAttempts(error, { attempts: 0, elapsed: 9 })
    expect(error).toMatchObject({ attempts: 4, elapsed: 5 })
  })

  it.each([new RangeError('a defect'), undefined, 'text'])('does not change %p', (error) => {
    expect(recordAttempts(error, { attempts: 1, elapsed: 1 })).toBe(error)
  })
})
