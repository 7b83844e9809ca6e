import { describe, expect, it } from '@jest/globals'
import { firstFew } from './input-fault.js'

describe('firstFew', () => {
  it('names all of a few', () => {
    expect(firstFew(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c, d, e')
  })

  it('names the first of many and counts the rest', () => {
    expect(firstFew(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e and 2 more')
    expect(firstFew(['a', 'b', 'c'], 1)).toBe('a and 2 more')
  })
})
