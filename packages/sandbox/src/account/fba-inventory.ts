import { deriveSeed, Random } from '../generation/random.js'
import { allStores } from '../generation/store-facts.js'
import type { Account } from './account.js'
import { type Order, Orders } from './orders.js'
import { isListedIn, type Product, type ProductEvent, Products } from './products.js'

/** The place of units that the selling partner sends to Amazon. */
export type InboundStage = 'working' | 'shipped' | 'receiving'

/** Units of a product that a store shows. */
export interface Inventory {
  readonly product: Product
  readonly fulfillable: number
  readonly inbound: Readonly<Record<InboundStage, number>>
  /** Units of orders that have not been sent. */
  readonly pendingOrders: number
  readonly lastUpdatedAt: Date
}

/** A change of the inventory of one product, also by an order, a listing or a feed. */
export interface InventoryChange {
  readonly product: Product
  /** The inventory after the change, by the marketplace IDs of the stores that show it. */
  readonly stores: ReadonlyMap<string, Inventory>
}

export type InventoryListener = (change: InventoryChange) => void

const dayMs = 24 * 60 * 60 * 1000
const seededDays = 30
const nothingInbound = { working: 0, shipped: 0, receiving: 0 }

/**
 * The units that Amazon has, or will soon have, of the account's products. A product's `quantity` is what Amazon can send to
 * buyers of any store. Inbound units belong to the store for which the selling partner sends them.
 */
export class FbaInventory {
  readonly #account: Account
  readonly #products: Products
  readonly #orders: Orders
  readonly #inbound = new Map<string, Record<InboundStage, number>>()
  readonly #updatedAt = new Map<string, Date>()
  readonly #listeners: InventoryListener[] = []

  constructor(account: Account) {
    this.#account = account
    this.#products = account.part(Products)
    this.#orders = account.part(Orders)
    this.#products.onChange((event) => this.#productChanged(event))
    this.#orders.onChange((order) => this.#orderChanged(order))
  }

  /** Calls a function after each change of the inventory of a product that Amazon fulfills. */
  onChange(listener: InventoryListener): void {
    this.#listeners.push(listener)
  }

  /** The inventory of all products that Amazon fulfills and the store lists, in the order of the account's products. */
  inStore(marketplaceId: string): Inventory[] {
    const pending = this.#pendingOrders(marketplaceId)
    return this.#products
      .inStore(marketplaceId)
      .filter(isFulfilledByAmazon)
      .map((product) => this.#of(product, marketplaceId, pending))
  }

  /** Adds units to a stage of inbound shipments. A negative number removes them. */
  changeInbound(sku: string, marketplaceId: string, stage: InboundStage, units: number): void {
    const key = keyOf(sku, marketplaceId)
    const stages = this.#inbound.get(key) ?? { ...nothingInbound }
    stages[stage] = Math.max(stages[stage] + units, 0)
    this.#inbound.set(key, stages)
    const product = this.#products.find(sku)
    if (product) this.#changed(product, [marketplaceId])
  }

  /** Adds units that Amazon can send to buyers. @returns False if the account does not have the SKU. */
  add(sku: string, units: number): boolean {
    const product = this.#products.find(sku)
    if (!product) return false
    this.#products.change(sku, { quantity: Math.max(product.quantity + units, 0) })
    return true
  }

  #of(product: Product, marketplaceId: string, pending: ReadonlyMap<string, number>): Inventory {
    return {
      product,
      fulfillable: product.quantity,
      inbound: this.#inbound.get(keyOf(product.sku, marketplaceId)) ?? nothingInbound,
      pendingOrders: pending.get(product.sku) ?? 0,
      lastUpdatedAt: this.#updatedAt.get(product.sku) ?? this.#initialDate(product),
    }
  }

  /** Calls may have changed the product before this part was created. */
  #initialDate({ sku, updatedAt }: Product): Date {
    const { seed, startedAt } = this.#account
    if (updatedAt > startedAt) return updatedAt
    const random = new Random(deriveSeed(seed, `inventory of ${sku}`))
    const age = Math.round(random.fraction() * seededDays * dayMs)
    return new Date(startedAt.getTime() - age)
  }

  #productChanged({ before, after }: ProductEvent): void {
    if (!after || !isFulfilledByAmazon(after)) return
    const isSame =
      before && isFulfilledByAmazon(before) && before.quantity === after.quantity && before.stores === after.stores
    if (isSame) return
    const stores = allStores.filter(({ marketplaceId }) => isListedIn(after, marketplaceId))
    this.#changed(
      after,
      stores.map(({ marketplaceId }) => marketplaceId),
    )
  }

  /** Orders reserve units. Orders of the past are created when a call first reads their store, which is not a change. */
  #orderChanged({ fulfilledBy, items, marketplaceId, updatedAt }: Order): void {
    if (fulfilledBy !== 'AMAZON' || updatedAt < this.#account.startedAt) return
    for (const sku of new Set(items.map(({ product }) => product.sku))) {
      const product = this.#products.find(sku)
      if (product) this.#changed(product, [marketplaceId])
    }
  }

  #changed(product: Product, marketplaceIds: readonly string[]): void {
    this.#updatedAt.set(product.sku, this.#account.now())
    if (this.#listeners.length === 0) return
    // Orders of a store that no call has read are not created for this, because it takes time.
    const known = this.#orders.counts()
    const pendingIn = (id: string) => (known.has(id) ? this.#pendingOrders(id) : new Map<string, number>())
    const stores = new Map(marketplaceIds.map((id) => [id, this.#of(product, id, pendingIn(id))]))
    for (const listener of this.#listeners) listener({ product, stores })
  }

  /** Units of orders that Amazon has not sent yet, by SKU. */
  #pendingOrders(marketplaceId: string): Map<string, number> {
    const units = new Map<string, number>()
    for (const { fulfilledBy, status, items } of this.#orders.inStore(marketplaceId)) {
      if (fulfilledBy !== 'AMAZON' || status === 'CANCELLED') continue
      for (const { product, quantity, quantityShipped } of items) {
        units.set(product.sku, (units.get(product.sku) ?? 0) + quantity - quantityShipped)
      }
    }
    return units
  }
}

function isFulfilledByAmazon({ fulfilledBy }: Product): boolean {
  return fulfilledBy === 'AMAZON'
}

function keyOf(sku: string, marketplaceId: string): string {
  return `${marketplaceId} ${sku}`
}
