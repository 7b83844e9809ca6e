import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../test/caller.js'
import { ValidatingCaller } from '../../test/validating-caller.js'
import type { AccountData } from '../account/account-data.js'
import { keptTokens } from './fba-inventory-v1.js'

const store = 'ATVPDKIKX0DER'
const account: AccountData = {
  products: [
    { sku: 'MUG', title: 'Mug', quantity: 40, fulfilledBy: 'AMAZON' },
    { sku: 'LAMP', quantity: 2, fulfilledBy: 'AMAZON' },
    { sku: 'OWN', quantity: 9, fulfilledBy: 'MERCHANT' },
  ],
  orders: [
    {
      orderId: 'O1',
      marketplaceId: store,
      status: 'UNSHIPPED',
      fulfilledBy: 'AMAZON',
      items: [{ sku: 'MUG', quantity: 3 }],
    },
    {
      orderId: 'O2',
      marketplaceId: store,
      status: 'SHIPPED',
      fulfilledBy: 'AMAZON',
      items: [{ sku: 'MUG', quantity: 5 }],
    },
  ],
}

function start() {
  const caller = new ValidatingCaller({ account })
  const summaries = async (query = '', marketplaceId = store): Promise<Record<string, unknown>[]> => {
    const path = `/fba/inventory/v1/summaries?granularityType=Marketplace&granularityId=${marketplaceId}&marketplaceIds=${marketplaceId}${query}`
    const list = valueAt((await caller.get(path)).body, 'payload', 'inventorySummaries')
    return Array.isArray(list) ? list : []
  }
  const add = (items: readonly object[], token: string) =>
    caller.send(
      'POST',
      '/fba/inventory/v1/items/inventory',
      { inventoryItems: items },
      { headers: { 'x-amzn-idempotency-token': token } },
    )
  return { caller, summaries, add }
}

const skus = (list: readonly Record<string, unknown>[]) => list.map(({ sellerSku }) => sellerSku)

describe('inventory summaries', () => {
  it('have the products that Amazon fulfills, with units of orders that are not sent', async () => {
    const list = await start().summaries()
    expect(skus(list)).toEqual(['MUG', 'LAMP'])
    expect(list[0]).toMatchObject({ productName: 'Mug', condition: 'NewItem', totalQuantity: 43 })
    expect(list[0]).not.toHaveProperty('inventoryDetails')
  })

  it('have details on request, whose units add up', async () => {
    const [mug] = await start().summaries('&details=true')
    expect(mug).toMatchObject({
      totalQuantity: 43,
      inventoryDetails: { fulfillableQuantity: 40, reservedQuantity: { pendingCustomerOrderQuantity: 3 } },
    })
  })

  it('can be limited to SKUs', async () => {
    const { summaries } = start()
    expect(skus(await summaries('&sellerSkus=LAMP,OWN'))).toEqual(['LAMP'])
    expect(skus(await summaries('&sellerSku=MUG'))).toEqual(['MUG'])
  })

  it('can be limited to those that have changed', async () => {
    const { summaries, add, caller } = start()
    expect(await summaries('&startDateTime=2026-11-27T12:00:00Z')).toEqual([])
    await add([{ sellerSku: 'LAMP', marketplaceId: store, quantity: 1 }], 'a')
    caller.sandbox.advance(60)
    expect(skus(await summaries('&startDateTime=2026-11-27T12:00:00Z'))).toEqual(['LAMP'])
    expect(skus(await summaries('&startDateTime=2026-01-01T00:00:00Z'))).toEqual(['MUG', 'LAMP'])
  })

  it('come in pages of 50', async () => {
    const products = Array.from({ length: 60 }, (_, index) => ({ sku: `S${index}`, fulfilledBy: 'AMAZON' as const }))
    const caller = new ValidatingCaller({ account: { products, orders: [] } })
    const path = `/fba/inventory/v1/summaries?granularityType=Marketplace&granularityId=${store}&marketplaceIds=${store}`
    const { body } = await caller.get(path)
    expect(valueAt(body, 'payload', 'inventorySummaries')).toHaveLength(50)
    const next = await caller.get(
      `${path}&nextToken=${encodeURIComponent(String(valueAt(body, 'pagination', 'nextToken')))}`,
    )
    expect(valueAt(next.body, 'payload', 'inventorySummaries')).toHaveLength(10)
    expect(valueAt(next.body, 'pagination', 'nextToken')).toBeUndefined()
  })
})

describe('the operations of the sandbox', () => {
  it('create an item, add units to it once for each idempotency token, and delete it', async () => {
    const { caller, summaries, add } = start()
    await caller.post('/fba/inventory/v1/items', { sellerSku: 'NEW', marketplaceId: store, productName: 'New product' })
    expect((await summaries('&sellerSku=NEW'))[0]).toMatchObject({ productName: 'New product', totalQuantity: 0 })
    const items = [{ sellerSku: 'NEW', marketplaceId: store, quantity: 7 }]
    await add(items, 'a')
    await add(items, 'a')
    expect((await summaries('&sellerSku=NEW'))[0]).toMatchObject({ totalQuantity: 7 })
    await add(items, 'b')
    expect((await summaries('&sellerSku=NEW'))[0]).toMatchObject({ totalQuantity: 14 })
    await caller.send('DELETE', `/fba/inventory/v1/items/NEW?marketplaceId=${store}`)
    expect(skus(await summaries())).toEqual(['MUG', 'LAMP'])
  })

  it('forget the oldest idempotency tokens, so that memory stays flat', async () => {
    const { summaries, add } = start()
    const items = [{ sellerSku: 'MUG', marketplaceId: store, quantity: 1 }]
    for (let count = 0; count <= keptTokens; count += 1) await add(items, `token ${count}`)
    await add(items, `token ${keptTokens}`)
    const units = async () => Number((await summaries('&sellerSku=MUG'))[0]?.totalQuantity)
    const before = await units()
    await add(items, 'token 0')
    expect(await units()).toBe(before + 1)
  })

  it('add no units if one of the SKUs is unknown', async () => {
    const { summaries, add } = start()
    const items = ['MUG', 'NOTHING'].map((sellerSku) => ({ sellerSku, marketplaceId: store, quantity: 1 }))
    expect((await add(items, 'a')).status).toBe(400)
    expect((await summaries('&details=true'))[0]).toMatchObject({ inventoryDetails: { fulfillableQuantity: 40 } })
  })
})
