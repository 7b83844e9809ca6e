import { beforeEach, describe, expect, it } from '@jest/globals'
import { testAccount } from '../../test/test-account.js'
import type { Account } from './account.js'
import { FbaInventory } from './fba-inventory.js'
import { Listings } from './listings/listings.js'
import { Orders } from './orders.js'
import { Products } from './products.js'

const store = 'ATVPDKIKX0DER'
const germany = 'A1PA6795UKMFR9'
const products = [
  { sku: 'MUG', quantity: 4, fulfilledBy: 'AMAZON' },
  { sku: 'CUP', quantity: 9, fulfilledBy: 'MERCHANT' },
] as const

let account: Account
let inventory: FbaInventory
/** SKU, fulfillable units, working units, units of pending orders, and number of stores. */
let changes: unknown[]

beforeEach(() => {
  account = testAccount({ data: { products, orders: [] } })
  inventory = account.part(FbaInventory)
  changes = []
  inventory.onChange(({ product, stores }) => {
    const { fulfillable, inbound, pendingOrders } = stores.get(store) ?? {}
    changes.push([product.sku, fulfillable, inbound?.working, pendingOrders, stores.size])
  })
})

describe('the inventory calls its listeners', () => {
  it('after units were added or announced', () => {
    inventory.add('MUG', 3)
    inventory.changeInbound('MUG', store, 'working', 5)
    inventory.changeInbound('MUG', store, 'working', -9)
    expect(inventory.add('NOTHING', 1)).toBe(false)
    expect(changes).toEqual([
      ['MUG', 7, 0, 0, 23],
      ['MUG', 7, 5, 0, 1],
      ['MUG', 7, 0, 0, 1],
    ])
  })

  it('after another part changed the quantity of a product that Amazon fulfills, but not other fields', () => {
    const parts = account.part(Products)
    parts.change('MUG', { quantity: 1 })
    parts.change('MUG', { title: 'Cup', price: 3 })
    parts.change('CUP', { quantity: 1 })
    parts.change('CUP', { fulfilledBy: 'AMAZON' })
    expect(changes).toEqual([
      ['MUG', 1, 0, 0, 23],
      ['CUP', 1, 0, 0, 23],
    ])
  })

  it('after an order reserved units, and after Amazon sent them', () => {
    const order = { orderId: 'A', marketplaceId: store, items: [{ sku: 'MUG', quantity: 2 }] }
    account.part(Orders).add(order)
    account.part(Orders).change('A', { status: 'CANCELLED' })
    account.part(Orders).add({ ...order, orderId: 'B', items: [{ sku: 'CUP' }] })
    expect(changes).toEqual([
      ['MUG', 4, 0, 2, 1],
      ['MUG', 4, 0, 0, 1],
    ])
  })

  it('not for the orders of the past', () => {
    const seeded = testAccount()
    const heard: unknown[] = []
    seeded.part(FbaInventory).onChange((change) => heard.push(change))
    expect(seeded.part(Orders).inStore(store)).toHaveLength(300)
    expect(heard).toEqual([])
  })
})

it('the inventory of a store has no product whose listing was deleted there', () => {
  const skusIn = (id: string) => inventory.inStore(id).map(({ product }) => product.sku)
  account.part(Listings).delete('MUG', [store])
  expect([skusIn(store), skusIn(germany)]).toEqual([[], ['MUG']])
  expect(changes).toEqual([['MUG', undefined, undefined, undefined, 22]])
})
