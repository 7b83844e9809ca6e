import { describe, expect, it, jest } from '@jest/globals'
import { FakeClock } from '../../test/fake-clock.js'
import { Schedule } from './schedule.js'

function create() {
  const clock = new FakeClock()
  const schedule = new Schedule(clock.read)
  const ran: string[] = []
  const after = (seconds: number, name: string) => schedule.after(seconds, () => ran.push(name))
  return { clock, schedule, ran, after }
}

describe('a schedule', () => {
  it('runs actions in the order of their time, and those of one time in the order in which they were added', () => {
    const { clock, schedule, ran, after } = create()
    after(20, 'late')
    after(10, 'first')
    after(10, 'second')
    clock.advance(9)
    schedule.runDue()
    expect(ran).toEqual([])
    clock.advance(11)
    schedule.runDue()
    schedule.runDue()
    expect(ran).toEqual(['first', 'second', 'late'])
  })

  it('runs an action that another one added, if it is due', () => {
    const { clock, schedule, ran, after } = create()
    schedule.after(1, () => after(0, 'added'))
    clock.advance(1)
    schedule.runDue()
    expect(ran).toEqual(['added'])
  })

  it('forgets its actions', () => {
    const { clock, schedule, ran, after } = create()
    after(1, 'forgotten')
    schedule.clear()
    clock.advance(1)
    schedule.runDue()
    expect(ran).toEqual([])
  })

  it('runs due actions without a call', async () => {
    const schedule = new Schedule(() => performance.now())
    await new Promise<void>((resolve) => schedule.after(0.01, resolve))
  })

  it('keeps its timer as long as no action is due earlier, because Node.js keeps the list of each duration in memory', () => {
    const setTimer = jest.spyOn(globalThis, 'setTimeout')
    try {
      const { clock, schedule, after } = create()
      after(100, 'first')
      after(200, 'second')
      for (let call = 1; call <= 10; call += 1) schedule.runDue()
      expect(setTimer).toHaveBeenCalledTimes(1)
      after(50, 'earlier')
      expect(setTimer.mock.calls[1]?.[1]).toBe(50_000)
      clock.advance(30)
      schedule.runDue()
      expect(setTimer.mock.calls[2]?.[1]).toBe(20_000)
      schedule.clear()
    } finally {
      setTimer.mockRestore()
    }
  })
})
