import { matchingText } from '../generation/matching-text.js'
import { deriveSeed, Random } from '../generation/random.js'
import { allStores, type StoreFacts, storeFacts } from '../generation/store-facts.js'
import type { Account } from './account.js'
import type { OrderData } from './account-data.js'
import { type Money, times } from './money.js'
import { type Product, Products, priceOf } from './products.js'

/** An order, in the words of the sandbox. The APIs for orders and the reports write it in their own. */
export interface Order {
  readonly orderId: string
  readonly marketplaceId: string
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly status: OrderStatus
  readonly fulfilledBy: 'AMAZON' | 'MERCHANT'
  readonly buyer: Buyer
  readonly address: ShippingAddress
  readonly items: readonly OrderItem[]
  readonly packages: readonly OrderPackage[]
}

export type OrderStatus = 'PENDING' | 'UNSHIPPED' | 'PARTIALLY_SHIPPED' | 'SHIPPED' | 'CANCELLED'

export interface OrderItem {
  readonly orderItemId: string
  readonly product: Product
  readonly quantity: number
  readonly quantityShipped: number
  /** Price of one unit, including tax. */
  readonly unitPrice: Money
  /** Tax in the price of all units. */
  readonly tax: Money
}

/** Personal data. */
export interface Buyer {
  readonly name: string
  readonly email: string
}

/** Personal data. */
export interface ShippingAddress {
  readonly name: string
  readonly line1: string
  readonly city: string
  readonly state: string
  readonly postalCode: string
  readonly countryCode: string
  readonly phone: string
}

/** A package that the selling partner or Amazon has sent. */
export interface OrderPackage {
  readonly packageId: string
  readonly carrier: string
  readonly shippingMethod: string
  readonly trackingNumber: string
  readonly shippedAt: Date
  readonly items: readonly { readonly orderItemId: string; readonly quantity: number }[]
}

const seededOrders = 300
const seededDays = 30
const hourMs = 60 * 60 * 1000
const taxShare = 0.16

const people = ['Alex Example', 'Kim Sample', 'Robin Placeholder', 'Sam Specimen', 'Chris Pattern', 'Jo Model']
const streets = ['Example Street', 'Sample Road', 'Test Avenue', 'Specimen Lane']
const carriers = ['UPS', 'DHL', 'FEDEX'] as const

/** The orders of an account. Each store gets its orders when a call first needs them. */
export class Orders {
  readonly #account: Account
  readonly #products: Products
  readonly #byStore = new Map<string, Map<string, Order>>()

  constructor(account: Account) {
    this.#account = account
    this.#products = account.part(Products)
    for (const row of account.data.orders ?? []) {
      const orders = this.#byStore.get(row.marketplaceId) ?? new Map()
      orders.set(row.orderId, this.#create(row))
      this.#byStore.set(row.marketplaceId, orders)
    }
  }

  /** The orders of a store, oldest first. */
  inStore(marketplaceId: string): Order[] {
    return [...this.#ofStore(marketplaceId).values()].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
  }

  /** Number of orders by store, for the stores that calls have used. */
  counts(): ReadonlyMap<string, number> {
    return new Map([...this.#byStore].map(([marketplaceId, orders]) => [marketplaceId, orders.size]))
  }

  find(orderId: string): Order | undefined {
    const store = allStores[Number(orderId.slice(0, 3)) - firstPrefix]
    if (store && this.#account.data.orders === undefined) this.#ofStore(store.marketplaceId)
    for (const orders of this.#byStore.values()) {
      const order = orders.get(orderId)
      if (order) return order
    }
    return undefined
  }

  /** Replaces some fields of an order, and sets the date of its last update. @returns Undefined if the order does not exist. */
  change(orderId: string, change: Partial<Omit<Order, 'orderId' | 'marketplaceId'>>): Order | undefined {
    const order = this.find(orderId)
    if (!order) return undefined
    const changed = { ...order, ...change, updatedAt: this.#account.now() }
    this.#byStore.get(order.marketplaceId)?.set(orderId, changed)
    return changed
  }

  #ofStore(marketplaceId: string): Map<string, Order> {
    const known = this.#byStore.get(marketplaceId)
    if (known) return known
    const orders = new Map(this.#seed(marketplaceId).map((order) => [order.orderId, order]))
    this.#byStore.set(marketplaceId, orders)
    return orders
  }

  #seed(marketplaceId: string): Order[] {
    const index = allStores.findIndex((store) => store.marketplaceId === marketplaceId)
    if (index < 0 || this.#account.data.orders) return []
    const prefix = firstPrefix + index
    const random = new Random(deriveSeed(this.#account.seed, marketplaceId))
    return Array.from({ length: seededOrders }, (_, position) => {
      const orderId = `${prefix}-${digits(7, random)}-${digits(7, random)}`
      const age = ((seededOrders - position - random.fraction()) / seededOrders) * seededDays * 24 * hourMs
      const createdAt = new Date(Math.floor((this.#account.startedAt.getTime() - age) / 1000) * 1000)
      return this.#create({ orderId, marketplaceId, createdAt: createdAt.toISOString() })
    })
  }

  #create(row: OrderData): Order {
    const { orderId, marketplaceId } = row
    const random = new Random(deriveSeed(this.#account.seed, orderId))
    const store = storeFacts([marketplaceId])
    const now = this.#account.startedAt.getTime()
    const createdAt = new Date(row.createdAt ?? now - random.integer(1, seededDays * 24) * hourMs)
    const rows = row.items ?? [{ sku: random.pick(this.#products.all()).sku, quantity: random.integer(1, 3) }]
    const fulfilledBy = row.fulfilledBy ?? this.#products.find(rows[0]?.sku ?? '')?.fulfilledBy ?? 'MERCHANT'
    const age = (now - createdAt.getTime()) / hourMs
    const status = row.status ?? statusAfter(age, fulfilledBy, random)
    const items = rows.map((each) => this.#createItem(each, marketplaceId, status === 'SHIPPED', random))
    const name = row.buyerName ?? random.pick(people)
    return {
      orderId,
      marketplaceId,
      createdAt,
      updatedAt: new Date(Math.min(now, createdAt.getTime() + (status === 'PENDING' ? 0 : 30) * hourMs)),
      status,
      fulfilledBy,
      buyer: { name, email: `${digits(14, random)}@marketplace.example.com` },
      address: addressOf(name, store, random),
      items,
      packages: status === 'SHIPPED' ? [packageOf(items, createdAt, random)] : [],
    }
  }

  #createItem(
    { sku, quantity = 1 }: { readonly sku: string; readonly quantity?: number },
    marketplaceId: string,
    isShipped: boolean,
    random: Random,
  ): OrderItem {
    const product = this.#products.find(sku) ?? this.#products.add({ sku })
    const unitPrice = priceOf(product, marketplaceId)
    return {
      orderItemId: digits(14, random),
      product,
      quantity,
      quantityShipped: isShipped ? quantity : 0,
      unitPrice,
      tax: times(unitPrice, quantity * taxShare),
    }
  }
}

/** The first three digits of a seeded order's ID tell its store. */
const firstPrefix = 701

/** @param age Hours since the order was created. */
function statusAfter(age: number, fulfilledBy: Order['fulfilledBy'], random: Random): OrderStatus {
  if (age < 1) return 'PENDING'
  if (random.fraction() < 0.04) return 'CANCELLED'
  return age < (fulfilledBy === 'AMAZON' ? 12 : 48) ? 'UNSHIPPED' : 'SHIPPED'
}

function addressOf(name: string, store: StoreFacts, random: Random): ShippingAddress {
  const { city, state, postalCode, countryCode } = store
  const line1 = `${random.integer(1, 99)} ${random.pick(streets)}`
  return { name, line1, city, state, postalCode, countryCode, phone: `+1 206 555 01${digits(2, random)}` }
}

function packageOf(items: readonly OrderItem[], createdAt: Date, random: Random): OrderPackage {
  return {
    packageId: '1',
    carrier: random.pick(carriers),
    shippingMethod: 'Standard',
    trackingNumber: matchingText('1Z[0-9A-Z]{6}[0-9]{10}', random) ?? '',
    shippedAt: new Date(createdAt.getTime() + 26 * hourMs),
    items: items.map(({ orderItemId, quantity }) => ({ orderItemId, quantity })),
  }
}

/** A text of digits that does not start with 0. */
function digits(count: number, random: Random): string {
  return Array.from({ length: count }, (_, index) => random.integer(index === 0 ? 1 : 0, 9)).join('')
}
