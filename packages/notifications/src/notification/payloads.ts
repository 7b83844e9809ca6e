import type { JsonObject } from '@selling-partner/auth'

/**
 * The payload of each notification type, exactly as Amazon sends it. Declare a new type in your code with
 * `declare module '@selling-partner/notifications' { interface NotificationPayloads { MY_TYPE: ... } }`.
 *
 * @see https://developer-docs.amazon/sp-api/docs/notification-type-values
 */
export interface NotificationPayloads {
  ACCOUNT_STATUS_CHANGED: JsonObject
  ANY_OFFER_CHANGED: Wrapped<'AnyOfferChangedNotification'>
  B2B_ANY_OFFER_CHANGED: JsonObject
  BRANDED_ITEM_CONTENT_CHANGE: BrandedItemContentChange
  DATA_KIOSK_QUERY_PROCESSING_FINISHED: DataKioskQueryProcessingFinished
  DETAIL_PAGE_TRAFFIC_EVENT: { detailPageTrafficEvents: JsonObject[] }
  EXTERNAL_FULFILLMENT_SHIPMENT_STATUS_CHANGE: JsonObject
  FBA_INVENTORY_AVAILABILITY_CHANGES: JsonObject
  FBA_OUTBOUND_SHIPMENT_STATUS: Wrapped<'FBAOutboundShipmentStatusNotification'>
  FEED_PROCESSING_FINISHED: { feedProcessingFinishedNotification: FeedProcessingFinished }
  FEE_PROMOTION: Wrapped<'FeePromotionNotification'>
  FULFILLMENT_ORDER_STATUS: Wrapped<'FulfillmentOrderStatusNotification'>
  ITEM_INVENTORY_EVENT_CHANGE: { itemInventoryEventChanges: JsonObject[] }
  ITEM_PRODUCT_TYPE_CHANGE: ItemProductTypeChange
  ITEM_SALES_EVENT_CHANGE: { itemSalesEventChanges: JsonObject[] }
  LISTINGS_ITEM_ISSUES_CHANGE: ListingsItemIssuesChange
  LISTINGS_ITEM_MFN_QUANTITY_CHANGE: ListingsItemMfnQuantityChange
  LISTINGS_ITEM_STATUS_CHANGE: ListingsItemStatusChange
  ORDER_CHANGE: { OrderChangeNotification: OrderChange }
  PRICING_HEALTH: JsonObject
  PRODUCT_TYPE_DEFINITIONS_CHANGE: ProductTypeDefinitionsChange
  REPORT_PROCESSING_FINISHED: { reportProcessingFinishedNotification: ReportProcessingFinished }
  SHIPMENT_TRACKING_MILESTONE_CHANGED: Wrapped<'shipmentTrackingMilestoneChangedNotification'>
  TRANSACTION_UPDATE: Wrapped<'TransactionUpdateNotification'>
}

/** A payload whose only field contains all others. */
type Wrapped<Field extends string> = { [Name in Field]: JsonObject }

/** The title, description, bullet points or images of an ASIN of the seller's brand have changed. */
export interface BrandedItemContentChange {
  MarketplaceId: string
  BrandName?: string
  Asin: string
  AttributesChanged: string[]
}

/** A query of Data Kiosk has ended. */
export interface DataKioskQueryProcessingFinished {
  accountId: string
  queryId: string
  query: string
  processingStatus: 'CANCELLED' | 'DONE' | 'FATAL' | (string & {})
  dataDocumentId?: string
  errorDocumentId?: string
  pagination?: { nextToken: string }
}

/** A feed has ended. */
export interface FeedProcessingFinished {
  sellerId: string
  feedId: string
  feedType: string
  processingStatus: 'CANCELLED' | 'DONE' | 'FATAL' | (string & {})
  resultFeedDocumentId?: string
}

/** The product type of an ASIN of the seller's brand has changed. */
export interface ItemProductTypeChange {
  MarketplaceId: string
  Asin: string
  PreviousProductType?: string
  CurrentProductType: string
}

/** The issues of a listing have changed. */
export interface ListingsItemIssuesChange {
  SellerId: string
  MarketplaceId: string
  Asin: string
  Sku: string
  Severities: string[]
  EnforcementActions: string[]
}

/** The quantity of a listing that the merchant fulfills has changed. */
export interface ListingsItemMfnQuantityChange {
  SellerId: string
  FulfillmentChannelCode: string
  Sku: string
  Quantity: number
}

/** A listing was created or deleted, or can be bought or found now, or no longer. */
export interface ListingsItemStatusChange {
  SellerId: string
  MarketplaceId: string
  Asin: string
  Sku: string
  CreatedDate?: string
  Status: string[]
}

/** An order has changed in an important way, or is new. */
export interface OrderChange {
  NotificationLevel: string
  SellerId: string
  AmazonOrderId: string
  OrderChangeType: string
  OrderChangeTrigger?: JsonObject
  Summary: JsonObject
}

/** A product type or a version of product types is new. */
export interface ProductTypeDefinitionsChange {
  AccountId?: string
  MarketplaceId: string
  ProductTypeVersion: string
  NewProductTypes?: string[]
}

/** A report has ended. */
export interface ReportProcessingFinished {
  sellerId: string
  reportId: string
  reportType: string
  processingStatus: 'CANCELLED' | 'DONE' | 'FATAL' | (string & {})
  reportDocumentId?: string
}
