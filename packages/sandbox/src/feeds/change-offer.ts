import type { Account } from '../account/account.js'
import { isListedIn, type Product, Products } from '../account/products.js'
import { storeFacts } from '../generation/store-facts.js'
import { type FeedIssue, issueCodes } from './feed-type.js'

/** A change of price and quantity. Fields that are left out stay as they are. */
export interface OfferChange {
  readonly sku: string
  readonly price?: number
  /** @default that of each store */
  readonly currencyCode?: string
  readonly quantity?: number
  readonly fulfilledBy?: Product['fulfilledBy']
}

/** Changes the price of a product in some stores, and its quantity. @returns The problem that prevents it. */
export function changeOffer(
  account: Account,
  { sku, price, currencyCode, quantity, fulfilledBy }: OfferChange,
  marketplaceIds: readonly string[],
): FeedIssue | undefined {
  const products = account.part(Products)
  const product = products.find(sku)
  const listed = product ? marketplaceIds.filter((marketplaceId) => isListedIn(product, marketplaceId)) : []
  if (!product || listed.length === 0) {
    const message = `The SKU ${sku} does not exist in the stores of the feed. Create its listing first.`
    return { code: issueCodes.unknownSku, message }
  }
  const stores = listed.filter(
    (marketplaceId) => currencyCode === undefined || storeFacts([marketplaceId]).currencyCode === currencyCode,
  )
  if (stores.length === 0) {
    const message = `No store of the feed has the currency ${currencyCode}.`
    return { code: issueCodes.invalidValue, message }
  }
  products.change(sku, {
    ...(price !== undefined && {
      prices: { ...product.prices, ...Object.fromEntries(stores.map((marketplaceId) => [marketplaceId, price])) },
    }),
    // A selling partner only has a quantity of products that it sends itself.
    ...(quantity !== undefined && { quantity, fulfilledBy: 'MERCHANT' as const }),
    ...(fulfilledBy !== undefined && { fulfilledBy }),
  })
  return undefined
}

/** Reads a price, such as `19.99`. @returns An issue if it is invalid. */
export function readPrice(text: string, name: string): number | FeedIssue {
  return /^\d+(\.\d{1,2})?$/.test(text) && Number(text) > 0 ? Number(text) : invalid(name, text, 'such as 19.99')
}

/** Reads a whole number from 0. @returns An issue if it is invalid. */
export function readCount(text: string, name: string): number | FeedIssue {
  return /^\d{1,9}$/.test(text) ? Number(text) : invalid(name, text, 'a whole number from 0')
}

function invalid(name: string, text: string, expected: string): FeedIssue {
  return { code: issueCodes.invalidValue, message: `The value '${text}' of ${name} is invalid. Use ${expected}.` }
}
