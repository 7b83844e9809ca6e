import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { useFakeTime } from '../../../auth/test/run-in-fake-time.js'
import { withinLimit } from './within-limit.js'

const onTimeout = () => new Error('late')

/** Like a credentials provider whose server does not respond. */
const hangs = () => new Promise<never>(() => {})

beforeEach(useFakeTime)
afterEach(() => {
  jest.useRealTimers()
})

describe('withinLimit', () => {
  it('returns the result or error of the work, and leaves no timer behind', async () => {
    expect(await withinLimit(async () => 'result', { limit: 100, onTimeout })).toBe('result')
    const failure = new Error('failure')
    expect(await rejectionOf(withinLimit(() => Promise.reject(failure), { limit: 100, onTimeout }))).toBe(failure)
    expect(jest.getTimerCount()).toBe(0)
  })

  it('rejects after the limit and aborts the signal, even if the work ignores it', async () => {
    const work = jest.fn<(signal: AbortSignal) => Promise<never>>(hangs)
    const onEnd = jest.fn()
    const waiting = withinLimit(work, { limit: 100, onTimeout }).catch(onEnd)
    await jest.advanceTimersByTimeAsync(99)
    await new Promise(setImmediate)
    expect(onEnd).not.toHaveBeenCalled()
    expect(work.mock.calls[0]?.[0].aborted).toBe(false)
    await jest.advanceTimersByTimeAsync(1)
    await waiting
    expect(onEnd).toHaveBeenCalledWith(new Error('late'))
    expect(work.mock.calls[0]?.[0].aborted).toBe(true)
  })

  it("rejects immediately when the caller's signal aborts", async () => {
    const controller = new AbortController()
    const waiting = rejectionOf(withinLimit(hangs, { limit: 100, signal: controller.signal, onTimeout }))
    controller.abort()
    expect(await waiting).toMatchObject({ code: 'ABORTED' })
    // A remaining timer would keep the process alive.
    expect(jest.getTimerCount()).toBe(0)
  })

  it('does not start the work if the signal is already aborted', async () => {
    const work = jest.fn(hangs)
    expect(await rejectionOf(withinLimit(work, { limit: 100, signal: AbortSignal.abort(), onTimeout }))).toMatchObject({
      code: 'ABORTED',
    })
    expect(work).not.toHaveBeenCalled()
  })

  it("removes its listener from the caller's signal", async () => {
    const { signal } = new AbortController()
    const [add, remove] = [jest.spyOn(signal, 'addEventListener'), jest.spyOn(signal, 'removeEventListener')]
    await withinLimit(async () => 'result', { limit: 100, signal, onTimeout })
    expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(add.mock.calls.map(([, listener]) => listener))
    expect(add).toHaveBeenCalledTimes(1)
  })
})
