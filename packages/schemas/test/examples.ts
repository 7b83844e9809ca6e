import type { DataKioskRow } from '@selling-partner/schemas/data-kiosk'
import type { ListingsFeed, ListingsFeedProcessingReport } from '@selling-partner/schemas/feeds'
import type {
  AnyOfferChangedNotification,
  B2bAnyOfferChangedNotification,
  FbaInventoryAvailabilityChangeNotification,
  FeePromotionNotification,
  FulfillmentOrderStatusNotification,
  ListingsItemStatusChangeNotification,
  OrderChangeNotification,
  PricingHealthNotification,
  ReportProcessingFinishedNotification,
  ShipmentTrackingMilestoneChangedNotification,
} from '@selling-partner/schemas/notifications'
import type {
  AccountHealthReport,
  SellerSalesAndTrafficReport,
  VendorSalesReport,
} from '@selling-partner/schemas/reports'

const envelope = {
  NotificationVersion: '1.0',
  PayloadVersion: '1.0',
  EventTime: '2026-11-27T09:00:00.000Z',
  NotificationMetadata: {
    ApplicationId: 'amzn1.sellerapps.app.example',
    SubscriptionId: 'subscription-1',
    PublishTime: '2026-11-27T09:00:01.000Z',
    NotificationId: 'notification-1',
  },
}

const camelCaseEnvelope = {
  notificationVersion: '1.0',
  payloadVersion: '1.0',
  eventTime: '2026-11-27T09:00:00.000Z',
  notificationMetadata: {
    applicationId: 'amzn1.sellerapps.app.example',
    subscriptionId: 'subscription-1',
    publishTime: '2026-11-27T09:00:01.000Z',
    notificationId: 'notification-1',
  },
}

const price = { Amount: 12.5, CurrencyCode: 'EUR' }
const smallPrice = { amount: 12.5, currencyCode: 'EUR' }

export const orderChange = {
  ...envelope,
  NotificationType: 'ORDER_CHANGE',
  Payload: {
    OrderChangeNotification: {
      NotificationLevel: 'OrderLevel',
      SellerId: 'A1SELLER',
      AmazonOrderId: '111-2222222-3333333',
      OrderChangeType: 'OrderStatusChange',
      OrderChangeTrigger: { TimeOfOrderChange: null, ChangeReason: 'Order Status Change' },
      Summary: {
        MarketplaceId: 'A1PA6795UKMFR9',
        OrderStatus: 'Unshipped',
        PurchaseDate: '2026-11-27T08:59:00.000Z',
        DestinationPostalCode: null,
        FulfillmentType: 'MFN',
        OrderType: 'StandardOrder',
        OrderPrograms: ['Business'],
        OrderItems: [{ OrderItemId: '1', SellerSKU: 'TEAPOT', SupplySourceId: null, Quantity: 2 }],
      },
    },
  },
} satisfies OrderChangeNotification

/** An offer without feedback, country and Prime, as live notifications have. */
export const anyOfferChanged = {
  ...envelope,
  NotificationType: 'ANY_OFFER_CHANGED',
  Payload: {
    AnyOfferChangedNotification: {
      SellerId: 'A1SELLER',
      OfferChangeTrigger: {
        MarketplaceId: 'A1PA6795UKMFR9',
        ASIN: 'B000000001',
        ItemCondition: 'new',
        TimeOfOfferChange: '2026-11-27T08:59:59.000Z',
        OfferChangeType: 'Internal',
      },
      Summary: {
        NumberOfOffers: [{ Condition: 'new', FulfillmentChannel: 'Amazon', OfferCount: 1 }],
        LowestPrices: [
          { Condition: 'new', FulfillmentChannel: 'Amazon', LandedPrice: price, ListingPrice: price, Shipping: price },
          {
            Condition: 'new',
            FulfillmentChannel: 'Merchant',
            LandedPrice: price,
            ListingPrice: price,
            Shipping: price,
            Points: { PointsNumber: 10 },
          },
        ],
        NumberOfBuyBoxEligibleOffers: [],
      },
      Offers: [
        {
          SellerId: 'A2SELLER',
          SubCondition: 'new',
          ShippingTime: { MinimumHours: 0, MaximumHours: 0, AvailabilityType: 'NOW', AvailableDate: '' },
          ListingPrice: price,
          Shipping: price,
          IsFulfilledByAmazon: true,
          IsBuyBoxWinner: true,
        },
      ],
    },
  },
} satisfies AnyOfferChangedNotification

export const b2bAnyOfferChanged = {
  ...envelope,
  NotificationType: 'B2B_ANY_OFFER_CHANGED',
  Payload: {
    B2BAnyOfferChangedNotification: {
      SellerId: 'A1SELLER',
      OfferChangeTrigger: {
        MarketplaceId: 'A1PA6795UKMFR9',
        ASIN: 'B000000001',
        ItemCondition: 'new',
        TimeOfOfferChange: '2026-11-27T08:59:59.000Z',
      },
      Summary: { NumberOfOffers: [], BuyBoxEligibleOffers: [], LowestPrices: [] },
      Offers: [
        {
          SellerId: 'A2SELLER',
          SubCondition: 'new',
          ShippingTime: {},
          ListingPrice: price,
          Shipping: price,
          IsFulfilledByAmazon: false,
          QuantityDiscountPrice: [{ QuantityTier: 5, QuantityDiscountType: 'QUANTITY_DISCOUNT', ListingPrice: price }],
        },
      ],
    },
  },
} satisfies B2bAnyOfferChangedNotification

export const fbaInventoryChange = {
  ...envelope,
  NotificationType: 'FBA_INVENTORY_AVAILABILITY_CHANGES',
  Payload: {
    SellerId: 'A1SELLER',
    FNSKU: 'X000000001',
    ASIN: 'B000000001',
    SKU: 'TEAPOT',
    FulfillmentInventoryByMarketplace: [
      {
        MarketplaceId: 'A1PA6795UKMFR9',
        ItemName: 'Teapot',
        FulfillmentInventory: {
          InboundQuantityBreakdown: { Working: 0, Shipped: 0, Receiving: 0 },
          Fulfillable: 5,
          Unfulfillable: 0,
          Researching: 0,
          ReservedQuantityBreakdown: { WarehouseProcessing: 0, WarehouseTransfer: 0, PendingCustomerOrder: 1 },
          FutureSupplyBuyable: 0,
          PendingCustomerOrderInTransit: 0,
        },
        Stores: ['Low-Cost Store'],
      },
    ],
  },
} satisfies FbaInventoryAvailabilityChangeNotification

/** A discount in percent, so it has no amount of money. */
export const feePromotion = {
  ...envelope,
  NotificationType: 'FEE_PROMOTION',
  Payload: {
    FeePromotionNotification: {
      MerchantId: 'A1SELLER',
      MarketplaceId: 'A1PA6795UKMFR9',
      FeePromotionType: 'Pricing',
      PromotionActiveTimeRange: {
        EffectiveFromDate: '2026-11-27T00:00:00Z',
        EffectiveThroughDate: '2026-12-27T00:00:00Z',
      },
      Identifiers: [{ IdentifierType: 'ASIN', IdentifierValues: [{ IdentifierValueId: 'B000000001' }] }],
      PromotionInformation: [
        {
          FeeType: 'ReferralFee',
          FeeDiscountType: 'Percentage points off',
          FeeDiscountValue: 5,
          PriceThreshold: price,
        },
      ],
    },
  },
} satisfies FeePromotionNotification

export const canceledShipment = {
  ...envelope,
  NotificationType: 'FULFILLMENT_ORDER_STATUS',
  Payload: {
    FulfillmentOrderStatusNotification: {
      EventType: 'Shipment',
      StatusUpdatedDateTime: '2026-11-27T09:00:00Z',
      SellerFulfillmentOrderId: 'order-1',
      FulfillmentOrderStatus: 'Processing',
      FulfillmentShipment: { FulfillmentShipmentStatus: 'CancelledByFulfiller', AmazonShipmentId: 'shipment-1' },
    },
  },
} satisfies FulfillmentOrderStatusNotification

export const listingsItemStatusChange = {
  ...envelope,
  NotificationType: 'LISTINGS_ITEM_STATUS_CHANGE',
  Payload: { SellerId: 'A1SELLER', Sku: 'TEAPOT', Status: ['BUYABLE', 'DISCOVERABLE'] },
} satisfies ListingsItemStatusChangeNotification

export const pricingHealth = {
  ...camelCaseEnvelope,
  notificationType: 'PRICING_HEALTH',
  payload: {
    sellerId: 'A1SELLER',
    issueType: 'BuyBoxDisqualification',
    offerChangeTrigger: {
      marketplaceId: 'A1PA6795UKMFR9',
      asin: 'B000000001',
      itemCondition: 'new',
      timeOfOfferChange: '2026-11-27T08:59:59.000Z',
    },
    merchantOffer: {
      condition: 'new',
      fulfillmentType: 'MFN',
      landedPrice: smallPrice,
      listingPrice: smallPrice,
      shipping: smallPrice,
    },
    summary: {
      numberOfOffers: [{ condition: 'new', fulfillmentType: 'MFN', offerCount: 2 }],
      buyBoxEligibleOffers: [],
      referencePrice: { averageSellingPrice: smallPrice },
    },
  },
} satisfies PricingHealthNotification

export const reportProcessingFinished = {
  ...camelCaseEnvelope,
  notificationType: 'REPORT_PROCESSING_FINISHED',
  payload: {
    reportProcessingFinishedNotification: {
      accountId: 'amzn1.merchant.o.A1SELLER',
      reportId: '1',
      reportType: 'GET_SALES_AND_TRAFFIC_REPORT',
      processingStatus: 'DONE',
      reportDocumentId: 'document-1',
    },
  },
} satisfies ReportProcessingFinishedNotification

export const shipmentTrackingMilestone = {
  ...camelCaseEnvelope,
  notificationType: 'SHIPMENT_TRACKING_MILESTONE_CHANGED',
  payload: {
    shipmentTrackingMilestoneChangedNotification: {
      trackingDetail: {
        identifier: { aftn: 'AFTN1' },
        milestoneHistory: [
          { status: { code: 'SHIPPED', description: 'Left the warehouse' }, occurredAt: '2026-11-27T09:00:00Z' },
        ],
      },
    },
  },
} satisfies ShipmentTrackingMilestoneChangedNotification

const money = { amount: 100, currencyCode: 'USD' }
const range = { reportingDateFrom: '2026-10-01T00:00Z', reportingDateTo: '2026-10-31T23:59Z' }
const assessed = { status: 'GOOD', targetValue: 0.04, targetCondition: 'LESS_THAN', reportingDateRange: range }
const violations = { ...assessed, defectsCount: 0 }
const defects = { count: 1, status: 'NONE' }
const orderDefects = {
  ...assessed,
  orderCount: 10,
  orderWithDefects: defects,
  claims: defects,
  chargebacks: defects,
  negativeFeedback: defects,
  rate: 0.01,
  fulfillmentType: 'mfn',
}

export const accountHealth = {
  accountStatuses: [{ marketplaceId: 'A1PA6795UKMFR9', status: 'NORMAL' }],
  performanceMetrics: [
    {
      marketplaceId: 'A1PA6795UKMFR9',
      invoiceDefectRate: {
        ...assessed,
        orderCount: 10,
        invoiceDefect: defects,
        missingInvoice: defects,
        lateInvoice: defects,
        rate: 0,
      },
      lateShipmentRate: { ...assessed, orderCount: 10, lateShipmentCount: 0, rate: 0 },
      orderDefectRate: { mfn: orderDefects, afn: { ...orderDefects, fulfillmentType: 'afn' } },
      onTimeDeliveryRate: { ...assessed, shipmentCountWithValidTracking: 10, onTimeDeliveryCount: 10, rate: 1 },
      validTrackingRate: { ...assessed, shipmentCount: 10, validTrackingCount: 10, rate: 1 },
      preFulfillmentCancellationRate: { ...assessed, orderCount: 10, cancellationCount: 0, rate: 0 },
      warningStates: [{ warningType: 'spammingSellerMessaging', status: 'GOOD' }],
      accountHealthRating: { reportingDateRange: range, ahrStatus: 'GREAT' },
      listingPolicyViolations: violations,
      productAuthenticityCustomerComplaints: violations,
      productConditionCustomerComplaints: violations,
      productSafetyCustomerComplaints: violations,
      receivedIntellectualPropertyComplaints: violations,
      restrictedProductPolicyViolations: violations,
      suspectedIntellectualPropertyViolations: violations,
      foodAndProductSafetyIssues: violations,
      otherPolicyViolations: violations,
      documentRequests: violations,
    },
  ],
} satisfies AccountHealthReport

export const salesAndTraffic = {
  reportSpecification: {
    reportType: 'GET_SALES_AND_TRAFFIC_REPORT',
    reportOptions: { asinGranularity: 'SKU' },
    dataStartTime: '2026-11-01',
    dataEndTime: '2026-11-01',
    marketplaceIds: ['ATVPDKIKX0DER'],
  },
  salesAndTrafficByDate: [],
  salesAndTrafficByAsin: [],
} satisfies SellerSalesAndTrafficReport

export const vendorSales = {
  reportSpecification: {
    reportType: 'GET_VENDOR_SALES_REPORT',
    reportOptions: { distributorView: 'SOURCING', reportPeriod: 'WEEK', sellingProgram: 'RETAIL' },
    lastUpdatedDate: '2026-11-20',
    dataStartTime: '2026-11-01',
    dataEndTime: '2026-11-07',
    marketplaceIds: ['ATVPDKIKX0DER'],
  },
  salesAggregate: [
    { startDate: '2026-11-01', endDate: '2026-11-07', shippedCogs: money, shippedRevenue: money, shippedUnits: 4 },
  ],
  salesByAsin: [],
} satisfies VendorSalesReport

export const listingsFeed = {
  header: { sellerId: 'A1SELLER', version: '2.0', issueLocale: 'en_US' },
  messages: [
    {
      messageId: 1,
      sku: 'TEAPOT',
      operationType: 'PATCH',
      productType: 'TEAPOT',
      patches: [{ op: 'replace', path: '/attributes/item_name', value: [{ value: 'Teapot' }] }],
    },
    { messageId: 2, sku: 'CUP', operationType: 'DELETE' },
  ],
} satisfies ListingsFeed

export const processingReport = {
  header: { sellerId: 'A1SELLER', version: '2.0', feedId: '1' },
  issues: [{ messageId: 1, sku: 'TEAPOT', severity: 'ERROR', code: '90220', message: 'A value is missing.' }],
  summary: { errors: 1, warnings: 0, messagesProcessed: 2, messagesAccepted: 1, messagesInvalid: 1 },
} satisfies ListingsFeedProcessingReport

/** A line with the fields of a query that selects the dates and the net proceeds. */
export const economicsLine = {
  startDate: '2026-11-01',
  endDate: '2026-11-01',
  msku: null,
  netProceeds: { perUnit: null, total: money },
} satisfies Pick<
  DataKioskRow<'analytics_economics_2024_03_15', 'economics'>,
  'startDate' | 'endDate' | 'msku' | 'netProceeds'
>

/** The examples that are whole documents, by name. */
export const examples = {
  orderChange,
  anyOfferChanged,
  b2bAnyOfferChanged,
  fbaInventoryChange,
  feePromotion,
  canceledShipment,
  listingsItemStatusChange,
  pricingHealth,
  reportProcessingFinished,
  shipmentTrackingMilestone,
  accountHealth,
  salesAndTraffic,
  vendorSales,
  listingsFeed,
  processingReport,
}
