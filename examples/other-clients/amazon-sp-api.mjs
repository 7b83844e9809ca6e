import { SellingPartner } from 'amazon-sp-api'
import { redirectAmazon } from './redirect-amazon.mjs'

// Ships an order and downloads a report with another SDK: sandbox URL in SP_API_URL, credentials of the sandbox.

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
