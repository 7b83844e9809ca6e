import { hoursAfter } from '../clock.js'
import { notificationTypes } from './notification-types.js'

const sellerId = 'A1SANDBOXSELLER'
const accountId = `amzn1.merchant.o.${sellerId}`
const marketplaceId = 'ATVPDKIKX0DER'
const asin = 'B0TEST0001'
const sku = 'TEST-SKU'
const orderId = '123-1234567-1234567'

const dollars = (Amount: number) => ({ Amount, CurrencyCode: 'USD' })
const inCamelCase = ({ Amount, CurrencyCode }: ReturnType<typeof dollars>) => ({
  amount: Amount,
  currencyCode: CurrencyCode,
})
const prices = { LandedPrice: dollars(20), ListingPrice: dollars(20), Shipping: dollars(0) }
const listing = { SellerId: sellerId, MarketplaceId: marketplaceId, Asin: asin, Sku: sku }

/** Payloads by type, without the field that wraps some of them. They have the fields that Amazon's schema of the type requires. */
const payloads: Readonly<Record<string, (now: Date) => object>> = {
  ACCOUNT_STATUS_CHANGED: () => ({ previousAccountStatus: 'AT_RISK', currentAccountStatus: 'NORMAL' }),
  ANY_OFFER_CHANGED: (now) => ({
    SellerId: sellerId,
    OfferChangeTrigger: { ...offerChange(now), OfferChangeType: 'External' },
    Summary: {
      NumberOfOffers: [{ Condition: 'new', FulfillmentChannel: 'Amazon', OfferCount: 1 }],
      LowestPrices: [{ Condition: 'new', FulfillmentChannel: 'Amazon', ...prices }],
      BuyBoxPrices: [{ Condition: 'new', ...prices }],
      ListPrice: dollars(24),
      MinimumAdvertisedPrice: dollars(18),
      SuggestedLowerPricePlusShipping: dollars(20),
      TotalBuyBoxEligibleOffers: 1,
      SalesRankings: [{ ProductCategoryId: 'luggage', Rank: 1200 }],
      NumberOfBuyBoxEligibleOffers: [{ Condition: 'new', FulfillmentChannel: 'Amazon', OfferCount: 1 }],
      CompetitivePriceThreshold: dollars(21),
    },
    Offers: [],
  }),
  B2B_ANY_OFFER_CHANGED: (now) => ({
    SellerId: sellerId,
    OfferChangeTrigger: offerChange(now),
    Summary: { NumberOfOffers: [], BuyBoxEligibleOffers: [], LowestPrices: [], BuyBoxPrices: [] },
    Offers: [],
  }),
  BRANDED_ITEM_CONTENT_CHANGE: () => ({
    MarketplaceId: marketplaceId,
    BrandName: 'Example Goods',
    Asin: asin,
    AttributesChanged: ['item_name'],
  }),
  DATA_KIOSK_QUERY_PROCESSING_FINISHED: () => ({
    accountId,
    queryId: '50000000000',
    query: '{ analytics_salesAndTraffic_2024_04_24 { __typename } }',
    processingStatus: 'DONE',
  }),
  DETAIL_PAGE_TRAFFIC_EVENT: (now) => [{ ...itemInHourBefore(now), glanceViews: 12 }],
  FBA_INVENTORY_AVAILABILITY_CHANGES: () => ({
    SellerId: sellerId,
    FNSKU: 'X00TEST001',
    ASIN: asin,
    SKU: sku,
    FulfillmentInventoryByMarketplace: [
      {
        MarketplaceId: marketplaceId,
        ItemName: 'Test product',
        FulfillmentInventory: {
          InboundQuantityBreakdown: { Working: 0, Shipped: 0, Receiving: 0 },
          Fulfillable: 10,
          Unfulfillable: 0,
          Researching: 0,
          ReservedQuantityBreakdown: { WarehouseProcessing: 0, WarehouseTransfer: 0, PendingCustomerOrder: 0 },
          FutureSupplyBuyable: 0,
          PendingCustomerOrderInTransit: 0,
        },
      },
    ],
  }),
  FBA_OUTBOUND_SHIPMENT_STATUS: () => ({
    SellerId: sellerId,
    AmazonOrderId: orderId,
    AmazonShipmentId: 'TestShipment',
    ShipmentStatus: 'Created',
  }),
  FEED_PROCESSING_FINISHED: () => ({
    sellerId,
    accountId,
    feedId: '50000000000',
    feedType: 'JSON_LISTINGS_FEED',
    processingStatus: 'DONE',
    resultFeedDocumentId: 'amzn1.tortuga.4.na.test',
  }),
  FEE_PROMOTION: (now) => ({
    MerchantId: sellerId,
    MarketplaceId: marketplaceId,
    FeePromotionType: 'TEST',
    FeePromotionTypeDescription: 'Test promotion',
    PromotionActiveTimeRange: { EffectiveFromDate: now, EffectiveThroughDate: hoursAfter(now, 24) },
    Identifiers: [
      {
        IdentifierType: 'ASIN',
        IdentifierValues: [{ IdentifierValueId: asin, IdentifierValueFriendlyName: 'Test product' }],
      },
    ],
    PromotionInformation: [],
  }),
  FULFILLMENT_ORDER_STATUS: (now) => ({
    SellerId: sellerId,
    EventType: 'Order',
    StatusUpdatedDateTime: now,
    SellerFulfillmentOrderId: 'TEST-ORDER',
    FulfillmentOrderStatus: 'Processing',
    FulfillmentShipment: {
      FulfillmentShipmentStatus: 'Pending',
      AmazonShipmentId: 'TestShipment',
      EstimatedArrivalDateTime: hoursAfter(now, 48),
      // Amazon's schema requires this field, but does not describe it.
      info: {},
      FulfillmentShipmentPackages: [{ PackageNumber: 1, CarrierCode: 'DHL', TrackingNumber: '00340434161094000000' }],
    },
    FulfillmentReturnItem: { ReceivedDateTime: now, ReturnedQuantity: 0, SellerSKU: sku },
  }),
  ITEM_INVENTORY_EVENT_CHANGE: (now) => [{ ...itemInHourBefore(now), highlyAvailableInventory: 10 }],
  ITEM_PRODUCT_TYPE_CHANGE: () => ({
    MarketplaceId: marketplaceId,
    Asin: asin,
    PreviousProductType: 'BACKPACK',
    CurrentProductType: 'LUGGAGE',
  }),
  ITEM_SALES_EVENT_CHANGE: (now) => [
    { ...itemInHourBefore(now), currencyCode: 'USD', orderedUnits: 2, orderedRevenue: 40 },
  ],
  LISTINGS_ITEM_ISSUES_CHANGE: () => ({ ...listing, Severities: ['WARNING'], EnforcementActions: [] }),
  LISTINGS_ITEM_MFN_QUANTITY_CHANGE: () => ({
    SellerId: sellerId,
    FulfillmentChannelCode: 'DEFAULT',
    Sku: sku,
    Quantity: 10,
  }),
  LISTINGS_ITEM_STATUS_CHANGE: (now) => ({ ...listing, CreatedDate: now, Status: ['BUYABLE', 'DISCOVERABLE'] }),
  ORDER_CHANGE: (now) => ({
    NotificationLevel: 'OrderLevel',
    SellerId: sellerId,
    AmazonOrderId: orderId,
    OrderChangeType: 'OrderStatusChange',
    OrderChangeTrigger: { TimeOfOrderChange: now, ChangeReason: 'Order status changed' },
    Summary: {
      MarketplaceId: marketplaceId,
      OrderStatus: 'Unshipped',
      PurchaseDate: now,
      DestinationPostalCode: null,
      FulfillmentType: 'MFN',
      OrderType: 'StandardOrder',
      OrderItems: [{ OrderItemId: '1', SellerSKU: sku, SupplySourceId: null, Quantity: 1 }],
    },
  }),
  PRICING_HEALTH: (now) => ({
    sellerId,
    issueType: 'BuyBoxDisqualification',
    offerChangeTrigger: { marketplaceId, asin, itemCondition: 'new', timeOfOfferChange: now },
    merchantOffer: {
      condition: 'new',
      fulfillmentType: 'MFN',
      landedPrice: inCamelCase(dollars(30)),
      listingPrice: inCamelCase(dollars(30)),
      shipping: inCamelCase(dollars(0)),
    },
    summary: {
      numberOfOffers: [],
      buyBoxEligibleOffers: [],
      referencePrice: { competitivePriceThreshold: inCamelCase(dollars(21)) },
    },
  }),
  PRODUCT_TYPE_DEFINITIONS_CHANGE: () => ({
    AccountId: accountId,
    MarketplaceId: marketplaceId,
    ProductType: 'LUGGAGE',
    ProductTypeVersion: 'TEST',
  }),
  REPORT_PROCESSING_FINISHED: () => ({
    sellerId,
    accountId,
    reportId: '50000000000',
    reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA',
    processingStatus: 'DONE',
    reportDocumentId: 'amzn1.spdoc.1.4.na.test',
  }),
  TRANSACTION_UPDATE: (now) => ({
    SellingPartnerMetadata: {
      SellingPartnerId: sellerId,
      MarketplaceId: marketplaceId,
      AccountType: 'Standard Orders',
    },
    TransactionType: 'Shipment',
    PostedDate: now,
    TotalAmount: { CurrencyAmount: 20, CurrencyCode: 'USD' },
  }),
}

/**
 * The payload of a test notification, with made-up data. It does not depend on the account, because a test notification belongs to no
 * selling partner. Types without a row get a payload with only a selling partner.
 */
export function testPayload(type: string, now: Date): object {
  const payload = payloads[type]?.(now)
  if (payload) return payload
  return notificationTypes[type]?.casing === 'camel' ? { sellerId } : { SellerId: sellerId }
}

function offerChange(now: Date) {
  return { MarketplaceId: marketplaceId, ASIN: asin, ItemCondition: 'new', TimeOfOfferChange: now }
}

function itemInHourBefore(now: Date) {
  return { accountId, marketplaceId, startTime: hoursAfter(now, -1), endTime: now, asin }
}
