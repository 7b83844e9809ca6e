import { expect, it } from '@jest/globals'
import { FakeClock } from '../test/fake-clock.js'
import { WallClock } from './clock.js'

it('WallClock starts at the current date for any zero of the clock, and follows the clock', () => {
  const clock = new FakeClock()
  clock.advance(1_000_000)
  const before = Date.now()
  const wallClock = new WallClock(clock.read)
  const after = Date.now()
  const start = wallClock.dateOf(clock.read()).getTime()
  expect(start).toBeGreaterThanOrEqual(before)
  expect(start).toBeLessThanOrEqual(after)
  clock.advance(90)
  expect(wallClock.dateOf(clock.read()).getTime() - start).toBe(90_000)
})
