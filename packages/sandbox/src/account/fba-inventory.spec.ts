import { expect, it } from '@jest/globals'
import { testAccount } from '../../test/test-account.js'
import { FbaInventory } from './fba-inventory.js'

const store = 'ATVPDKIKX0DER'

it('the inventory calls its listeners after each change, with the new units', () => {
  const account = testAccount({ data: { products: [{ sku: 'MUG', quantity: 4, fulfilledBy: 'AMAZON' }], orders: [] } })
  const inventory = account.part(FbaInventory)
  const changes: unknown[] = []
  inventory.onChange(({ product, fulfillable, inbound }, marketplaceId) =>
    changes.push([product.sku, fulfillable, inbound.working, marketplaceId]),
  )
  inventory.add('MUG', store, 3)
  inventory.changeInbound('MUG', store, 'working', 5)
  inventory.changeInbound('MUG', store, 'working', -9)
  expect(inventory.add('NOTHING', store, 1)).toBe(false)
  expect(changes).toEqual([
    ['MUG', 7, 0, store],
    ['MUG', 7, 5, store],
    ['MUG', 7, 0, store],
  ])
})
