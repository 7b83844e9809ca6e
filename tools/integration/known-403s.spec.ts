import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type AxiosResponse, type ClientOptions, SellingPartnerAuth } from '@selling-partner/auth'
import { AuthorizationApi } from '@selling-partner/authorization-v1'
import { FbaInventoryApi } from '@selling-partner/fba-inventory-v1'
import { NotificationsApi } from '@selling-partner/notifications-v1'
import { OrdersApi } from '@selling-partner/orders-v0'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import { SellersApi } from '@selling-partner/sellers-v1'
import { TokensApi } from '@selling-partner/tokens-2021-03-01'
import { type CallTrait, type Known403, known403s } from '../../packages/auth/src/errors/known-403s.js'

// Every row of the table, with generated clients, the runtime and the sandbox.

const rows: readonly Known403[] = known403s

interface Sample {
  /** Method and path template. */
  readonly operation: string
  readonly send: (options: ClientOptions) => Promise<AxiosResponse<unknown>>
}

const orderId = 'TEST_CASE_200'
const getAddress = 'GET /orders/v0/orders/{orderId}/address'
const marketplaceParticipations: Sample = {
  operation: 'GET /sellers/v1/marketplaceParticipations',
  send: (options) => new SellersApi(options).getMarketplaceParticipations(),
}

/** A call with each trait. */
const samples: Readonly<Record<CallTrait, Sample>> = {
  'sends the RDT of the caller': {
    operation: getAddress,
    send: (options) => new OrdersApi(options).getOrderAddress({ orderId }, { restrictedDataToken: 'Atz.sprdt|theirs' }),
  },
  'sends an RDT': {
    operation: getAddress,
    send: (options) => new OrdersApi(options).getOrderAddress({ orderId }),
  },
  'requests an RDT': {
    operation: 'POST /tokens/2021-03-01/restrictedDataToken',
    send: (options) => {
      const resource = { method: 'GET', path: '/orders/v0/orders/{orderId}/address' } as const
      return new TokensApi(options).createRestrictedDataToken({ body: { restrictedResources: [resource] } })
    },
  },
  'requests a document without an RDT': {
    operation: 'GET /reports/2021-06-30/documents/{reportDocumentId}',
    send: (options) =>
      new ReportsApi(options).getReportDocument({ reportDocumentId: '0356cf79-b8b0-4226-b4b9-0ee058ea5760' }),
  },
  'sends a grantless access token': {
    operation: 'GET /notifications/v1/destinations',
    send: (options) => new NotificationsApi(options).getDestinations(),
  },
  'is only available in the sandbox': {
    operation: 'DELETE /fba/inventory/v1/items/{sellerSku}',
    send: (options) =>
      new FbaInventoryApi(options).deleteInventoryItem({ sellerSku: 'A1', marketplaceId: 'ATVPDKIKX0DER' }),
  },
  'goes to the sandbox': {
    ...marketplaceParticipations,
    send: ({ auth, baseUrl }) =>
      marketplaceParticipations.send({ auth, region: 'eu', sandbox: true, adapter: forwardTo(String(baseUrl)) }),
  },
  'goes to a retired API': {
    operation: 'GET /authorization/v1/authorizationCode',
    send: (options) =>
      new AuthorizationApi(options).getAuthorizationCode({
        sellingPartnerId: 'seller',
        developerId: 'developer',
        mwsAuthToken: 'token',
      }),
  },
}

const sampleOf = ({ call }: Known403): Sample => (call ? samples[call] : marketplaceParticipations)

/** An adapter that sends a GET for Amazon to another server. */
function forwardTo(server: string): ClientOptions['adapter'] {
  return async (config) => {
    const { pathname, search } = new URL(String(config.url))
    const token = String(config.headers.get('x-amz-access-token'))
    const response = await fetch(server + pathname + search, { headers: { 'x-amz-access-token': token } })
    const { status, statusText, headers } = response
    return { status, statusText, headers: Object.fromEntries(headers), data: await response.text(), config }
  }
}

let sandbox: RunningSandbox
let auth: SellingPartnerAuth
let options: ClientOptions
let secret: string

beforeEach(async () => {
  jest.replaceProperty(process, 'env', {})
  sandbox = await startSandbox({ usagePlan: 'off' })
  secret = demoCredentials.clientSecret
  auth = new SellingPartnerAuth({ ...demoCredentials, clientSecret: () => secret, lwaUrl: sandbox.lwaUrl })
  options = { auth, baseUrl: sandbox.url }
})

afterEach(async () => {
  jest.restoreAllMocks()
  auth.close()
  await sandbox.close()
})

/** Number of times that the call is sent if it is rejected each time. The secret does not change here. */
const attempts: Readonly<Record<Known403['action'], number>> = {
  none: 1,
  'replace-token': 2,
  'try-another-token': 2,
  'replace-secret': 1,
}

/** A second access token that is rejected too has a hint about that. */
const hintOf = ({ action, hint }: Known403) =>
  action === 'replace-token' ? 'The SDK requested this access token less than 5 seconds ago' : hint

describe.each(rows.map((row) => [row.reason, row] as const))('a 403 because of %s', (reason, row) => {
  const { operation, send } = sampleOf(row)

  it('reaches the caller with its reason and hint', async () => {
    sandbox.on(operation).fault(reason, { times: 10 })
    const error = await send(options).then(
      () => undefined,
      (rejection: unknown) => rejection,
    )
    expect(error).toMatchObject({
      code: 'API_ERROR',
      status: 403,
      reason,
      hint: expect.stringContaining(hintOf(row)),
      message: expect.stringContaining(hintOf(row)),
      requestId: expect.any(String),
      attempts: attempts[row.action],
    })
    expect(sandbox.counts()[operation]?.requests).toBe(attempts[row.action])
  })
})

const replaceable = rows.filter(({ action }) => action !== 'none')

describe.each(replaceable.map((row) => [row.reason, row] as const))('one 403 because of %s', (reason, row) => {
  it('fails no call', async () => {
    const { operation, send } = sampleOf(row)
    expect(await send(options)).toMatchObject({ status: 200 })
    secret = 'new'
    sandbox.replaceSecrets(demoCredentials.clientId, ['new', demoCredentials.clientSecret])
    sandbox.on(operation).fault(reason)
    expect(await send(options)).toMatchObject({ status: 200 })
    expect(sandbox.counts()[operation]?.requests).toBe(3)
  })
})
