import { type Product, Products } from '../../account/products.js'
import { findKnownStore } from '../../generation/store-facts.js'
import { percentDecode } from '../../model/operation-index.js'
import type { StatefulCall } from '../stateful-call.js'
import { offersResult } from './offers-result.js'

interface BatchRequest {
  /** Path of the operation, with the SKU or ASIN percent-encoded. */
  readonly uri: string
  readonly MarketplaceId: string
  readonly ItemCondition: string
  readonly CustomerType?: string
}

/** The differences between the two batches. */
interface Batch {
  readonly path: RegExp
  readonly isBySku: boolean
  readonly find: (products: Products, id: string, marketplaceId: string) => Product | undefined
}

const itemOffers: Batch = {
  path: /^\/products\/pricing\/v0\/items\/([^/?]+)\/offers/,
  isBySku: false,
  find: (products, asin) => products.findByAsin(asin),
}

const listingOffers: Batch = {
  path: /^\/products\/pricing\/v0\/listings\/([^/?]+)\/offers/,
  isBySku: true,
  find: (products, sku, marketplaceId) => products.findInStore(sku, marketplaceId),
}

export function getItemOffersBatch(call: StatefulCall) {
  return respondToBatch(call, itemOffers)
}

export function getListingOffersBatch(call: StatefulCall) {
  return respondToBatch(call, listingOffers)
}

/** Responds to each request of a batch, in their order. Undefined if all products and SKUs are unknown. */
function respondToBatch(call: StatefulCall, batch: Batch) {
  const { requests = [] } = call.body<{ requests?: readonly BatchRequest[] }>()
  const rows = requests.map((request) => ({ request, ...productOf(call, request, batch) }))
  const products = call.account.part(Products)
  if (!rows.some(({ product, id }) => product || (batch.isBySku && products.findKnown(id)))) return undefined
  return { status: 200, body: { responses: rows.map((row) => respondToOne(call, row, batch)) } }
}

function productOf(call: StatefulCall, { uri, MarketplaceId }: BatchRequest, { path, find }: Batch) {
  const id = percentDecode(path.exec(uri)?.[1] ?? '')
  const isKnownStore = findKnownStore(MarketplaceId) !== undefined
  return { id, product: isKnownStore ? find(call.account.part(Products), id, MarketplaceId) : undefined }
}

/** Amazon's error for an ID that a store does not have. */
export function invalidId(id: string, type: 'SKU' | 'ASIN', marketplaceId: string) {
  return { code: 'InvalidInput', message: `${id} is an invalid ${type} for marketplace ${marketplaceId}` }
}

interface Row {
  readonly request: BatchRequest
  readonly id: string
  readonly product?: Product
}

function respondToOne(call: StatefulCall, { request, id, product }: Row, { isBySku }: Batch): object {
  const { MarketplaceId, ItemCondition, CustomerType } = request
  const sent = { MarketplaceId, ItemCondition, CustomerType, ...(isBySku ? { SellerSKU: id } : { Asin: id }) }
  const headers = { Date: call.now.toUTCString() }
  if (!product) {
    const body = { errors: [invalidId(id, isBySku ? 'SKU' : 'ASIN', MarketplaceId)] }
    return { request: sent, headers, status: { statusCode: 400, reasonPhrase: 'Bad Request' }, body }
  }
  const payload = offersResult(call.account, {
    product,
    marketplaceId: MarketplaceId,
    condition: ItemCondition,
    isBySku,
  })
  return { request: sent, headers, status: { statusCode: 200, reasonPhrase: 'OK' }, body: { payload } }
}
