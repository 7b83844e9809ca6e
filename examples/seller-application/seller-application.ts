import { setTimeout as sleep } from 'node:timers/promises'
import { DeleteMessageCommand, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { type ClientOptions, isApiError } from '@selling-partner/auth'
import { DataKioskApi } from '@selling-partner/data-kiosk-2023-11-15'
import { FeedsApi } from '@selling-partner/feeds-2021-06-30'
import { FulfillmentInboundApi } from '@selling-partner/fulfillment-inbound-2024-03-20'
import { ListingsItemsApi } from '@selling-partner/listings-items-2021-08-01'
import { NotificationsApi } from '@selling-partner/notifications-v1'
import { OrdersApi } from '@selling-partner/orders-v0'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { downloadText, uploadText } from './documents.js'

const marketplaceId = 'ATVPDKIKX0DER'
const marketplaceIds = [marketplaceId]
const hourMs = 60 * 60 * 1000

/** For calls that can be retried although their outcome is unknown, because a second call does no harm. */
const repeatable = { retry: { idempotent: true } } as const

/** The queue that receives the notifications. */
interface Queue {
  readonly url: string
  readonly arn: string
  readonly sqs: SQSClient
}

interface ApplicationOptions {
  readonly clientOptions: ClientOptions
  readonly sellerId: string
  readonly queue: Queue
  /** Milliseconds between two checks of a job. */
  readonly pollMs: number
}

/** A seller's work. Each method does a part, and returns a sentence about it. */
export class SellerApplication {
  readonly #orders: OrdersApi
  readonly #reports: ReportsApi
  readonly #feeds: FeedsApi
  readonly #listings: ListingsItemsApi
  readonly #dataKiosk: DataKioskApi
  readonly #inbound: FulfillmentInboundApi
  readonly #notifications: NotificationsApi
  readonly #sellerId: string
  readonly #queue: Queue
  readonly #pollMs: number

  constructor({ clientOptions, sellerId, queue, pollMs }: ApplicationOptions) {
    this.#orders = new OrdersApi(clientOptions)
    this.#reports = new ReportsApi(clientOptions)
    this.#feeds = new FeedsApi(clientOptions)
    this.#listings = new ListingsItemsApi(clientOptions)
    this.#dataKiosk = new DataKioskApi(clientOptions)
    this.#inbound = new FulfillmentInboundApi(clientOptions)
    this.#notifications = new NotificationsApi(clientOptions)
    this.#sellerId = sellerId
    this.#queue = queue
    this.#pollMs = pollMs
  }

  /** Registers the queue, and subscribes to changes of orders. Both may exist already, from an earlier run or an attempt whose response was lost. */
  async subscribe(): Promise<string> {
    const { arn } = this.#queue
    const created = await this.#notifications
      .createDestination({ body: { name: 'orders', resourceSpecification: { sqs: { arn } } } }, repeatable)
      .catch(exists)
    const { data } = await this.#notifications.getDestinations()
    const destination = data.payload?.find(({ resource }) => resource.sqs?.arn === arn)
    const destinationId = created?.data.payload?.destinationId ?? destination?.destinationId ?? ''
    const body = { payloadVersion: '1.0', destinationId }
    await this.#notifications.createSubscription({ notificationType: 'ORDER_CHANGE', body }, repeatable).catch(exists)
    return `Subscribed ${arn} to ORDER_CHANGE.`
  }

  /** Ships the oldest order that the seller fulfills, to the address that only an RDT shows. */
  async shipOrder(): Promise<string> {
    const list = this.#orders.getOrders({
      MarketplaceIds: marketplaceIds,
      CreatedAfter: new Date(Date.now() - 30 * 24 * hourMs).toISOString(),
      OrderStatuses: ['Unshipped'],
      FulfillmentChannels: ['MFN'],
    })
    for await (const { AmazonOrderId: orderId } of list) {
      const { data: address } = await this.#orders.getOrderAddress({ orderId })
      const { Name, City } = address.payload?.ShippingAddress ?? {}
      const orderItems = []
      for await (const { OrderItemId, QuantityOrdered } of this.#orders.getOrderItems({ orderId })) {
        orderItems.push({ orderItemId: OrderItemId, quantity: QuantityOrdered })
      }
      const packageDetail = {
        packageReferenceId: '1',
        carrierCode: 'UPS',
        trackingNumber: '1Z999AA10123456784',
        shipDate: new Date().toISOString(),
        orderItems,
      }
      // The package has a reference, so a repeated confirmation does not ship anything twice.
      await this.#orders.confirmShipment({ orderId, body: { marketplaceId, packageDetail } }, repeatable)
      return `Shipped order ${orderId} to ${Name} in ${City}.`
    }
    throw new Error('No order is ready to ship.')
  }

  /** Waits for the notification about a shipped order. */
  async receiveNotification(): Promise<string> {
    const { sqs, url } = this.#queue
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: url, WaitTimeSeconds: 1 }))
      for (const { Body = '', ReceiptHandle } of Messages) {
        const { NotificationType, Payload } = JSON.parse(Body)
        await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }))
        const { AmazonOrderId, Summary } = Payload.OrderChangeNotification
        if (Summary.OrderStatus === 'Shipped') return `Received ${NotificationType}: order ${AmazonOrderId} is shipped.`
      }
    }
    throw new Error('No notification has arrived.')
  }

  /** Reads all listings from a report. */
  async readReport(): Promise<string> {
    const body = { reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA', marketplaceIds }
    // A second report does no harm.
    const { data } = await this.#reports.createReport({ body }, repeatable)
    const { reportDocumentId } = await this.#finished(async () => {
      const report = await this.#reports.getReport({ reportId: data.reportId })
      return { status: report.data.processingStatus, result: report.data }
    })
    if (reportDocumentId === undefined) return 'The seller does not have listings.'
    const { data: document } = await this.#reports.getReportDocument({ reportDocumentId })
    const [header = '', ...rows] = (await downloadText(document.url)).trim().split(/\r?\n/)
    return `Read ${rows.length} listings with ${header.split('\t').length} columns from a report.`
  }

  /** Sets the quantity of a listing with a feed, and checks it. */
  async submitFeed(sku: string, quantity: number): Promise<string> {
    const contentType = 'application/json; charset=UTF-8'
    const { data: document } = await this.#feeds.createFeedDocument({ body: { contentType } }, repeatable)
    const value = [{ fulfillment_channel_code: 'DEFAULT', quantity }]
    const patches = [{ op: 'replace', path: '/attributes/fulfillment_availability', value }]
    const message = { messageId: 1, sku, operationType: 'PATCH', productType: 'PRODUCT', patches }
    const feed = { header: { sellerId: this.#sellerId, version: '2.0' }, messages: [message] }
    await uploadText(document.url, contentType, JSON.stringify(feed))
    const { data } = await this.#feeds.createFeed(
      { body: { feedType: 'JSON_LISTINGS_FEED', marketplaceIds, inputFeedDocumentId: document.feedDocumentId } },
      repeatable,
    )
    const { resultFeedDocumentId = '' } = await this.#finished(async () => {
      const { data: status } = await this.#feeds.getFeed({ feedId: data.feedId })
      return { status: status.processingStatus, result: status }
    })
    const { data: result } = await this.#feeds.getFeedDocument({ feedDocumentId: resultFeedDocumentId })
    const { summary } = JSON.parse(await downloadText(result.url))
    if (summary.messagesAccepted !== 1) throw new Error(`The feed was not accepted: ${JSON.stringify(summary)}`)
    const { data: listing } = await this.#listings.getListingsItem({
      sellerId: this.#sellerId,
      sku,
      marketplaceIds,
      includedData: ['fulfillmentAvailability'],
    })
    return `Set the quantity of ${sku} to ${listing.fulfillmentAvailability?.[0]?.quantity} with a feed.`
  }

  /** Reads the sales of the last week from Data Kiosk. */
  async queryDataKiosk(): Promise<string> {
    const day = (ago: number) => new Date(Date.now() - ago * 24 * hourMs).toISOString().slice(0, 10)
    const query = `query {
      analytics_salesAndTraffic_2024_04_24 {
        salesAndTrafficByDate(startDate: "${day(7)}", endDate: "${day(1)}", aggregateBy: DAY, marketplaceIds: ["${marketplaceId}"]) {
          startDate sales { orderedProductSales { amount currencyCode } unitsOrdered }
        }
      }
    }`
    const { data } = await this.#dataKiosk.createQuery({ body: { query } }, repeatable)
    const { dataDocumentId } = await this.#finished(async () => {
      const { data: status } = await this.#dataKiosk.getQuery({ queryId: data.queryId })
      return { status: status.processingStatus, result: status }
    })
    if (dataDocumentId === undefined) return 'The seller does not have sales.'
    const { data: document } = await this.#dataKiosk.getDocument({ documentId: dataDocumentId })
    const lines = (await downloadText(document.documentUrl)).trim().split('\n')
    const units = lines.reduce((sum, line) => sum + JSON.parse(line).sales.unitsOrdered, 0)
    return `Sold ${units} units in ${lines.length} days, says Data Kiosk.`
  }

  /** Plans a shipment to Amazon's warehouses, up to the choice of where to send it. */
  async planShipment(msku: string): Promise<string> {
    const inbound = this.#inbound
    const item = { msku, quantity: 10, labelOwner: 'SELLER', prepOwner: 'NONE' } as const
    const sourceAddress = {
      name: 'Example Seller',
      addressLine1: '1 Example Street',
      city: 'Seattle',
      stateOrProvinceCode: 'WA',
      postalCode: '98109',
      countryCode: 'US',
      phoneNumber: '2065550100',
    }
    const body = { destinationMarketplaces: marketplaceIds, items: [item], sourceAddress }
    // A plan that is created twice costs nothing. Only a confirmed one does.
    const { data: plan } = await inbound.createInboundPlan({ body }, repeatable)
    const { inboundPlanId } = plan
    await this.#processed(plan)
    await this.#processed((await inbound.generatePlacementOptions({ inboundPlanId, body: {} }, repeatable)).data)
    for await (const { placementOptionId, shipmentIds, fees } of inbound.listPlacementOptions({ inboundPlanId })) {
      const accepted = await inbound.confirmPlacementOption({ inboundPlanId, placementOptionId }).catch(exists)
      if (accepted) await this.#processed(accepted.data)
      return `Planned ${shipmentIds.length} shipment of ${item.quantity} ${msku} to Amazon, with ${fees.length} fees.`
    }
    throw new Error('Amazon offers no placement.')
  }

  /** Waits until a job of Amazon has ended. */
  async #finished<Result>(check: () => Promise<{ status: string; result: Result }>): Promise<Result> {
    for (;;) {
      const { status, result } = await check()
      if (status === 'DONE' || status === 'CANCELLED') return result
      if (status === 'FATAL') throw new Error(`Amazon could not process it: ${JSON.stringify(result)}`)
      await sleep(this.#pollMs)
    }
  }

  /** Waits until Amazon has processed an inbound operation. */
  async #processed({ operationId }: { readonly operationId: string }): Promise<void> {
    for (;;) {
      const { data } = await this.#inbound.getInboundOperationStatus({ operationId })
      if (data.operationStatus === 'SUCCESS') return
      if (data.operationStatus === 'FAILED') throw new Error(JSON.stringify(data.operationProblems))
      await sleep(this.#pollMs)
    }
  }
}

/** Accepts the error that something exists already, which an attempt without a response has created. */
function exists(error: unknown): undefined {
  if (isApiError(error) && error.status === 409) return undefined
  throw error
}
