import { describe, expect, it } from '@jest/globals'
import { FakeClock } from '../test/fake-clock.js'
import { AuthorizationCodes } from './authorization-codes.js'

describe('authorization codes', () => {
  it('are good once', () => {
    const codes = new AuthorizationCodes(new FakeClock().read)
    codes.issue('C', { seller: 's' })
    expect([codes.redeem('C', 'a'), codes.redeem('C', 'a')]).toEqual(['s', undefined])
  })

  it('are good for five minutes from when they were last issued', () => {
    const clock = new FakeClock()
    const codes = new AuthorizationCodes(clock.read)
    codes.issue('C', { seller: 's' })
    clock.advance(200)
    codes.issue('C', { seller: 's' })
    clock.advance(299)
    expect(codes.redeem('C', 'a')).toBe('s')
    codes.issue('C', { seller: 's' })
    clock.advance(300)
    expect(codes.redeem('C', 'a')).toBeUndefined()
  })

  it('stay whole when another application tries one', () => {
    const codes = new AuthorizationCodes(new FakeClock().read)
    codes.issue('C', { seller: 's', clientId: 'a' })
    expect([codes.redeem('C', 'b'), codes.redeem('C', 'a')]).toEqual([undefined, 's'])
  })
})
