import { describe, expect, it } from '@jest/globals'
import type { Weather } from './weather.js'
import { WriteLedger } from './write-ledger.js'

function repeatedIn(...notes: [string, Weather][]): number {
  const ledger = new WriteLedger()
  for (const [call, weather] of notes) ledger.note(call, weather)
  return ledger.repeated
}

describe('WriteLedger', () => {
  it('finds nothing repeated in calls that took effect once', () => {
    expect(repeatedIn(['a', 'answer'], ['b', 'answer'])).toBe(0)
  })

  it.each<Weather>(['answer', 'reset', 'unavailable', 'hang'])(
    'counts a call that was sent again after one that may have taken effect: %s',
    (first) => {
      expect(repeatedIn(['a', first], ['a', 'answer'], ['b', 'answer'])).toBe(1)
    },
  )

  it('lets a throttled call be sent again', () => {
    expect(repeatedIn(['a', 'throttled'], ['a', 'throttled'], ['a', 'answer'])).toBe(0)
  })

  it('counts a call once, however often it was repeated', () => {
    expect(repeatedIn(['a', 'reset'], ['a', 'reset'], ['a', 'answer'])).toBe(1)
  })
})
