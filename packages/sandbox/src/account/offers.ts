import { deriveSeed, Random } from '../generation/random.js'
import { currencyOf } from '../generation/store-facts.js'
import type { Account } from './account.js'
import { fromDollars, type Money, money, priceIn } from './money.js'
import { isListedIn, type Product, priceOf } from './products.js'
import { seededSellerId, sellerIdOf } from './seller-id.js'

export type Condition = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Club'

/** An offer of the account, or of a competitor, for a product in a store. */
export interface Offer {
  readonly sellerId: string
  readonly isOwn: boolean
  readonly condition: Condition
  readonly subCondition: 'New' | 'Good'
  readonly isFulfilledByAmazon: boolean
  readonly listingPrice: Money
  readonly shipping: Money
  /** Percentage of positive ratings. */
  readonly positiveFeedback: number
  readonly feedbackCount: number
}

const maxCompetitors = 4
const listPriceFactor = 1.2

/** The share of competing offers that are used. */
const usedShare = 0.2

/** The offers of all sellers for the products of an account. */
export class Offers {
  readonly #account: Account
  /** Prices of products in US dollars when they were first asked for. Competitors don't follow the account's prices. */
  readonly #basePrices = new Map<string, number>()

  constructor(account: Account) {
    this.#account = account
  }

  /** The offers for a product, the lowest price with shipping first. */
  of(product: Product, marketplaceId: string): Offer[] {
    const offers = [...this.#own(product, marketplaceId), ...this.#competitors(product, marketplaceId)]
    return offers.sort((a, b) => landedPrice(a).amount - landedPrice(b).amount)
  }

  /** The price that the manufacturer recommends. It does not follow the account's price either. */
  listPrice(product: Product, marketplaceId: string): Money {
    return priceIn(currencyOf(marketplaceId), this.#basePriceOf(product) * listPriceFactor)
  }

  /** The number of the product among the best sellers of its category. */
  salesRank({ asin }: Product): number {
    return new Random(deriveSeed(this.#account.seed, `rank of ${asin}`)).integer(200, 90_000)
  }

  /** A product without units, or whose listing was deleted, has no offer that buyers can choose. */
  #own(product: Product, marketplaceId: string): Offer[] {
    if (product.quantity === 0 || !isListedIn(product, marketplaceId)) return []
    const listingPrice = priceOf(product, marketplaceId)
    const offer: Offer = {
      sellerId: sellerIdOf(this.#account),
      isOwn: true,
      condition: 'New',
      subCondition: 'New',
      isFulfilledByAmazon: product.fulfilledBy === 'AMAZON',
      listingPrice,
      shipping: money(0, listingPrice.currencyCode),
      positiveFeedback: 98,
      feedbackCount: 1250,
    }
    return [offer]
  }

  #basePriceOf({ asin, price }: Product): number {
    const base = this.#basePrices.get(asin) ?? price
    this.#basePrices.set(asin, base)
    return base
  }

  #competitors(product: Product, marketplaceId: string): Offer[] {
    const { seed } = this.#account
    const base = this.#basePriceOf(product)
    const count = new Random(deriveSeed(seed, `competitors of ${product.asin}`)).integer(0, maxCompetitors)
    const currencyCode = currencyOf(marketplaceId)
    return Array.from({ length: count }, (_, index) => {
      const name = `${product.asin} ${index}`
      const random = new Random(deriveSeed(seed, `offer for ${name} in ${marketplaceId}`))
      const isUsed = random.fraction() < usedShare
      const isFulfilledByAmazon = random.fraction() < 0.5
      const factor = isUsed ? 0.6 : 0.93 + random.fraction() * 0.2
      return {
        sellerId: seededSellerId(seed, name),
        isOwn: false,
        condition: isUsed ? 'Used' : 'New',
        subCondition: isUsed ? 'Good' : 'New',
        isFulfilledByAmazon,
        listingPrice: fromDollars(base * factor, currencyCode),
        shipping: fromDollars(isFulfilledByAmazon ? 0 : random.pick([0, 2.5, 3.99]), currencyCode),
        positiveFeedback: random.integer(80, 100),
        feedbackCount: random.integer(20, 9000),
      }
    })
  }
}

/** The price with shipping. */
export function landedPrice({ listingPrice, shipping }: Pick<Offer, 'listingPrice' | 'shipping'>): Money {
  return money(listingPrice.amount + shipping.amount, listingPrice.currencyCode)
}

/** The new offer with the lowest price, which Amazon features. Undefined without a new offer. */
export function featuredOffer(offers: readonly Offer[]): Offer | undefined {
  return offers.find(({ condition }) => condition === 'New')
}
