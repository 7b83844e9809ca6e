import { describe, expect, it } from '@jest/globals'
import { DiscardedTokens } from './discarded-tokens.js'

describe('DiscardedTokens', () => {
  it('contains discarded tokens', () => {
    const discarded = new DiscardedTokens()
    discarded.add('a')
    expect([discarded.has('a'), discarded.has('b'), discarded.isEverything]).toEqual([true, false, false])
  })

  it('accepts a discarded token that LWA issues again', () => {
    const discarded = new DiscardedTokens()
    discarded.add('a')
    discarded.replace('a')
    expect(discarded.has('a')).toBe(false)
  })

  it('contains all tokens except the replacement, until the replacement is stored', () => {
    const discarded = new DiscardedTokens()
    discarded.addEverything()
    discarded.replace('new')
    expect([discarded.has('old'), discarded.has('new'), discarded.isEverything]).toEqual([true, false, true])
    discarded.markStored()
    expect([discarded.has('old'), discarded.has('new'), discarded.isEverything]).toEqual([false, false, false])
  })

  it('can contain a replacement too', () => {
    const discarded = new DiscardedTokens()
    discarded.replace('new')
    discarded.addEverything()
    expect(discarded.has('new')).toBe(true)
  })

  it('remembers a limited number of tokens', () => {
    const discarded = new DiscardedTokens()
    for (let number = 0; number <= 100; number++) discarded.add(`token ${number}`)
    expect(discarded.has('token 0')).toBe(false)
    expect(discarded.has('token 1')).toBe(true)
    expect(discarded.has('token 100')).toBe(true)
  })
})
