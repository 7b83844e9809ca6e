import { isApiError, SellingPartnerAuth } from '@selling-partner/auth'
import { AuthorizationApi } from '@selling-partner/authorization-v1'
import { runReport } from '@selling-partner/jobs/reports'
import { OrdersApi } from '@selling-partner/orders-2026-01-01'
import { OrdersApi as OrdersV0Api } from '@selling-partner/orders-v0'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'

// The SDK against the local sandbox: no account and no network. To call Amazon instead, pass your own credentials,
// replace `baseUrl` with `region: 'na'`, and remove `lwaUrl`.

const sandbox = await startSandbox()
console.log(`The SP-API sandbox listens on ${sandbox.url}`)

const auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
const options = { auth, baseUrl: sandbox.url }
const orders = new OrdersApi(options)
const ordersV0 = new OrdersV0Api(options)
const authorization = new AuthorizationApi(options)
const reports = new ReportsApi(options)
const marketplaceIds = ['ATVPDKIKX0DER']
let orderId = ''

try {
  await step("List yesterday's paid orders with their items, from all pages", async () => {
    const lines: string[] = []
    const createdAfter = new Date(Date.now() - 24 * 60 * 60 * 1000)
    const request = {
      createdAfter,
      marketplaceIds,
      fulfillmentStatuses: ['UNSHIPPED', 'SHIPPED'],
      maxResultsPerPage: 3,
    } as const
    for await (const order of orders.searchOrders(request)) {
      orderId = order.orderId
      lines.push(`${order.orderId}  ${order.createdTime}`)
      for (const { quantityOrdered, product } of order.orderItems) {
        lines.push(`  ${quantityOrdered} x ${product.title ?? product.asin}`)
      }
    }
    return [...lines, `The SDK requested ${requestsTo('GET /orders/2026-01-01/orders')} pages.`]
  })

  await step('Get the shipping address of the last order, which is restricted data', async () => {
    const { data } = await ordersV0.getOrderAddress({ orderId })
    const { AddressLine1, City, StateOrRegion, PostalCode } = data.payload?.ShippingAddress ?? {}
    const rdts = requestsTo('POST /tokens/2021-03-01/restrictedDataToken')
    const accessTokens = requestsTo('POST /auth/o2/token')
    return [
      `${AddressLine1}, ${City}, ${StateOrRegion} ${PostalCode}`,
      `The SDK requested ${accessTokens} access token and ${rdts} restricted data token (RDT) so far.`,
    ]
  })

  await step('Request a report, wait for it, and read its rows', async () => {
    const lines: string[] = []
    const report = await runReport(reports, { reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA', marketplaceIds })
    for await (const row of report.rows()) lines.push(`${row['seller-sku']}  ${row.price}  ${row['item-name']}`)
    return [...lines.slice(0, 3), `The report has ${lines.length} rows.`]
  })

  await step('Get an authorization code (grantless: no seller is involved)', async () => {
    const { data } = await authorization.getAuthorizationCode({
      sellingPartnerId: 'A2EXAMPLE',
      developerId: '1234-5678-9012',
      mwsAuthToken: 'amzn.mws.example',
    })
    return [String(data.payload?.authorizationCode)]
  })

  await step('Get an error response: a time range whose start is not a date', async () => {
    const error = await orders.searchOrders({ createdAfter: 'yesterday' }).catch((error: unknown) => error)
    if (!isApiError(error)) throw new Error('Expected an error response.', { cause: error })
    return [`${error.status} ${error.amazonCode}: ${error.errors[0]?.details}`]
  })

  await step('Send 40 updates at the same time (usage plan: 5 requests per second, burst 15)', async () => {
    const start = performance.now()
    const body = { marketplaceId: 'ATVPDKIKX0DER', shipmentStatus: 'ReadyForPickup' } as const
    const updates = Array.from({ length: 40 }, (_, index) =>
      ordersV0.updateShipmentStatus({ orderId: `902-1845936-${5435065 + index}`, body }),
    )
    const { length } = await Promise.all(updates)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const throttled = sandbox.counts()['POST /orders/v0/orders/{orderId}/shipment']?.throttled
    return [`${length} succeeded in ${seconds} s. ${throttled} were throttled (429).`]
  })
} finally {
  auth.close()
  await sandbox.close()
}

/** Runs one step. Prints its title and the lines that it returns. */
async function step(title: string, action: () => Promise<readonly string[]>): Promise<void> {
  console.log(`\n${title}`)
  for (const line of await action()) console.log(`  ${line}`)
}

function requestsTo(operation: string): number {
  return sandbox.counts()[operation]?.requests ?? 0
}
