import { describe, expect, it } from '@jest/globals'
import { DiscardedTokens } from './discarded-tokens.js'

describe('DiscardedTokens', () => {
  it('has what was discarded', () => {
    const discarded = new DiscardedTokens()
    discarded.add('a')
    expect([discarded.has('a'), discarded.has('b'), discarded.isEverything]).toEqual([true, false, false])
  })

  it('takes LWA at its word when it gives a discarded token again', () => {
    const discarded = new DiscardedTokens()
    discarded.add('a')
    discarded.replace('a')
    expect(discarded.has('a')).toBe(false)
  })

  it('has every token but the replacement, until the store has that', () => {
    const discarded = new DiscardedTokens()
    discarded.addEverything()
    discarded.replace('new')
    expect([discarded.has('old'), discarded.has('new'), discarded.isEverything]).toEqual([true, false, true])
    discarded.settle()
    expect([discarded.has('old'), discarded.has('new'), discarded.isEverything]).toEqual([false, false, false])
  })

  it('discards a replacement like any other token', () => {
    const discarded = new DiscardedTokens()
    discarded.replace('new')
    discarded.addEverything()
    expect(discarded.has('new')).toBe(true)
  })

  it('does not grow without end', () => {
    const discarded = new DiscardedTokens()
    for (let number = 0; number <= 100; number++) discarded.add(`token ${number}`)
    expect(discarded.has('token 0')).toBe(false)
    expect(discarded.has('token 1')).toBe(true)
    expect(discarded.has('token 100')).toBe(true)
  })
})
