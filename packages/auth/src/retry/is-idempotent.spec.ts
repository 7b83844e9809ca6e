import { describe, expect, it } from '@jest/globals'
import { isIdempotent } from './is-idempotent.js'

describe('isIdempotent', () => {
  it.each([
    ['GET', true],
    ['PUT', true],
    ['DELETE', true],
    ['POST', false],
    ['PATCH', false],
  ] as const)('says by default of %s: %p', (method, expected) => {
    expect(isIdempotent({ method })).toBe(expected)
  })

  it("goes by the operation's row where that says something else", () => {
    expect(isIdempotent({ method: 'POST', idempotent: true })).toBe(true)
    expect(isIdempotent({ method: 'GET', idempotent: false })).toBe(false)
  })
})
