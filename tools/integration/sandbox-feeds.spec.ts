import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { FeedsApi } from '@selling-partner/feeds-2021-06-30'
import { ListingsItemsApi } from '@selling-partner/listings-items-2021-08-01'
import { OrdersApi } from '@selling-partner/orders-v0'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'

// The workflow of a feed with generated clients over HTTP, as Amazon's guide describes it.

const store = 'ATVPDKIKX0DER'
const orderId = '111-1111111-1111111'

describe('a feed in the sandbox', () => {
  let sandbox: RunningSandbox
  let auth: SellingPartnerAuth
  let feeds: FeedsApi
  let listings: ListingsItemsApi

  beforeEach(async () => {
    sandbox = await startSandbox({
      usagePlan: 'off',
      feeds: { queueSeconds: 60, processingSeconds: 600 },
      account: {
        products: [{ sku: 'MUG', productType: 'BOTTLE', price: 10, quantity: 5, fulfilledBy: 'MERCHANT' }],
        orders: [{ orderId, marketplaceId: store, status: 'UNSHIPPED', items: [{ sku: 'MUG', quantity: 1 }] }],
      },
    })
    auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
    const options = { auth, baseUrl: sandbox.url }
    feeds = new FeedsApi(options)
    listings = new ListingsItemsApi(options)
  })

  afterEach(async () => {
    auth.close()
    await sandbox.close()
  })

  async function submit(feedType: string, contentType: string, content: string): Promise<string> {
    const { data: document } = await feeds.createFeedDocument({ body: { contentType } })
    const upload = await fetch(document.url, {
      method: 'PUT',
      headers: { 'content-type': contentType },
      body: Buffer.from(content),
    })
    expect(upload.status).toBe(200)
    const { data } = await feeds.createFeed({
      body: { feedType, marketplaceIds: [store], inputFeedDocumentId: document.feedDocumentId },
    })
    return data.feedId
  }

  async function quantityOf(sku: string): Promise<number | undefined> {
    const params = { sellerId: 'A1', sku, marketplaceIds: [store], includedData: ['fulfillmentAvailability' as const] }
    const { data } = await listings.getListingsItem(params)
    return data.fulfillmentAvailability?.[0]?.quantity
  }

  it('changes a listing, and has a compressed processing report', async () => {
    const feedId = await submit(
      'JSON_LISTINGS_FEED',
      'application/json; charset=UTF-8',
      JSON.stringify({
        header: { sellerId: 'A1', version: '2.0' },
        messages: [
          {
            messageId: 1,
            sku: 'MUG',
            operationType: 'PATCH',
            productType: 'BOTTLE',
            patches: [
              {
                op: 'replace',
                path: '/attributes/fulfillment_availability',
                value: [{ fulfillment_channel_code: 'DEFAULT', quantity: 42 }],
              },
            ],
          },
        ],
      }),
    )
    const statuses = []
    for (const seconds of [0, 60, 600]) {
      sandbox.advance(seconds)
      statuses.push((await feeds.getFeed({ feedId })).data.processingStatus)
    }
    expect(statuses).toEqual(['IN_QUEUE', 'IN_PROGRESS', 'DONE'])
    expect(await quantityOf('MUG')).toBe(42)

    const { data: feed } = await feeds.getFeed({ feedId })
    const feedDocumentId = feed.resultFeedDocumentId ?? ''
    const { data: result } = await feeds.getFeedDocument({ feedDocumentId })
    expect(result.compressionAlgorithm).toBe('GZIP')
    const bytes = new Uint8Array(await (await fetch(result.url)).arrayBuffer())
    const report = JSON.parse(gunzipSync(bytes).toString())
    expect(report).toMatchObject({ header: { feedId }, summary: { messagesAccepted: 1, errors: 0 } })

    const { data: encoded } = await feeds.getFeedDocument({ feedDocumentId, enableContentEncodingUrlHeader: true })
    expect(await (await fetch(encoded.url)).json()).toEqual(report)
  })

  it('of XML ships an order, and reports errors', async () => {
    const message = (messageId: number, id: string) =>
      `<Message><MessageID>${messageId}</MessageID><OrderFulfillment><AmazonOrderID>${id}</AmazonOrderID>
      <FulfillmentDate>2026-11-27T10:00:00Z</FulfillmentDate></OrderFulfillment></Message>`
    const feedId = await submit(
      'POST_ORDER_FULFILLMENT_DATA',
      'text/xml; charset=UTF-8',
      `<?xml version="1.0"?><AmazonEnvelope><Header><MerchantIdentifier>A1</MerchantIdentifier></Header>
      <MessageType>OrderFulfillment</MessageType>${message(1, orderId)}${message(2, 'unknown')}</AmazonEnvelope>`,
    )
    sandbox.advance(660)
    const { data: feed } = await feeds.getFeed({ feedId })
    const { data: result } = await feeds.getFeedDocument({ feedDocumentId: feed.resultFeedDocumentId ?? '' })
    const report = await (await fetch(result.url)).text()
    expect(report).toContain('<MessagesSuccessful>1</MessagesSuccessful>')
    expect(report).toContain('<ResultMessageCode>18028</ResultMessageCode>')
    const { data: order } = await new OrdersApi({ auth, baseUrl: sandbox.url }).getOrder({ orderId })
    expect(order.payload?.OrderStatus).toBe('Shipped')
  })

  it('is listed, canceled, and fails on request', async () => {
    sandbox.feeds.finishAs('FATAL')
    const ids = []
    const feedType = 'POST_FLAT_FILE_FULFILLMENT_DATA'
    for (const id of ['A', 'B', 'C']) {
      ids.unshift(await submit(feedType, 'text/plain', `order-id\tship-date\n${id}\t2026-11-27`))
    }
    await feeds.cancelFeed({ feedId: ids[0] ?? '' })
    sandbox.advance(660)
    const found = []
    const params = { feedTypes: [feedType], pageSize: 1 }
    for await (const feed of feeds.getFeeds(params)) found.push([feed.feedId, feed.processingStatus])
    expect(found).toEqual([
      [ids[0], 'CANCELLED'],
      [ids[1], 'DONE'],
      [ids[2], 'FATAL'],
    ])
    await expect(feeds.cancelFeed({ feedId: ids[1] ?? '' })).rejects.toMatchObject({ status: 400 })
  })
})
