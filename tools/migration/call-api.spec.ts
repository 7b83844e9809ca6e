import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { FbaInventoryApi } from '@selling-partner/fba-inventory-v1'
import { OrdersApi as OrdersV2026Api } from '@selling-partner/orders-2026-01-01'
import { OrdersApi } from '@selling-partner/orders-v0'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import { TokensApi } from '@selling-partner/tokens-2021-03-01'
import { type CallApiParameters, createCallApi } from '../../examples/migration/call-api.js'

interface AmazonSpApi {
  callAPI(parameters: object): Promise<unknown>
}

describe('callAPI of the migration example', () => {
  let sandbox: RunningSandbox
  let callAPI: (parameters: CallApiParameters) => Promise<Record<string, unknown>>
  let original: AmazonSpApi
  const orderId = '123-1234567-0000001'

  beforeAll(async () => {
    sandbox = await startSandbox({
      unknownIds: 'reject',
      usagePlan: 'off',
      startDate: new Date('2026-11-27T12:00:00Z'),
      clock: () => 0, // dates of two calls are the same
      account: {
        products: [{ sku: 'MUG-1', title: 'Mug', price: 12, quantity: 40 }],
        orders: [
          {
            orderId,
            marketplaceId: 'ATVPDKIKX0DER',
            createdAt: '2026-11-20T12:00:00Z',
            status: 'UNSHIPPED',
            fulfilledBy: 'MERCHANT',
            items: [{ sku: 'MUG-1', quantity: 4, orderItemId: '1' }],
          },
        ],
      },
    })
    const options = {
      auth: new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl }),
      baseUrl: sandbox.url,
    }
    callAPI = createCallApi({
      orders: { v0: new OrdersApi(options), '2026-01-01': new OrdersV2026Api(options) },
      fbaInventory: { v1: new FbaInventoryApi(options) },
      tokens: { '2021-03-01': new TokensApi(options) },
    })
    original = originalClient(sandbox.url)
  })
  afterAll(() => sandbox.close())

  const calls: Readonly<Record<string, CallApiParameters>> = {
    'a payload': { operation: 'orders.getOrder', path: { orderId } },
    'an endpoint beside the operation': { operation: 'getOrder', endpoint: 'orders', path: { orderId } },
    'a query with lists': {
      operation: 'orders.getOrders',
      query: { MarketplaceIds: ['ATVPDKIKX0DER'], CreatedAfter: '2020-01-01' },
    },
    'another version': { operation: 'orders.getOrder', path: { orderId }, options: { version: 'v0' } },
    'a pagination beside the payload': {
      operation: 'fbaInventory.getInventorySummaries',
      query: { granularityType: 'Marketplace', granularityId: 'ATVPDKIKX0DER', marketplaceIds: ['ATVPDKIKX0DER'] },
    },
    'a body and no content': {
      operation: 'orders.confirmShipment',
      path: { orderId },
      body: {
        marketplaceId: 'ATVPDKIKX0DER',
        packageDetail: {
          packageReferenceId: '1',
          carrierCode: 'UPS',
          trackingNumber: '1Z1',
          shipDate: '2026-11-27T12:00:00Z',
          orderItems: [{ orderItemId: '1', quantity: 1 }],
        },
      },
    },
  }

  it.each(Object.entries(calls))('returns what amazon-sp-api returns: %s', async (_, parameters) => {
    const expected = await original.callAPI({ ...parameters })
    sandbox.reset()
    expect(await callAPI(parameters)).toEqual(expected)
    sandbox.reset()
  })

  it('sends a restricted data token', async () => {
    const body = { restrictedResources: [{ method: 'GET', path: `/orders/v0/orders/${orderId}/address` }] }
    const { restrictedDataToken } = await callAPI({ operation: 'tokens.createRestrictedDataToken', body })
    const parameters = {
      operation: 'orders.getOrderAddress',
      path: { orderId },
      restricted_data_token: String(restrictedDataToken),
    }
    expect(await callAPI(parameters)).toEqual(await original.callAPI({ ...parameters }))
  })

  it('throws an error with the same fields', async () => {
    const parameters = { operation: 'orders.getOrder', path: { orderId: '123-1234567-9999999' } }
    const fields = (error: unknown) => {
      const { code, message, type } = error as Record<string, unknown>
      return { code, message, type }
    }
    const expected = fields(await original.callAPI({ ...parameters }).catch((error: unknown) => error))
    expect(expected.code).toBe('NotFound')
    await expect(callAPI(parameters)).rejects.toMatchObject({ ...expected, cause: { status: 404 } })
  })

  it.each([
    ['ENDPOINT_NOT_FOUND', { operation: 'shipments.get' }],
    ['NO_ENDPOINT_GIVEN', { operation: 'getOrder' }],
    ['INVALID_VERSION', { operation: 'orders.getOrder', options: { version: 'v9' } }],
    ['INVALID_OPERATION_FOR_ENDPOINT', { operation: 'orders.toString2' }],
  ])('rejects an invalid call with %s', async (code, parameters) => {
    await expect(callAPI(parameters)).rejects.toMatchObject({ code })
  })

  it('falls back to an older version that has the operation', async () => {
    const { OrderItems } = await callAPI({
      operation: 'orders.getOrderItems',
      path: { orderId },
      options: { version: '2026-01-01' },
    })
    expect(OrderItems).toHaveLength(1)
  })
})

/** The original, whose connections to Amazon's hosts reach the sandbox. */
function originalClient(url: string): AmazonSpApi {
  const load = createRequire(import.meta.url)
  const https = load('node:https')
  const net = load('node:net')
  const { hostname, port } = new URL(url)
  https.Agent.prototype.createConnection = () => net.connect(Number(port), hostname)
  const { SellingPartner } = load('amazon-sp-api')
  return new SellingPartner({
    region: 'na',
    refresh_token: demoCredentials.refreshToken,
    credentials: {
      SELLING_PARTNER_APP_CLIENT_ID: demoCredentials.clientId,
      SELLING_PARTNER_APP_CLIENT_SECRET: demoCredentials.clientSecret,
    },
  })
}
