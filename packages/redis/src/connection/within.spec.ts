import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { useFakeTime } from '../../../auth/test/run-in-fake-time.js'
import { within } from './within.js'

const late = () => new Error('late')

describe('within', () => {
  beforeEach(useFakeTime)
  afterEach(() => {
    jest.useRealTimers()
  })

  it('gives what the work brings, or throws', async () => {
    expect(await within(100, Promise.resolve('answer'), late)).toBe('answer')
    expect(await rejectionOf(within(100, Promise.reject(new Error('refused')), late))).toEqual(new Error('refused'))
    expect(jest.getTimerCount()).toBe(0)
  })

  it('rejects when the time is over, and not before', async () => {
    const onEnd = jest.fn()
    const waiting = within(100, new Promise(() => {}), late).catch(onEnd)
    jest.advanceTimersByTime(99)
    await new Promise(setImmediate)
    expect(onEnd).not.toHaveBeenCalled()
    jest.advanceTimersByTime(1)
    await waiting
    expect(onEnd).toHaveBeenCalledWith(new Error('late'))
  })

  it('takes an answer that was there before a busy process came to read it', async () => {
    const readOnNextTurn = new Promise((resolve) => setImmediate(resolve, 'answer'))
    const waiting = within(100, readOnNextTurn, late)
    jest.advanceTimersByTime(100)
    expect(await waiting).toBe('answer')
  })
})
