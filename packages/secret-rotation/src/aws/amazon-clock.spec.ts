import { describe, expect, it } from '@jest/globals'
import { AmazonTime } from './amazon-clock.js'

/** A machine whose clock can be set, and whose time goes by. */
function machine() {
  const clocks = { wall: Date.parse('2026-11-21T10:00:00Z'), monotonic: 5000 }
  const time = new AmazonTime(
    () => clocks.wall,
    () => clocks.monotonic,
  )
  const pass = (milliseconds: number) => {
    clocks.wall += milliseconds
    clocks.monotonic += milliseconds
  }
  return { clocks, time, pass }
}

describe('AmazonTime', () => {
  it("is the machine's as long as no answer has told it", () => {
    const { time } = machine()
    expect(new Date(time.now()).toISOString()).toBe('2026-11-21T10:00:00.000Z')
    expect(time.deviation).toBe(0)
  })

  it('goes by the last answer, and what has gone by since', () => {
    const { time, pass } = machine()
    time.learn('Sat, 21 Nov 2026 09:00:00 GMT')
    pass(1500)
    expect(new Date(time.now()).toISOString()).toBe('2026-11-21T09:00:01.500Z')
    expect(time.deviation).toBe(3_600_000)
  })

  it("does not follow the machine's clock where that jumps", () => {
    const { clocks, time } = machine()
    time.learn('Sat, 21 Nov 2026 10:00:00 GMT')
    clocks.wall += 365 * 86_400_000
    expect(new Date(time.now()).toISOString()).toBe('2026-11-21T10:00:00.000Z')
  })

  it.each([undefined, '', 'soon'])('learns nothing from %j', (date) => {
    const { clocks, time } = machine()
    time.learn(date)
    expect(time.now()).toBe(clocks.wall)
  })
})
