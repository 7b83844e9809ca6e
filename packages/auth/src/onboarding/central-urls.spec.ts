import { describe, expect, it } from '@jest/globals'
import { requireStore, stores } from '../stores/stores.js'
import { centralUrl, isSellerHost } from './central-urls.js'

describe('centralUrl', () => {
  it.each([
    ['US', 'seller', 'https://sellercentral.amazon.com'],
    ['DE', 'seller', 'https://sellercentral-europe.amazon.com'],
    ['GB', 'seller', 'https://sellercentral-europe.amazon.com'],
    ['A1VC38T7YXB528', 'seller', 'https://sellercentral.amazon.co.jp'],
    ['DE', 'vendor', 'https://vendorcentral.amazon.de'],
    ['AE', 'vendor', 'https://vendorcentral.amazon.me'],
    ['IN', 'vendor', 'https://www.vendorcentral.in'],
  ] as const)('for the store %s and a %s is %s', (store, type, url) => {
    expect(centralUrl(requireStore(store), type)).toBe(url)
  })

  it('is an https origin for the sellers of every store, and the Appstore may use its host', () => {
    for (const store of stores) {
      const url = new URL(centralUrl(store, 'seller'))
      expect([store.countryCode, url.origin, isSellerHost(url.host)]).toEqual([
        store.countryCode,
        centralUrl(store, 'seller'),
        true,
      ])
    }
  })

  it('is an https origin for the vendors of every store that has a Vendor Central', () => {
    const without = ['IE', 'ZA', 'SA']
    for (const store of stores.filter(({ countryCode }) => !without.includes(countryCode))) {
      const url = centralUrl(store, 'vendor')
      expect(new URL(url)).toMatchObject({ protocol: 'https:', origin: url })
    }
    for (const store of without)
      expect(() => centralUrl(requireStore(store), 'vendor')).toThrow('has no Vendor Central')
  })

  it.each([
    ['IE', 'vendor', /^The store IE has no Vendor Central\. Pass one of CA, US, .* JP\.$/],
    ['XX', 'seller', /store is unknown: XX/],
    ['DE', 'buyer', /^type is unknown: buyer\. Pass 'seller' or 'vendor'\.$/],
    [undefined, 'seller', /store is unknown\./],
  ])('rejects the store %p for a %s and lists the choices', (store, type, message) => {
    const error = expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringMatching(message) })
    expect(() => Reflect.apply(centralUrl, undefined, [requireStore(store), type])).toThrow(error)
  })
})
