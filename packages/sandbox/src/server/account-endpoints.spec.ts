import { beforeEach, describe, expect, it } from '@jest/globals'
import { valueAt } from '../../test/caller.js'
import { ValidatingCaller } from '../../test/validating-caller.js'
import { demoCredentials } from '../lwa/applications.js'

const germany = 'A1PA6795UKMFR9'
const second = { ...demoCredentials, refreshToken: 'Atzr|second' }

let api: ValidatingCaller
let token: string
const post = (path: string, body: unknown) => api.caller.send('POST', `/_sandbox/${path}`, { body })

beforeEach(async () => {
  api = new ValidatingCaller({ credentials: [demoCredentials, second], unknownIds: 'reject' })
  token = await api.caller.sellerToken()
})

describe('POST /_sandbox/orders', () => {
  const order = { orderId: '123-1234567-1234567', marketplaceId: germany, items: [{ sku: 'MUG-1', quantity: 2 }] }
  const read = async (refreshToken?: string) =>
    api.get(`/orders/v0/orders/${order.orderId}`, {}, await api.caller.sellerToken(refreshToken))

  it('adds an order for the first selling partner', async () => {
    expect((await post('orders', order)).status).toBe(204)
    const { body } = await read()
    expect(valueAt(body, 'payload')).toMatchObject({ OrderStatus: 'Unshipped', NumberOfItemsUnshipped: 2 })
    const again = await post('orders', order)
    expect([again.status, valueAt(again.body, 'errors', '0', 'details')]).toEqual([
      400,
      expect.stringContaining('Use another orderId'),
    ])
  })

  it('adds an order for another one', async () => {
    await post('orders', { ...order, seller: second.refreshToken })
    expect([(await read()).status, (await read(second.refreshToken)).status]).toEqual([404, 200])
  })
})

describe('POST /_sandbox/reports', () => {
  const reportType = 'GET_FBA_REIMBURSEMENTS_DATA'

  async function download(): Promise<Uint8Array> {
    const body = { reportType, marketplaceIds: [germany] }
    const created = await api.caller.send('POST', '/reports/2021-06-30/reports', { token, body })
    await post('advance', { seconds: 3 })
    const report = await api.get(`/reports/2021-06-30/reports/${valueAt(created.body, 'reportId')}`, {}, token)
    const documentId = valueAt(report.body, 'reportDocumentId')
    const document = await api.get(`/reports/2021-06-30/documents/${documentId}`, {}, token)
    const url = String(valueAt(document.body, 'url'))
    return new Uint8Array(await (await api.sandbox.fetch(new Request(url))).arrayBuffer())
  }

  it.each([
    ['rows', { rows: [{ 'reimbursement-id': '1', amount: 9.5 }] }, 'reimbursement-id\tamount\n1\t9.5\n'],
    ['a text', { text: 'plain ü' }, 'plain ü'],
    ['bytes', { base64: Buffer.from('bytes').toString('base64') }, 'bytes'],
  ])('puts %s in the next reports', async (_, content, expected) => {
    const sent = await post('reports', { type: reportType, isCompressed: false, charset: 'UTF-8', ...content })
    expect(sent.status).toBe(204)
    expect(Buffer.from(await download()).toString()).toBe(expected)
  })
})

describe('POST /_sandbox/finish', () => {
  const statusOf = async (path: string, body: object, id: string) => {
    const created = await api.caller.send('POST', path, { token, body })
    await post('advance', { seconds: 3 })
    const { body: job } = await api.get(`${path}/${valueAt(created.body, id)}`, {}, token)
    return valueAt(job, 'processingStatus')
  }
  const report = (reportType: string) =>
    statusOf('/reports/2021-06-30/reports', { reportType, marketplaceIds: [germany] }, 'reportId')

  it('ends reports of a type as FATAL', async () => {
    await post('finish', { kind: 'reports', status: 'FATAL', type: 'GET_AFN_INVENTORY_DATA', errorDetails: 'No.' })
    expect(await report('GET_MERCHANT_LISTINGS_ALL_DATA')).toBe('DONE')
    expect(await report('GET_AFN_INVENTORY_DATA')).toBe('FATAL')
    expect(await report('GET_AFN_INVENTORY_DATA')).toBe('DONE')
  })

  it('cancels queries of Data Kiosk', async () => {
    await post('finish', { kind: 'dataKiosk', status: 'CANCELLED' })
    const query = `{ analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(
      startDate: "2026-11-01" endDate: "2026-11-02" marketplaceIds: ["${germany}"] aggregateBy: DAY
    ) { startDate } } }`
    expect(await statusOf('/dataKiosk/2023-11-15/queries', { query }, 'queryId')).toBe('CANCELLED')
  })

  it('ends feeds as FATAL', async () => {
    const path = '/feeds/2021-06-30/documents'
    const body = { contentType: 'text/xml; charset=UTF-8' }
    const document = await api.caller.send('POST', path, { token, body })
    const headers = { 'content-type': body.contentType }
    const url = String(valueAt(document.body, 'url'))
    await api.sandbox.fetch(new Request(url, { method: 'PUT', headers, body: '<a/>' }))
    await post('finish', { kind: 'feeds', status: 'FATAL' })
    const inputFeedDocumentId = valueAt(document.body, 'feedDocumentId')
    const feed = { feedType: 'POST_ORDER_FULFILLMENT_DATA', marketplaceIds: [germany], inputFeedDocumentId }
    expect(await statusOf('/feeds/2021-06-30/feeds', feed, 'feedId')).toBe('FATAL')
  })
})

describe('/_sandbox/notifications', () => {
  it('sends notifications, and lists them', async () => {
    const scopeToken = await api.caller.scopeToken('sellingpartnerapi::notifications')
    const sqs = { arn: 'arn:aws:sqs:us-east-1:123456789012:offers' }
    const destination = await api.caller.send('POST', '/notifications/v1/destinations', {
      token: scopeToken,
      body: { name: 'queue', resourceSpecification: { sqs } },
    })
    const destinationId = valueAt(destination.body, 'payload', 'destinationId')
    const body = { payloadVersion: '1.0', destinationId }
    await api.caller.send('POST', '/notifications/v1/subscriptions/PRICING_HEALTH', { token, body })
    const payload = { sellerId: 'A1' }
    const sent = await post('notifications', { type: 'PRICING_HEALTH', payload, seller: demoCredentials.refreshToken })
    expect(sent).toMatchObject({ status: 200, body: { notifications: [{ payload, destination: sqs.arn }] } })
    expect((await post('notifications', { type: 'ORDER_CHANGE', payload })).body).toEqual({ notifications: [] })
    const list = (query: string) => api.caller.send('GET', `/_sandbox/notifications${query}`)
    expect((await list('')).body).toEqual(sent.body)
    expect((await list('?type=PRICING_HEALTH')).body).toEqual(sent.body)
    expect((await list('?type=ORDER_CHANGE')).body).toEqual({ notifications: [] })
  })
})
