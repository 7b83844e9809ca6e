import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { rateInForce, retryAfterOf } from './response-headers.js'

const now = Date.UTC(2026, 7, 1, 12, 0, 0)

describe('retryAfterOf', () => {
  it('returns at most a day, or nothing, for any text', () => {
    const like = fc.stringMatching(/^[-+ .\deE,:A-Za-z]{0,30}$/)
    const property = fc.property(fc.oneof(fc.string({ unit: 'binary' }), like), (value) => {
      const delay = retryAfterOf({ 'retry-after': value }, now) ?? 0
      expect(delay >= 0 && delay <= 86_400_000).toBe(true)
    })
    fc.assert(property)
  })

  it('reads any date in the format of HTTP', () => {
    const property = fc.property(fc.nat(86_400), (seconds) => {
      const date = new Date(now + seconds * 1000).toUTCString()
      expect(retryAfterOf({ 'retry-after': date }, now)).toBe(seconds * 1000)
    })
    fc.assert(property)
  })

  it.each([
    ['0', 0],
    ['3', 3000],
    [' 120 ', 120_000],
    ['1.5', 1500],
    ['86400', 86_400_000],
  ])('reads %p as seconds', (value, expected) => {
    expect(retryAfterOf({ 'retry-after': value }, now)).toBe(expected)
  })

  it.each([
    ['Sat, 01 Aug 2026 12:00:07 GMT', 7000],
    ['Sat, 01 Aug 2026 11:59:00 GMT', 0],
  ])('reads %p as a date', (value, expected) => {
    expect(retryAfterOf({ 'retry-after': value }, now)).toBe(expected)
  })

  it("compares the date with the response's own, because this machine's clock may be wrong", () => {
    const headers = { 'retry-after': 'Sat, 01 Aug 2026 12:00:07 GMT', date: 'Sat, 01 Aug 2026 12:00:02 GMT' }
    expect(retryAfterOf(headers, 0)).toBe(5000)
  })

  it.each([
    '',
    'soon',
    '-1',
    'NaN',
    'Infinity',
    '1e3',
    '0x10',
    '86401',
    '99999999999',
    'Sat, 01 Aug 2027 12:00:00 GMT',
    '2026-08-01',
  ])('ignores %p', (value) => {
    expect(retryAfterOf({ 'retry-after': value }, now)).toBeUndefined()
  })

  it('ignores invalid dates', () => {
    expect(retryAfterOf({ 'retry-after': 'Sat, 99 Aug 2026 12:00:07 GMT' }, now)).toBeUndefined()
    const headers = { 'retry-after': 'Sat, 01 Aug 2026 12:00:07 GMT', date: 'nonsense' }
    expect(retryAfterOf(headers, now)).toBe(7000)
  })

  it('returns undefined without the header', () => {
    expect(retryAfterOf({}, now)).toBeUndefined()
  })
})

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
    'ignores the invalid value %p',
    (value) => {
      expect(read(value)).toBeUndefined()
    },
  )

  it.each(['0.00001', '10001', '9'.repeat(400)])('ignores %p, which is not a plausible rate', (value) => {
    expect(read(value)).toBeUndefined()
  })

  it('ignores a value that is not a string, and a missing header', () => {
    expect([read(['5']), rateInForce({})]).toEqual([undefined, undefined])
  })
})
