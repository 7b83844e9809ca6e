import crypto from 'node:crypto'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { isEqualSecret } from './is-equal-secret.js'

afterEach(() => {
  jest.restoreAllMocks()
})

describe('isEqualSecret', () => {
  it.each([
    ['secret', 'secret', true],
    ['secret', 'secreT', false],
    ['secret', 'Xecret', false],
    ['secret', 'secrets', false],
    ['', '', true],
  ])('is for %p and %p %p', (one, other, expected) => {
    expect(isEqualSecret(Buffer.from(one), Buffer.from(other))).toBe(expected)
  })

  it('leaves the comparison to the one of node that takes the same time for all', () => {
    const compare = jest.spyOn(crypto, 'timingSafeEqual')
    isEqualSecret(Buffer.from('one'), Buffer.from('two'))
    expect(compare).toHaveBeenCalledTimes(1)
  })
})
