import { hourMs } from '../clock.js'
import { deriveSeed, Random } from '../generation/random.js'
import { allStores } from '../generation/store-facts.js'
import type { Account } from './account.js'
import { checkOrderData, type OrderData } from './account-data.js'
import { createOrder, digits, hoursUntil, packageOf, seededDays } from './create-order.js'
import type { Order } from './order.js'

export type * from './order.js'

/** Fields of an order that calls and time change. */
export type OrderChange = Partial<Omit<Order, 'orderId' | 'marketplaceId' | 'createdAt'>>

/** Is called with the order after it was added or changed. */
export type OrderListener = (order: Order) => void

const seededOrders = 300

/** The first three digits of a seeded order's ID tell its store. */
const firstPrefix = 701

/**
 * The orders of an account. Each store gets its orders when a call first needs them. They age with the sandbox's clock: a pending
 * order becomes unshipped, and Amazon ships the orders that it fulfills.
 */
export class Orders {
  readonly #account: Account
  readonly #byStore = new Map<string, Map<string, Order>>()
  readonly #listeners: OrderListener[] = []

  constructor(account: Account) {
    this.#account = account
    for (const row of account.data.orders ?? []) this.#put(row)
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

  /**
   * Adds an order. The date is now and the status `UNSHIPPED` if the row leaves them out. Other fields are derived from the
   * seed and the order's ID.
   * @throws Error if the row is invalid, or if the account has an order with this ID.
   */
  add(row: OrderData): Order {
    checkOrderData(row)
    const now = this.#account.now()
    if (this.find(row.orderId)) throw new Error(`The account has an order ${row.orderId}. Use another orderId.`)
    return this.#notify(
      this.#put({ ...row, createdAt: row.createdAt ?? now.toISOString(), status: row.status ?? 'UNSHIPPED' }),
    )
  }

  /** Replaces some fields of an order, and sets the date of its last update. @returns Undefined if the order does not exist. */
  change(orderId: string, change: OrderChange): Order | undefined {
    const order = this.find(orderId)
    return order && this.#notify(this.#set({ ...order, updatedAt: this.#account.now(), ...change }))
  }

  /** Calls a listener after each change of an order, and after an order was added. */
  onChange(listener: OrderListener): void {
    this.#listeners.push(listener)
  }

  #notify(order: Order): Order {
    for (const listener of this.#listeners) listener(order)
    return order
  }

  #set(order: Order): Order {
    this.#byStore.get(order.marketplaceId)?.set(order.orderId, order)
    return order
  }

  #put(row: OrderData): Order {
    const orders = this.#ofStore(row.marketplaceId)
    const order = createOrder(row, this.#account)
    orders.set(order.orderId, order)
    // A status from a test lasts from now on, whenever the order was created.
    this.#age(order, row.status === undefined ? order.createdAt : this.#account.now())
    return this.find(row.orderId) ?? order
  }

  #ofStore(marketplaceId: string): Map<string, Order> {
    const known = this.#byStore.get(marketplaceId)
    if (known) return known
    const orders = new Map<string, Order>()
    this.#byStore.set(marketplaceId, orders)
    for (const row of this.#seed(marketplaceId)) {
      const order = createOrder(row, this.#account)
      orders.set(row.orderId, order)
      this.#age(order, order.createdAt)
    }
    return orders
  }

  #seed(marketplaceId: string): OrderData[] {
    const index = allStores.findIndex((store) => store.marketplaceId === marketplaceId)
    if (index < 0 || this.#account.data.orders) return []
    const prefix = firstPrefix + index
    const random = new Random(deriveSeed(this.#account.seed, marketplaceId))
    return Array.from({ length: seededOrders }, (_, position) => {
      const orderId = `${prefix}-${digits(7, random)}-${digits(7, random)}`
      const age = ((seededOrders - position - random.fraction()) / seededOrders) * seededDays * 24 * hourMs
      const createdAt = new Date(Math.floor((this.#account.startedAt.getTime() - age) / 1000) * 1000)
      return { orderId, marketplaceId, createdAt: createdAt.toISOString() }
    })
  }

  /** Plans the status that an order gets as time passes. @param start Date from which the hours count. */
  #age({ orderId, status, fulfilledBy }: Order, start: Date): void {
    if (status === 'PENDING') this.#after(start, hoursUntil.paid, (at) => this.#pay(orderId, start, at))
    if (status === 'UNSHIPPED' && fulfilledBy === 'AMAZON')
      this.#after(start, hoursUntil.shippedByAmazon, (at) => this.#ship(orderId, at))
  }

  /** Runs an action some hours after a date. Immediately if that is past, because a store is created when a call first needs it. */
  #after(start: Date, hours: number, run: (at: Date) => void): void {
    const at = new Date(start.getTime() + hours * hourMs)
    const delay = at.getTime() - this.#account.now().getTime()
    if (delay <= 0) run(at)
    else this.#account.schedule.after(delay / 1000, () => run(at))
  }

  #pay(orderId: string, start: Date, at: Date): void {
    if (this.find(orderId)?.status !== 'PENDING') return
    const order = this.change(orderId, { status: 'UNSHIPPED', updatedAt: at })
    if (order) this.#age(order, start)
  }

  #ship(orderId: string, at: Date): void {
    const order = this.find(orderId)
    if (order?.status !== 'UNSHIPPED') return
    const items = order.items.map((item) => ({ ...item, quantityShipped: item.quantity }))
    const sent = packageOf(items, at, new Random(deriveSeed(this.#account.seed, `${orderId} package`)))
    this.change(orderId, { status: 'SHIPPED', updatedAt: at, items, packages: [sent] })
  }
}
