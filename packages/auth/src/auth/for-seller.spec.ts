import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { answerTokens } from '../../test/answer-tokens.js'
import { credentials } from '../../test/credentials.js'
import { operations } from '../../test/example-api.js'
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

const two = () => {
  const auth = new SellingPartnerAuth({ ...credentials, maxQueueMs: 5 })
  return { auth, seller: auth.forSeller({ refreshToken: 'Atzr|seller' }) }
}

const bucketOf = (auth: SellingPartnerAuth, name: 'getItem' | 'getDestinations') =>
  auth.bucketClaims(operations[name], 'https://eu', false)[0].bucket

describe('SellingPartnerAuth.forSeller', () => {
  it('gives each seller tokens of its own, and all of them one for grantless operations', async () => {
    const forms = answerTokens()
    const { auth, seller } = two()
    await Promise.all([auth, seller, auth, seller].map((each) => each.accessToken()))
    await Promise.all([auth, seller].map((each) => each.accessToken(notifications)))
    expect(forms.map((form) => form.get('refresh_token') ?? form.get('scope'))).toEqual([
      credentials.refreshToken,
      'Atzr|seller',
      notifications.scope,
    ])
  })

  it('shares the tokens of one seller, whoever asked for its auth', async () => {
    const forms = answerTokens()
    const { auth, seller } = two()
    await seller.accessToken()
    await auth.forSeller({ refreshToken: 'Atzr|seller' }).accessToken()
    await seller.forSeller({ refreshToken: 'Atzr|seller' }).accessToken()
    expect(forms).toHaveLength(1)
    auth.forSeller({ refreshToken: 'Atzr|seller' }).invalidate()
    await seller.accessToken()
    expect(forms).toHaveLength(2)
  })

  it('gives each seller buckets of its own, and all of them one for a grantless operation', () => {
    const { auth, seller } = two()
    expect(bucketOf(seller, 'getItem')).not.toBe(bucketOf(auth, 'getItem'))
    expect(bucketOf(seller, 'getDestinations')).toBe(bucketOf(auth, 'getDestinations'))
  })

  it('shares all else', () => {
    const { auth, seller } = two()
    const sibling = seller.forSeller({ refreshToken: 'Atzr|sibling' })
    for (const name of ['rateLimiter', 'retrier', 'retryPolicy', 'queueLimits', 'httpAgent', 'httpsAgent'] as const) {
      expect(sibling[name]).toBe(auth[name])
    }
    expect(sibling).toMatchObject({ clientId: auth.clientId, lwaUrl: auth.lwaUrl })
  })

  it('closes what is shared with the auth that it came from, and not with a seller', () => {
    const { auth, seller } = two()
    const destroy = jest.spyOn(auth.httpsAgent, 'destroy')
    const close = jest.spyOn(auth.retrier, 'close')
    seller.close()
    expect(destroy).not.toHaveBeenCalled()
    expect(close).not.toHaveBeenCalled()
    auth.close()
    expect(destroy).toHaveBeenCalledTimes(1)
    expect(close).toHaveBeenCalledTimes(1)
  })

  it('makes sellers of an auth that has none', async () => {
    const forms = answerTokens()
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
  ])('refuses %p, whatever the environment says', (seller, message) => {
    process.env = { LWA_REFRESH_TOKEN: 'Atzr|environment' }
    const { auth } = two()
    expect(() => auth.forSeller(seller as { refreshToken: string })).toThrow(message)
  })

  it('shows no secret when it is logged', async () => {
    answerTokens()
    const { seller } = two()
    await seller.accessToken()
    const logged = inspect(seller, { depth: 20, showHidden: true }) + JSON.stringify(seller)
    expect(logged).toContain(credentials.clientId)
    for (const secret of [credentials.clientSecret, 'Atzr|', 'Atza|']) expect(logged).not.toContain(secret)
  })
})
