import { describe, expect, it } from '@jest/globals'
import { ForwardClock } from './forward-clock.js'

function start() {
  const times = { wall: 1_700_000_000_000, monotonic: 5_000 }
  const clock = new ForwardClock(
    () => times.wall,
    () => times.monotonic,
  )
  const begin = times.wall
  /** Lets time pass, and then moves the wall clock. */
  const pass = (milliseconds: number, step = 0) => {
    times.monotonic += milliseconds
    times.wall += milliseconds + step
    return clock.now() - begin
  }
  return { pass }
}

describe('ForwardClock', () => {
  it('follows the wall clock', () => {
    const { pass } = start()
    expect([pass(0), pass(10), pass(3_600_000)]).toEqual([0, 10, 3_600_010])
  })

  it('follows a wall clock that is set forward, also while the monotonic clock stands', () => {
    const { pass } = start()
    expect([pass(10, 60_000), pass(0, 60_000)]).toEqual([60_010, 120_010])
  })

  it('goes on from the later time if the wall clock is set back', () => {
    const { pass } = start()
    expect([pass(100_000, -60_000), pass(10), pass(10, -3_600_000)]).toEqual([100_000, 100_010, 100_020])
  })

  it('follows the wall clock again when that has caught up', () => {
    const { pass } = start()
    expect([pass(0, -60_000), pass(1_000, 60_000), pass(500)]).toEqual([0, 1_000, 1_500])
    expect(pass(0, 5_000)).toBe(6_500)
  })

  it('starts at its creation', () => {
    const times = { wall: 100_000, monotonic: 0 }
    const clock = new ForwardClock(
      () => times.wall,
      () => times.monotonic,
    )
    times.wall = 0
    times.monotonic = 10
    expect(clock.now()).toBe(100_010)
  })

  it('does not add up the small corrections of the system', () => {
    const { pass } = start()
    let now = 0
    for (let hour = 0; hour < 1000; hour += 1) now = pass(3_600_000, -100)
    expect(now).toBe(1000 * (3_600_000 - 100))
  })
})
