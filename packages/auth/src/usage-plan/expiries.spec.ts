import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '../../test/random.js'
import { Expiries } from './expiries.js'

function drain(expiries: Expiries<number>): number[] {
  const moments: number[] = []
  for (let { earliest } = expiries; earliest; earliest = expiries.earliest) {
    moments.push(earliest.at)
    expiries.remove(earliest)
  }
  return moments
}

describe('Expiries', () => {
  it('has no earliest one without any', () => {
    expect(new Expiries().earliest).toBeUndefined()
  })

  it.each([1, 2, 3])('gives them in the order of time, whatever is added and removed (seed %i)', (seed) => {
    const random = randomFrom(seed)
    const expiries = new Expiries<number>()
    const added = Array.from({ length: 500 }, (_, value) => expiries.add(Math.floor(random() * 300), value))
    const [removed, kept] = [added.filter((_, index) => index % 3 === 0), added.filter((_, index) => index % 3 !== 0)]
    for (const expiry of removed) expiries.remove(expiry)
    expect(drain(expiries)).toEqual(kept.map(({ at }) => at).sort((one, other) => one - other))
  })
})
