import { matchingText } from '../generation/matching-text.js'
import { deriveSeed, Random } from '../generation/random.js'
import { storeFacts } from '../generation/store-facts.js'
import type { Account } from './account.js'
import type { ProductData } from './account-data.js'
import { type Money, priceIn } from './money.js'

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
  readonly quantity: number
  readonly fulfilledBy: 'AMAZON' | 'MERCHANT'
  readonly createdAt: Date
}

/** Fields of a product that selling partners change. */
export type ProductChange = Partial<Pick<Product, 'title' | 'price' | 'quantity' | 'fulfilledBy' | 'productType'>>

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
  { name: 'Picture frame, 30 x 40 cm', productType: 'PICTURE_FRAME', price: 21, weight: 1.2, dimensions: [44, 34, 3] },
  { name: 'Bicycle light set', productType: 'BICYCLE_LIGHT', price: 29, weight: 0.2, dimensions: [14, 10, 5] },
]

const colors = ['Blue', 'Black']
const brands = ['Example Goods', 'Sample & Sons', 'Specimen Works']

/** The products of an account, by SKU. */
export class Products {
  readonly #account: Account
  readonly #products = new Map<string, Product>()

  constructor(account: Account) {
    this.#account = account
    const rows = account.data.products ?? seededRows()
    for (const row of rows) this.#products.set(row.sku, this.#create(row))
  }

  all(): Product[] {
    return [...this.#products.values()]
  }

  find(sku: string): Product | undefined {
    return this.#products.get(sku)
  }

  findByAsin(asin: string): Product | undefined {
    return this.all().find((each) => each.asin === asin)
  }

  /** Adds a product. Fields that the row leaves out are derived from the seed and the SKU. */
  add(row: ProductData): Product {
    const product = { ...this.#create(row), createdAt: this.#account.now() }
    this.#products.set(row.sku, product)
    return product
  }

  /** @returns The changed product, or undefined if there is no such SKU. */
  change(sku: string, change: ProductChange): Product | undefined {
    const product = this.#products.get(sku)
    if (!product) return undefined
    const changed = { ...product, ...change }
    this.#products.set(sku, changed)
    return changed
  }

  remove(sku: string): boolean {
    return this.#products.delete(sku)
  }

  #create(row: ProductData): Product {
    const random = new Random(deriveSeed(this.#account.seed, row.sku))
    const kind = kinds.find(({ productType }) => productType === row.productType) ?? random.pick(kinds)
    const color = random.pick(colors)
    const name = row.title ?? `${kind.name}, ${color.toLowerCase()}`
    return {
      asin: row.asin ?? codeLike('B0[0-9A-Z]{8}', random),
      fnSku: codeLike('X00[0-9A-Z]{7}', random),
      ean: withCheckDigit(codeLike('40[0-9]{10}', random)),
      brand: row.brand ?? random.pick(brands),
      color,
      bulletPoints: [`${name} with a warranty of two years`, `Weighs ${kind.weight} kg`],
      weight: kind.weight,
      dimensions: kind.dimensions,
      price: row.price ?? kind.price,
      quantity: row.quantity ?? random.integer(0, 120),
      fulfilledBy: row.fulfilledBy ?? random.pick(['AMAZON', 'MERCHANT'] as const),
      createdAt: new Date(this.#account.startedAt.getTime() - random.integer(60, 700) * 86_400_000),
      sku: row.sku,
      title: name,
      productType: row.productType ?? kind.productType,
    }
  }
}

/** The price of a product in a store. */
export function priceOf(product: Product, marketplaceId: string): Money {
  return priceIn(storeFacts([marketplaceId]).currencyCode, product.price)
}

function seededRows(): ProductData[] {
  return kinds.flatMap(({ name, productType }) =>
    colors.map((color) => ({
      sku: `${productType}-${color.toUpperCase()}`,
      title: `${name}, ${color.toLowerCase()}`,
      productType,
    })),
  )
}

function codeLike(pattern: string, random: Random): string {
  return matchingText(pattern, random) ?? ''
}

/** @see https://www.gs1.org/services/how-calculate-check-digit-manually */
function withCheckDigit(digits: string): string {
  const total = [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0)
  return digits + ((10 - (total % 10)) % 10)
}
