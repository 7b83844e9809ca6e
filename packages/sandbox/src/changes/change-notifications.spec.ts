import { beforeEach, describe, expect, it } from '@jest/globals'
import { FakeClock } from '../../test/fake-clock.js'
import { NotificationValidator } from '../../test/notification-schemas.js'
import { testAccount } from '../../test/test-account.js'
import type { Account } from '../account/account.js'
import { Destinations } from '../account/destinations.js'
import { Feeds } from '../account/feeds.js'
import { KioskQueries } from '../account/kiosk-queries.js'
import { Listings } from '../account/listings/listings.js'
import { Orders } from '../account/orders.js'
import { Products } from '../account/products.js'
import { Subscriptions } from '../account/subscriptions.js'
import { Reports } from '../reports/reports.js'
import { listenToChanges } from './change-notifications.js'

const germany = 'A1PA6795UKMFR9'
const validator = new NotificationValidator()
const data = {
  products: [
    {
      sku: 'MUG',
      asin: 'B000000001',
      title: 'Mug',
      productType: 'BOTTLE',
      quantity: 5,
      fulfilledBy: 'MERCHANT' as const,
    },
    {
      sku: 'CUP',
      asin: 'B000000002',
      title: 'Cup',
      productType: 'BOTTLE',
      quantity: 5,
      fulfilledBy: 'AMAZON' as const,
    },
  ],
  orders: [
    { orderId: 'A', marketplaceId: germany, status: 'UNSHIPPED' as const, items: [{ sku: 'MUG', quantity: 2 }] },
  ],
}

let clock: FakeClock
let seller: Account
let application: Account

beforeEach(() => {
  clock = new FakeClock()
  seller = testAccount({ data, clock })
  application = testAccount({ clock })
})

/** Subscribes as `createSubscription` does. */
function subscribe(type: string, payloadVersion = '1.0'): string {
  const resource = { sqs: { arn: 'arn:aws:sqs:eu-west-1:123456789012:changes' } }
  const { destinationId } = application.part(Destinations).add('changes', resource)
  listenToChanges(application, seller, type)
  return application.part(Subscriptions).add({ type, seller, payloadVersion, destinationId }).subscriptionId
}

/** The payloads of all notifications. They are valid against Amazon's schemas. */
function payloads(): unknown[] {
  const sent = application.notifier.sent()
  for (const { message } of sent) expect(validator.faultsOf(message)).toEqual([])
  return sent.map(({ payload }) => payload)
}

describe('a change of an order', () => {
  it('sends ORDER_CHANGE', () => {
    subscribe('ORDER_CHANGE')
    clock.advance(60)
    seller.part(Orders).change('A', { status: 'CANCELLED' })
    expect(payloads()).toEqual([
      {
        OrderChangeNotification: {
          NotificationLevel: 'OrderLevel',
          SellerId: expect.stringMatching(/^A[\dA-Z]{13}$/),
          AmazonOrderId: 'A',
          OrderChangeType: 'OrderStatusChange',
          OrderChangeTrigger: { TimeOfOrderChange: '2026-11-27T12:01:00.000Z', ChangeReason: 'Order status changed' },
          Summary: expect.objectContaining({
            MarketplaceId: germany,
            OrderStatus: 'Canceled',
            DestinationPostalCode: null,
            FulfillmentType: 'MFN',
            NumberOfItemsUnshipped: 0,
            OrderItems: [expect.objectContaining({ SellerSKU: 'MUG', Quantity: 2, QuantityShipped: 0 })],
          }),
        },
      },
    ])
  })

  it('sends ORDER_CHANGE for a new order', () => {
    subscribe('ORDER_CHANGE')
    seller.part(Orders).add({ orderId: 'B', marketplaceId: germany, fulfilledBy: 'AMAZON', status: 'PENDING' })
    expect(payloads()).toMatchObject([{ OrderChangeNotification: { Summary: { OrderStatus: 'Pending' } } }])
  })

  it('sends nothing if it was before the subscription', () => {
    seller = testAccount({ clock })
    subscribe('ORDER_CHANGE')
    expect(seller.part(Orders).inStore(germany)).toHaveLength(300)
    expect(payloads()).toEqual([])
  })

  it('sends nothing after the subscription was deleted', () => {
    const subscriptionId = subscribe('ORDER_CHANGE')
    application.part(Subscriptions).remove(subscriptionId)
    seller.part(Orders).change('A', { status: 'CANCELLED' })
    expect(payloads()).toEqual([])
  })

  it('sends one notification per subscription', () => {
    subscribe('ORDER_CHANGE')
    application.part(Subscriptions).remove(subscribe('ORDER_CHANGE'))
    seller.part(Orders).change('A', { status: 'CANCELLED' })
    expect(payloads()).toHaveLength(1)
  })
})

describe('a change of a product', () => {
  it('sends LISTINGS_ITEM_STATUS_CHANGE with the new status', () => {
    subscribe('LISTINGS_ITEM_STATUS_CHANGE')
    seller.part(Products).change('MUG', { stores: [germany] })
    seller.part(Products).remove('MUG')
    const common = { SellerId: expect.any(String), Asin: 'B000000001', Sku: 'MUG', CreatedDate: expect.any(String) }
    expect(payloads().at(-1)).toEqual({ ...common, MarketplaceId: germany, Status: ['DELETED'] })
  })

  it('sends LISTINGS_ITEM_ISSUES_CHANGE with the enforcements of the payload version', () => {
    subscribe('LISTINGS_ITEM_ISSUES_CHANGE')
    subscribe('LISTINGS_ITEM_ISSUES_CHANGE', '2023-12-13')
    const listings = seller.part(Listings)
    const patch = { productType: 'BOTTLE', marketplaceIds: [germany] }
    const operation = { op: 'delete', path: '/attributes/main_product_image_locator', value: [{}] } as const
    expect(listings.patch('MUG', { ...patch, patches: [operation] }).status).toBe('ACCEPTED')
    const common = { SellerId: expect.any(String), MarketplaceId: germany, Asin: 'B000000001', Sku: 'MUG' }
    const issues = { ...common, Severities: ['ERROR'], EnforcementActions: ['SEARCH_SUPPRESSED'] }
    expect(payloads()).toEqual([issues, issues])
  })

  it('sends LISTINGS_ITEM_MFN_QUANTITY_CHANGE if the selling partner fulfills it', () => {
    subscribe('LISTINGS_ITEM_MFN_QUANTITY_CHANGE')
    seller.part(Products).change('MUG', { quantity: 4 })
    seller.part(Products).change('MUG', { price: 3 })
    seller.part(Products).change('CUP', { quantity: 4 })
    const common = { SellerId: expect.any(String), FulfillmentChannelCode: 'DEFAULT' }
    expect(payloads()).toEqual([{ ...common, Sku: 'MUG', Quantity: 4 }])
  })

  it('sends FBA_INVENTORY_AVAILABILITY_CHANGES if Amazon fulfills it', () => {
    subscribe('FBA_INVENTORY_AVAILABILITY_CHANGES')
    seller.part(Products).change('CUP', { quantity: 4, stores: [germany] })
    seller.part(Products).change('MUG', { quantity: 4 })
    expect(payloads()).toMatchObject([
      {
        SKU: 'CUP',
        FulfillmentInventoryByMarketplace: [
          { MarketplaceId: germany, ItemName: 'Cup', FulfillmentInventory: { Fulfillable: 4 } },
        ],
      },
    ])
  })
})

describe('the end of processing', () => {
  it('of a feed sends FEED_PROCESSING_FINISHED', () => {
    subscribe('FEED_PROCESSING_FINISHED')
    const feeds = seller.part(Feeds)
    const feed = { feedType: 'JSON_LISTINGS_FEED', marketplaceIds: [germany], inputDocumentId: 'd' }
    const { id } = feeds.add(feed, () => ({ content: '{}', contentType: 'application/json', isCompressed: false }))
    clock.advance(60)
    seller.schedule.runDue()
    const sellerId = expect.stringMatching(/^A/)
    expect(payloads()).toEqual([
      {
        feedProcessingFinishedNotification: {
          sellerId,
          accountId: expect.stringMatching(/^amzn1\.merchant\.o\.A/),
          feedId: id,
          feedType: 'JSON_LISTINGS_FEED',
          processingStatus: 'DONE',
          resultFeedDocumentId: feeds.jobs.find(id)?.result?.resultDocumentId,
        },
      },
    ])
    const [{ message } = { message: {} }] = application.notifier.sent()
    // The feed ended before the clock was read.
    expect(message).toMatchObject({ eventTime: '2026-11-27T12:00:03.000Z' })
  })

  it('of a canceled feed sends it too', () => {
    subscribe('FEED_PROCESSING_FINISHED')
    const feeds = seller.part(Feeds)
    const report = { content: '', contentType: 'text/plain' }
    const { id } = feeds.add({ feedType: 'F', marketplaceIds: [], inputDocumentId: 'd' }, () => report)
    feeds.jobs.cancel(id)
    expect(payloads()).toMatchObject([{ feedProcessingFinishedNotification: { processingStatus: 'CANCELLED' } }])
  })

  it('of a report sends REPORT_PROCESSING_FINISHED', () => {
    subscribe('REPORT_PROCESSING_FINISHED')
    const reports = seller.part(Reports)
    const reportType = 'GET_MERCHANT_LISTINGS_ALL_DATA'
    const { reportId } = reports.create({ reportType, marketplaceIds: [germany] })
    clock.advance(60)
    seller.schedule.runDue()
    expect(payloads()).toEqual([
      {
        reportProcessingFinishedNotification: {
          sellerId: expect.stringMatching(/^A/),
          accountId: expect.stringMatching(/^amzn1\.merchant\.o\.A/),
          reportId,
          reportType,
          processingStatus: 'DONE',
          reportDocumentId: reports.find(reportId)?.reportDocumentId,
        },
      },
    ])
  })

  it('of a query sends DATA_KIOSK_QUERY_PROCESSING_FINISHED', () => {
    subscribe('DATA_KIOSK_QUERY_PROCESSING_FINISHED')
    const rows = Array.from({ length: 101 }, () => ({ a: 1 }))
    const { id } = seller.part(KioskQueries).add({ query: 'query Q { a }', dataset: 'a' }, () => rows)
    clock.advance(60)
    seller.schedule.runDue()
    expect(payloads()).toEqual([
      {
        accountId: expect.stringMatching(/^amzn1\.merchant\.o\.A/),
        queryId: id,
        query: 'query Q { a }',
        processingStatus: 'DONE',
        dataDocumentId: expect.any(String),
        pagination: { nextToken: expect.any(String) },
      },
    ])
  })
})
