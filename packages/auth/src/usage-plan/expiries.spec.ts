import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '../../test/random.js'
import { Expiries } from './expiries.js'

function drain(expiries: Expiries<number>): number[] {
  const times: number[] = []
  for (let { earliest } = expiries; earliest; earliest = expiries.earliest) {
    times.push(earliest.at)
    expiries.remove(earliest)
  }
  return times
}

describe('Expiries', () => {
  it('has no earliest expiry if it is empty', () => {
    expect(new Expiries().earliest).toBeUndefined()
  })

  it.each([1, 2, 3])('returns expiries in order of time after any additions and removals (seed %i)', (seed) => {
    const random = randomFrom(seed)
    const expiries = new Expiries<number>()
    const added = Array.from({ length: 500 }, (_, value) => expiries.add(Math.floor(random() * 300), value))
    const [removed, kept] = [added.filter((_, index) => index % 3 === 0), added.filter((_, index) => index % 3 !== 0)]
    for (const expiry of removed) expiries.remove(expiry)
    expect(drain(expiries)).toEqual(kept.map(({ at }) => at).sort((one, other) => one - other))
  })
})
