// Generated from the schemas in models. To change this file, see CONTRIBUTING.md.

import type * as AnyOfferChangedNotificationTypes from './any-offer-changed-notification.js'
import type { AnyOfferChangedNotification } from './any-offer-changed-notification.js'
import type * as B2bAnyOfferChangedNotificationTypes from './b2b-any-offer-changed-notification.js'
import type { B2bAnyOfferChangedNotification } from './b2b-any-offer-changed-notification.js'
import type * as BrandedItemContentChangeNotificationTypes from './branded-item-content-change-notification.js'
import type { BrandedItemContentChangeNotification } from './branded-item-content-change-notification.js'
import type * as DataKioskQueryProcessingFinishedNotificationTypes from './data-kiosk-query-processing-finished-notification.js'
import type { DataKioskQueryProcessingFinishedNotification } from './data-kiosk-query-processing-finished-notification.js'
import type * as DetailPageTrafficEventNotificationTypes from './detail-page-traffic-event-notification.js'
import type { DetailPageTrafficEventNotification } from './detail-page-traffic-event-notification.js'
import type * as FbaInventoryAvailabilityChangeNotificationTypes from './fba-inventory-availability-change-notification.js'
import type { FbaInventoryAvailabilityChangeNotification } from './fba-inventory-availability-change-notification.js'
import type * as FbaOutboundShipmentStatusNotificationTypes from './fba-outbound-shipment-status-notification.js'
import type { FbaOutboundShipmentStatusNotification } from './fba-outbound-shipment-status-notification.js'
import type * as FeePromotionNotificationTypes from './fee-promotion-notification.js'
import type { FeePromotionNotification } from './fee-promotion-notification.js'
import type * as FeedProcessingFinishedNotificationTypes from './feed-processing-finished-notification.js'
import type { FeedProcessingFinishedNotification } from './feed-processing-finished-notification.js'
import type * as FulfillmentOrderStatusNotificationTypes from './fulfillment-order-status-notification.js'
import type { FulfillmentOrderStatusNotification } from './fulfillment-order-status-notification.js'
import type * as ItemInventoryEventChangeNotificationTypes from './item-inventory-event-change-notification.js'
import type { ItemInventoryEventChangeNotification } from './item-inventory-event-change-notification.js'
import type * as ItemProductTypeChangeNotificationTypes from './item-product-type-change-notification.js'
import type { ItemProductTypeChangeNotification } from './item-product-type-change-notification.js'
import type * as ItemSalesEventChangeNotificationTypes from './item-sales-event-change-notification.js'
import type { ItemSalesEventChangeNotification } from './item-sales-event-change-notification.js'
import type * as ListingsItemIssuesChangeNotificationTypes from './listings-item-issues-change-notification.js'
import type { ListingsItemIssuesChangeNotification } from './listings-item-issues-change-notification.js'
import type * as ListingsItemIssuesChangeNotification20231213Types from './listings-item-issues-change-notification-2023-12-13.js'
import type { ListingsItemIssuesChangeNotification20231213 } from './listings-item-issues-change-notification-2023-12-13.js'
import type * as ListingsItemMfnQuantityChangeNotificationTypes from './listings-item-mfn-quantity-change-notification.js'
import type { ListingsItemMfnQuantityChangeNotification } from './listings-item-mfn-quantity-change-notification.js'
import type * as ListingsItemStatusChangeNotificationTypes from './listings-item-status-change-notification.js'
import type { ListingsItemStatusChangeNotification } from './listings-item-status-change-notification.js'
import type * as OrderChangeNotificationTypes from './order-change-notification.js'
import type { OrderChangeNotification } from './order-change-notification.js'
import type * as PricingHealthNotificationTypes from './pricing-health-notification.js'
import type { PricingHealthNotification } from './pricing-health-notification.js'
import type * as ProductTypeDefinitionsChangeNotificationTypes from './product-type-definitions-change-notification.js'
import type { ProductTypeDefinitionsChangeNotification } from './product-type-definitions-change-notification.js'
import type * as ReportProcessingFinishedNotificationTypes from './report-processing-finished-notification.js'
import type { ReportProcessingFinishedNotification } from './report-processing-finished-notification.js'
import type * as ShipmentTrackingMilestoneChangedNotificationTypes from './shipment-tracking-milestone-changed-notification.js'
import type { ShipmentTrackingMilestoneChangedNotification } from './shipment-tracking-milestone-changed-notification.js'
import type * as TransactionUpdateNotificationTypes from './transaction-update-notification.js'
import type { TransactionUpdateNotification } from './transaction-update-notification.js'

export type { CamelCaseNotificationMetadata, NotificationMetadata } from './notification-metadata.js'
export type {
  AnyOfferChangedNotification,
  AnyOfferChangedNotificationTypes,
  B2bAnyOfferChangedNotification,
  B2bAnyOfferChangedNotificationTypes,
  BrandedItemContentChangeNotification,
  BrandedItemContentChangeNotificationTypes,
  DataKioskQueryProcessingFinishedNotification,
  DataKioskQueryProcessingFinishedNotificationTypes,
  DetailPageTrafficEventNotification,
  DetailPageTrafficEventNotificationTypes,
  FbaInventoryAvailabilityChangeNotification,
  FbaInventoryAvailabilityChangeNotificationTypes,
  FbaOutboundShipmentStatusNotification,
  FbaOutboundShipmentStatusNotificationTypes,
  FeedProcessingFinishedNotification,
  FeedProcessingFinishedNotificationTypes,
  FeePromotionNotification,
  FeePromotionNotificationTypes,
  FulfillmentOrderStatusNotification,
  FulfillmentOrderStatusNotificationTypes,
  ItemInventoryEventChangeNotification,
  ItemInventoryEventChangeNotificationTypes,
  ItemProductTypeChangeNotification,
  ItemProductTypeChangeNotificationTypes,
  ItemSalesEventChangeNotification,
  ItemSalesEventChangeNotificationTypes,
  ListingsItemIssuesChangeNotification,
  ListingsItemIssuesChangeNotification20231213,
  ListingsItemIssuesChangeNotification20231213Types,
  ListingsItemIssuesChangeNotificationTypes,
  ListingsItemMfnQuantityChangeNotification,
  ListingsItemMfnQuantityChangeNotificationTypes,
  ListingsItemStatusChangeNotification,
  ListingsItemStatusChangeNotificationTypes,
  OrderChangeNotification,
  OrderChangeNotificationTypes,
  PricingHealthNotification,
  PricingHealthNotificationTypes,
  ProductTypeDefinitionsChangeNotification,
  ProductTypeDefinitionsChangeNotificationTypes,
  ReportProcessingFinishedNotification,
  ReportProcessingFinishedNotificationTypes,
  ShipmentTrackingMilestoneChangedNotification,
  ShipmentTrackingMilestoneChangedNotificationTypes,
  TransactionUpdateNotification,
  TransactionUpdateNotificationTypes,
}

/** One row for each schema of a notification. If the payload has one field that contains everything else, `payloadField` is its name. */
export const notificationSchemas = [
  {
    notificationType: 'ANY_OFFER_CHANGED',
    payloadVersion: '1.0',
    typeName: 'AnyOfferChangedNotification',
    schema: 'AnyOfferChangedNotification',
    casing: 'PascalCase',
    payloadField: 'AnyOfferChangedNotification',
  },
  {
    notificationType: 'B2B_ANY_OFFER_CHANGED',
    payloadVersion: '1.0',
    typeName: 'B2bAnyOfferChangedNotification',
    schema: 'B2bAnyOfferChangedNotification',
    casing: 'PascalCase',
    payloadField: 'B2BAnyOfferChangedNotification',
  },
  {
    notificationType: 'BRANDED_ITEM_CONTENT_CHANGE',
    payloadVersion: '1.0',
    typeName: 'BrandedItemContentChangeNotification',
    schema: 'BrandedItemContentChangeNotification',
    casing: 'PascalCase',
  },
  {
    notificationType: 'DATA_KIOSK_QUERY_PROCESSING_FINISHED',
    payloadVersion: '2023-11-15',
    typeName: 'DataKioskQueryProcessingFinishedNotification',
    schema: 'DataKioskQueryProcessingFinishedNotification',
    casing: 'camelCase',
  },
  {
    notificationType: 'DETAIL_PAGE_TRAFFIC_EVENT',
    payloadVersion: '2020-09-04',
    typeName: 'DetailPageTrafficEventNotification',
    schema: 'DetailPageTrafficEventNotification',
    casing: 'camelCase',
    payloadField: 'detailPageTrafficEvents',
  },
  {
    notificationType: 'FBA_INVENTORY_AVAILABILITY_CHANGES',
    payloadVersion: '1.0',
    typeName: 'FbaInventoryAvailabilityChangeNotification',
    schema: 'FBAInventoryAvailabilityChangeNotification',
    casing: 'PascalCase',
  },
  {
    notificationType: 'FBA_OUTBOUND_SHIPMENT_STATUS',
    payloadVersion: '1.0',
    typeName: 'FbaOutboundShipmentStatusNotification',
    schema: 'FBAOutboundShipmentStatusNotification',
    casing: 'PascalCase',
    payloadField: 'FBAOutboundShipmentStatusNotification',
  },
  {
    notificationType: 'FEE_PROMOTION',
    payloadVersion: '1.0',
    typeName: 'FeePromotionNotification',
    schema: 'FeePromotionNotification',
    casing: 'PascalCase',
    payloadField: 'FeePromotionNotification',
  },
  {
    notificationType: 'FEED_PROCESSING_FINISHED',
    payloadVersion: '2020-09-04',
    typeName: 'FeedProcessingFinishedNotification',
    schema: 'FeedProcessingFinishedNotification',
    casing: 'camelCase',
    payloadField: 'feedProcessingFinishedNotification',
  },
  {
    notificationType: 'FULFILLMENT_ORDER_STATUS',
    payloadVersion: '1.0',
    typeName: 'FulfillmentOrderStatusNotification',
    schema: 'FulfillmentOrderStatusNotification',
    casing: 'PascalCase',
    payloadField: 'FulfillmentOrderStatusNotification',
  },
  {
    notificationType: 'ITEM_INVENTORY_EVENT_CHANGE',
    payloadVersion: '2020-09-04',
    typeName: 'ItemInventoryEventChangeNotification',
    schema: 'ItemInventoryEventChangeNotification',
    casing: 'camelCase',
    payloadField: 'itemInventoryEventChanges',
  },
  {
    notificationType: 'ITEM_PRODUCT_TYPE_CHANGE',
    payloadVersion: '1.0',
    typeName: 'ItemProductTypeChangeNotification',
    schema: 'ItemProductTypeChangeNotification',
    casing: 'PascalCase',
  },
  {
    notificationType: 'ITEM_SALES_EVENT_CHANGE',
    payloadVersion: '2020-09-04',
    typeName: 'ItemSalesEventChangeNotification',
    schema: 'ItemSalesEventChangeNotification',
    casing: 'camelCase',
    payloadField: 'itemSalesEventChanges',
  },
  {
    notificationType: 'LISTINGS_ITEM_ISSUES_CHANGE',
    payloadVersion: '1.0',
    typeName: 'ListingsItemIssuesChangeNotification',
    schema: 'ListingsItemIssuesChangeNotification',
    casing: 'PascalCase',
  },
  {
    notificationType: 'LISTINGS_ITEM_ISSUES_CHANGE',
    payloadVersion: '2023-12-13',
    typeName: 'ListingsItemIssuesChangeNotification20231213',
    schema: 'ListingsItemIssuesChangeNotification_2023-12-13',
    casing: 'PascalCase',
  },
  {
    notificationType: 'LISTINGS_ITEM_MFN_QUANTITY_CHANGE',
    payloadVersion: '1.0',
    typeName: 'ListingsItemMfnQuantityChangeNotification',
    schema: 'ListingsItemMfnQuantityChange',
    casing: 'PascalCase',
  },
  {
    notificationType: 'LISTINGS_ITEM_STATUS_CHANGE',
    payloadVersion: '1.0',
    typeName: 'ListingsItemStatusChangeNotification',
    schema: 'ListingsItemStatusChangeNotification',
    casing: 'PascalCase',
  },
  {
    notificationType: 'ORDER_CHANGE',
    payloadVersion: '1.0',
    typeName: 'OrderChangeNotification',
    schema: 'OrderChangeNotification',
    casing: 'PascalCase',
    payloadField: 'OrderChangeNotification',
  },
  {
    notificationType: 'PRICING_HEALTH',
    payloadVersion: '1.0',
    typeName: 'PricingHealthNotification',
    schema: 'PricingHealthNotification',
    casing: 'camelCase',
  },
  {
    notificationType: 'PRODUCT_TYPE_DEFINITIONS_CHANGE',
    payloadVersion: '1.0',
    typeName: 'ProductTypeDefinitionsChangeNotification',
    schema: 'ProductTypeDefinitionsChangeNotification',
    casing: 'PascalCase',
  },
  {
    notificationType: 'REPORT_PROCESSING_FINISHED',
    payloadVersion: '2020-09-04',
    typeName: 'ReportProcessingFinishedNotification',
    schema: 'ReportProcessingFinishedNotification',
    casing: 'camelCase',
    payloadField: 'reportProcessingFinishedNotification',
  },
  {
    notificationType: 'SHIPMENT_TRACKING_MILESTONE_CHANGED',
    payloadVersion: '2026-01-30',
    typeName: 'ShipmentTrackingMilestoneChangedNotification',
    schema: 'ShipmentTrackingMilestoneChangedNotification',
    casing: 'camelCase',
    payloadField: 'shipmentTrackingMilestoneChangedNotification',
  },
  {
    notificationType: 'TRANSACTION_UPDATE',
    payloadVersion: '1.0',
    typeName: 'TransactionUpdateNotification',
    schema: 'TransactionUpdateNotification',
    casing: 'PascalCase',
    payloadField: 'TransactionUpdateNotification',
  },
] as const

/** The type of each notification, by the value of `NotificationType` or `notificationType`. */
export interface NotificationByType {
  ANY_OFFER_CHANGED: AnyOfferChangedNotification
  B2B_ANY_OFFER_CHANGED: B2bAnyOfferChangedNotification
  BRANDED_ITEM_CONTENT_CHANGE: BrandedItemContentChangeNotification
  DATA_KIOSK_QUERY_PROCESSING_FINISHED: DataKioskQueryProcessingFinishedNotification
  DETAIL_PAGE_TRAFFIC_EVENT: DetailPageTrafficEventNotification
  FBA_INVENTORY_AVAILABILITY_CHANGES: FbaInventoryAvailabilityChangeNotification
  FBA_OUTBOUND_SHIPMENT_STATUS: FbaOutboundShipmentStatusNotification
  FEE_PROMOTION: FeePromotionNotification
  FEED_PROCESSING_FINISHED: FeedProcessingFinishedNotification
  FULFILLMENT_ORDER_STATUS: FulfillmentOrderStatusNotification
  ITEM_INVENTORY_EVENT_CHANGE: ItemInventoryEventChangeNotification
  ITEM_PRODUCT_TYPE_CHANGE: ItemProductTypeChangeNotification
  ITEM_SALES_EVENT_CHANGE: ItemSalesEventChangeNotification
  LISTINGS_ITEM_ISSUES_CHANGE: ListingsItemIssuesChangeNotification | ListingsItemIssuesChangeNotification20231213
  LISTINGS_ITEM_MFN_QUANTITY_CHANGE: ListingsItemMfnQuantityChangeNotification
  LISTINGS_ITEM_STATUS_CHANGE: ListingsItemStatusChangeNotification
  ORDER_CHANGE: OrderChangeNotification
  PRICING_HEALTH: PricingHealthNotification
  PRODUCT_TYPE_DEFINITIONS_CHANGE: ProductTypeDefinitionsChangeNotification
  REPORT_PROCESSING_FINISHED: ReportProcessingFinishedNotification
  SHIPMENT_TRACKING_MILESTONE_CHANGED: ShipmentTrackingMilestoneChangedNotification
  TRANSACTION_UPDATE: TransactionUpdateNotification
}

/** A notification whose fields start with a capital letter, such as `NotificationType`. */
export type PascalCaseNotification =
  | AnyOfferChangedNotification
  | B2bAnyOfferChangedNotification
  | BrandedItemContentChangeNotification
  | FbaInventoryAvailabilityChangeNotification
  | FbaOutboundShipmentStatusNotification
  | FeePromotionNotification
  | FulfillmentOrderStatusNotification
  | ItemProductTypeChangeNotification
  | ListingsItemIssuesChangeNotification
  | ListingsItemIssuesChangeNotification20231213
  | ListingsItemMfnQuantityChangeNotification
  | ListingsItemStatusChangeNotification
  | OrderChangeNotification
  | ProductTypeDefinitionsChangeNotification
  | TransactionUpdateNotification

/** A notification whose fields start with a small letter, such as `notificationType`. */
export type CamelCaseNotification =
  | DataKioskQueryProcessingFinishedNotification
  | DetailPageTrafficEventNotification
  | FeedProcessingFinishedNotification
  | ItemInventoryEventChangeNotification
  | ItemSalesEventChangeNotification
  | PricingHealthNotification
  | ReportProcessingFinishedNotification
  | ShipmentTrackingMilestoneChangedNotification
