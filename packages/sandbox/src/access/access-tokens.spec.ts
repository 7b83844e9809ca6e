import { describe, expect, it } from '@jest/globals'
import { FakeClock } from '../../test/fake-clock.js'
import { TokenRegistry } from './access-tokens.js'

const grant = { type: 'grantless', clientId: 'client', scope: 'scope' } as const

describe('the token registry', () => {
  it('remembers what a token stands for', () => {
    const tokens = new TokenRegistry(new FakeClock().read, 3600)
    expect(tokens.find(tokens.issue(grant))).toEqual({ grant, expired: false })
    expect(tokens.find('Atza|other')).toBeUndefined()
  })

  it('tells an expired token from an unknown one', () => {
    const clock = new FakeClock()
    const tokens = new TokenRegistry(clock.read, 10)
    const token = tokens.issue(grant)
    clock.advance(10)
    expect(tokens.find(token)).toEqual({ grant, expired: true })
  })

  it('forgets the oldest token once it gave out 100,000 newer ones', () => {
    const tokens = new TokenRegistry(new FakeClock().read, 3600)
    const [first, second] = [tokens.issue(grant), tokens.issue(grant)]
    for (let issued = 0; issued < 99_999; issued += 1) tokens.issue(grant)
    expect([tokens.find(first), tokens.find(second)]).toEqual([undefined, { grant, expired: false }])
  })
})
