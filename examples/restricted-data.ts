import { isApiError, SellingPartnerAuth } from '@selling-partner/auth'
import { OrdersApi } from '@selling-partner/orders-v0'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { TokensApi } from '@selling-partner/tokens-2021-03-01'

// Personal data, one way after the other, against SP-API on localhost: no account, no network. With real credentials and
// `region: 'na'` in place of `baseUrl`, the same code calls Amazon.

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
  await step('A restricted operation just works', 1, async () => {
    const { data } = await orders.getOrderAddress({ orderId })
    return `ships to ${data.payload?.ShippingAddress?.City}`
  })

  await step('Its RDT serves every order, and however many calls at once', 1, async () => {
    const calls = Array.from({ length: 20 }, () => orders.getOrderBuyerInfo({ orderId }))
    return `${(await Promise.all(calls)).length} answers`
  })

  await step('Without being asked for, personal data stays out', 0, async () => {
    const { status } = await orders.getOrder({ orderId })
    return `${status} with the plain access token`
  })

  await step('Data elements for one call', 1, async () => {
    const { status } = await orders.getOrder({ orderId }, { restrictedDataElements: ['buyerInfo', 'shippingAddress'] })
    return `${status} with an RDT for both`
  })

  await step('Data elements for all calls of a client, as far as each operation has them', 1, async () => {
    const shipping = new OrdersApi({ ...options, restrictedDataElements: ['shippingAddress'] })
    const answers = [await shipping.getOrder({ orderId }), await shipping.getOrderItems({ orderId })]
    return `getOrder and getOrderItems: ${answers.map(({ status }) => status).join(', ')}`
  })

  const document = { reportDocumentId: '0356cf79-b8b0-4226-b4b9-0ee058ea5760' }

  await step('The document of a report that holds no personal data', 0, async () => {
    const { status } = await reports.getReportDocument(document, { reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA' })
    return `${status} with the plain access token`
  })

  await step('The document of a restricted report, with an RDT for this document alone', 1, async () => {
    const reportType = 'GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING'
    const { status } = await reports.getReportDocument(document, { reportType })
    return `${status} with an RDT`
  })

  // The first request for an RDT is refused as well.
  await step('An RDT that has expired, and the access token with it', 2, async () => {
    hoursLater = 2
    const { status } = await orders.getOrderAddress({ orderId })
    return `${status}, after both were replaced`
  })

  const resources = [{ method: 'GET', path: `/orders/v0/orders/${orderId}/address` }] as const
  let restrictedDataToken = ''

  await step('Delegation: an RDT for another application', 1, async () => {
    const targetApplication = 'amzn1.sp.solution.example'
    const delegated = await auth.restrictedDataToken({ baseUrl: sandbox.url, resources, targetApplication })
    restrictedDataToken = delegated.restrictedDataToken
    return `good for ${Math.round(delegated.expiresInMs / 60_000)} minutes`
  })

  await step('The other side: a call with an RDT that was handed on', 0, async () => {
    // It has no refresh token: the selling partner has not authorized this application.
    const { clientId, clientSecret } = demoCredentials
    const delegatee = new SellingPartnerAuth({ clientId, clientSecret, lwaUrl: sandbox.lwaUrl })
    const theirs = new OrdersApi({ auth: delegatee, baseUrl: sandbox.url })
    const { status } = await theirs.getOrderAddress({ orderId }, { restrictedDataToken })
    const refusal = await theirs
      .getOrderBuyerInfo({ orderId }, { restrictedDataToken })
      .catch((error: unknown) => error)
    if (!isApiError(refusal)) throw new Error('The RDT should not have opened another operation')
    delegatee.close()
    return `${status}, and for another operation ${refusal.status}`
  })

  await step('By hand, with the Tokens API', 1, async () => {
    const { data } = await tokens.createRestrictedDataToken({ body: { restrictedResources: [...resources] } })
    const { status } = await orders.getOrderAddress({ orderId }, { restrictedDataToken: data.restrictedDataToken })
    return `${status}`
  })
} finally {
  auth.close()
  await sandbox.close()
}

/** Does one thing, and prints what came of it and how many RDTs were asked for. */
async function step(title: string, expectedRdts: number, action: () => Promise<string>): Promise<void> {
  const before = rdtRequests()
  const outcome = await action()
  const asked = rdtRequests() - before
  console.log(`✓ ${title}\n    ${outcome}; RDTs asked for: ${asked}`)
  if (asked !== expectedRdts) throw new Error(`Expected ${expectedRdts} requests for an RDT, got ${asked}`)
}

function rdtRequests(): number {
  return sandbox.counts()['POST /tokens/2021-03-01/restrictedDataToken']?.requests ?? 0
}
