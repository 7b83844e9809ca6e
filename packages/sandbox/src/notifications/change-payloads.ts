import type { Account } from '../account/account.js'
import {
  deadlinesOf,
  hasPersonalData,
  type Order,
  type OrderItem,
  unitsShipped,
  unitsUnshipped,
} from '../account/order.js'
import { merchantIdOf, sellerIdOf } from '../account/seller-id.js'
import { channelInV0, statusInV0 } from '../apis/orders/order-in-v0.js'
import type { Report } from '../reports/reports.js'

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

/** @returns Undefined if the report is still waiting or being processed. */
export function reportFinished(report: Report, seller: Account): object | undefined {
  const { reportId, reportType, processingStatus, reportDocumentId } = report
  if (processingStatus === 'IN_QUEUE' || processingStatus === 'IN_PROGRESS') return undefined
  const ids = { sellerId: sellerIdOf(seller), accountId: merchantIdOf(seller), reportId }
  return { ...ids, reportType, processingStatus, reportDocumentId }
}
