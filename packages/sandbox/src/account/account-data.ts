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

/** An order as a test describes it. */
export interface OrderData {
  readonly orderId: string
  readonly marketplaceId: string
  /** An ISO 8601 date, such as `2026-11-01T10:00:00Z`. @default a seeded date in the last 30 days */
  readonly createdAt?: string
  readonly status?: 'PENDING' | 'UNSHIPPED' | 'SHIPPED' | 'CANCELLED'
  readonly fulfilledBy?: 'AMAZON' | 'MERCHANT'
  readonly buyerName?: string
  readonly items?: readonly { readonly sku: string; readonly quantity?: number }[]
}

const text = { type: 'string', minLength: 1 }
const count = { type: 'integer', minimum: 0 }
const fulfilledBy = { type: 'string', enum: ['AMAZON', 'MERCHANT'] }

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
    orders: {
      type: 'array',
      items: {
        type: 'object',
        required: ['orderId', 'marketplaceId'],
        properties: {
          orderId: text,
          marketplaceId: text,
          createdAt: { type: 'string', format: 'date-time' },
          status: { type: 'string', enum: ['PENDING', 'UNSHIPPED', 'SHIPPED', 'CANCELLED'] },
          fulfilledBy,
          buyerName: text,
          items: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['sku'],
              properties: { sku: text, quantity: { type: 'integer', minimum: 1 } },
            },
          },
        },
      },
    },
  },
}

/**
 * Checks an account that a test or a file describes.
 * @throws Error that names each invalid field.
 */
export function checkAccountData(data: AccountData): AccountData {
  const faults = validateValue(accountSchema, data, 'account', {})
  if (faults.length > 0) throw new Error(`The account is invalid: ${faults.join(', ')}.`)
  return data
}
