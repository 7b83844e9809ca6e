import { describe, expect, it } from '@jest/globals'
import { rateInForce } from './rate-in-force.js'

const read = (value: string | string[]) => rateInForce({ 'x-amzn-ratelimit-limit': value })

describe('rateInForce', () => {
  it.each([
    ['5.0', 5],
    ['0.0167', 0.0167],
    [' .5 ', 0.5],
    ['10', 10],
  ])('reads %p', (value, rate) => {
    expect(read(value)).toBe(rate)
  })

  it.each(['', 'nonsense', '0', '0.0', '-1', 'NaN', 'Infinity', '5 per second', '5.0, 10.0', '0x10', '1e3'])(
    'ignores the nonsense %p',
    (value) => {
      expect(read(value)).toBeUndefined()
    },
  )

  it.each(['0.00001', '10001', '9'.repeat(400)])('ignores %p, which no plan grants', (value) => {
    expect(read(value)).toBeUndefined()
  })

  it('ignores what is no text, or not there', () => {
    expect([read(['5']), rateInForce({})]).toEqual([undefined, undefined])
  })
})
