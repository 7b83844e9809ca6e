import type { Account } from '../account/account.js'
import type { Inventory, InventoryChange } from '../account/fba-inventory.js'
import type { Feed } from '../account/feeds.js'
import { hasEnded } from '../account/jobs.js'
import { type KioskQuery, resultFields } from '../account/kiosk-queries.js'
import type { ListingChange } from '../account/listings/listing-changes.js'
import {
  channelInV0,
  deadlinesOf,
  hasPersonalData,
  type Order,
  type OrderItem,
  statusInV0,
  unitsShipped,
  unitsUnshipped,
} from '../account/order.js'
import type { ProductEvent } from '../account/products.js'
import { merchantIdOf, sellerIdOf } from '../account/seller-id.js'
import type { Report } from '../reports/reports.js'
import type { PayloadOf } from './send-notification.js'

// The payloads of the notifications about changes, without the field that wraps some of them.

export function orderChange(order: Order, seller: Account): object {
  const deadlines = deadlinesOf(order)
  return {
    NotificationLevel: 'OrderLevel',
    SellerId: sellerIdOf(seller),
    AmazonOrderId: order.orderId,
    OrderChangeType: 'OrderStatusChange',
    OrderChangeTrigger: { TimeOfOrderChange: order.updatedAt, ChangeReason: 'Order status changed' },
    Summary: {
      MarketplaceId: order.marketplaceId,
      OrderStatus: statusInV0[order.status],
      PurchaseDate: order.createdAt,
      DestinationPostalCode: hasPersonalData(order) ? order.address.postalCode : null,
      FulfillmentType: channelInV0[order.fulfilledBy],
      OrderType: 'StandardOrder',
      NumberOfItemsShipped: unitsShipped(order),
      NumberOfItemsUnshipped: unitsUnshipped(order),
      EarliestShipDate: deadlines?.earliestShipping,
      LatestShipDate: deadlines?.latestShipping,
      EarliestDeliveryDate: deadlines?.earliestDelivery,
      LatestDeliveryDate: deadlines?.latestDelivery,
      OrderItems: order.items.map(changedItem),
    },
  }
}

function changedItem({ orderItemId, product, quantity, quantityShipped }: OrderItem): object {
  return {
    OrderItemId: orderItemId,
    SellerSKU: product.sku,
    SupplySourceId: null,
    OrderItemStatus: quantityShipped === quantity ? 'Shipped' : 'Unshipped',
    Quantity: quantity,
    QuantityShipped: quantityShipped,
  }
}

/** @returns Undefined if only the issues have changed. */
export function listingStatusChange(change: ListingChange, seller: Account): object | undefined {
  const status = change.after?.status ?? ['DELETED']
  if (isSame(change.before?.status, status)) return undefined
  return { ...listingFields(change, seller), CreatedDate: change.createdAt, Status: status }
}

/** @returns Undefined if only the status has changed, or if the listing was deleted. */
export function listingIssuesChange(change: ListingChange, seller: Account): PayloadOf | undefined {
  const { before, after } = change
  if (!after || isSame(before?.issues ?? [], after.issues)) return undefined
  const severities = unique(after.issues.map(({ severity }) => severity)).filter((each) => each !== 'INFO')
  const actions = unique(
    after.issues.flatMap(({ enforcements }) => enforcements?.actions ?? []).map(({ action }) => action),
  )
  return (payloadVersion) => ({
    ...listingFields(change, seller),
    Severities: severities.length > 0 ? severities : ['NONE'],
    // The other actions came with the later version.
    EnforcementActions: payloadVersion === '1.0' ? actions.filter((each) => each === 'SEARCH_SUPPRESSED') : actions,
  })
}

function listingFields({ sku, asin, marketplaceId }: ListingChange, seller: Account): object {
  return { SellerId: sellerIdOf(seller), MarketplaceId: marketplaceId, Asin: asin, Sku: sku }
}

/** @returns Undefined if the quantity that the selling partner has in stock did not change. */
export function merchantQuantityChange({ before, after }: ProductEvent, seller: Account): object | undefined {
  if (after?.fulfilledBy !== 'MERCHANT' || after.quantity === before?.quantity) return undefined
  const { sku, quantity } = after
  return { SellerId: sellerIdOf(seller), FulfillmentChannelCode: 'DEFAULT', Sku: sku, Quantity: quantity }
}

/** Has the stores whose inventory changed. */
export function fbaInventoryChange({ product, stores }: InventoryChange, seller: Account): object {
  const { sku, asin, fnSku, title } = product
  return {
    SellerId: sellerIdOf(seller),
    FNSKU: fnSku,
    ASIN: asin,
    SKU: sku,
    FulfillmentInventoryByMarketplace: [...stores].map(([marketplaceId, inventory]) => ({
      MarketplaceId: marketplaceId,
      ItemName: title,
      FulfillmentInventory: fulfillmentInventory(inventory),
    })),
  }
}

function fulfillmentInventory({ fulfillable, inbound, pendingOrders }: Inventory): object {
  return {
    InboundQuantityBreakdown: { Working: inbound.working, Shipped: inbound.shipped, Receiving: inbound.receiving },
    Fulfillable: fulfillable,
    Unfulfillable: 0,
    Researching: 0,
    ReservedQuantityBreakdown: { WarehouseProcessing: 0, WarehouseTransfer: 0, PendingCustomerOrder: pendingOrders },
    FutureSupplyBuyable: 0,
    PendingCustomerOrderInTransit: 0,
  }
}

/** @returns Undefined if the feed is still waiting or being processed. */
export function feedFinished(feed: Feed, seller: Account): object | undefined {
  if (!hasEnded(feed.status)) return undefined
  const { id, data, status, result } = feed
  return {
    sellerId: sellerIdOf(seller),
    accountId: merchantIdOf(seller),
    feedId: id,
    feedType: data.feedType,
    processingStatus: status,
    resultFeedDocumentId: result?.resultDocumentId,
  }
}

/** @returns Undefined if the report is still waiting or being processed. */
export function reportFinished(report: Report, seller: Account): object | undefined {
  const { reportId, reportType, processingStatus, reportDocumentId } = report
  if (!hasEnded(processingStatus)) return undefined
  const ids = { sellerId: sellerIdOf(seller), accountId: merchantIdOf(seller), reportId }
  return { ...ids, reportType, processingStatus, reportDocumentId }
}

/** @returns Undefined if the query is still waiting or being processed. */
export function queryFinished(query: KioskQuery, seller: Account): object | undefined {
  if (!hasEnded(query.status)) return undefined
  const { id, data, status } = query
  const ids = { accountId: merchantIdOf(seller), queryId: id }
  return { ...ids, query: data.query, processingStatus: status, ...resultFields(query) }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)]
}
