import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { AbortWatch } from './abort-watch.js'
import { Deadline, type TimeLimits } from './deadline.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  expect(jest.getTimerCount()).toBe(0)
  jest.useRealTimers()
})

function create(limits: TimeLimits): Deadline {
  return new Deadline(limits, new AbortWatch((controller) => controller.abort()))
}

describe('Deadline', () => {
  it("uses the caller's signal and no timer if there is no deadline", () => {
    const { signal } = new AbortController()
    expect(create({ signal }).signal).toBe(signal)
    expect(create({}).signal).toBeUndefined()
  })

  it('aborts its signal when the deadline passes', () => {
    const deadline = create({ deadline: 100 })
    jest.advanceTimersByTime(99)
    expect(deadline).toMatchObject({ isOver: false, signal: { aborted: false } })
    jest.advanceTimersByTime(1)
    expect(deadline).toMatchObject({ isOver: true, signal: { aborted: true } })
  })

  it("aborts its signal with the caller's, and is not over", () => {
    const controller = new AbortController()
    const deadline = create({ deadline: 100, signal: controller.signal })
    expect(deadline.signal?.aborted).toBe(false)
    controller.abort()
    jest.advanceTimersByTime(100)
    expect(deadline).toMatchObject({ isOver: false, signal: { aborted: true } })
  })

  it("uses the caller's signal if it has already aborted", () => {
    expect(create({ deadline: 100, signal: AbortSignal.abort() })).toMatchObject({
      isOver: false,
      signal: { aborted: true },
    })
  })

  it('aborts nothing after clear', () => {
    const controller = new AbortController()
    const deadline = create({ deadline: 100, signal: controller.signal })
    deadline.clear()
    controller.abort()
    jest.advanceTimersByTime(100)
    expect(deadline).toMatchObject({ isOver: false, signal: { aborted: false } })
  })
})
