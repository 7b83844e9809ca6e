import { describe, expect, it } from '@jest/globals'
import { InFlightCalls } from './in-flight-calls.js'

function inFlight(...times: number[]): InFlightCalls {
  const calls = new InFlightCalls()
  for (const at of times) calls.add(at, 0)
  return calls
}

describe('InFlightCalls', () => {
  it('removes the calls that have arrived, in order, and keeps the others', () => {
    const calls = inFlight(10, 20, 20, 30)
    expect([calls.takeArrived(25), calls.takeArrived(25), calls.takeArrived(25)]).toEqual([
      { at: 10, sentAt: 0, calls: 1 },
      { at: 20, sentAt: 0, calls: 2 },
      undefined,
    ])
    expect(calls.count).toBe(1)
    expect([...calls]).toEqual([{ at: 30, sentAt: 0, calls: 1 }])
  })

  it('keeps a later call from arriving before an earlier one', () => {
    expect([...inFlight(50, 10)]).toEqual([{ at: 50, sentAt: 0, calls: 2 }])
  })

  it('removes a call whose response shows that it has arrived, and no call that was sent later', () => {
    const calls = new InFlightCalls()
    calls.add(50, 0)
    calls.add(60, 10)
    expect([calls.takeSent(10), calls.takeSent(9), calls.takeSent(10), calls.takeSent(10)]).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect(calls.count).toBe(0)
  })

  it('accepts new calls after all have arrived', () => {
    const calls = inFlight(50)
    calls.takeArrived(50)
    calls.add(10, 0)
    expect([...calls]).toEqual([{ at: 10, sentAt: 0, calls: 1 }])
    expect(calls.count).toBe(1)
  })
})
