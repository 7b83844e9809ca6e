import { describe, expect, it } from '@jest/globals'
import { redact } from './redact.js'

describe('redact', () => {
  it.each([
    ['token Atza|IwEB-x/y+z== has expired', 'token [redacted] has expired'],
    ['Atzr|abc', '[redacted]'],
    ['"Atz.sprdt|abc"', '"[redacted]"'],
    ['secret amzn1.oa2-cs.v1.0a1b', 'secret [redacted]'],
    ['Atzmospheric | text', 'Atzmospheric | text'],
  ])('makes %p %p', (text, expected) => {
    expect(redact(text, [])).toBe(expected)
  })

  it('blots out every occurrence of a given secret, whatever its form', () => {
    expect(redact('my$ecret, my$ecret', ['my$ecret', ''])).toBe('[redacted], [redacted]')
  })
})
