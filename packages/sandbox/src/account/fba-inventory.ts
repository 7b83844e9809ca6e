import { deriveSeed, Random } from '../generation/random.js'
import type { Account } from './account.js'
import { Orders } from './orders.js'
import { type Product, Products } from './products.js'

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

/** Called after the inventory of a product in a store has changed. */
export type InventoryListener = (inventory: Inventory, marketplaceId: string) => void

const dayMs = 24 * 60 * 60 * 1000
const seededDays = 30
const nothingInbound = { working: 0, shipped: 0, receiving: 0 }

/**
 * The units that Amazon has, or will soon have, of the account's products. A product's `quantity` is what Amazon can send to
 * buyers of any store. Inbound units belong to the store for which the selling partner sends them.
 */
export class FbaInventory {
  readonly #account: Account
  readonly #inbound = new Map<string, Record<InboundStage, number>>()
  readonly #seen = new Map<string, { quantity: number; at: Date }>()
  readonly #listeners: InventoryListener[] = []

  constructor(account: Account) {
    this.#account = account
  }

  /** Calls a function after each change of the inventory that this part makes. */
  onChange(listener: InventoryListener): void {
    this.#listeners.push(listener)
  }

  /** The inventory of all products that Amazon fulfills, in the order of the account's products. */
  inStore(marketplaceId: string): Inventory[] {
    const pending = this.#pendingOrders(marketplaceId)
    return this.#account
      .part(Products)
      .all()
      .filter(({ fulfilledBy }) => fulfilledBy === 'AMAZON')
      .map((product) => this.#of(product, marketplaceId, pending))
  }

  /** Adds units to a stage of inbound shipments. A negative number removes them. */
  changeInbound(sku: string, marketplaceId: string, stage: InboundStage, units: number): void {
    const key = keyOf(sku, marketplaceId)
    const stages = this.#inbound.get(key) ?? { ...nothingInbound }
    stages[stage] = Math.max(stages[stage] + units, 0)
    this.#inbound.set(key, stages)
    this.#changed(sku, marketplaceId)
  }

  /** Adds units that Amazon can send to buyers. @returns False if the account does not have the SKU. */
  add(sku: string, marketplaceId: string, units: number): boolean {
    const products = this.#account.part(Products)
    const product = products.find(sku)
    if (!product) return false
    products.change(sku, { quantity: Math.max(product.quantity + units, 0) })
    this.#changed(sku, marketplaceId)
    return true
  }

  #of(product: Product, marketplaceId: string, pending: ReadonlyMap<string, number>): Inventory {
    return {
      product,
      fulfillable: product.quantity,
      inbound: this.#inbound.get(keyOf(product.sku, marketplaceId)) ?? nothingInbound,
      pendingOrders: pending.get(product.sku) ?? 0,
      lastUpdatedAt: this.#lastUpdateOf(product),
    }
  }

  /** Other parts change quantities too, so this compares the quantity with that of the last call. */
  #lastUpdateOf({ sku, quantity }: Product): Date {
    const seen = this.#seen.get(sku)
    if (seen?.quantity === quantity) return seen.at
    const at = seen ? this.#account.now() : this.#seededDate(sku)
    this.#seen.set(sku, { quantity, at })
    return at
  }

  #seededDate(sku: string): Date {
    const random = new Random(deriveSeed(this.#account.seed, `inventory of ${sku}`))
    const age = Math.round(random.fraction() * seededDays * dayMs)
    return new Date(this.#account.startedAt.getTime() - age)
  }

  #changed(sku: string, marketplaceId: string): void {
    const product = this.#account.part(Products).find(sku)
    if (!product) return
    this.#seen.set(sku, { quantity: product.quantity, at: this.#account.now() })
    if (this.#listeners.length === 0) return
    const inventory = this.#of(product, marketplaceId, this.#pendingOrders(marketplaceId))
    for (const listener of this.#listeners) listener(inventory, marketplaceId)
  }

  /** Units of orders that Amazon has not sent yet, by SKU. */
  #pendingOrders(marketplaceId: string): Map<string, number> {
    const units = new Map<string, number>()
    for (const { fulfilledBy, status, items } of this.#account.part(Orders).inStore(marketplaceId)) {
      if (fulfilledBy !== 'AMAZON' || status === 'CANCELLED') continue
      for (const { product, quantity, quantityShipped } of items) {
        units.set(product.sku, (units.get(product.sku) ?? 0) + quantity - quantityShipped)
      }
    }
    return units
  }
}

function keyOf(sku: string, marketplaceId: string): string {
  return `${marketplaceId} ${sku}`
}
