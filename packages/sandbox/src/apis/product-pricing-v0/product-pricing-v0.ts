import { featuredOffer, type Offer, Offers } from '../../account/offers.js'
import { type Product, Products } from '../../account/products.js'
import { sellerIdOf } from '../../account/seller-id.js'
import { findKnownStore } from '../../generation/store-facts.js'
import { ErrorResponse } from '../../response.js'
import type { StatefulApi } from '../stateful-api.js'
import type { StatefulCall } from '../stateful-call.js'
import { getItemOffersBatch, getListingOffersBatch, invalidId } from './batches.js'
import { moneyType, offersResult, priceType } from './offers-result.js'

/** @see https://developer-docs.amazon/sp-api/docs/product-pricing-api */
export const productPricingV0: StatefulApi = {
  name: 'Product Pricing v0',
  summary: 'The account’s offers at their current price and quantity, among those of competitors.',
  operations: {
    'GET /products/pricing/v0/price': { respond: (call) => respondForAll(call, ownOffers) },
    'GET /products/pricing/v0/competitivePrice': { respond: (call) => respondForAll(call, competitivePricing) },
    'GET /products/pricing/v0/listings/{SellerSKU}/offers': {
      respond: (call) => respondWithOffers(call, listedProduct(call), true),
    },
    'GET /products/pricing/v0/items/{Asin}/offers': {
      respond: (call) => respondWithOffers(call, call.account.part(Products).findByAsin(call.text('Asin')), false),
    },
    'POST /batches/products/pricing/v0/itemOffers': { respond: getItemOffersBatch },
    'POST /batches/products/pricing/v0/listingOffers': { respond: getListingOffersBatch },
  },
}

/** Responds for each of the requested SKUs or ASINs, in their order. */
function respondForAll(call: StatefulCall, describe: (call: StatefulCall, product: Product) => object) {
  const marketplaceId = call.text('MarketplaceId')
  if (!findKnownStore(marketplaceId)) return undefined
  const products = call.account.part(Products)
  const isBySku = call.text('ItemType') === 'Sku'
  const payload = call.list(isBySku ? 'Skus' : 'Asins').map((id) => {
    const product = isBySku ? products.findInStore(id, marketplaceId) : products.findByAsin(id)
    const name = isBySku ? { SellerSKU: id } : { ASIN: id }
    if (!product) return { status: 'ClientError', ...name }
    const MarketplaceASIN = { MarketplaceId: marketplaceId, ASIN: product.asin }
    const SKUIdentifier = { MarketplaceId: marketplaceId, SellerId: sellerIdOf(call.account), SellerSKU: product.sku }
    const Identifiers = isBySku ? { MarketplaceASIN, SKUIdentifier } : { MarketplaceASIN }
    return { status: 'Success', ...name, Product: { Identifiers, ...describe(call, product) } }
  })
  return { status: 200, body: { payload } }
}

/** The account's offer, if it has the requested condition. */
function ownOffers(call: StatefulCall, product: Product): object {
  const condition = call.text('ItemCondition') || 'New'
  const offers = call.account
    .part(Offers)
    .of(product, call.text('MarketplaceId'))
    .filter((offer) => offer.isOwn && offer.condition === condition)
  return {
    Offers: offers.map((offer) => ({
      offerType: call.text('OfferType') || 'B2C',
      BuyingPrice: priceType(offer),
      RegularPrice: moneyType(offer.listingPrice),
      FulfillmentChannel: offer.isFulfilledByAmazon ? 'AMAZON' : 'MERCHANT',
      ItemCondition: offer.condition,
      ItemSubCondition: offer.subCondition,
      SellerSKU: product.sku,
    })),
  }
}

function competitivePricing(call: StatefulCall, product: Product): object {
  const marketplaceId = call.text('MarketplaceId')
  const offers = call.account.part(Offers)
  const all = offers.of(product, marketplaceId)
  const featured = featuredOffer(all)
  const counts = [...new Set(all.map(({ condition }) => condition))].map((condition) => ({
    condition,
    Count: all.filter((offer) => offer.condition === condition).length,
  }))
  return {
    CompetitivePricing: {
      CompetitivePrices: featured ? [competitivePrice(featured)] : [],
      NumberOfOfferListings: [{ condition: 'Any', Count: all.length }, ...counts],
    },
    SalesRankings: [{ ProductCategoryId: product.productType.toLowerCase(), Rank: offers.salesRank(product) }],
  }
}

function competitivePrice(offer: Offer): object {
  return {
    CompetitivePriceId: '1',
    Price: priceType(offer),
    condition: offer.condition,
    subcondition: offer.subCondition,
    offerType: 'B2C',
    sellerId: offer.sellerId,
    belongsToRequester: offer.isOwn,
  }
}

/** @throws ErrorResponse with status 400 if the account's SKU is not listed in the store, as Amazon responds. */
function listedProduct(call: StatefulCall): Product | undefined {
  const [sku, marketplaceId] = [call.text('SellerSKU'), call.text('MarketplaceId')]
  const products = call.account.part(Products)
  const product = products.findInStore(sku, marketplaceId)
  if (!product && products.findKnown(sku) && findKnownStore(marketplaceId))
    throw new ErrorResponse(400, [
      { ...invalidId(sku, 'SKU', marketplaceId), details: 'It is not listed in the store.' },
    ])
  return product
}

function respondWithOffers(call: StatefulCall, product: Product | undefined, isBySku: boolean) {
  const marketplaceId = call.text('MarketplaceId')
  if (!product || !findKnownStore(marketplaceId)) return undefined
  const condition = call.text('ItemCondition')
  return { status: 200, body: { payload: offersResult(call.account, { product, marketplaceId, condition, isBySku }) } }
}
