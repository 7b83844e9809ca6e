import { describe, expect, it } from '@jest/globals'
import { grantKey } from './lwa-grant.js'

describe('grantKey', () => {
  it('hashes the refresh token', () => {
    const key = grantKey({ refreshToken: 'Atzr|secret' })
    expect(key).toMatch(/^seller:[\w-]{43}$/)
    expect(key).not.toContain('secret')
  })

  it('differs for each seller and scope', () => {
    const keys = [{ refreshToken: 'a' }, { refreshToken: 'b' }, { scope: 'a' }, { scope: 'b' }].map(grantKey)
    expect(new Set(keys).size).toBe(4)
  })
})
