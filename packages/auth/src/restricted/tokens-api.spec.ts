import { describe, expect, it } from '@jest/globals'
import { type Region, regions } from '../stores/regions.js'
import { tokensEndpoint } from './tokens-api.js'

describe('tokensEndpoint', () => {
  it.each(Object.keys(regions) as Region[])(
    "is production for calls to production or Amazon's sandbox in the region '%s'",
    (name) => {
      const { production, sandbox } = regions[name]
      expect([tokensEndpoint(production), tokensEndpoint(sandbox)]).toEqual([production, production])
    },
  )

  it('is the same server for all other servers', () => {
    expect(tokensEndpoint('http://127.0.0.1:8080')).toBe('http://127.0.0.1:8080')
  })
})
