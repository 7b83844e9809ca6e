import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { stateKeys } from './state-keys.js'

const secret = 's'.repeat(32)

describe('stateKeys', () => {
  it.each([
    ['one secret', secret, 1],
    ['a list of them', [secret, 'o'.repeat(40)], 2],
    // Two bytes each.
    ['a secret by its bytes, not its characters', 'ü'.repeat(16), 1],
  ])('takes %s', (_, option, count) => {
    expect(stateKeys(option)).toHaveLength(count)
  })

  it.each([undefined, null, '', 's'.repeat(31), [], [secret, 'short'], [secret, undefined], 7, [[secret]]])(
    'refuses %p and says how to make one',
    (option) => {
      expect(() => stateKeys(option)).toThrow(/stateSecret must be a string of 32 bytes or more.*openssl rand/)
    },
  )

  it('shows no secret', () => {
    expect(inspect(stateKeys(secret), { depth: 20, showHidden: true })).not.toContain(secret)
  })
})
