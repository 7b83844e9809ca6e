import { isApiError, SellingPartnerAuth } from '@selling-partner/auth'
import { OrdersApi } from '@selling-partner/orders-v0'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { TokensApi } from '@selling-partner/tokens-2021-03-01'

// The ways to get personal data, against the local sandbox: no account and no network. To call Amazon instead, pass your
// own credentials, replace `baseUrl` with `region: 'na'`, and remove `lwaUrl`.

const start = performance.now()
let hoursLater = 0
const sandbox = await startSandbox({ clock: () => performance.now() - start + hoursLater * 3_600_000 })
const auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
const options = { auth, baseUrl: sandbox.url }
const orders = new OrdersApi(options)
const reports = new ReportsApi(options)
const tokens = new TokensApi(options)
const orderId = 'TEST_CASE_200'

try {
  await step('Call a restricted operation', 1, async () => {
    const { data } = await orders.getOrderAddress({ orderId })
    return `The order ships to ${data.payload?.ShippingAddress?.City}.`
  })

  await step('Make 20 calls at once: they share one RDT, which is valid for all orders', 1, async () => {
    const calls = Array.from({ length: 20 }, () => orders.getOrderBuyerInfo({ orderId }))
    return `${(await Promise.all(calls)).length} calls succeeded.`
  })

  await step('Get an order without personal data', 0, async () => {
    const { status } = await orders.getOrder({ orderId })
    return `Status ${status} with the access token.`
  })

  await step('Get an order with data elements for this call', 1, async () => {
    const { status } = await orders.getOrder({ orderId }, { restrictedDataElements: ['buyerInfo', 'shippingAddress'] })
    return `Status ${status} with one RDT for both elements.`
  })

  await step('Set data elements for all calls of a client that support them', 1, async () => {
    const shipping = new OrdersApi({ ...options, restrictedDataElements: ['shippingAddress'] })
    const responses = [await shipping.getOrder({ orderId }), await shipping.getOrderItems({ orderId })]
    return `Status of getOrder and getOrderItems: ${responses.map(({ status }) => status).join(', ')}.`
  })

  const document = { reportDocumentId: '0356cf79-b8b0-4226-b4b9-0ee058ea5760' }

  await step('Get the document of a report without personal data', 0, async () => {
    const { status } = await reports.getReportDocument(document, { reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA' })
    return `Status ${status} with the access token.`
  })

  await step('Get the document of a restricted report: the RDT is valid only for this document', 1, async () => {
    const reportType = 'GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING'
    const { status } = await reports.getReportDocument(document, { reportType })
    return `Status ${status} with an RDT.`
  })

  // The access token has expired too, so SP-API rejects the first request for an RDT.
  await step('Call with an RDT and an access token that have expired', 2, async () => {
    hoursLater = 2
    const { status } = await orders.getOrderAddress({ orderId })
    return `Status ${status}, after the SDK renewed both.`
  })

  const resources = [{ method: 'GET', path: `/orders/v0/orders/${orderId}/address` }] as const
  let restrictedDataToken = ''

  await step('Get an RDT for another application (delegation)', 1, async () => {
    const targetApplication = 'amzn1.sp.solution.example'
    const delegated = await auth.restrictedDataToken({ baseUrl: sandbox.url, resources, targetApplication })
    restrictedDataToken = delegated.restrictedDataToken
    return `The RDT expires in ${Math.round(delegated.expiresInMs / 60_000)} minutes.`
  })

  await step('Call from the other application with this RDT', 0, async () => {
    // This application has no refresh token, because the selling partner has not authorized it.
    const { clientId, clientSecret } = demoCredentials
    const delegatee = new SellingPartnerAuth({ clientId, clientSecret, lwaUrl: sandbox.lwaUrl })
    const delegatedOrders = new OrdersApi({ auth: delegatee, baseUrl: sandbox.url })
    const { status } = await delegatedOrders.getOrderAddress({ orderId }, { restrictedDataToken })
    const rejection = await delegatedOrders
      .getOrderBuyerInfo({ orderId }, { restrictedDataToken })
      .catch((error: unknown) => error)
    if (!isApiError(rejection)) throw new Error('SP-API accepted the RDT for another operation.')
    delegatee.close()
    return `Status ${status}. Another operation returned ${rejection.status}.`
  })

  await step('Request an RDT yourself with the Tokens API', 1, async () => {
    const { data } = await tokens.createRestrictedDataToken({ body: { restrictedResources: [...resources] } })
    const { status } = await orders.getOrderAddress({ orderId }, { restrictedDataToken: data.restrictedDataToken })
    return `Status ${status}.`
  })
} finally {
  auth.close()
  await sandbox.close()
}

/** Runs one step. Prints its result and the number of requests for an RDT. */
async function step(title: string, expectedRequests: number, action: () => Promise<string>): Promise<void> {
  const before = rdtRequests()
  const result = await action()
  const requests = rdtRequests() - before
  console.log(`${title}\n  ${result} Requests for an RDT: ${requests}`)
  if (requests !== expectedRequests)
    throw new Error(`Expected ${expectedRequests} requests for an RDT, got ${requests}.`)
}

function rdtRequests(): number {
  return sandbox.counts()['POST /tokens/2021-03-01/restrictedDataToken']?.requests ?? 0
}
