import { describe, expect, it } from '@jest/globals'
import { AmazonClock } from './amazon-clock.js'

/** A machine whose wall clock can jump. */
function machine() {
  const clocks = { wall: Date.parse('2026-11-21T10:00:00Z'), monotonic: 5000 }
  const clock = new AmazonClock(
    () => clocks.wall,
    () => clocks.monotonic,
  )
  const pass = (milliseconds: number) => {
    clocks.wall += milliseconds
    clocks.monotonic += milliseconds
  }
  return { clocks, clock, pass }
}

describe('AmazonClock', () => {
  it("is the machine's wall clock until the first response", () => {
    const { clock } = machine()
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-21T10:00:00.000Z')
    expect(clock.skewMs).toBe(0)
  })

  it('is the date of the last response plus the time since', () => {
    const { clock, pass } = machine()
    clock.update('Sat, 21 Nov 2026 09:00:00 GMT')
    pass(1500)
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-21T09:00:01.500Z')
    expect(clock.skewMs).toBe(3_600_000)
  })

  it("does not jump with the machine's wall clock", () => {
    const { clocks, clock } = machine()
    clock.update('Sat, 21 Nov 2026 10:00:00 GMT')
    clocks.wall += 365 * 86_400_000
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-21T10:00:00.000Z')
  })

  it.each([undefined, '', 'soon'])('ignores the date %j', (date) => {
    const { clocks, clock } = machine()
    clock.update(date)
    expect(clock.now()).toBe(clocks.wall)
  })
})
