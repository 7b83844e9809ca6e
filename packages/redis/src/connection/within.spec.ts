import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { useFakeTime } from '../../../auth/test/run-in-fake-time.js'
import { within } from './within.js'

const tooLate = () => new Error('late')

describe('within', () => {
  beforeEach(useFakeTime)
  afterEach(() => {
    jest.useRealTimers()
  })

  it('returns the result of the work, or its error', async () => {
    expect(await within(100, Promise.resolve('reply'), tooLate)).toBe('reply')
    expect(await rejectionOf(within(100, Promise.reject(new Error('failed')), tooLate))).toEqual(new Error('failed'))
    expect(jest.getTimerCount()).toBe(0)
  })

  it('rejects after the time, and not before', async () => {
    const onError = jest.fn()
    const waiting = within(100, new Promise(() => {}), tooLate).catch(onError)
    jest.advanceTimersByTime(99)
    await new Promise(setImmediate)
    expect(onError).not.toHaveBeenCalled()
    jest.advanceTimersByTime(1)
    await waiting
    expect(onError).toHaveBeenCalledWith(new Error('late'))
  })

  it('accepts a reply that arrived in time but that a busy process reads late', async () => {
    const readOnNextTurn = new Promise((resolve) => setImmediate(resolve, 'reply'))
    const waiting = within(100, readOnNextTurn, tooLate)
    jest.advanceTimersByTime(100)
    expect(await waiting).toBe('reply')
  })
})
