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
  ] as const)('is for %s and a %s %s', (store, type, url) => {
    expect(centralUrl(requireStore(store), type)).toBe(url)
  })

  it('is an https origin for the sellers of every store, where the Appstore may send them from', () => {
    for (const store of stores) {
      const url = new URL(centralUrl(store, 'seller'))
      expect([store.countryCode, url.origin, isSellerHost(url.host)]).toEqual([
        store.countryCode,
        centralUrl(store, 'seller'),
        true,
      ])
    }
  })

  it('is an https origin for the vendors of every store but those without a Vendor Central', () => {
    const without = ['IE', 'ZA', 'SA']
    for (const store of stores.filter(({ countryCode }) => !without.includes(countryCode))) {
      const url = centralUrl(store, 'vendor')
      expect(new URL(url)).toMatchObject({ protocol: 'https:', origin: url })
    }
    for (const store of without)
      expect(() => centralUrl(requireStore(store), 'vendor')).toThrow('has no Vendor Central')
  })

  it.each([
    ['IE', 'vendor', /IE has no Vendor Central: pass one of CA, US, .* JP$/],
    ['XX', 'seller', /store is unknown: XX/],
    ['DE', 'buyer', /type is unknown: buyer; it must be seller or vendor/],
    [undefined, 'seller', /store is unknown: undefined/],
  ])('refuses the store %p for a %s and names the choices', (store, type, message) => {
    const fault = expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringMatching(message) })
    expect(() => Reflect.apply(centralUrl, undefined, [requireStore(store), type])).toThrow(fault)
  })
})
