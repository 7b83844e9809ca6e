import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../test/rejection.js'
import { isAbortedError } from '../errors/connection-errors.js'
import { Sleeps } from './sleeps.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  expect(jest.getTimerCount()).toBe(0)
  jest.useRealTimers()
})

describe('Sleeps', () => {
  it('wait for the given time', async () => {
    const end = jest.fn()
    const wait = new Sleeps().wait(100, new AbortController().signal).then(end)
    await jest.advanceTimersByTimeAsync(99)
    expect(end).not.toHaveBeenCalled()
    await jest.advanceTimersByTimeAsync(1)
    await wait
    expect(end).toHaveBeenCalledWith(true)
  })

  it('end immediately when their signal aborts, while others continue', async () => {
    const sleeps = new Sleeps()
    const controller = new AbortController()
    const aborted = rejectionOf(sleeps.wait(100, controller.signal))
    const other = sleeps.wait(100)
    controller.abort()
    expect(isAbortedError(await aborted)).toBe(true)
    expect(jest.getTimerCount()).toBe(1)
    await jest.advanceTimersByTimeAsync(100)
    expect(await other).toBe(true)
  })

  it('do not start if the signal has aborted', async () => {
    expect(isAbortedError(await rejectionOf(new Sleeps().wait(100, AbortSignal.abort())))).toBe(true)
  })

  it('can all be ended early', async () => {
    const sleeps = new Sleeps()
    const waits = [sleeps.wait(100), sleeps.wait(200, new AbortController().signal)]
    sleeps.endAll()
    expect(await Promise.all(waits)).toEqual([false, false])
  })

  it('add one listener to a signal that many of them share', async () => {
    const sleeps = new Sleeps()
    const controller = new AbortController()
    const add = jest.spyOn(controller.signal, 'addEventListener')
    const waits = Array.from({ length: 10_000 }, () => rejectionOf(sleeps.wait(100, controller.signal)))
    expect(add).toHaveBeenCalledTimes(1)
    controller.abort()
    expect((await Promise.all(waits)).every(isAbortedError)).toBe(true)
  })
})
