import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { credentials } from '../../test/credentials.js'
import { operations } from '../../test/example-api.js'
import { mockLwa } from '../../test/mock-lwa.js'
import { useNock } from '../../test/use-nock.js'
import { SellingPartnerAuth } from './selling-partner-auth.js'

const notifications = { type: 'grantless', scope: 'sellingpartnerapi::notifications' } as const

useNock()
beforeEach(() => {
  jest.replaceProperty(process, 'env', {})
})
afterEach(() => {
  jest.restoreAllMocks()
})

const authWithSeller = () => {
  const auth = new SellingPartnerAuth({ ...credentials, maxQueueMs: 5 })
  return { auth, seller: auth.forSeller({ refreshToken: 'Atzr|seller' }) }
}

const bucketOf = (auth: SellingPartnerAuth, name: 'getItem' | 'getDestinations') =>
  auth.bucketClaims(operations[name], 'https://eu', false)[0].bucket

describe('SellingPartnerAuth.forSeller', () => {
  it('gives each seller its own access tokens, and all sellers one for grantless operations', async () => {
    const forms = mockLwa()
    const { auth, seller } = authWithSeller()
    await Promise.all([auth, seller, auth, seller].map((each) => each.accessToken()))
    await Promise.all([auth, seller].map((each) => each.accessToken(notifications)))
    expect(forms.map((form) => form.get('refresh_token') ?? form.get('scope'))).toEqual([
      credentials.refreshToken,
      'Atzr|seller',
      notifications.scope,
    ])
  })

  it('shares the access tokens of one seller among all its auths', async () => {
    const forms = mockLwa()
    const { auth, seller } = authWithSeller()
    await seller.accessToken()
    await auth.forSeller({ refreshToken: 'Atzr|seller' }).accessToken()
    await seller.forSeller({ refreshToken: 'Atzr|seller' }).accessToken()
    expect(forms).toHaveLength(1)
    auth.forSeller({ refreshToken: 'Atzr|seller' }).invalidate()
    await seller.accessToken()
    expect(forms).toHaveLength(2)
  })

  it('gives each seller its own buckets, and all sellers one for a grantless operation', () => {
    const { auth, seller } = authWithSeller()
    expect(bucketOf(seller, 'getItem')).not.toBe(bucketOf(auth, 'getItem'))
    expect(bucketOf(seller, 'getDestinations')).toBe(bucketOf(auth, 'getDestinations'))
  })

  it('shares everything else', () => {
    const { auth, seller } = authWithSeller()
    const sibling = seller.forSeller({ refreshToken: 'Atzr|sibling' })
    for (const name of ['rateLimiter', 'retrier', 'retryPolicy', 'queueLimits'] as const) {
      expect(sibling[name]).toBe(auth[name])
    }
    expect(sibling.agents()).toBe(auth.agents())
    expect(sibling).toMatchObject({ clientId: auth.clientId, lwaUrl: auth.lwaUrl })
  })

  it('closes the connections with the original auth, and not with a seller', () => {
    const { auth, seller } = authWithSeller()
    const destroy = jest.spyOn(auth.agents().https, 'destroy')
    const close = jest.spyOn(auth.retrier, 'close')
    seller.close()
    expect(destroy).not.toHaveBeenCalled()
    expect(close).not.toHaveBeenCalled()
    auth.close()
    expect(destroy).toHaveBeenCalledTimes(1)
    expect(close).toHaveBeenCalledTimes(1)
  })

  it('creates sellers from an auth without a refresh token', async () => {
    const forms = mockLwa()
    const { clientId, clientSecret } = credentials
    await new SellingPartnerAuth({ clientId, clientSecret }).forSeller({ refreshToken: 'Atzr|seller' }).accessToken()
    expect(forms[0]?.get('refresh_token')).toBe('Atzr|seller')
  })

  it.each<[unknown, string]>([
    [undefined, "refreshToken is missing. Pass the seller's refresh token to forSeller."],
    [{}, "refreshToken is missing. Pass the seller's refresh token to forSeller."],
    [{ refreshToken: '' }, "refreshToken is missing. Pass the seller's refresh token to forSeller."],
    [{ refreshToken: 5 }, 'refreshToken must be a string.'],
    [{ refreshToken: 'Atzr|1\n' }, 'refreshToken has whitespace around its value. Remove it.'],
  ])('rejects %p, with any environment', (seller, message) => {
    process.env = { LWA_REFRESH_TOKEN: 'Atzr|environment' }
    const { auth } = authWithSeller()
    expect(() => auth.forSeller(seller as { refreshToken: string })).toThrow(message)
  })

  it('does not show its secrets when it is logged', async () => {
    mockLwa()
    const { seller } = authWithSeller()
    await seller.accessToken()
    const logged = inspect(seller, { depth: 20, showHidden: true }) + JSON.stringify(seller)
    expect(logged).toContain(credentials.clientId)
    for (const secret of [credentials.clientSecret, 'Atzr|', 'Atza|']) expect(logged).not.toContain(secret)
  })
})
