import { describe, expect, it } from '@jest/globals'
import { literal } from './literal.js'

describe('literal', () => {
  it.each([
    ['text', "'text'"],
    ["it's", "'it\\'s'"],
    ['say "no"', '\'say "no"\''],
    ['C:\\trap', "'C:\\\\trap'"],
    ['two\nlines', "'two\\nlines'"],
    ['image/*', "'image/*'"],
    [1.5, '1.5'],
    [true, 'true'],
    [null, 'null'],
    [[], '[]'],
    [{}, '{}'],
    [{ a: 1, 'b-c': [2, 'd'] }, "{ a: 1, 'b-c': [2, 'd'] }"],
  ])('writes %j as %s', (value, written) => {
    expect(literal(value)).toBe(written)
  })

  it('lets a property without a value stand for a variable', () => {
    expect(literal({ id: 1, body: undefined })).toBe('{ id: 1, body }')
  })

  it('breaks what does not fit into lines, and only that', () => {
    const long = 'x'.repeat(100)
    expect(literal({ short: [1, 2], long: { text: long, more: 'and more' }, body: undefined })).toBe(
      `{\n  short: [1, 2],\n  long: {\n    text: '${long}',\n    more: 'and more',\n  },\n  body,\n}`,
    )
  })

  it('counts what stands before it', () => {
    expect(literal({ id: 1 }, 110)).toBe('{ id: 1 }'.replace('{ ', '{\n  ').replace(' }', ',\n}'))
  })
})
