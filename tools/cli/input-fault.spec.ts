import { describe, expect, it } from '@jest/globals'
import { firstFew, InputFault } from './input-fault.js'

describe('InputFault', () => {
  it('says in one line what is wrong and what to do', () => {
    expect(new InputFault('--from', 'The value is\n  empty', 'Use npm, git or a folder').message).toBe(
      '--from: The value is empty. Use npm, git or a folder.',
    )
  })

  it('does not repeat the full stop of a sentence', () => {
    expect(new InputFault('oders', 'Unknown API.', 'Did you mean orders?').message).toBe(
      'oders: Unknown API. Did you mean orders?',
    )
  })
})

describe('firstFew', () => {
  it('joins a few names', () => {
    expect(firstFew(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c, d, e')
  })

  it('joins the first names and counts the rest', () => {
    expect(firstFew(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e and 2 more')
    expect(firstFew(['a', 'b', 'c'], 1)).toBe('a and 2 more')
  })
})
