import { describe, expect, it } from '@jest/globals'
import { testAccount } from '../../test/test-account.js'
import type { Account } from './account.js'
import { featuredOffer, landedPrice, Offers } from './offers.js'
import { type Product, Products, priceOf } from './products.js'

const germany = 'A1PA6795UKMFR9'

function offersOf(account: Account, product: Product) {
  return account.part(Offers).of(product, germany)
}

/** A product of the account that has competitors. */
function contested(account: Account): Product {
  const found = account
    .part(Products)
    .all()
    .find(
      (each) => each.quantity > 0 && offersOf(account, each).some((offer) => !offer.isOwn && offer.condition === 'New'),
    )
  if (!found) throw new Error('No product has competitors.')
  return found
}

describe('the offers for a product', () => {
  it('are the own one at its price in the store, and the same competitors for the same seed', () => {
    const account = testAccount()
    const product = contested(account)
    const offers = offersOf(account, product)
    expect(offers.filter(({ isOwn }) => isOwn)).toEqual([
      expect.objectContaining({ listingPrice: priceOf(product, germany), condition: 'New' }),
    ])
    expect(offers).toEqual(offersOf(testAccount(), product))
    expect(offers).not.toEqual(offersOf(testAccount({ seed: 7 }), product))
  })

  it('are sorted by their price with shipping', () => {
    const account = testAccount()
    for (const product of account.part(Products).all()) {
      const prices = offersOf(account, product).map((offer) => landedPrice(offer).amount)
      expect([...prices].sort((a, b) => a - b)).toEqual(prices)
    }
  })

  it('of competitors stay when the own price changes, and the lowest is featured', () => {
    const account = testAccount()
    const product = contested(account)
    const listPrice = account.part(Offers).listPrice(product, germany)
    const competitors = offersOf(account, product).filter(({ isOwn }) => !isOwn)
    for (const [factor, isOwn] of [
      [0.5, true],
      [2, false],
    ] as const) {
      const changed = account.part(Products).change(product.sku, { price: product.price * factor }) ?? product
      const offers = offersOf(account, changed)
      expect(offers.filter((offer) => !offer.isOwn)).toEqual(competitors)
      expect(featuredOffer(offers)?.isOwn).toBe(isOwn)
      expect(account.part(Offers).listPrice(changed, germany)).toEqual(listPrice)
    }
  })

  it('lack the own one while the product has no units', () => {
    const account = testAccount()
    const product = contested(account)
    const empty = account.part(Products).change(product.sku, { quantity: 0 }) ?? product
    expect(offersOf(account, empty).some(({ isOwn }) => isOwn)).toBe(false)
  })
})
