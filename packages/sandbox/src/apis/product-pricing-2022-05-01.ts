import { type Money, money, smallestUnit } from '../account/money.js'
import { type Condition, featuredOffer, landedPrice, type Offer, Offers } from '../account/offers.js'
import { type Product, Products } from '../account/products.js'
import { sellerIdOf } from '../account/seller-id.js'
import { findKnownStore, storeFacts } from '../generation/store-facts.js'
import type { StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'

/** @see https://developer-docs.amazon/sp-api/docs/product-pricing-api */
export const productPricing20220501: StatefulApi = {
  name: 'Product Pricing 2022-05-01',
  summary: 'Prices at which Amazon would feature the account’s offers, and the offers of competitors.',
  operations: {
    'POST /batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice': { respond: getExpectedPrices },
    'POST /batches/products/pricing/2022-05-01/items/competitiveSummary': { respond: getCompetitiveSummaries },
  },
}

const ok = { statusCode: 200, reasonPhrase: 'Success' }
const clientError = { statusCode: 400, reasonPhrase: 'Client Error' }

interface ExpectedPriceRequest {
  readonly marketplaceId: string
  readonly sku: string
  readonly segment?: object
}

/** Responds to each request of a batch, in their order. Undefined if the account has never had one of the products. */
function getExpectedPrices(call: StatefulCall) {
  const { requests = [] } = call.body<{ requests?: readonly ExpectedPriceRequest[] }>()
  const products = call.account.part(Products)
  const rows = requests.map(({ marketplaceId, sku, segment }) => ({
    request: { marketplaceId, sku, segment },
    product: findKnownStore(marketplaceId) ? products.findInStore(sku, marketplaceId) : undefined,
  }))
  if (!rows.some(({ request }) => products.findKnown(request.sku))) return undefined
  const responses = rows.map(({ request, product }) => ({
    request,
    headers: {},
    ...(product
      ? { status: ok, body: expectedPrice(call, product, request.marketplaceId) }
      : { status: clientError, body: { errors: [unknownSku] } }),
  }))
  return { status: 200, body: { responses } }
}

const unknownSku = {
  code: 'INVALID_SKU',
  message: 'The requested SKU does not exist for the seller in the requested Amazon store.',
}

function expectedPrice(call: StatefulCall, product: Product, marketplaceId: string): object {
  const { asin, sku } = product
  const fulfillmentType = product.fulfilledBy === 'AMAZON' ? 'AFN' : 'MFN'
  const offers = call.account.part(Offers).of(product, marketplaceId)
  const competitor = featuredOffer(offers.filter(({ isOwn }) => !isOwn))
  const current = featuredOffer(offers)
  const describe = (offer: Offer | undefined) => offer && featured(offer, product, marketplaceId)
  return {
    offerIdentifier: { asin, sku, marketplaceId, fulfillmentType, sellerId: sellerIdOf(call.account) },
    featuredOfferExpectedPriceResults: [
      {
        ...result(offers, competitor),
        competingFeaturedOffer: describe(competitor),
        currentFeaturedOffer: describe(current),
      },
    ],
  }
}

/** The account's offer would be featured at a price just below the competitor's. */
function result(offers: readonly Offer[], competitor: Offer | undefined): object {
  if (!offers.some(({ isOwn }) => isOwn)) return { resultStatus: 'OFFER_NOT_ELIGIBLE' }
  if (!competitor) return { resultStatus: 'NO_COMPETING_OFFERS' }
  const { amount, currencyCode } = landedPrice(competitor)
  const listingPrice = money(amount - smallestUnit(currencyCode), currencyCode)
  return { resultStatus: 'VALID_FOEP', featuredOfferExpectedPrice: { listingPrice } }
}

function featured(offer: Offer, { asin, sku }: Product, marketplaceId: string): object {
  const fulfillmentType = offer.isFulfilledByAmazon ? 'AFN' : 'MFN'
  const { sellerId, isOwn, condition, listingPrice, shipping } = offer
  return {
    offerIdentifier: { asin, marketplaceId, fulfillmentType, sellerId, ...(isOwn && { sku }) },
    condition,
    price: { listingPrice, shippingPrice: shipping },
  }
}

interface LowestOffersInput {
  readonly itemCondition: Condition
  readonly offerType: string
}

interface SummaryRequest {
  readonly asin: string
  readonly marketplaceId: string
  readonly includedData: readonly string[]
  readonly lowestPricedOffersInputs?: readonly LowestOffersInput[]
}

/** Responds to each request of a batch, in their order. Undefined if all products are unknown. */
function getCompetitiveSummaries(call: StatefulCall) {
  const { requests } = call.body<{ requests: readonly SummaryRequest[] }>()
  const products = call.account.part(Products)
  const rows = requests.map((request) => ({
    request,
    product: findKnownStore(request.marketplaceId) ? products.findByAsin(request.asin) : undefined,
  }))
  if (!rows.some(({ product }) => product)) return undefined
  const responses = rows.map(({ request, product }) => {
    const { asin, marketplaceId } = request
    if (product) return { status: ok, body: { asin, marketplaceId, ...summary(call, product, request) } }
    const errors = [{ code: 'INVALID_ASIN', message: `${asin} is not a valid ASIN` }]
    return { status: clientError, body: { asin, marketplaceId, errors } }
  })
  return { status: 200, body: { responses } }
}

/** The data that a request includes. */
function summary(call: StatefulCall, product: Product, request: SummaryRequest): object {
  const { marketplaceId, includedData, lowestPricedOffersInputs = [usualInput] } = request
  const offers = call.account.part(Offers).of(product, marketplaceId)
  const data: Readonly<Record<string, () => object[]>> = {
    featuredBuyingOptions: () => buyingOptions(offers, marketplaceId),
    referencePrices: () => referencePrices(offers, call.account.part(Offers).listPrice(product, marketplaceId)),
    lowestPricedOffers: () => lowestPricedOffersInputs.flatMap((input) => lowestOffers(offers, input)),
    similarItems: () => [{ items: similarItems(call, product) }],
  }
  return Object.fromEntries(includedData.map((name) => [name, data[name]?.() ?? []]))
}

const usualInput: LowestOffersInput = { itemCondition: 'New', offerType: 'Consumer' }
const maxOffers = 20

function buyingOptions(offers: readonly Offer[], marketplaceId: string): object[] {
  const offer = featuredOffer(offers)
  if (!offer) return []
  const { countryCode, postalCode } = storeFacts([marketplaceId])
  const sampleLocation = { postalCode: { countryCode, value: postalCode } }
  const segment = { customerMembership: 'DEFAULT', segmentDetails: { glanceViewWeightPercentage: 100, sampleLocation } }
  const segmentedFeaturedOffers = [{ ...offerBody(offer), featuredOfferSegments: [segment] }]
  return [{ buyingOptionType: 'New', segmentedFeaturedOffers }]
}

function referencePrices(offers: readonly Offer[], listPrice: Money): object[] {
  const lowest = featuredOffer(offers.filter(({ isOwn }) => !isOwn))
  return [
    ...(lowest ? [{ name: 'CompetitivePrice', price: landedPrice(lowest) }] : []),
    { name: 'WasPrice', price: listPrice },
  ]
}

function lowestOffers(offers: readonly Offer[], lowestPricedOffersInput: LowestOffersInput): object[] {
  const wanted = offers.filter(({ condition }) => condition === lowestPricedOffersInput.itemCondition)
  if (wanted.length === 0) return []
  return [{ lowestPricedOffersInput, offers: wanted.slice(0, maxOffers).map(offerBody) }]
}

function offerBody(offer: Offer): object {
  return {
    sellerId: offer.sellerId,
    condition: offer.condition,
    subCondition: offer.subCondition,
    fulfillmentType: offer.isFulfilledByAmazon ? 'AFN' : 'MFN',
    listingPrice: offer.listingPrice,
    shippingOptions: [{ shippingOptionType: 'DEFAULT', price: offer.shipping }],
    primeDetails: { eligibility: offer.isFulfilledByAmazon ? 'NATIONAL' : 'NONE' },
  }
}

function similarItems(call: StatefulCall, { asin, productType }: Product): object[] {
  const others = call.account.part(Products).all()
  return others
    .filter((each) => each.productType === productType && each.asin !== asin)
    .map((each) => ({ asin: each.asin }))
}
