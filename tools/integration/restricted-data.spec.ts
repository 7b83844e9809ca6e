import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SellingPartnerAuth, type StoredToken, type TokenStore } from '@selling-partner/auth'
import { OrdersApi } from '@selling-partner/orders-v0'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { demoCredentials, type RunningSandbox, type StartOptions, startSandbox } from '@selling-partner/sandbox'
import { TokensApi } from '@selling-partner/tokens-2021-03-01'

// Calls that the sandbox rejects, and how `auth` recovers, with real HTTP.

const orderId = 'TEST_CASE_200'
const addressPath = `/orders/v0/orders/${orderId}/address`
const expired = 'The access token you provided has expired.'

/** Lets many concurrent calls wait only for their RDT. */
const usagePlans = { 'orders-v0.getOrderBuyerInfo': { rate: 50, burst: 50 } }

/** Returns one token for every RDT until the token is deleted. */
class FixedTokenStore implements TokenStore {
  #token?: string

  constructor(token?: string) {
    this.#token = token
  }

  async get(key: string): Promise<StoredToken | undefined> {
    if (this.#token === undefined || !key.includes('rdt:')) return undefined
    return { value: this.#token, ttlMs: 3_000_000 }
  }

  async set(): Promise<void> {}

  async delete(_key: string, value: string): Promise<void> {
    if (value === this.#token) this.#token = undefined
  }
}

let sandbox: RunningSandbox
let now: number
const auths: SellingPartnerAuth[] = []

const start = async (options: StartOptions = {}) => {
  sandbox = await startSandbox({ clock: () => now, usagePlan: 'off', ...options })
}

const makeAuth = (tokenStore?: TokenStore) => {
  const auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl, tokenStore, usagePlans })
  auths.push(auth)
  return auth
}

const requests = (key: string) => sandbox.counts()[key]?.requests ?? 0
const rdtRequests = () => requests('POST /tokens/2021-03-01/restrictedDataToken')

beforeEach(() => {
  now = 0
})

afterEach(async () => {
  for (const auth of auths.splice(0)) auth.close()
  await sandbox.close()
})

/** Requests an RDT with the Tokens API. */
async function rdtFor(path: string): Promise<string> {
  const tokens = new TokensApi({ auth: makeAuth(), baseUrl: sandbox.url })
  const { data } = await tokens.createRestrictedDataToken({ body: { restrictedResources: [{ method: 'GET', path }] } })
  return String(data.restrictedDataToken)
}

async function expiredRdt(): Promise<string> {
  const rdt = await rdtFor('/orders/v0/orders/{orderId}/address')
  now += 3600 * 1000
  return rdt
}

const grantlessToken = () => makeAuth().accessToken({ type: 'grantless', scope: 'sellingpartnerapi::notifications' })

describe.each<[string, () => Promise<string>, RegExp]>([
  ['an access token instead of an RDT', () => makeAuth().accessToken(), /getOrderAddress is restricted/],
  ["another operation's RDT", () => rdtFor('/orders/v0/orders/{orderId}/buyerInfo'), /does not cover GET \/orders/],
  ["another order's RDT", () => rdtFor('/orders/v0/orders/902-1/address'), /does not cover GET \/orders/],
  ['an expired RDT', expiredRdt, /^The access token you provided has expired\.$/],
  ['a grantless access token', grantlessToken, /getOrderAddress is restricted/],
])('a restricted call with %s', (_, tokenOf, details) => {
  it("is rejected with SP-API's error format", async () => {
    await start()
    const headers = { 'x-amz-access-token': await tokenOf() }

    const response = await fetch(sandbox.url + addressPath, { headers })

    expect(response.status).toBe(403)
    expect(response.headers.get('x-amzn-ErrorType')).toBe('AccessDeniedException')
    expect(response.headers.get('x-amzn-RequestId')).toEqual(expect.any(String))
    expect(await response.json()).toEqual({
      errors: [{ code: 'Unauthorized', message: expect.any(String), details: expect.stringMatching(details) }],
    })
  })

  it('succeeds after auth has requested one more RDT', async () => {
    await start()
    const auth = makeAuth(new FixedTokenStore(await tokenOf()))
    const before = rdtRequests()

    const { status, data } = await new OrdersApi({ auth, baseUrl: sandbox.url }).getOrderAddress({ orderId })

    expect([status, data.payload?.AmazonOrderId]).toEqual([200, '902-1845936-5435065'])
    expect(requests('GET /orders/v0/orders/{orderId}/address')).toBe(2)
    expect(rdtRequests() - before).toBe(1)
  })
})

describe('restricted calls', () => {
  it('request one access token and one RDT, even if many calls start at once', async () => {
    await start()
    const orders = new OrdersApi({ auth: makeAuth(), baseUrl: sandbox.url })
    const responses = await Promise.all(Array.from({ length: 50 }, () => orders.getOrderBuyerInfo({ orderId })))

    expect(responses.map(({ status }) => status)).toEqual(Array(50).fill(200))
    expect([requests('POST /auth/o2/token'), rdtRequests()]).toEqual([1, 1])
  })

  it('use the data elements of their client, and no RDT if there are none', async () => {
    await start()
    const options = { auth: makeAuth(), baseUrl: sandbox.url }
    const orders = new OrdersApi({ ...options, restrictedDataElements: ['buyerInfo', 'shippingAddress'] })

    await new OrdersApi(options).getOrder({ orderId })
    await orders.getOrder({ orderId }, { restrictedDataElements: [] })
    expect(rdtRequests()).toBe(0)

    await orders.getOrder({ orderId })
    await orders.getOrder({ orderId }, { restrictedDataElements: ['shippingAddress', 'buyerInfo'] })
    expect(rdtRequests()).toBe(1)

    await orders.getOrderItems({ orderId })
    expect(rdtRequests()).toBe(2)
  })

  it('get documents of restricted reports with an RDT for that document, and other documents without an RDT', async () => {
    await start()
    const reports = new ReportsApi({ auth: makeAuth(), baseUrl: sandbox.url })
    const document = { reportDocumentId: '0356cf79-b8b0-4226-b4b9-0ee058ea5760' }

    await reports.getReportDocument(document, { reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA' })
    expect(rdtRequests()).toBe(0)

    await reports.getReportDocument(document, { reportType: 'GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING' })
    await reports.getReportDocument(document, { restricted: true })
    expect(rdtRequests()).toBe(1)
  })

  it('accept an RDT from another application', async () => {
    await start()
    const { restrictedDataToken, expiresInMs } = await makeAuth().restrictedDataToken({
      baseUrl: sandbox.url,
      resources: [{ method: 'GET', path: addressPath }],
      targetApplication: 'amzn1.sp.solution.example',
    })
    const { clientId, clientSecret } = demoCredentials
    const delegatee = new SellingPartnerAuth({ clientId, clientSecret, lwaUrl: sandbox.lwaUrl })
    auths.push(delegatee)
    const orders = new OrdersApi({ auth: delegatee, baseUrl: sandbox.url })

    expect((await orders.getOrderAddress({ orderId }, { restrictedDataToken })).status).toBe(200)
    expect(expiresInMs).toBeGreaterThan(3_000_000)

    now += 3600 * 1000
    await expect(orders.getOrderAddress({ orderId }, { restrictedDataToken })).rejects.toMatchObject({
      status: 403,
      hint: expect.stringMatching(/^Check restrictedDataToken/),
      message: expect.not.stringContaining(expired),
    })
  })
})
