import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseExactly } from './exact-integers.js'

describe('parseExactly', () => {
  it.each([
    ['9007199254740993', 9007199254740993n],
    ['-9007199254740993', -9007199254740993n],
    ['[1,18446744073709551615]', [1, 18446744073709551615n]],
    ['{"a": {"id":9223372036854775807 } }', { a: { id: 9223372036854775807n } }],
  ])('returns an integer that a number would round as a bigint: %s', (text, expected) => {
    expect(parseExactly(text)).toEqual(expected)
  })

  it.each([
    '9007199254740991',
    '-9007199254740991',
    '1.12345678901234567890',
    '1e+1234567890123456789',
    '[1e-12345678901234567, -1e-99999999999999999999]',
    `1${'0'.repeat(400)}`,
    '12345678901234567890.5',
    '12345678901234567890e2',
    '"9007199254740993"',
    '"a \\" 9007199254740993, 9007199254740993 \\\\"',
    '{"9007199254740993": ["9007199254740993"]}',
    'null',
  ])('returns the same as JSON.parse for %s', (text) => {
    expect(parseExactly(text)).toEqual(JSON.parse(text))
  })

  it.each(['1', '"', '\n', '\\'])('reads a string of 4 MiB that repeats %j', (character) => {
    const text = JSON.stringify({ long: character.repeat(4 * 1024 * 1024), id: 1 })
    expect(parseExactly(text.replace(/1}$/, '9007199254740993}'))).toMatchObject({ id: 9007199254740993n })
  })

  it('searches a truncated string once', () => {
    const text = `[9007199254740993,"${'\\"'.repeat(1024 * 1024)}`
    expect(() => parseExactly(text)).toThrow(SyntaxError)
  })

  it('rejects text that is not JSON', () => {
    expect(() => parseExactly('{"id": 9007199254740993')).toThrow(SyntaxError)
    expect(() => parseExactly('012345678901234567890')).toThrow(SyntaxError)
  })

  it('returns any JSON with integers of any size unchanged', () => {
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.boolean(),
        fc.constant(null),
        fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
        fc.array(tie('value')),
        fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
      ),
    })).value
    fc.assert(
      fc.property(json, (value) => {
        const back = parseExactly(write(value))
        expect(write(back)).toBe(write(value))
      }),
    )
  })
})

/** Writes bigints as integers. */
function write(value: unknown): string {
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return `[${value.map(write).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}:${write(field)}`)}}`
}
