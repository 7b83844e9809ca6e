import { expect, it } from '@jest/globals'
import { FakeClock } from '../test/fake-clock.js'
import { Calendar } from './calendar.js'

it('a calendar begins today, whatever its clock counts from, and goes as the clock does', () => {
  const clock = new FakeClock()
  clock.advance(1_000_000)
  const before = Date.now()
  const calendar = new Calendar(clock.read)
  const after = Date.now()
  const today = calendar.dateOf(clock.read()).getTime()
  expect(today).toBeGreaterThanOrEqual(before)
  expect(today).toBeLessThanOrEqual(after)
  clock.advance(90)
  expect(calendar.dateOf(clock.read()).getTime() - today).toBe(90_000)
})
