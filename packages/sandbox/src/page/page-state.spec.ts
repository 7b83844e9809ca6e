import { beforeEach, describe, expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { FakeClock } from '../../test/fake-clock.js'
import { address, item } from '../../test/inbound-flow.js'
import { demoCredentials } from '../lwa/applications.js'
import { createSandbox, type Sandbox } from '../server/create-sandbox.js'

const store = 'ATVPDKIKX0DER'

let sandbox: Sandbox
let caller: Caller
let token: string

beforeEach(async () => {
  const products = [{ sku: 'MUG', quantity: 4, price: 12, fulfilledBy: 'AMAZON' }] as const
  const startDate = new Date('2026-11-27T12:00:00Z')
  const account = { products, orders: [] }
  sandbox = createSandbox({ clock: new FakeClock().read, usagePlan: 'off', startDate, account })
  caller = new Caller(sandbox)
  token = await caller.sellerToken()
})

const post = async (path: string, body: object, sent = token) => {
  const response = await caller.send('POST', path, { token: sent, body })
  expect(response.status).toBeLessThan(300)
  return response.body
}

/** The rows of a table, of the account that has it. */
async function rowsOf(name: string): Promise<unknown> {
  const { body } = await caller.send('GET', '/_sandbox/state')
  expect(JSON.stringify(body)).not.toContain(demoCredentials.refreshToken)
  const accounts = valueAt(body, 'accounts')
  const tables: unknown[] = (Array.isArray(accounts) ? accounts : []).flatMap((account) => valueAt(account, 'tables'))
  return valueAt(
    tables.find((table) => valueAt(table, 'name') === name),
    'rows',
  )
}

describe('the accounts on the page', () => {
  it('have feeds', async () => {
    const contentType = 'text/xml; charset=UTF-8'
    const document = await post('/feeds/2021-06-30/documents', { contentType })
    const upload = { method: 'PUT', headers: { 'content-type': contentType }, body: '<a/>' }
    await sandbox.fetch(new Request(String(valueAt(document, 'url')), upload))
    const inputFeedDocumentId = valueAt(document, 'feedDocumentId')
    const feedType = 'POST_ORDER_FULFILLMENT_DATA'
    await post('/feeds/2021-06-30/feeds', { feedType, marketplaceIds: [store], inputFeedDocumentId })
    const row = { feedId: expect.any(String), feedType, createdAt: '2026-11-27T12:00:00.000Z' }
    expect(await rowsOf('Feeds 2021-06-30')).toEqual([{ ...row, processingStatus: 'IN_QUEUE' }])
    sandbox.advance(3)
    expect(await rowsOf('Feeds 2021-06-30')).toEqual([{ ...row, processingStatus: 'DONE' }])
  })

  it('have queries of Data Kiosk in one line', async () => {
    const query = `{ analytics_salesAndTraffic_2024_04_24 {
      salesAndTrafficByDate(startDate: "2026-11-01" endDate: "2026-11-02" marketplaceIds: ["${store}"] aggregateBy: DAY) {
        startDate } } }`
    await post('/dataKiosk/2023-11-15/queries', { query })
    expect(await rowsOf('Data Kiosk 2023-11-15')).toMatchObject([
      {
        query: expect.stringMatching(/^{ analytics_\w+ { salesAndTrafficByDate/),
        page: 1,
        processingStatus: 'IN_QUEUE',
      },
    ])
  })

  it('have listings, the last change first', async () => {
    const path = `/listings/2021-08-01/items/A1/MUG?marketplaceIds=${store}`
    await caller.send('GET', path, { token })
    const row = { sku: 'MUG', price: '12 USD', quantity: 4, fulfilledBy: 'AMAZON', stores: 23 }
    expect(await rowsOf('Listings Items 2021-08-01')).toMatchObject([row])
    await caller.send('DELETE', path, { token })
    expect(await rowsOf('Listings Items 2021-08-01')).toMatchObject([{ ...row, stores: 22 }])
  })

  it('have inbound plans', async () => {
    const plan = { destinationMarketplaces: [store], items: [item('MUG', 3)], sourceAddress: address, name: 'Mugs' }
    await post('/inbound/fba/2024-03-20/inboundPlans', plan)
    sandbox.advance(3)
    expect(await rowsOf('Fulfillment Inbound 2024-03-20')).toMatchObject([
      { name: 'Mugs', store: 'US', status: 'ACTIVE', shipments: '' },
    ])
  })

  it('have destinations and subscriptions of the application', async () => {
    const scopeToken = await caller.scopeToken('sellingpartnerapi::notifications')
    const sqs = { arn: 'arn:aws:sqs:us-east-1:123456789012:offers' }
    const body = { name: 'queue', resourceSpecification: { sqs } }
    const destination = await post('/notifications/v1/destinations', body, scopeToken)
    expect(await rowsOf('Notifications v1')).toEqual([{ destination: 'queue', address: sqs.arn }])
    const destinationId = valueAt(destination, 'payload', 'destinationId')
    await post('/notifications/v1/subscriptions/ORDER_CHANGE', { payloadVersion: '1.0', destinationId })
    expect(await rowsOf('Notifications v1')).toEqual([
      {
        destination: 'queue',
        address: sqs.arn,
        notificationType: 'ORDER_CHANGE',
        sellingPartner: 'A1SANDBOXSELLER',
        payloadVersion: '1.0',
      },
    ])
  })
})
