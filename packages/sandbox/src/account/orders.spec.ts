import { describe, expect, it } from '@jest/globals'
import { testAccount } from '../../test/test-account.js'
import { allStores } from '../generation/store-facts.js'
import type { AccountData } from './account-data.js'
import { Orders } from './orders.js'
import { Products, priceOf } from './products.js'

const germany = 'A1PA6795UKMFR9'

function ordersOf(data: AccountData = {}, seed = 42): Orders {
  return testAccount({ data, seed }).part(Orders)
}

describe('the orders of an account', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(ordersOf().inStore(germany)).toEqual(ordersOf().inStore(germany))
    expect(ordersOf().inStore(germany)).not.toEqual(ordersOf({}, 7).inStore(germany))
  })

  it('are found by ID in every store', () => {
    const orders = ordersOf()
    for (const { marketplaceId } of allStores) {
      const [first] = orders.inStore(marketplaceId)
      expect(first?.marketplaceId).toBe(marketplaceId)
      expect(ordersOf().find(first?.orderId ?? '')).toEqual(first)
    }
    expect(orders.find('701-0000000-0000000')).toBeUndefined()
    expect(orders.find('nothing')).toBeUndefined()
  })

  it('are of the last 30 days, oldest first', () => {
    const orders = ordersOf().inStore(germany)
    const dates = orders.map(({ createdAt }) => createdAt.getTime())
    expect(orders).toHaveLength(300)
    expect([...dates].sort((a, b) => a - b)).toEqual(dates)
    expect(Date.parse('2026-11-27T12:00:00Z') - (dates[0] ?? 0)).toBeLessThan(30 * 86_400_000)
  })

  it('have products of the account, at their price in the store', () => {
    const account = testAccount()
    const skus = account
      .part(Products)
      .all()
      .map(({ sku }) => sku)
    for (const { items } of account.part(Orders).inStore(germany)) {
      for (const { product, unitPrice } of items) {
        expect(skus).toContain(product.sku)
        expect(unitPrice).toEqual(priceOf(product, germany))
        expect(unitPrice.currencyCode).toBe('EUR')
      }
    }
  })

  it('are those of the account’s data, if it has some', () => {
    const orders = ordersOf({
      products: [{ sku: 'S1', price: 10 }],
      orders: [{ orderId: 'O1', marketplaceId: germany, status: 'UNSHIPPED', items: [{ sku: 'S1', quantity: 2 }] }],
    })
    expect(orders.inStore(germany)).toEqual([
      expect.objectContaining({
        orderId: 'O1',
        status: 'UNSHIPPED',
        items: [expect.objectContaining({ quantity: 2 })],
      }),
    ])
    expect(orders.inStore('ATVPDKIKX0DER')).toEqual([])
    expect(orders.find('O1')?.items[0]?.unitPrice).toEqual({ amount: 8.99, currencyCode: 'EUR' })
  })

  it('can be changed', () => {
    const orders = ordersOf()
    const [first] = orders.inStore(germany)
    orders.change(first?.orderId ?? '', { status: 'CANCELLED' })
    expect(orders.find(first?.orderId ?? '')).toMatchObject({
      status: 'CANCELLED',
      updatedAt: new Date('2026-11-27T12:00:00Z'),
    })
    expect(orders.change('unknown', {})).toBeUndefined()
  })
})
