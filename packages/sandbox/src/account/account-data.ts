import { allStores } from '../generation/store-facts.js'
import { validateValue } from '../request/validate-request.js'

/** Products and orders that replace the seeded ones. Fields that are left out are seeded. */
export interface AccountData {
  /** @default 40 seeded products */
  readonly products?: readonly ProductData[]
  /** @default 300 seeded orders of the last 30 days in each store */
  readonly orders?: readonly OrderData[]
}

/** A product as a test describes it. */
export interface ProductData {
  readonly sku: string
  readonly asin?: string
  readonly title?: string
  readonly brand?: string
  readonly productType?: string
  /** Price in US dollars. Other stores have an approximate price in their currency. */
  readonly price?: number
  /** Units that the selling partner has in stock, or that Amazon has for `fulfilledBy: 'AMAZON'`. */
  readonly quantity?: number
  readonly fulfilledBy?: 'AMAZON' | 'MERCHANT'
}

/** An order as a test describes it. Only `orderId` and `marketplaceId` are required. */
export interface OrderData {
  readonly orderId: string
  readonly marketplaceId: string
  /** An ISO 8601 date, such as `2026-11-01T10:00:00Z`. @default a seeded date in the last 30 days. Now for an added order. */
  readonly createdAt?: string
  /** @default depends on the age of the order. `UNSHIPPED` for an added order. */
  readonly status?: 'PENDING' | 'UNSHIPPED' | 'SHIPPED' | 'CANCELLED'
  /** @default the product's `fulfilledBy` */
  readonly fulfilledBy?: 'AMAZON' | 'MERCHANT'
  /** The selling partner's own ID of the order. @default orderId */
  readonly sellerOrderId?: string
  /** @default 'CARD' */
  readonly paymentMethod?: 'CARD' | 'CASH_ON_DELIVERY' | 'CONVENIENCE_STORE'
  /** Whether the buyer picks the order up in a shop. Only `updateShipmentStatus` of Orders v0 needs it. @default false */
  readonly isPickup?: boolean
  /** Whether the selling partner must verify the order before shipping, such as one with medicine. @default false */
  readonly isRegulated?: boolean
  /** The company to which a business invoice is addressed. Only for the store of Türkiye. @default none */
  readonly company?: {
    readonly name: string
    readonly address: string
    readonly taxId: string
    readonly taxOffice: string
  }
  readonly buyerName?: string
  readonly buyerEmail?: string
  /** The recipient's address. Fields that are left out are seeded, and belong to the country of the store. */
  readonly address?: OrderAddressData
  /** @default one seeded product of the account */
  readonly items?: readonly OrderItemData[]
}

/** An item of an order as a test describes it. */
export interface OrderItemData {
  /** SKU of the product. If the account does not have it, a product with this SKU is added. */
  readonly sku: string
  /** @default 1 */
  readonly quantity?: number
  /** The ID that `confirmShipment` needs. @default a seeded ID */
  readonly orderItemId?: string
  /** Price of one unit in the currency of the store, including tax. @default the product's price */
  readonly price?: number
  /** Makes the item a gift. @default none */
  readonly giftMessage?: string
}

/** The address of an order as a test describes it. */
export interface OrderAddressData {
  readonly name?: string
  readonly line1?: string
  readonly line2?: string
  readonly city?: string
  readonly state?: string
  readonly postalCode?: string
  readonly countryCode?: string
  readonly phone?: string
}

const text = { type: 'string', minLength: 1 }
const count = { type: 'integer', minimum: 0 }
const fulfilledBy = { type: 'string', enum: ['AMAZON', 'MERCHANT'] }

/** The schema of `OrderData`. */
const order = {
  type: 'object',
  required: ['orderId', 'marketplaceId'],
  properties: {
    orderId: text,
    marketplaceId: text,
    createdAt: { type: 'string', format: 'date-time' },
    status: { type: 'string', enum: ['PENDING', 'UNSHIPPED', 'SHIPPED', 'CANCELLED'] },
    fulfilledBy,
    sellerOrderId: text,
    paymentMethod: { type: 'string', enum: ['CARD', 'CASH_ON_DELIVERY', 'CONVENIENCE_STORE'] },
    isPickup: { type: 'boolean' },
    isRegulated: { type: 'boolean' },
    company: {
      type: 'object',
      required: ['name', 'address', 'taxId', 'taxOffice'],
      properties: { name: text, address: text, taxId: text, taxOffice: text },
    },
    buyerName: text,
    buyerEmail: text,
    address: {
      type: 'object',
      properties: {
        name: text,
        line1: text,
        line2: text,
        city: text,
        state: text,
        postalCode: text,
        countryCode: { type: 'string', pattern: '^[A-Z]{2}$' },
        phone: text,
      },
    },
    items: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['sku'],
        properties: {
          sku: text,
          quantity: { type: 'integer', minimum: 1 },
          orderItemId: text,
          price: { type: 'number', minimum: 0.01 },
          giftMessage: text,
        },
      },
    },
  },
}

/** The schema of `AccountData`. */
export const accountSchema = {
  type: 'object',
  properties: {
    products: {
      type: 'array',
      items: {
        type: 'object',
        required: ['sku'],
        properties: {
          sku: text,
          asin: { type: 'string', pattern: '^[A-Z0-9]{10}$' },
          title: text,
          brand: text,
          productType: text,
          price: { type: 'number', minimum: 0.01 },
          quantity: count,
          fulfilledBy,
        },
      },
    },
    orders: { type: 'array', items: order },
  },
}

/**
 * Checks an account that a test or a file describes.
 * @throws Error that names each invalid field.
 */
export function checkAccountData(data: AccountData): AccountData {
  const faults = validateValue(accountSchema, data, 'account', {})
  if (faults.length > 0) throw new Error(`The account is invalid: ${faults.join(', ')}.`)
  const ids = new Set<string>()
  for (const row of data.orders ?? []) {
    checkStore(row)
    if (ids.has(row.orderId)) throw new Error(`The account has the order ${row.orderId} twice. Use another orderId.`)
    ids.add(row.orderId)
  }
  return data
}

/**
 * Checks an order that a test adds.
 * @throws Error that names each invalid field.
 */
export function checkOrderData(row: OrderData): OrderData {
  const faults = validateValue(order, row, 'order', {})
  if (faults.length > 0) throw new Error(`The order is invalid: ${faults.join(', ')}.`)
  checkStore(row)
  return row
}

function checkStore({ orderId, marketplaceId, company }: OrderData): void {
  const store = allStores.find((each) => each.marketplaceId === marketplaceId)
  if (!store) throw new Error(`The order ${orderId} is invalid: no store has the marketplaceId ${marketplaceId}.`)
  if (company && store.countryCode !== 'TR')
    throw new Error(`The order ${orderId} is invalid: only orders in the store of Türkiye can have a company.`)
}
