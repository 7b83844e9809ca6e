import type { Account } from '../../account/account.js'
import type { Money } from '../../account/money.js'
import { featuredOffer, landedPrice, type Offer, Offers } from '../../account/offers.js'
import type { Product } from '../../account/products.js'
import { storeFacts } from '../../generation/store-facts.js'

/** Amazon returns the 20 lowest offers. */
const maxOffers = 20

/** The product and the offers that a request asks for. */
export interface OffersRequest {
  readonly product: Product
  readonly marketplaceId: string
  readonly condition: string
  /** Whether the request names the product by its SKU. Only then, the response tells which offer is the account's. */
  readonly isBySku: boolean
}

/** The offers for a product with a condition, and the summary of all its offers. */
export function offersResult(account: Account, request: OffersRequest): object {
  const { product, marketplaceId, condition, isBySku } = request
  const offers = account.part(Offers).of(product, marketplaceId)
  const featured = featuredOffer(offers)
  const wanted = offers.filter((offer) => offer.condition === condition)
  const name = isBySku ? { SellerSKU: product.sku } : { ASIN: product.asin }
  const rank = account.part(Offers).salesRank(product)
  return {
    marketplaceId,
    ...(isBySku ? { SKU: product.sku } : { ASIN: product.asin }),
    ItemCondition: condition,
    status: wanted.length > 0 ? 'Success' : 'NoBuyableOffers',
    Identifier: { MarketplaceId: marketplaceId, ...name, ItemCondition: condition },
    Summary: {
      ...summaryOf(offers, featured),
      ListPrice: moneyType(account.part(Offers).listPrice(product, marketplaceId)),
      SalesRankings: [{ ProductCategoryId: product.productType.toLowerCase(), Rank: rank }],
    },
    Offers: wanted.slice(0, maxOffers).map((offer) => offerDetail(offer, offer === featured, request)),
  }
}

function summaryOf(offers: readonly Offer[], featured: Offer | undefined): object {
  const groups = groupsOf(offers)
  const counts = groups.map(({ condition, fulfillmentChannel, members }) => ({
    condition,
    fulfillmentChannel,
    OfferCount: members.length,
  }))
  return {
    TotalOfferCount: offers.length,
    NumberOfOffers: counts,
    LowestPrices: groups.flatMap(({ condition, fulfillmentChannel, members: [lowest] }) =>
      lowest ? [{ condition, fulfillmentChannel, ...priceType(lowest) }] : [],
    ),
    BuyBoxPrices: featured ? [{ condition: 'new', sellerId: featured.sellerId, ...priceType(featured) }] : [],
    BuyBoxEligibleOffers: counts,
  }
}

/** Offers by their condition and by who sends them. */
function groupsOf(offers: readonly Offer[]) {
  const groups = new Map<string, { condition: string; fulfillmentChannel: string; members: Offer[] }>()
  for (const offer of offers) {
    const condition = offer.condition.toLowerCase()
    const fulfillmentChannel = offer.isFulfilledByAmazon ? 'Amazon' : 'Merchant'
    const key = `${condition} ${fulfillmentChannel}`
    const group = groups.get(key) ?? { condition, fulfillmentChannel, members: [] }
    group.members.push(offer)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function offerDetail(offer: Offer, isFeatured: boolean, { marketplaceId, isBySku }: OffersRequest): object {
  const { isFulfilledByAmazon } = offer
  const hours = isFulfilledByAmazon ? 0 : 24
  return {
    MyOffer: isBySku ? offer.isOwn : undefined,
    SubCondition: offer.subCondition.toLowerCase(),
    SellerId: offer.sellerId,
    SellerFeedbackRating: { SellerPositiveFeedbackRating: offer.positiveFeedback, FeedbackCount: offer.feedbackCount },
    ShippingTime: { minimumHours: hours, maximumHours: hours * 2, availabilityType: 'NOW' },
    ListingPrice: moneyType(offer.listingPrice),
    Shipping: moneyType(offer.shipping),
    ShipsFrom: { Country: storeFacts([marketplaceId]).countryCode },
    IsFulfilledByAmazon: isFulfilledByAmazon,
    PrimeInformation: { IsPrime: isFulfilledByAmazon, IsNationalPrime: isFulfilledByAmazon },
    IsBuyBoxWinner: isFeatured,
    IsFeaturedMerchant: true,
  }
}

export function priceType(offer: Offer): object {
  return {
    LandedPrice: moneyType(landedPrice(offer)),
    ListingPrice: moneyType(offer.listingPrice),
    Shipping: moneyType(offer.shipping),
  }
}

export function moneyType({ amount, currencyCode }: Money): object {
  return { CurrencyCode: currencyCode, Amount: amount }
}
