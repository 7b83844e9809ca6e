import type { Account } from '../account/account.js'
import { FbaInventory, type Inventory } from '../account/fba-inventory.js'
import { Products } from '../account/products.js'
import { RecentMap } from '../account/recent-map.js'
import { findKnownStore } from '../generation/store-facts.js'
import { type ErrorResponse, invalidInput } from '../response.js'
import type { StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'
import { LazyItems } from './stateful-pages.js'

/** @see https://developer-docs.amazon/sp-api/docs/fba-inventory-api */
export const fbaInventoryV1: StatefulApi = {
  name: 'FBA Inventory v1',
  summary: 'Units of the products that Amazon fulfills. The operations that only a sandbox has change them.',
  operations: {
    'GET /fba/inventory/v1/summaries': { respond: listSummaries, pageSize: 50 },
    'POST /fba/inventory/v1/items': { respond: createItem },
    'DELETE /fba/inventory/v1/items/{sellerSku}': { respond: deleteItem },
    'POST /fba/inventory/v1/items/inventory': { respond: addInventory },
  },
}

/** Number of idempotency tokens that an account keeps. */
export const keptTokens = 5000

/** The tokens of the calls to `addInventory`. Amazon adds the units of repeated calls once. */
class AddedInventory {
  readonly #tokens = new RecentMap<string, true>(keptTokens)

  /** @returns False if a call with the token has been made. */
  isNew(token: string): boolean {
    const isNew = !this.#tokens.has(token)
    if (isNew) this.#tokens.set(token, true)
    return isNew
  }
}

function listSummaries(call: StatefulCall) {
  const marketplaceId = call.list('marketplaceIds')[0] ?? call.text('granularityId')
  const store = findKnownStore(marketplaceId)
  if (!store) return undefined
  const skus = new Set([...call.list('sellerSkus'), ...[call.text('sellerSku')].filter((sku) => sku !== '')])
  const products = call.account.part(Products)
  if (skus.size > 0 && ![...skus].some((sku) => products.find(sku))) return undefined
  const since = call.date('startDateTime')
  const found = call.account
    .part(FbaInventory)
    .inStore(store.marketplaceId)
    .filter(({ product }) => skus.size === 0 || skus.has(product.sku))
    .filter(({ lastUpdatedAt }) => !since || lastUpdatedAt >= since)
  const inventorySummaries = new LazyItems(found, (each) => summaryOf(each, call.text('details') === 'true'))
  const granularity = { granularityType: 'Marketplace', granularityId: store.marketplaceId }
  return { status: 200, body: { payload: { granularity, inventorySummaries } } }
}

function summaryOf(inventory: Inventory, withDetails: boolean): object {
  const { product, fulfillable, inbound, pendingOrders, lastUpdatedAt } = inventory
  return {
    asin: product.asin,
    fnSku: product.fnSku,
    sellerSku: product.sku,
    condition: 'NewItem',
    ...(withDetails && { inventoryDetails: detailsOf(inventory) }),
    lastUpdatedTime: `${lastUpdatedAt.toISOString().slice(0, 19)}Z`,
    productName: product.title,
    totalQuantity: fulfillable + pendingOrders + inbound.working + inbound.shipped + inbound.receiving,
    stores: [],
  }
}

function detailsOf({ fulfillable, inbound, pendingOrders }: Inventory): object {
  return {
    fulfillableQuantity: fulfillable,
    inboundWorkingQuantity: inbound.working,
    inboundShippedQuantity: inbound.shipped,
    inboundReceivingQuantity: inbound.receiving,
    reservedQuantity: {
      totalReservedQuantity: pendingOrders,
      pendingCustomerOrderQuantity: pendingOrders,
      pendingTransshipmentQuantity: 0,
      fcProcessingQuantity: 0,
    },
    researchingQuantity: {
      totalResearchingQuantity: 0,
      researchingQuantityBreakdown: [
        { name: 'researchingQuantityInShortTerm', quantity: 0 },
        { name: 'researchingQuantityInMidTerm', quantity: 0 },
        { name: 'researchingQuantityInLongTerm', quantity: 0 },
      ],
    },
    unfulfillableQuantity: {
      totalUnfulfillableQuantity: 0,
      customerDamagedQuantity: 0,
      warehouseDamagedQuantity: 0,
      distributorDamagedQuantity: 0,
      carrierDamagedQuantity: 0,
      defectiveQuantity: 0,
      expiredQuantity: 0,
    },
  }
}

/** Creates a product without units, or makes Amazon fulfill one that the account has. */
function createItem(call: StatefulCall) {
  const { sellerSku: sku, productName: title } = call.body<{ sellerSku: string; productName: string }>()
  const products = call.account.part(Products)
  const isKnown = products.change(sku, { title, fulfilledBy: 'AMAZON' }) !== undefined
  if (!isKnown) products.add({ sku, title, quantity: 0, fulfilledBy: 'AMAZON' })
  return { status: 200, body: {} }
}

/** The product stays in the account, as a listing whose orders the selling partner fulfills. */
function deleteItem(call: StatefulCall) {
  const sku = call.text('sellerSku')
  if (!isFulfilledByAmazon(call.account, sku)) return undefined
  call.account.part(Products).change(sku, { quantity: 0, fulfilledBy: 'MERCHANT' })
  return { status: 200, body: {} }
}

interface AddedItem {
  readonly sellerSku: string
  readonly marketplaceId: string
  readonly quantity: number
}

function addInventory(call: StatefulCall) {
  const { inventoryItems = [] } = call.body<{ inventoryItems?: readonly AddedItem[] }>()
  const unknown = inventoryItems.filter(({ sellerSku }) => !isFulfilledByAmazon(call.account, sellerSku))
  if (unknown.length === inventoryItems.length) return undefined
  if (unknown.length > 0) throw notInInventory(unknown)
  const token = call.request.headers.get('x-amzn-idempotency-token') ?? ''
  if (!call.account.part(AddedInventory).isNew(token)) return { status: 200, body: {} }
  for (const { sellerSku, quantity } of inventoryItems) call.account.part(FbaInventory).add(sellerSku, quantity)
  return { status: 200, body: {} }
}

function isFulfilledByAmazon(account: Account, sku: string): boolean {
  return account.part(Products).find(sku)?.fulfilledBy === 'AMAZON'
}

function notInInventory(items: readonly AddedItem[]): ErrorResponse {
  const details = `Create these SKUs first: ${items.map(({ sellerSku }) => sellerSku).join(', ')}.`
  return invalidInput('Some SKUs are not in the inventory.', details)
}
