import { setTimeout as sleep } from 'node:timers/promises'
import { SellingPartner } from 'amazon-sp-api'
import { redirectAmazon } from './redirect-amazon.mjs'

// Ships an order, downloads a report and submits a feed with another SDK: sandbox URL in SP_API_URL, credentials of the sandbox.

redirectAmazon(process.env.SP_API_URL ?? '')

const store = 'A1PA6795UKMFR9'
const client = new SellingPartner({
  region: 'eu',
  refresh_token: 'Atzr|sandbox',
  credentials: {
    SELLING_PARTNER_APP_CLIENT_ID: 'amzn1.application-oa2-client.sandbox',
    SELLING_PARTNER_APP_CLIENT_SECRET: 'amzn1.oa2-cs.v1.sandbox',
  },
})
const options = { version: 'v0' }

const { Orders: orders } = await client.callAPI({
  operation: 'orders.getOrders',
  query: {
    MarketplaceIds: [store],
    OrderStatuses: ['Unshipped'],
    FulfillmentChannels: ['MFN'],
    CreatedAfter: '2020-01-01T00:00:00Z',
  },
  options,
})
const orderId = orders[0].AmazonOrderId
const { OrderItems: items } = await client.callAPI({ operation: 'orders.getOrderItems', path: { orderId }, options })

await client.callAPI({
  operation: 'orders.confirmShipment',
  path: { orderId },
  body: {
    marketplaceId: store,
    packageDetail: {
      packageReferenceId: '1',
      carrierCode: 'DHL',
      trackingNumber: '00340434161094000000',
      shipDate: new Date().toISOString(),
      orderItems: items.map((item) => ({ orderItemId: item.OrderItemId, quantity: item.QuantityOrdered })),
    },
  },
  options,
})

const { OrderStatus: status } = await client.callAPI({ operation: 'orders.getOrder', path: { orderId }, options })
console.log(`${orderId} is ${status}.`)

const report = await client.downloadReport({
  body: { reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA', marketplaceIds: [store] },
  version: '2021-06-30',
  interval: 1000,
})
console.log(`The report has ${String(report).trimEnd().split('\n').length} lines.`)

const contentType = 'application/json; charset=UTF-8'
const price = [{ marketplace_id: store, currency: 'EUR', our_price: [{ schedule: [{ value_with_tax: 89 }] }] }]
const content = JSON.stringify({
  header: { sellerId: 'A1SANDBOXSELLER', version: '2.0' },
  messages: [
    {
      messageId: 1,
      sku: 'LUGGAGE-BLUE',
      operationType: 'PATCH',
      productType: 'LUGGAGE',
      patches: [{ op: 'replace', path: '/attributes/purchasable_offer', value: price }],
    },
  ],
})
const upload = await client.callAPI({ operation: 'feeds.createFeedDocument', body: { contentType } })
await client.upload(upload, { content, contentType })
const { feedId } = await client.callAPI({
  operation: 'feeds.createFeed',
  body: { feedType: 'JSON_LISTINGS_FEED', marketplaceIds: [store], inputFeedDocumentId: upload.feedDocumentId },
})

const readFeed = () => client.callAPI({ operation: 'feeds.getFeed', path: { feedId } })
let feed = await readFeed()
while (feed.processingStatus !== 'DONE') {
  await sleep(1000)
  feed = await readFeed()
}
const feedDocumentId = feed.resultFeedDocumentId
const document = await client.callAPI({ operation: 'feeds.getFeedDocument', path: { feedDocumentId } })
const result = JSON.parse(String(await client.download(document)))
console.log(`The feed has ${result.summary.messagesAccepted} accepted message.`)
