/** The form of one type's notifications. */
export interface NotificationType {
  /** Whether the envelope's fields are written as `NotificationType` or as `notificationType`. @default 'pascal' */
  readonly casing?: 'pascal' | 'camel'
  /** The versions of the payload, newest last. @default ['1.0'] */
  readonly payloadVersions?: readonly string[]
  /** @default '1.0' */
  readonly notificationVersion?: string
  /** The only field of `Payload`, which contains all others. @default none */
  readonly wrapper?: string
}

const reporting = { casing: 'camel', payloadVersions: ['2020-09-04'], notificationVersion: '2020-09-04' } as const

/**
 * The types whose form is known, from Amazon's schemas and examples.
 * @see https://developer-docs.amazon/sp-api/docs/notification-type-values
 */
export const notificationTypes: Readonly<Record<string, NotificationType>> = {
  ACCOUNT_STATUS_CHANGED: {
    casing: 'camel',
    payloadVersions: ['2021-01-01'],
    wrapper: 'accountStatusChangeNotification',
  },
  ANY_OFFER_CHANGED: { wrapper: 'AnyOfferChangedNotification' },
  APPLICATION_OAUTH_CLIENT_NEW_SECRET: { casing: 'camel', wrapper: 'applicationOAuthClientNewSecret' },
  APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY: { casing: 'camel', wrapper: 'applicationOAuthClientSecretExpiry' },
  B2B_ANY_OFFER_CHANGED: { wrapper: 'B2BAnyOfferChangedNotification' },
  BRANDED_ITEM_CONTENT_CHANGE: {},
  DATA_KIOSK_QUERY_PROCESSING_FINISHED: {
    casing: 'camel',
    payloadVersions: ['2023-11-15'],
    notificationVersion: '2023-11-15',
  },
  DETAIL_PAGE_TRAFFIC_EVENT: { ...reporting, wrapper: 'detailPageTrafficEvents' },
  FBA_INVENTORY_AVAILABILITY_CHANGES: {},
  FBA_OUTBOUND_SHIPMENT_STATUS: { wrapper: 'FBAOutboundShipmentStatusNotification' },
  FEED_PROCESSING_FINISHED: { ...reporting, wrapper: 'feedProcessingFinishedNotification' },
  FEE_PROMOTION: { wrapper: 'FeePromotionNotification' },
  FULFILLMENT_ORDER_STATUS: { wrapper: 'FulfillmentOrderStatusNotification' },
  ITEM_INVENTORY_EVENT_CHANGE: { ...reporting, wrapper: 'itemInventoryEventChanges' },
  ITEM_PRODUCT_TYPE_CHANGE: {},
  ITEM_SALES_EVENT_CHANGE: { ...reporting, wrapper: 'itemSalesEventChanges' },
  LISTINGS_ITEM_ISSUES_CHANGE: { payloadVersions: ['1.0', '2023-12-13'] },
  LISTINGS_ITEM_MFN_QUANTITY_CHANGE: {},
  LISTINGS_ITEM_STATUS_CHANGE: {},
  ORDER_CHANGE: { wrapper: 'OrderChangeNotification' },
  PRICING_HEALTH: { casing: 'camel' },
  PRODUCT_TYPE_DEFINITIONS_CHANGE: {},
  REPORT_PROCESSING_FINISHED: { ...reporting, wrapper: 'reportProcessingFinishedNotification' },
  SHIPMENT_TRACKING_MILESTONE_CHANGED: {
    casing: 'camel',
    payloadVersions: ['2026-01-30'],
    wrapper: 'shipmentTrackingMilestoneChangedNotification',
  },
  TRANSACTION_UPDATE: { wrapper: 'TransactionUpdateNotification' },
}
