import { beforeEach, describe, expect, it } from '@jest/globals'
import { ValidatingCaller } from '../../../test/validating-caller.js'

const marketplaceId = 'A1PA6795UKMFR9'
const items = [{ sku: 'S1', quantity: 3, orderItemId: '11' }]
const base = { marketplaceId, items, status: 'UNSHIPPED', fulfilledBy: 'MERCHANT' } as const

let api: ValidatingCaller

const update = (shipmentStatus: string, change: object = {}, orderId = 'A') =>
  api.post(`/orders/v0/orders/${orderId}/shipment`, { marketplaceId, shipmentStatus, ...change })
const read = async () => (await api.get('/orders/v0/orders/A')).at('payload')

beforeEach(() => {
  api = new ValidatingCaller({
    account: {
      orders: [
        { ...base, orderId: 'A', isPickup: true },
        { ...base, orderId: 'B' },
      ],
    },
  })
})

describe('updateShipmentStatus', () => {
  it('ships the units that the buyer picks up', async () => {
    api.clock.advance(60)
    expect((await update('ReadyForPickup')).status).toBe(204)
    expect(await read()).toMatchObject({ OrderStatus: 'Unshipped', LastUpdateDate: '2026-11-27T12:01:00Z' })
    expect((await update('PickedUp', { orderItems: [{ orderItemId: '11', quantity: 1 }] })).status).toBe(204)
    expect(await read()).toMatchObject({ OrderStatus: 'PartiallyShipped', NumberOfItemsShipped: 1 })
    expect((await update('PickedUp')).status).toBe(204)
    expect(await read()).toMatchObject({ OrderStatus: 'Shipped', NumberOfItemsUnshipped: 0 })
  })

  it('cancels an order that the buyer does not accept', async () => {
    await update('RefusedPickup', { orderItems: [{ orderItemId: '11', quantity: 1 }] })
    expect(await read()).toMatchObject({ OrderStatus: 'Unshipped' })
    await update('RefusedPickup')
    expect(await read()).toMatchObject({ OrderStatus: 'Canceled' })
    expect((await update('PickedUp')).status).toBe(400)
  })

  it.each<[reason: string, change: object, orderId: string]>([
    ['another store', { marketplaceId: 'ATVPDKIKX0DER' }, 'A'],
    ['an unknown item', { orderItems: [{ orderItemId: '99', quantity: 1 }] }, 'A'],
    ['too many units', { orderItems: [{ orderItemId: '11', quantity: 4 }] }, 'A'],
    ['an order that is shipped to the buyer', {}, 'B'],
  ])('rejects %s', async (_, change, orderId) => {
    const response = await update('PickedUp', change, orderId)
    expect([response.status, response.at('errors', '0', 'code')]).toEqual([400, 'InvalidInput'])
  })

  it('accepts an unknown order', async () => {
    expect((await update('PickedUp', {}, 'unknown')).status).toBe(204)
  })
})
