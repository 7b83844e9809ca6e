import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { useFakeTime } from '../../../auth/test/run-in-fake-time.js'
import { withinLimit } from './within-limit.js'

const late = () => new Error('late')

/** As when credentials are looked for at an address that does not answer. */
const hangs = () => new Promise<never>(() => {})

beforeEach(useFakeTime)
afterEach(() => {
  jest.useRealTimers()
})

describe('withinLimit', () => {
  it('gives what the work brings, or throws, and leaves no timer behind', async () => {
    expect(await withinLimit(async () => 'answer', { limit: 100, late })).toBe('answer')
    const refused = new Error('refused')
    expect(await rejectionOf(withinLimit(() => Promise.reject(refused), { limit: 100, late }))).toBe(refused)
    expect(jest.getTimerCount()).toBe(0)
  })

  it('does not wait longer for work that does not heed its signal, and tells it', async () => {
    const work = jest.fn<(signal: AbortSignal) => Promise<never>>(hangs)
    const onEnd = jest.fn()
    const waiting = withinLimit(work, { limit: 100, late }).catch(onEnd)
    await jest.advanceTimersByTimeAsync(99)
    await new Promise(setImmediate)
    expect(onEnd).not.toHaveBeenCalled()
    expect(work.mock.calls[0]?.[0].aborted).toBe(false)
    await jest.advanceTimersByTimeAsync(1)
    await waiting
    expect(onEnd).toHaveBeenCalledWith(new Error('late'))
    expect(work.mock.calls[0]?.[0].aborted).toBe(true)
  })

  it("ends when the caller's signal aborts, at once", async () => {
    const controller = new AbortController()
    const waiting = rejectionOf(withinLimit(hangs, { limit: 100, signal: controller.signal, late }))
    controller.abort()
    expect(await waiting).toMatchObject({ code: 'ABORTED' })
    // One that was left would keep the process alive.
    expect(jest.getTimerCount()).toBe(0)
  })

  it('does not begin where it has aborted already', async () => {
    const work = jest.fn(hangs)
    expect(await rejectionOf(withinLimit(work, { limit: 100, signal: AbortSignal.abort(), late }))).toMatchObject({
      code: 'ABORTED',
    })
    expect(work).not.toHaveBeenCalled()
  })

  it('holds on to no signal that lives longer', async () => {
    const { signal } = new AbortController()
    const [add, remove] = [jest.spyOn(signal, 'addEventListener'), jest.spyOn(signal, 'removeEventListener')]
    await withinLimit(async () => 'answer', { limit: 100, signal, late })
    expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(add.mock.calls.map(([, listener]) => listener))
    expect(add).toHaveBeenCalledTimes(1)
  })
})
