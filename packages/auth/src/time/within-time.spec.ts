import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { passTime } from '../../test/pass-time.js'
import { rejectionOf } from '../../test/rejection.js'
import { useFakeTime } from '../../test/run-in-fake-time.js'
import { withinTime } from './within-time.js'

beforeEach(useFakeTime)
afterEach(() => {
  jest.useRealTimers()
})

describe('withinTime', () => {
  it('returns the outcome of work that ends in time, and leaves no timer', async () => {
    expect(await withinTime(1000, Promise.resolve('done'))).toBe('done')
    const failure = new Error('broken')
    expect(await rejectionOf(withinTime(1000, Promise.reject(failure)))).toBe(failure)
    expect(jest.getTimerCount()).toBe(0)
  })

  it('rejects when the time has passed', async () => {
    const failed = jest.fn()
    withinTime(1000, new Promise(() => {})).catch(failed)
    await passTime(999)
    expect(failed).not.toHaveBeenCalled()
    await passTime(1)
    expect(failed).toHaveBeenCalledTimes(1)
  })

  it('creates the error only if the time has passed', async () => {
    const toError = jest.fn(() => new Error('late'))
    await withinTime(1000, Promise.resolve('done'), toError)
    expect(toError).not.toHaveBeenCalled()
    const late = rejectionOf(withinTime(1000, new Promise(() => {}), toError))
    await passTime(1000)
    expect(await late).toEqual(new Error('late'))
  })

  it('accepts a result that arrived in time but that a busy process reads late', async () => {
    const readOnNextTurn = new Promise((resolve) => setImmediate(resolve, 'result'))
    const work = withinTime(1000, readOnNextTurn)
    jest.advanceTimersByTime(1000)
    expect(await work).toBe('result')
  })
})
