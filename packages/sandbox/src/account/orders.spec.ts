import { describe, expect, it } from '@jest/globals'
import { FakeClock } from '../../test/fake-clock.js'
import { testAccount } from '../../test/test-account.js'
import { allStores } from '../generation/store-facts.js'
import { Account, Accounts } from './account.js'
import type { AccountData } from './account-data.js'
import { checkAccountData } from './account-data.js'
import { type Order, Orders } from './orders.js'
import { Products, priceOf } from './products.js'
import { Schedule } from './schedule.js'

type AccountOrder = NonNullable<AccountData['orders']>[number]

const germany = 'A1PA6795UKMFR9'

function ordersOf(data: AccountData = {}, seed = 42): Orders {
  return testAccount({ data, seed }).part(Orders)
}

describe('the orders of an account', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(ordersOf().inStore(germany)).toEqual(ordersOf().inStore(germany))
    expect(ordersOf().inStore(germany)).not.toEqual(ordersOf({}, 7).inStore(germany))
  })

  it('do not depend on when a call first needs the account', () => {
    const clock = new FakeClock()
    const now = () => new Date(Date.parse('2026-11-27T12:00:00Z') + clock.read())
    const accounts = new Accounts({ data: {}, seed: 42, now, schedule: new Schedule(clock.read) })
    const datesOf = (owner: string) =>
      accounts
        .of(owner)
        .part(Orders)
        .inStore(germany)
        .map(({ createdAt }) => createdAt)
    const atStart = new Accounts({ data: {}, seed: 42, now, schedule: new Schedule(clock.read) }).of('seller')
    const expected = atStart.part(Orders).inStore(germany)
    clock.advance(90)
    expect(datesOf('seller')).toEqual(expected.map(({ createdAt }) => createdAt))
    accounts.reset()
    expect(datesOf('seller')[0]).toEqual(new Date(Number(expected[0]?.createdAt) + 90_000))
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

  it('are the same although products were added and removed before', () => {
    const account = testAccount()
    const products = account.part(Products)
    products.add({ sku: 'NEW' })
    for (const { sku } of products.all()) products.remove(sku)
    const idsOf = (orders: Orders) => orders.inStore(germany).map(({ items }) => items[0]?.product.sku)
    expect(idsOf(account.part(Orders))).toEqual(idsOf(ordersOf()))
    expect(products.all()).toEqual([])
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

/** An account whose clock starts at noon UTC on 2026-11-27, and a function that sets it forward by hours. */
function withClock(data: AccountData = {}) {
  const clock = new FakeClock()
  const schedule = new Schedule(clock.read)
  const now = () => new Date(Date.parse('2026-11-27T12:00:00Z') + clock.read())
  const account = new Account('seller', { data, seed: 42, now, schedule })
  const advance = (hours: number) => {
    clock.advance(hours * 3600)
    schedule.runDue()
  }
  return { orders: account.part(Orders), advance }
}

const row = { orderId: 'O1', marketplaceId: germany, items: [{ sku: 'S1', quantity: 2 }] } as const

describe('time', () => {
  it('makes a pending order unshipped after an hour', () => {
    const { orders, advance } = withClock({ orders: [{ ...row, status: 'PENDING', fulfilledBy: 'MERCHANT' }] })
    const createdAt = orders.find('O1')?.createdAt
    advance(0.99)
    expect(orders.find('O1')).toMatchObject({ status: 'PENDING', updatedAt: createdAt })
    advance(0.01)
    expect(orders.find('O1')).toMatchObject({ status: 'UNSHIPPED', updatedAt: new Date('2026-11-27T13:00:00Z') })
    advance(1000)
    expect(orders.find('O1')?.status).toBe('UNSHIPPED')
  })

  it('ships an order that Amazon fulfills, twelve hours after the account got it', () => {
    const { orders, advance } = withClock({ orders: [{ ...row, status: 'PENDING', fulfilledBy: 'AMAZON' }] })
    advance(11.9)
    expect(orders.find('O1')).toMatchObject({ status: 'UNSHIPPED', packages: [] })
    advance(0.1)
    expect(orders.find('O1')).toMatchObject({
      status: 'SHIPPED',
      updatedAt: new Date('2026-11-28T00:00:00Z'),
      items: [{ quantity: 2, quantityShipped: 2 }],
      packages: [{ shippedAt: new Date('2026-11-28T00:00:00Z'), items: [{ quantity: 2 }] }],
    })
  })

  it('does not change an order that was cancelled before', () => {
    const { orders, advance } = withClock({ orders: [{ ...row, status: 'PENDING', fulfilledBy: 'AMAZON' }] })
    orders.change('O1', { status: 'CANCELLED' })
    advance(100)
    expect(orders.find('O1')?.status).toBe('CANCELLED')
  })

  it('gives seeded orders the same status whether a call needs them early or late', () => {
    const [early, late] = [withClock(), withClock()]
    early.orders.inStore(germany)
    for (const { advance } of [early, late]) advance(100)
    expect(late.orders.inStore(germany)).toEqual(early.orders.inStore(germany))
    const open = late.orders.inStore(germany).filter(({ status }) => status === 'PENDING')
    expect(open).toEqual([])
  })

  it('never lies in the future, nor before the order', () => {
    const { orders } = withClock()
    const now = new Date('2026-11-27T12:00:00Z').getTime()
    for (const { createdAt, updatedAt, packages } of orders.inStore(germany)) {
      for (const date of [updatedAt, ...packages.map(({ shippedAt }) => shippedAt)]) {
        expect(date.getTime()).toBeLessThanOrEqual(now)
        expect(date.getTime()).toBeGreaterThanOrEqual(createdAt.getTime())
      }
    }
  })
})

describe('an added order', () => {
  it('is new and unshipped', () => {
    const { orders, advance } = withClock()
    advance(1)
    const added = orders.add({ ...row, fulfilledBy: 'MERCHANT' })
    expect(added).toMatchObject({
      status: 'UNSHIPPED',
      createdAt: new Date('2026-11-27T13:00:00Z'),
      sellerOrderId: 'O1',
    })
    expect(orders.find('O1')).toBe(added)
    expect(orders.inStore(germany)).toHaveLength(301)
    expect(orders.inStore(germany).at(-1)).toBe(added)
  })

  it('has the fields that the test describes', () => {
    const { orders } = withClock()
    const added = orders.add({
      ...row,
      createdAt: '2026-11-01T00:00:00Z',
      status: 'PENDING',
      buyerName: 'Kim Sample',
      buyerEmail: 'kim@marketplace.example.com',
      address: { city: 'Mainz', line2: 'Floor 2' },
      paymentMethod: 'CONVENIENCE_STORE',
      items: [{ sku: 'S1', orderItemId: '11', price: 9.5, giftMessage: 'Enjoy!' }],
    })
    expect(added).toMatchObject({
      createdAt: new Date('2026-11-01T00:00:00Z'),
      status: 'PENDING',
      buyer: { name: 'Kim Sample', email: 'kim@marketplace.example.com' },
      address: { name: 'Kim Sample', city: 'Mainz', line2: 'Floor 2', countryCode: 'DE' },
      paymentMethod: 'CONVENIENCE_STORE',
      items: [
        { orderItemId: '11', quantity: 1, unitPrice: { amount: 9.5, currencyCode: 'EUR' }, giftMessage: 'Enjoy!' },
      ],
    })
  })

  it.each<[AccountOrder, string]>([
    [{ ...row, marketplaceId: 'nowhere' }, 'no store has the marketplaceId nowhere'],
    [{ ...row, createdAt: 'yesterday' }, 'order.createdAt must be an ISO 8601 date-time'],
    [{ ...row, items: [] }, 'order.items must have at least 1 items'],
    [{ ...row, items: [{ sku: 'S1', quantity: 0 }] }, 'order.items[0].quantity must be at least 1'],
  ])('%j is rejected', (invalid, message) => {
    expect(() => withClock().orders.add(invalid)).toThrow(message)
  })

  it('needs an ID that no other order has', () => {
    const { orders } = withClock()
    const [seeded] = orders.inStore(germany)
    expect(() => orders.add({ ...row, orderId: seeded?.orderId ?? '' })).toThrow('Use another orderId')
    orders.add(row)
    expect(() => orders.add({ ...row, marketplaceId: 'ATVPDKIKX0DER' })).toThrow('The account has an order O1')
  })
})

describe('a listener', () => {
  it('gets each added and changed order, also if time changed it', () => {
    const { orders, advance } = withClock({ orders: [] })
    const told: [string, Order['status']][] = []
    orders.onChange(({ orderId, status }) => told.push([orderId, status]))
    orders.add({ ...row, status: 'PENDING', fulfilledBy: 'MERCHANT' })
    advance(1)
    orders.change('O1', { status: 'CANCELLED' })
    orders.change('unknown', { status: 'CANCELLED' })
    expect(told).toEqual([
      ['O1', 'PENDING'],
      ['O1', 'UNSHIPPED'],
      ['O1', 'CANCELLED'],
    ])
  })
})

describe('the data of an account', () => {
  it.each<[AccountOrder, string]>([
    [{ ...row, marketplaceId: 'nowhere' }, 'no store has the marketplaceId nowhere'],
    [
      { ...row, company: { name: 'Example Ltd', address: 'Bursa', taxId: '1', taxOffice: 'Bursa' } },
      'only orders in the store of Türkiye',
    ],
    [{ ...row, address: { countryCode: 'Germany' } }, 'account.orders[0].address.countryCode must match'],
  ])('is rejected with the order %j', (invalid, message) => {
    expect(() => checkAccountData({ orders: [invalid] })).toThrow(message)
  })

  it('is rejected if two orders have the same ID', () => {
    expect(() => checkAccountData({ orders: [row, row] })).toThrow('The account has the order O1 twice.')
  })
})
