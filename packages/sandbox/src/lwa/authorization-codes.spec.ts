import { describe, expect, it } from '@jest/globals'
import { FakeClock } from '../../test/fake-clock.js'
import { AuthorizationCodes } from './authorization-codes.js'

function redeem(codes: AuthorizationCodes, clientId: string, redirectUri = 'https://a.test'): string | undefined {
  return codes.redeem('C', { clientId, redirectUri })
}

describe('authorization codes', () => {
  it('are good once', () => {
    const codes = new AuthorizationCodes(new FakeClock().read)
    codes.issue('C', { seller: 's' })
    expect([redeem(codes, 'a'), redeem(codes, 'a')]).toEqual(['s', undefined])
  })

  it('are good for five minutes from when they were last issued', () => {
    const clock = new FakeClock()
    const codes = new AuthorizationCodes(clock.read)
    codes.issue('C', { seller: 's' })
    clock.advance(200)
    codes.issue('C', { seller: 's' })
    clock.advance(299)
    expect(redeem(codes, 'a')).toBe('s')
    codes.issue('C', { seller: 's' })
    clock.advance(300)
    expect(redeem(codes, 'a')).toBeUndefined()
  })

  it('stay whole when another application tries one', () => {
    const codes = new AuthorizationCodes(new FakeClock().read)
    codes.issue('C', { seller: 's', clientId: 'a' })
    expect([redeem(codes, 'b'), redeem(codes, 'a')]).toEqual([undefined, 's'])
  })

  it('stay whole when they come with another redirect URI', () => {
    const codes = new AuthorizationCodes(new FakeClock().read)
    codes.issue('C', { seller: 's', redirectUri: 'https://a.test' })
    expect([redeem(codes, 'a', 'https://b.test'), redeem(codes, 'a')]).toEqual([undefined, 's'])
  })
})
