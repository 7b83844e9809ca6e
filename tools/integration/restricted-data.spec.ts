import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SellingPartnerAuth, type StoredToken, type TokenStore } from '@selling-partner/auth'
import { OrdersApi } from '@selling-partner/orders-v0'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { demoCredentials, type RunningSandbox, type StartOptions, startSandbox } from '@selling-partner/sandbox'
import { TokensApi } from '@selling-partner/tokens-2021-03-01'

// What the sandbox refuses, and what `auth` makes of it, over real HTTP.

const orderId = 'TEST_CASE_200'
const addressPath = `/orders/v0/orders/${orderId}/address`
const expired = 'The access token you provided has expired.'

/** So that a crowd need not wait for more than its RDT. */
const usagePlans = { 'orders-v0.getOrderBuyerInfo': { rate: 50, burst: 50 } }

/** Gives out a token for every RDT that it is asked for, until it is told to forget it. */
class PlantedStore implements TokenStore {
  #planted?: string

  constructor(planted?: string) {
    this.#planted = planted
  }

  async get(key: string): Promise<StoredToken | undefined> {
    if (this.#planted === undefined || !key.includes('rdt:')) return undefined
    return { value: this.#planted, ttlMs: 3_000_000 }
  }

  async set(): Promise<void> {}

  async delete(_key: string, value: string): Promise<void> {
    if (value === this.#planted) this.#planted = undefined
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
  // What a developer's shell may have set must not reach these tests.
  for (const name of ['LWA_URL', 'SP_API_BASE_URL', 'SP_API_REGION']) delete process.env[name]
  now = 0
})

afterEach(async () => {
  for (const auth of auths.splice(0)) auth.close()
  await sandbox.close()
})

/** An RDT that is asked for by hand. */
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
  ['no RDT but the access token', () => makeAuth().accessToken(), /getOrderAddress is restricted/],
  ["another operation's RDT", () => rdtFor('/orders/v0/orders/{orderId}/buyerInfo'), /does not cover GET \/orders/],
  ["another order's RDT", () => rdtFor('/orders/v0/orders/902-1/address'), /does not cover GET \/orders/],
  ['an RDT that has expired', expiredRdt, /^The access token you provided has expired\.$/],
  ['a token of a scope', grantlessToken, /getOrderAddress is restricted/],
])('a restricted call with %s', (_, tokenOf, details) => {
  it("is refused in SP-API's own shape", async () => {
    await start()
    const headers = { 'x-amz-access-token': await tokenOf() }

    const answer = await fetch(sandbox.url + addressPath, { headers })

    expect(answer.status).toBe(403)
    expect(answer.headers.get('x-amzn-ErrorType')).toBe('AccessDeniedException')
    expect(answer.headers.get('x-amzn-RequestId')).toEqual(expect.any(String))
    expect(await answer.json()).toEqual({
      errors: [{ code: 'Unauthorized', message: expect.any(String), details: expect.stringMatching(details) }],
    })
  })

  it('is made right by auth, with one more RDT', async () => {
    await start()
    const auth = makeAuth(new PlantedStore(await tokenOf()))
    const before = rdtRequests()

    const { status, data } = await new OrdersApi({ auth, baseUrl: sandbox.url }).getOrderAddress({ orderId })

    expect([status, data.payload?.AmazonOrderId]).toEqual([200, '902-1845936-5435065'])
    expect(requests('GET /orders/v0/orders/{orderId}/address')).toBe(2)
    expect(rdtRequests() - before).toBe(1)
  })
})

describe('restricted calls', () => {
  it('ask LWA once and for an RDT once, however many come first', async () => {
    await start()
    const orders = new OrdersApi({ auth: makeAuth(), baseUrl: sandbox.url })
    const answers = await Promise.all(Array.from({ length: 50 }, () => orders.getOrderBuyerInfo({ orderId })))

    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200))
    expect([requests('POST /auth/o2/token'), rdtRequests()]).toEqual([1, 1])
  })

  it('include the data elements of their client, and go without an RDT where there are none', async () => {
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

  it('get documents of restricted reports with an RDT for the very document, and all others without', async () => {
    await start()
    const reports = new ReportsApi({ auth: makeAuth(), baseUrl: sandbox.url })
    const document = { reportDocumentId: '0356cf79-b8b0-4226-b4b9-0ee058ea5760' }

    await reports.getReportDocument(document, { reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA' })
    expect(rdtRequests()).toBe(0)

    await reports.getReportDocument(document, { reportType: 'GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING' })
    await reports.getReportDocument(document, { restricted: true })
    expect(rdtRequests()).toBe(1)
  })

  it('go with an RDT that another application has handed on', async () => {
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
