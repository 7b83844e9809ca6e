import { describe, expect, it } from '@jest/globals'
import { InFlightCalls } from './in-flight-calls.js'

function onTheirWay(...times: number[]): InFlightCalls {
  const calls = new InFlightCalls()
  for (const at of times) calls.add(at)
  return calls
}

describe('CallsOnTheirWay', () => {
  it('hands out those that have arrived, in their order, and keeps the others', () => {
    const calls = onTheirWay(10, 20, 20, 30)
    expect([calls.takeArrived(25), calls.takeArrived(25), calls.takeArrived(25)]).toEqual([
      { at: 10, calls: 1 },
      { at: 20, calls: 2 },
      undefined,
    ])
    expect(calls.count).toBe(1)
    expect([...calls]).toEqual([{ at: 30, calls: 1 }])
  })

  it('lets no call overtake another', () => {
    expect([...onTheirWay(50, 10)]).toEqual([{ at: 50, calls: 2 }])
  })

  it('takes new ones when all have arrived', () => {
    const calls = onTheirWay(50)
    calls.takeArrived(50)
    calls.add(10)
    expect([...calls]).toEqual([{ at: 10, calls: 1 }])
    expect(calls.count).toBe(1)
  })
})
