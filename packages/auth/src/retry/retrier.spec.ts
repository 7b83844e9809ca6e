import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { rejectionOf } from '../../test/rejection.js'
import { ApiError } from '../errors/api-errors.js'
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
const answer = (status: number, retryAfter?: number) => new ApiError(operation, { status, errors: [], retryAfter })
const reset = () => new NetworkError('ECONNRESET', operation)

function createRetrier(quota = 100) {
  return new Retrier({ quota, clock: () => performance.now(), random: () => 0.5 })
}

function task({ retry, ...facts }: Partial<Task> & { retry?: RetryOptions | false } = {}): Task {
  return { operation, endpoint: 'https://x.example', policy: resolveRetryPolicy(retry), idempotent: true, ...facts }
}

/** Fails with each of `failures`, then succeeds. Notes when it was sent, in milliseconds since it was made. */
function failing(...failures: unknown[]) {
  const begun = performance.now()
  const sentAt: number[] = []
  const send = async (attempt: Attempt): Promise<string> => {
    attempt.isSent = true
    sentAt.push(performance.now() - begun)
    if (sentAt.length <= failures.length) throw failures[sentAt.length - 1]
    return 'done'
  }
  return { send, sentAt }
}

/** What comes of a call, with all the time that its backoffs need. */
async function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  const outcome = work.catch((error: unknown) => error)
  await jest.runAllTimersAsync()
  return outcome
}

describe('Retrier: attempts', () => {
  it('backs off for a random part of a limit that doubles', async () => {
    const { send, sentAt } = failing(answer(503), reset(), new TimeoutError(20, operation))
    expect(await outcomeOf(createRetrier().run(task(), send))).toBe('done')
    expect(sentAt).toEqual([0, 250, 250 + 500, 250 + 500 + 1000])
  })

  it('gives up after maxAttempts with the last error, which tells attempts and time', async () => {
    const last = answer(500)
    const { send, sentAt } = failing(answer(503), answer(502), answer(504), last)
    expect(await outcomeOf(createRetrier().run(task(), send))).toBe(last)
    expect(last).toMatchObject({ attempts: 4, elapsed: 1750 })
    expect(JSON.parse(JSON.stringify(last))).toMatchObject({ status: 500, attempts: 4, elapsed: 1750 })
    expect(sentAt).toHaveLength(4)
  })

  it.each([false, { maxAttempts: 1 }] as const)('sends once with retry: %p', async (retry) => {
    const { send, sentAt } = failing(answer(429))
    expect(await outcomeOf(createRetrier().run(task({ retry }), send))).toMatchObject({ status: 429, attempts: 1 })
    expect(sentAt).toHaveLength(1)
  })

  it.each([answer(400), answer(401), answer(403), answer(404), new NetworkError('CERT_HAS_EXPIRED')])(
    'sends once when a retry would fail alike: %p',
    async (error) => {
      const { send, sentAt } = failing(error)
      expect(await outcomeOf(createRetrier().run(task(), send))).toBe(error)
      expect(sentAt).toHaveLength(1)
    },
  )

  it('hands on what is no error of ours as it is', async () => {
    const defect = new RangeError('a defect')
    const { send } = failing(defect)
    expect(await outcomeOf(createRetrier().run(task(), send))).toBe(defect)
    expect(defect).not.toHaveProperty('attempts')
  })

  it("does not retry LWA's failures, which were retried where they happened, and leaves their effort", async () => {
    const error = new LwaError({ status: 503 })
    recordAttempts(error, { attempts: 4, elapsed: 9 })
    const { send, sentAt } = failing(error)
    expect(await outcomeOf(createRetrier().run(task(), send))).toBe(error)
    expect(error).toMatchObject({ attempts: 4, elapsed: 9 })
    expect(sentAt).toHaveLength(1)
  })

  it('counts no attempt that failed before it was sent', async () => {
    const work = createRetrier().run(task(), async () => {
      throw new AbortedError()
    })
    expect(await outcomeOf(work)).toMatchObject({ code: 'ABORTED', attempts: 0, elapsed: 0 })
  })
})

describe('Retrier: calls that are not safe to repeat', () => {
  const unsafe = task({ idempotent: false })

  it.each([500, 502, 503, 504])('are not sent again after %d', async (status) => {
    const { send, sentAt } = failing(answer(status))
    expect(await outcomeOf(createRetrier().run(unsafe, send))).toMatchObject({ status, attempts: 1 })
    expect(sentAt).toHaveLength(1)
  })

  it.each([reset(), new TimeoutError(20, operation)])('are not sent again after %p', async (error) => {
    const { send, sentAt } = failing(error)
    expect(await outcomeOf(createRetrier().run(unsafe, send))).toBe(error)
    expect(sentAt).toHaveLength(1)
  })

  it.each([
    answer(429),
    new NetworkError('ECONNREFUSED'),
    new NetworkError('ENOTFOUND'),
    new NetworkError('EAI_AGAIN'),
  ])('are sent again after %p, which did nothing', async (error) => {
    const { send, sentAt } = failing(error)
    expect(await outcomeOf(createRetrier().run(unsafe, send))).toBe('done')
    expect(sentAt).toHaveLength(2)
  })
})

describe('Retrier: Retry-After', () => {
  it('is waited for in place of the backoff, to the millisecond', async () => {
    const { send, sentAt } = failing(answer(429, 3000), answer(503, 0), answer(503))
    expect(await outcomeOf(createRetrier().run(task(), send))).toBe('done')
    expect(sentAt).toEqual([0, 3000, 3000, 4000])
  })

  it('counts for LWA too', async () => {
    const { send, sentAt } = failing(new LwaError({ status: 429, retryAfter: 7000 }))
    expect(await outcomeOf(createRetrier().run(task(), send))).toBe('done')
    expect(sentAt).toEqual([0, 7000])
  })

  it('beyond the deadline ends the call at once', async () => {
    const { send } = failing(answer(429, 3000))
    const error = await rejectionOf(createRetrier().run(task({ deadline: 3000 }), send))
    expect(error).toMatchObject({ code: 'API_ERROR', status: 429, attempts: 1, elapsed: 0, retryAfter: 3000 })
  })
})

describe('Retrier: an access token that has expired', () => {
  const expire = (attempt: Attempt) => {
    attempt.isSent = true
    attempt.isTokenRejected = true
    throw answer(403)
  }

  it('lets the call go again at once, whatever its method', async () => {
    const { send, sentAt } = failing()
    let isFirst = true
    const work = createRetrier(0).run(task({ idempotent: false }), async (attempt) => {
      if (!isFirst) return send(attempt)
      isFirst = false
      return expire(attempt)
    })
    expect(await outcomeOf(work)).toBe('done')
    expect(sentAt).toEqual([0])
  })

  it('lets it go again once only', async () => {
    const send = jest.fn(async (attempt: Attempt) => expire(attempt))
    expect(await outcomeOf(createRetrier().run(task(), send))).toMatchObject({ status: 403, attempts: 2 })
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('lets it not go again where retries are off', async () => {
    const send = jest.fn(async (attempt: Attempt) => expire(attempt))
    expect(await outcomeOf(createRetrier().run(task({ retry: false }), send))).toMatchObject({ attempts: 1 })
  })
})

describe('Retrier: without observers', () => {
  it('makes no events', async () => {
    const send = jest.fn(async (attempt: Attempt) => attempt.events)
    expect(await outcomeOf(createRetrier().run(task(), send))).toBeUndefined()
  })
})

describe('Retrier: the quota', () => {
  it('keeps an outage from being multiplied', async () => {
    const retrier = createRetrier(10)
    const send = jest.fn(async (attempt: Attempt) => {
      attempt.isSent = true
      throw answer(503)
    })
    await outcomeOf(Promise.allSettled(Array.from({ length: 100 }, () => retrier.run(task(), send))))
    expect(send).toHaveBeenCalledTimes(100 + 10)
  })

  it('is not needed for 429, which the usage plan bounds', async () => {
    const { send, sentAt } = failing(answer(429), answer(429))
    expect(await outcomeOf(createRetrier(0).run(task(), send))).toBe('done')
    expect(sentAt).toHaveLength(3)
  })

  it('is filled again by calls that succeed', async () => {
    const retrier = createRetrier(1)
    const firstRetry = failing(answer(503))
    expect(await outcomeOf(retrier.run(task(), firstRetry.send))).toBe('done')
    const secondRetry = failing(answer(503), answer(503))
    expect(await outcomeOf(retrier.run(task(), secondRetry.send))).toMatchObject({ attempts: 2 })
    for (let call = 0; call < 5; call++) await retrier.run(task(), failing().send)
    expect(await outcomeOf(retrier.run(task(), failing(answer(503)).send))).toBe('done')
  })
})

describe('Retrier: the ends of a call', () => {
  /** An attempt that lasts until its signal ends it. */
  const hang = (attempt: Attempt) => {
    attempt.isSent = true
    return new Promise<never>((_, reject) => {
      attempt.signal?.addEventListener('abort', () => reject(new AbortedError()))
    })
  }

  it('is the deadline, during an attempt', async () => {
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

  it('is the last error at once where the backoff would outlast the deadline', async () => {
    const { send } = failing(answer(503))
    expect(await rejectionOf(createRetrier().run(task({ deadline: 250 }), send))).toMatchObject({ status: 503 })
  })

  it('is the signal, during an attempt and during a backoff, with or without a deadline', async () => {
    for (const deadline of [undefined, 60_000]) {
      for (const send of [hang, failing(answer(503)).send]) {
        const controller = new AbortController()
        const work = rejectionOf(createRetrier().run(task({ deadline, signal: controller.signal }), send))
        await jest.advanceTimersByTimeAsync(100)
        controller.abort()
        expect(await work).toMatchObject({ code: 'ABORTED', attempts: 1, elapsed: 100 })
        expect(jest.getTimerCount()).toBe(0)
      }
    }
  })

  it('is told by the one that came first', async () => {
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
    await outcomeOf(createRetrier().run(task({ deadline: 60_000, signal }), failing(answer(503)).send))
    expect(add).toHaveBeenCalled()
    expect(remove).toHaveBeenCalledTimes(add.mock.calls.length)
  })

  it('is close, for calls that back off and for those that fail because of it', async () => {
    const retrier = createRetrier()
    const backingOff = rejectionOf(retrier.run(task(), failing(answer(503)).send))
    let breakOff = () => {}
    const running = rejectionOf(
      retrier.run(task(), (attempt) => {
        attempt.isSent = true
        return new Promise((_, reject) => {
          breakOff = () => reject(reset())
        })
      }),
    )
    await jest.advanceTimersByTimeAsync(100)
    retrier.close()
    breakOff()
    expect(await backingOff).toMatchObject({ status: 503, attempts: 1 })
    expect(await running).toMatchObject({ code: 'NETWORK', attempts: 1 })
    expect(await outcomeOf(retrier.run(task(), failing(answer(503)).send))).toBe('done')
  })
})

describe('recordAttempts', () => {
  it('adds attempts and time to a typed error', () => {
    const error = new NetworkError('ECONNRESET')
    expect(recordAttempts(error, { attempts: 2, elapsed: 5 })).toBe(error)
    expect(error).toMatchObject({ attempts: 2, elapsed: 5 })
  })

  it('leaves what an error tells already, since many calls may end with it', () => {
    const error = new NetworkError('ECONNRESET')
    recordAttempts(error, { attempts: 4, elapsed: 5 })
    recordAttempts(error, { attempts: 0, elapsed: 9 })
    expect(error).toMatchObject({ attempts: 4, elapsed: 5 })
  })

  it.each([new RangeError('a defect'), undefined, 'text'])('leaves %p alone', (error) => {
    expect(recordAttempts(error, { attempts: 1, elapsed: 1 })).toBe(error)
  })
})
