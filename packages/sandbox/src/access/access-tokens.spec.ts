import { describe, expect, it } from '@jest/globals'
import { FakeClock } from '../../test/fake-clock.js'
import { AccessTokens } from './access-tokens.js'

const access = { type: 'grantless', clientId: 'client', scope: 'scope' } as const

describe('AccessTokens', () => {
  it('finds the access of a token', () => {
    const tokens = new AccessTokens(new FakeClock().read, 3600)
    expect(tokens.find(tokens.issue(access))).toEqual({ access, expired: false })
    expect(tokens.find('Atza|other')).toBeUndefined()
  })

  it('tells expired tokens from unknown ones', () => {
    const clock = new FakeClock()
    const tokens = new AccessTokens(clock.read, 10)
    const token = tokens.issue(access)
    clock.advance(10)
    expect(tokens.find(token)).toEqual({ access, expired: true })
  })

  it('forgets a token after issuing 100,000 newer ones', () => {
    const tokens = new AccessTokens(new FakeClock().read, 3600)
    const [first, second] = [tokens.issue(access), tokens.issue(access)]
    for (let issued = 0; issued < 99_999; issued += 1) tokens.issue(access)
    expect([tokens.find(first), tokens.find(second)]).toEqual([undefined, { access, expired: false }])
  })
})
