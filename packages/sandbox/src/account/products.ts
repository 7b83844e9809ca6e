import { matchingText } from '../generation/matching-text.js'
import { deriveSeed, Random } from '../generation/random.js'
import { storeFacts } from '../generation/store-facts.js'
import type { Account } from './account.js'
import type { ProductData } from './account-data.js'
import { type Money, money, priceIn } from './money.js'

/** A product that the selling partner sells in all stores. Catalog, listings, prices, inventory and orders agree on it. */
export interface Product {
  readonly sku: string
  readonly asin: string
  /** Amazon's ID for the units of a selling partner in its warehouses. */
  readonly fnSku: string
  /** European Article Number, with a valid check digit. */
  readonly ean: string
  readonly title: string
  readonly brand: string
  /** Product type, such as `LUGGAGE`. */
  readonly productType: string
  readonly color: string
  readonly bulletPoints: readonly string[]
  /** Kilograms. */
  readonly weight: number
  /** Length, width and height in centimeters. */
  readonly dimensions: readonly [number, number, number]
  /** US dollars. See `priceOf`. */
  readonly price: number
  /** Prices by store, in the store's currency. The other stores have an approximate price. */
  readonly prices: Readonly<Record<string, number>>
  readonly quantity: number
  readonly fulfilledBy: 'AMAZON' | 'MERCHANT'
  /** Marketplace IDs of the stores in which it is listed. Undefined if it is listed in all stores. */
  readonly stores?: readonly string[]
  /** SKU of the parent, if the product is a variation of it. */
  readonly parentSku?: string
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** Fields of a product that selling partners change. */
export type ProductChange = Partial<
  Pick<
    Product,
    | 'title'
    | 'brand'
    | 'color'
    | 'price'
    | 'prices'
    | 'quantity'
    | 'fulfilledBy'
    | 'productType'
    | 'stores'
    | 'parentSku'
    | 'bulletPoints'
    | 'weight'
    | 'dimensions'
    | 'createdAt'
  >
>

/** A change of a product. `before` is undefined if it is new, and `after` if it was removed. */
export interface ProductEvent {
  readonly before?: Product
  readonly after?: Product
}

/** Data that determines a product. The rest is derived from the seed. */
interface ProductRow extends ProductData {
  readonly color?: string
  readonly parentSku?: string
}

interface Kind {
  readonly name: string
  readonly productType: string
  readonly price: number
  readonly weight: number
  readonly dimensions: readonly [number, number, number]
}

/** The seeded products: each kind in two colors. */
const kinds: readonly Kind[] = [
  { name: 'Carry-on suitcase, 38 l', productType: 'LUGGAGE', price: 89, weight: 2.9, dimensions: [55, 35, 23] },
  { name: 'Day backpack, 24 l', productType: 'BACKPACK', price: 54, weight: 0.9, dimensions: [46, 30, 16] },
  { name: 'Cotton T-shirt, size M', productType: 'SHIRT', price: 19, weight: 0.2, dimensions: [30, 24, 2] },
  { name: 'Desk lamp with USB port', productType: 'LAMP', price: 39, weight: 1.1, dimensions: [40, 18, 18] },
  { name: 'Steel water bottle, 750 ml', productType: 'BOTTLE', price: 24, weight: 0.4, dimensions: [27, 8, 8] },
  { name: 'Wireless keyboard', productType: 'KEYBOARDS', price: 49, weight: 0.6, dimensions: [44, 14, 3] },
  { name: 'Over-ear headphones', productType: 'HEADPHONES', price: 99, weight: 0.3, dimensions: [21, 19, 9] },
  { name: 'Bath towel, 70 x 140 cm', productType: 'TOWEL', price: 22, weight: 0.6, dimensions: [35, 30, 6] },
  { name: 'Office chair', productType: 'CHAIR', price: 179, weight: 14, dimensions: [68, 66, 32] },
  { name: 'Chef’s knife, 20 cm', productType: 'KITCHEN_KNIFE', price: 44, weight: 0.3, dimensions: [36, 8, 3] },
  { name: 'Yoga mat, 6 mm', productType: 'EXERCISE_MAT', price: 34, weight: 1.3, dimensions: [62, 14, 14] },
  { name: 'Coffee grinder', productType: 'COFFEE_MAKER', price: 64, weight: 1.5, dimensions: [28, 14, 14] },
  {
    name: 'Wooden train set, 40 pieces',
    productType: 'TOYS_AND_GAMES',
    price: 45,
    weight: 1.8,
    dimensions: [38, 28, 10],
  },
  { name: 'Dog leash, 2 m', productType: 'PET_APPAREL', price: 17, weight: 0.2, dimensions: [20, 10, 4] },
  { name: 'Notebook A5, dotted, 160 pages', productType: 'NOTEBOOK', price: 12, weight: 0.3, dimensions: [21, 15, 2] },
  { name: 'Running shoes, size 42', productType: 'SHOES', price: 84, weight: 0.8, dimensions: [33, 20, 12] },
  { name: 'Cordless drill, 18 V', productType: 'POWER_DRILL', price: 119, weight: 2.2, dimensions: [32, 27, 11] },
  { name: 'Garden hose, 20 m', productType: 'HOSE', price: 36, weight: 2.4, dimensions: [30, 30, 12] },
  { name: 'Ceramic mug, 350 ml', productType: 'DRINKING_CUP', price: 14, weight: 0.4, dimensions: [12, 9, 10] },
  { name: 'Bicycle light set', productType: 'BICYCLE_LIGHT', price: 29, weight: 0.2, dimensions: [14, 10, 5] },
]

const colors = ['Blue', 'Black']
const brands = ['Example Goods', 'Sample & Sons', 'Specimen Works']

/** The products of an account, by SKU. */
export class Products {
  readonly #account: Account
  readonly #products = new Map<string, Product>()
  readonly #parents = new Map<string, Product>()
  readonly #initialSkus: readonly string[]
  /** Products that are no longer listed. They stay in Amazon's catalog. */
  readonly #removed = new Map<string, Product>()
  readonly #listeners: ((event: ProductEvent) => void)[] = []

  constructor(account: Account) {
    this.#account = account
    const { products } = account.data
    for (const row of products ?? seededRows()) this.#products.set(row.sku, this.#create(row))
    this.#initialSkus = [...this.#products.keys()]
    for (const row of products ? [] : seededParents()) this.#parents.set(row.sku, this.#create(row))
  }

  /** Calls a listener after each change of a product. */
  onChange(listener: (event: ProductEvent) => void): void {
    this.#listeners.push(listener)
  }

  all(): Product[] {
    return [...this.#products.values()]
  }

  /** The products that are listed in a store. */
  inStore(marketplaceId: string): Product[] {
    return this.all().filter((product) => isListedIn(product, marketplaceId))
  }

  /** The products that the account had at the start, as they are now. Calls that add or delete others don't change the list. */
  initial(): Product[] {
    return this.#initialSkus.flatMap((sku) => this.findKnown(sku) ?? [])
  }

  find(sku: string): Product | undefined {
    return this.#products.get(sku)
  }

  /** @returns Undefined if the account does not have the SKU, or does not list it in the store. */
  findInStore(sku: string, marketplaceId: string): Product | undefined {
    const product = this.find(sku)
    return product && isListedIn(product, marketplaceId) ? product : undefined
  }

  /** A product of the account, or one that it had. */
  findKnown(sku: string): Product | undefined {
    return this.#products.get(sku) ?? this.#removed.get(sku)
  }

  findByAsin(asin: string): Product | undefined {
    return this.all().find((each) => each.asin === asin)
  }

  /** The products that only group variations. Nobody can buy them. */
  parents(): Product[] {
    return [...this.#parents.values()]
  }

  /** A product or a parent of variations. */
  findListed(sku: string): Product | undefined {
    return this.#products.get(sku) ?? this.#parents.get(sku)
  }

  isParent(sku: string): boolean {
    return this.#parents.has(sku)
  }

  /** All products of Amazon's catalog that the account knows, one per ASIN: also parents, and products that are no longer listed. */
  catalog(): Product[] {
    const byAsin = new Map<string, Product>()
    for (const group of [this.#products, this.#parents, this.#removed])
      for (const product of group.values()) if (!byAsin.has(product.asin)) byAsin.set(product.asin, product)
    return [...byAsin.values()]
  }

  /** Adds a product. Fields that the row and the change leave out are derived from the seed and the SKU. */
  add(row: ProductData, change: Partial<Product> = {}): Product {
    return this.#put(this.#products, { ...this.#create(row), ...this.#dates(), ...change })
  }

  /** Adds a product that only groups variations. */
  addParent(row: ProductData, change: Partial<Product> = {}): Product {
    return this.#put(this.#parents, { ...this.#create({ ...row, quantity: 0 }), ...this.#dates(), ...change })
  }

  /** @returns The changed product, or undefined if the account does not have the SKU. */
  change(sku: string, change: ProductChange): Product | undefined {
    const product = this.findListed(sku)
    if (!product) return undefined
    const changed = { ...product, ...change, updatedAt: this.#account.now() }
    return this.#put(this.isParent(sku) ? this.#parents : this.#products, changed)
  }

  /** Removes a product from the account. It stays in Amazon's catalog. */
  remove(sku: string): boolean {
    const before = this.findListed(sku)
    if (!before) return false
    this.#products.delete(sku)
    this.#parents.delete(sku)
    this.#removed.set(sku, before)
    this.#announce({ before })
    return true
  }

  #put(group: Map<string, Product>, after: Product): Product {
    const before = group.get(after.sku)
    group.set(after.sku, after)
    this.#removed.delete(after.sku)
    this.#announce({ before, after })
    return after
  }

  #announce(event: ProductEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  #dates(): Pick<Product, 'createdAt' | 'updatedAt'> {
    return { createdAt: this.#account.now(), updatedAt: this.#account.now() }
  }

  #create(row: ProductRow): Product {
    const random = new Random(deriveSeed(this.#account.seed, row.sku))
    const kind = kinds.find(({ productType }) => productType === row.productType) ?? random.pick(kinds)
    const color = row.color ?? random.pick(colors)
    const name = row.title ?? `${kind.name}, ${color.toLowerCase()}`
    const startedAt = this.#account.startedAt.getTime()
    const ageDays = random.integer(60, 700)
    return {
      asin: row.asin ?? codeLike('B0[0-9A-Z]{8}', random),
      fnSku: codeLike('X00[0-9A-Z]{7}', random),
      ean: withCheckDigit(codeLike('40[0-9]{10}', random)),
      // Variations of a product have the same brand.
      brand: row.brand ?? new Random(deriveSeed(this.#account.seed, kind.productType)).pick(brands),
      color,
      bulletPoints: [`${name} with a warranty of two years`, `Weighs ${kind.weight} kg`],
      weight: kind.weight,
      dimensions: kind.dimensions,
      price: row.price ?? kind.price,
      prices: {},
      quantity: row.quantity ?? random.integer(0, 120),
      fulfilledBy: row.fulfilledBy ?? random.pick(['AMAZON', 'MERCHANT'] as const),
      parentSku: row.parentSku,
      createdAt: new Date(startedAt - ageDays * dayMs),
      updatedAt: new Date(startedAt - random.integer(1, ageDays) * dayMs),
      sku: row.sku,
      title: name,
      productType: row.productType ?? kind.productType,
    }
  }
}

const dayMs = 86_400_000

/** The price of a product in a store. */
export function priceOf({ price, prices }: Product, marketplaceId: string): Money {
  const { currencyCode } = storeFacts([marketplaceId])
  const own = prices[marketplaceId]
  return own === undefined ? priceIn(currencyCode, price) : money(own, currencyCode)
}

/** Whether the selling partner lists a product in a store. */
export function isListedIn({ stores }: Product, marketplaceId: string): boolean {
  return stores === undefined || stores.includes(marketplaceId)
}

function seededRows(): ProductRow[] {
  return kinds.flatMap(({ name, productType }) =>
    colors.map((color) => ({
      sku: `${productType}-${color.toUpperCase()}`,
      title: `${name}, ${color.toLowerCase()}`,
      productType,
      color,
      parentSku: parentSkuOf(productType),
    })),
  )
}

/** Parents of the seeded variations. */
function seededParents(): ProductRow[] {
  return kinds.map(({ name, productType }) => ({
    sku: parentSkuOf(productType),
    title: name,
    productType,
    quantity: 0,
  }))
}

function parentSkuOf(productType: string): string {
  return `${productType}-PARENT`
}

function codeLike(pattern: string, random: Random): string {
  return matchingText(pattern, random) ?? ''
}

/** @see https://www.gs1.org/services/how-calculate-check-digit-manually */
function withCheckDigit(digits: string): string {
  const total = [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0)
  return digits + ((10 - (total % 10)) % 10)
}
