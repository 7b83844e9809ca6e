import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { parseXml } from '@rgrove/parse-xml'
import { Ajv } from 'ajv'
import { valueAt } from '../../test/caller.js'
import { ValidatingCaller } from '../../test/validating-caller.js'
import type { SandboxOptions } from '../server/sandbox-state.js'

const path = '/feeds/2021-06-30'
const us = 'ATVPDKIKX0DER'
const germany = 'A1PA6795UKMFR9'

const account = {
  products: [
    { sku: 'MUG', asin: 'B000000001', productType: 'BOTTLE', price: 10, quantity: 5, fulfilledBy: 'MERCHANT' as const },
    { sku: 'CUP', asin: 'B000000002', productType: 'BOTTLE', price: 20, quantity: 5, fulfilledBy: 'MERCHANT' as const },
  ],
  orders: [
    {
      orderId: '111-1111111-1111111',
      marketplaceId: us,
      status: 'UNSHIPPED' as const,
      items: [
        { sku: 'MUG', quantity: 2, orderItemId: '1' },
        { sku: 'CUP', quantity: 1, orderItemId: '2' },
      ],
    },
  ],
}
const orderId = '111-1111111-1111111'

function setUp(options: SandboxOptions = {}) {
  const caller = new ValidatingCaller({ account, ...options })
  const { sandbox } = caller

  async function upload(content: string | Uint8Array, contentType = 'text/plain; charset=UTF-8'): Promise<string> {
    const { body } = await caller.post(`${path}/documents`, { contentType })
    const request = new Request(String(valueAt(body, 'url')), {
      method: 'PUT',
      headers: { 'content-type': contentType },
      body: content,
    })
    expect((await sandbox.fetch(request)).status).toBe(200)
    return String(valueAt(body, 'feedDocumentId'))
  }

  const create = (feedType: string, inputFeedDocumentId: string, marketplaceIds = [us]) =>
    caller.post(`${path}/feeds`, { feedType, marketplaceIds, inputFeedDocumentId })

  /** Uploads and creates a feed. Returns its ID. */
  async function submit(
    feedType: string,
    content: string | Uint8Array,
    { contentType, marketplaceIds }: { contentType?: string; marketplaceIds?: string[] } = {},
  ): Promise<string> {
    const { body } = await create(feedType, await upload(content, contentType), marketplaceIds)
    return String(valueAt(body, 'feedId'))
  }
  const get = async (feedId: string) => (await caller.call(`GET ${path}/feeds/{feedId}`, { feedId })).body
  const cancel = (feedId: string) => caller.call(`DELETE ${path}/feeds/{feedId}`, { feedId })
  const list = async (...query: [string, string][]) =>
    (await caller.get(`${path}/feeds`, Object.fromEntries(query))).body
  const idsOf = async (...query: [string, string][]) =>
    Object(valueAt(await list(...query), 'feeds')).map((each: unknown) => valueAt(each, 'feedId'))

  async function download(feedDocumentId: unknown, ...query: [string, string][]) {
    const parameters = { feedDocumentId: String(feedDocumentId), ...Object.fromEntries(query) }
    const { body } = await caller.call(`GET ${path}/documents/{feedDocumentId}`, parameters)
    const response = await sandbox.fetch(new Request(String(valueAt(body, 'url'))))
    return { body, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
  }

  /** Runs a feed to its end. Returns the text of its result document. */
  async function run(...parameters: Parameters<typeof submit>): Promise<string> {
    const feedId = await submit(...parameters)
    sandbox.advance(3)
    const feed = await get(feedId)
    const { body, bytes } = await download(valueAt(feed, 'resultFeedDocumentId'))
    return (valueAt(body, 'compressionAlgorithm') === 'GZIP' ? gunzipSync(bytes) : Buffer.from(bytes)).toString()
  }

  const listing = async (sku: string, marketplaceId = us) =>
    (
      await caller.call('GET /listings/2021-08-01/items/{sellerId}/{sku}', {
        sellerId: 'A1',
        sku,
        marketplaceIds: marketplaceId,
        includedData: ['summaries', 'attributes', 'offers', 'fulfillmentAvailability'],
      })
    ).body
  const statusOf = async (id: string) => (await caller.get(`/orders/v0/orders/${id}`)).at('payload', 'OrderStatus')
  return { sandbox, caller, statusOf, upload, create, submit, get, cancel, idsOf, list, download, run, listing }
}

/** A feed that ships orders. */
const shipType = 'POST_FLAT_FILE_FULFILLMENT_DATA'
const shipments = (...ids: string[]) => ['order-id\tship-date', ...ids.map((id) => `${id}\t2026-11-27`)].join('\n')
const shipment = shipments(orderId)
/** A feed that changes nothing. */
const otherType = 'POST_FBA_INBOUND_CARTON_CONTENTS'

describe('a feed', () => {
  it('waits, is processed and has a result document', async () => {
    const { sandbox, submit, get, download } = setUp()
    const feedId = await submit(shipType, shipment)
    const common = { feedId, feedType: shipType, marketplaceIds: [us], createdTime: '2026-11-27T12:00:00.000Z' }
    expect(await get(feedId)).toEqual({ ...common, processingStatus: 'IN_QUEUE' })
    sandbox.advance(1)
    const processingStartTime = '2026-11-27T12:00:01.000Z'
    expect(await get(feedId)).toEqual({ ...common, processingStatus: 'IN_PROGRESS', processingStartTime })
    sandbox.advance(2)
    const done = await get(feedId)
    expect(done).toEqual({
      ...common,
      processingStatus: 'DONE',
      processingStartTime,
      processingEndTime: '2026-11-27T12:00:03.000Z',
      resultFeedDocumentId: expect.any(String),
    })
    const { bytes } = await download(valueAt(done, 'resultFeedDocumentId'))
    expect(Buffer.from(bytes).toString()).toBe(
      'Feed Processing Summary:\n\tNumber of records processed\t\t1\n\tNumber of records successful\t\t1\n\n',
    )
  })

  it('changes the account when it is processed, not before', async () => {
    const { sandbox, submit, statusOf } = setUp()
    await submit(shipType, shipment)
    sandbox.advance(2)
    expect(await statusOf(orderId)).toBe('Unshipped')
    sandbox.advance(1)
    expect(await statusOf(orderId)).toBe('Shipped')
  })

  it('needs a document that exists and was uploaded, and known stores', async () => {
    const { caller, upload, create } = setUp({ unknownIds: 'reject' })
    expect(await create(shipType, 'unknown')).toMatchObject({ status: 400 })
    const { body } = await caller.post(`${path}/documents`, { contentType: 'text/plain' })
    const response = await create(shipType, String(valueAt(body, 'feedDocumentId')))
    expect(response).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'InvalidInput', details: expect.stringContaining('Upload the feed') }] },
    })
    expect(await create(shipType, await upload(shipment), ['NOWHERE'])).toMatchObject({ status: 400 })
  })

  it('of a static case gets the response of the case', async () => {
    const { create } = setUp()
    const stores = [us, 'A1F83G8C2ARO7P']
    const response = await create('POST_PRODUCT_DATA', '3d4e42b5-1d6e-44e8-a89c-2abfca0625bb', stores)
    expect(response).toMatchObject({ status: 202, body: { feedId: '3485934' } })
  })

  it('can be canceled only while it is in the queue', async () => {
    const { sandbox, submit, cancel, get, statusOf } = setUp()
    const [canceled, running] = [await submit(shipType, shipment), await submit(shipType, shipments('unknown'))]
    expect(await cancel(canceled)).toMatchObject({ status: 200 })
    expect(await cancel(canceled)).toMatchObject({ status: 400 })
    sandbox.advance(1)
    expect(await cancel(running)).toMatchObject({ status: 400 })
    sandbox.advance(2)
    expect(await get(canceled)).toMatchObject({ processingStatus: 'CANCELLED' })
    expect(await get(canceled)).not.toHaveProperty('resultFeedDocumentId')
    expect(await get(running)).toMatchObject({ processingStatus: 'DONE' })
    expect(await statusOf(orderId)).toBe('Unshipped')
  })

  it('ends as a test requests it, and then changes nothing', async () => {
    const { sandbox, submit, get, download, statusOf } = setUp()
    sandbox.feeds.finishAs('FATAL', { type: shipType, errorDetails: 'No service' })
    sandbox.feeds.finishAs('CANCELLED', { times: 2 })
    const ids = [
      await submit(otherType, 'any'),
      await submit(shipType, shipment),
      await submit(otherType, 'any'),
      await submit(otherType, 'any'),
    ]
    sandbox.advance(3)
    const feeds = await Promise.all(ids.map(get))
    expect(feeds.map((each) => valueAt(each, 'processingStatus'))).toEqual(['CANCELLED', 'FATAL', 'CANCELLED', 'DONE'])
    const { bytes } = await download(valueAt(feeds[1], 'resultFeedDocumentId'))
    expect(Buffer.from(bytes).toString()).toBe('No service\n')
    expect(await statusOf(orderId)).toBe('Unshipped')
    expect(() => sandbox.feeds.finishAs('FATAL', { times: 0 })).toThrow(RangeError)
  })

  it('takes as long as the options say', async () => {
    const { sandbox, submit, get } = setUp({ feeds: { queueSeconds: 60, processingSeconds: 600 } })
    const feedId = await submit(shipType, shipment)
    sandbox.advance(659)
    expect(await get(feedId)).toMatchObject({ processingStatus: 'IN_PROGRESS' })
    sandbox.advance(1)
    expect(await get(feedId)).toMatchObject({ processingStatus: 'DONE' })
  })

  it.each([
    ['a damaged archive', gzipSync(shipment).subarray(0, 20), 'text/plain'],
    ['an unknown charset', shipment, 'text/plain; charset=unknown'],
    ['an empty document', ' \n', 'text/plain'],
  ])('with %s fails', async (_, content, contentType) => {
    const { sandbox, submit, get } = setUp()
    const feedId = await submit(shipType, content, { contentType })
    sandbox.advance(3)
    expect(await get(feedId)).toMatchObject({ processingStatus: 'FATAL' })
  })

  it('can be compressed', async () => {
    const { run, statusOf } = setUp()
    await run(shipType, gzipSync(shipment))
    expect(await statusOf(orderId)).toBe('Shipped')
  })

  it('is decoded with the charset of its content type', async () => {
    const bytes = Uint8Array.from([...Buffer.from('order-id\tship-date\n'), 0x80, 0xfc, ...Buffer.from('\t2026-11-27')])
    const report = await setUp().run(shipType, bytes, { contentType: 'text/plain; charset=Cp1252' })
    expect(report).toContain('no order €ü.')
  })

  it('is decoded as Shift_JIS', async () => {
    const bytes = Uint8Array.from([...Buffer.from('order-id\tship-date\n'), 0x8f, 0xa4, 0x95, 0x69, 0x09, 0x31])
    const report = await setUp().run(shipType, bytes, { contentType: 'text/plain; charset="Shift_JIS"' })
    expect(report).toContain('no order 商品.')
  })

  it.each([
    ['POST_PRODUCT_PRICING_DATA', '<AmazonEnvelope/>'],
    ['POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA', 'sku\tquantity\nMUG\t7'],
  ])('of the legacy type %s ends as FATAL, and changes nothing', async (feedType, content) => {
    const { sandbox, submit, get, download, listing } = setUp()
    const feedId = await submit(feedType, content)
    sandbox.advance(3)
    const feed = await get(feedId)
    expect(feed).toMatchObject({ feedType, processingStatus: 'FATAL' })
    const { bytes } = await download(valueAt(feed, 'resultFeedDocumentId'))
    expect(Buffer.from(bytes).toString()).toContain(`has not processed ${feedType} since July 31, 2025`)
    expect(valueAt(await listing('MUG'), 'fulfillmentAvailability', '0', 'quantity')).toBe(5)
  })

  it('of another type is accepted', async () => {
    const { run } = setUp()
    expect(await run(otherType, '<AmazonEnvelope/>')).toMatch(/accepted the feed/)
    expect(await run('constructor', 'text')).toMatch(/accepted the feed/)
  })
})

describe('the list of feeds', () => {
  it('is the newest first, in pages, with filters', async () => {
    const { sandbox, submit, idsOf, list } = setUp()
    const old = await submit(shipType, shipment, { marketplaceIds: [germany] })
    sandbox.advance(60)
    const young = await submit(otherType, 'any', { marketplaceIds: [us, germany] })
    const all: [string, string] = ['feedTypes', `${shipType},${otherType}`]
    expect(await idsOf(all)).toEqual([young, old])
    expect(await idsOf(['feedTypes', shipType])).toEqual([old])
    expect(await idsOf(all, ['marketplaceIds', us])).toEqual([young])
    expect(await idsOf(all, ['processingStatuses', 'DONE,FATAL'])).toEqual([old])
    expect(await idsOf(all, ['createdSince', '2026-11-27T12:00:30Z'])).toEqual([young])
    expect(await idsOf(all, ['createdUntil', '2026-11-27T12:00:30Z'])).toEqual([old])
    const nextToken = String(valueAt(await list(all, ['pageSize', '1']), 'nextToken'))
    expect(await idsOf(['nextToken', nextToken])).toEqual([old])
    sandbox.advance(91 * 86_400)
    expect(await idsOf(all)).toEqual([])
  })
})

describe('a feed of listings in JSON', () => {
  const schemas = join(__dirname, '../../../../models/schemas/feeds')
  const validate = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync(join(schemas, 'listings-feed-processing-report-schema-v2.json'), 'utf8')),
  )
  const header = { sellerId: 'A1', version: '2.0', issueLocale: 'en_US' }

  async function runJson(content: unknown, sandbox = setUp()) {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    const report: unknown = JSON.parse(await sandbox.run('JSON_LISTINGS_FEED', text))
    expect(validate(report) ? [] : validate.errors).toEqual([])
    return report
  }
  const runMessages = (messages: readonly unknown[], sandbox = setUp()) => runJson({ header, messages }, sandbox)
  const stock = (quantity: number) => [{ fulfillment_channel_code: 'DEFAULT', quantity }]

  it('updates listings with all operations', async () => {
    const sandbox = setUp()
    const attributes = valueAt(await sandbox.listing('MUG'), 'attributes')
    const name = [{ value: 'New mug', language_tag: 'en_US', marketplace_id: us }]
    const report = await runMessages(
      [
        {
          messageId: 1,
          sku: 'MUG',
          operationType: 'PATCH',
          productType: 'BOTTLE',
          patches: [{ op: 'replace', path: '/attributes/fulfillment_availability', value: stock(9) }],
        },
        {
          messageId: 2,
          sku: 'MUG',
          operationType: 'PARTIAL_UPDATE',
          productType: 'BOTTLE',
          attributes: { item_name: name },
        },
        { messageId: 3, sku: 'CUP', operationType: 'DELETE' },
        {
          messageId: 4,
          sku: 'NEW',
          operationType: 'UPDATE',
          productType: 'BOTTLE',
          requirements: 'LISTING',
          attributes: Object(attributes),
        },
      ],
      sandbox,
    )
    expect(report).toMatchObject({
      header: { sellerId: 'A1', version: '2.0', feedId: expect.stringMatching(/^\d+$/) },
      summary: { errors: 0, messagesProcessed: 4, messagesAccepted: 4, messagesInvalid: 0 },
    })
    const mug = await sandbox.listing('MUG')
    expect(valueAt(mug, 'attributes', 'fulfillment_availability', '0', 'quantity')).toBe(9)
    expect(valueAt(mug, 'summaries', '0', 'itemName')).toBe('New mug')
    expect(await sandbox.listing('NEW')).toMatchObject({ sku: 'NEW' })
    expect(await statusOfListing(sandbox, 'CUP')).toBe(404)
  })

  async function statusOfListing({ caller }: ReturnType<typeof setUp>, sku: string): Promise<number> {
    return (await caller.get(`/listings/2021-08-01/items/A1/${sku}`, { marketplaceIds: us })).status
  }

  it('reports invalid messages, and accepts the others', async () => {
    const patch = {
      sku: 'MUG',
      operationType: 'PATCH',
      productType: 'BOTTLE',
      patches: [{ op: 'replace', path: '/attributes/fulfillment_availability', value: stock(9) }],
    }
    const report = await runMessages([
      { ...patch, messageId: 1 },
      { ...patch, messageId: 1 },
      { ...patch, messageId: 2, operationType: 'MOVE' },
      { ...patch, messageId: 3, productType: undefined },
      { ...patch, messageId: 4, attributes: { a: [] } },
      { ...patch, messageId: 5, sku: 'UNKNOWN' },
      { ...patch, messageId: 0 },
      { ...patch, messageId: 6, patches: [{ op: 'move', path: '/attributes/a' }] },
      { messageId: 7, sku: 'MUG', operationType: 'PARTIAL_UPDATE', productType: 'BOTTLE', attributes: { brand: 'A' } },
      'text',
    ])
    const issue = (messageId: number, message: RegExp) =>
      expect.objectContaining({ messageId, severity: 'ERROR', message: expect.stringMatching(message) })
    expect(valueAt(report, 'issues')).toEqual([
      issue(1, /not unique/),
      issue(2, /operationType/),
      issue(3, /'productType' is required/),
      issue(4, /'attributes' is not applicable/),
      issue(5, /./),
      expect.objectContaining({ sku: 'MUG', message: expect.stringMatching(/messageId/) }),
      issue(6, /patches/),
      issue(7, /'attributes' is invalid/),
      expect.objectContaining({ message: expect.stringMatching(/not an object/) }),
    ])
    expect(valueAt(report, 'summary')).toEqual({
      errors: 9,
      warnings: 0,
      messagesProcessed: 10,
      messagesAccepted: 1,
      messagesInvalid: 9,
    })
  })

  it('reports the issues of attributes', async () => {
    const attributes = { item_name: [{ value: 'Mug', marketplace_id: us, language_tag: 'en_US' }] }
    const report = await runMessages([
      { messageId: 7, sku: 'NEW', operationType: 'UPDATE', productType: 'BOTTLE', attributes },
    ])
    expect(valueAt(report, 'issues', '0')).toMatchObject({
      messageId: 7,
      sku: 'NEW',
      code: '90220',
      severity: 'ERROR',
      attributeName: expect.any(String),
    })
    expect(valueAt(report, 'summary', 'messagesInvalid')).toBe(1)
  })

  it.each([
    ['is malformed', '{ "header": '],
    ['is a list', []],
    ['has no header', { messages: [{}] }],
    ['has no seller ID', { header: { version: '2.0' }, messages: [{}] }],
    ['has another version', { header: { sellerId: 'A1', version: '1.0' }, messages: [{}] }],
    ['has no messages', { header, messages: [] }],
    ['has messages that are not a list', { header, messages: {} }],
  ])('is not processed if it %s', async (_, content) => {
    expect(await runJson(content)).toMatchObject({
      issues: [{ severity: 'ERROR', code: expect.any(String), message: expect.any(String) }],
      summary: { errors: 1, warnings: 0, messagesProcessed: 0, messagesAccepted: 0, messagesInvalid: 0 },
    })
  })

  it('accepts the example of Amazon’s schema', async () => {
    const example = { messageId: 1, sku: 'MUG', operationType: 'DELETE' }
    const feed = {
      header: { ...header, report: { includedData: ['issues'], apiVersion: '2021-08-01' } },
      messages: [example],
    }
    expect(await runJson(feed)).toMatchObject({ summary: { messagesAccepted: 1 } })
  })

  it('has a compressed report, which HTTP clients decompress on request', async () => {
    const { sandbox, submit, get, download } = setUp()
    const feedId = await submit('JSON_LISTINGS_FEED', '{}')
    sandbox.advance(3)
    const documentId = valueAt(await get(feedId), 'resultFeedDocumentId')
    const plain = await download(documentId)
    expect(plain.body).toMatchObject({ feedDocumentId: documentId, compressionAlgorithm: 'GZIP' })
    expect(plain.headers.get('content-encoding')).toBe('identity')
    const encoded = await download(documentId, ['enableContentEncodingUrlHeader', 'true'])
    expect(encoded.body).toMatchObject({ feedDocumentId: documentId, compressionAlgorithm: 'GZIP' })
    expect(encoded.headers.get('content-encoding')).toBe('gzip')
  })
})

describe('a flat file', () => {
  it('reports invalid records in a table', async () => {
    const report = await setUp().run(shipType, shipments('A', orderId, 'B').replaceAll('\n', '\r\n'))
    expect(report.split('\n')).toEqual([
      'Feed Processing Summary:',
      '\tNumber of records processed\t\t3',
      '\tNumber of records successful\t\t1',
      '',
      'original-record-number\tsku\terror-code\terror-type\terror-message',
      '1\t\t18028\tError\tThe account has no order A.',
      '3\t\t18028\tError\tThe account has no order B.',
      '',
    ])
  })

  it('needs its required columns', async () => {
    const report = await setUp().run(shipType, `${orderId},2026-11-27\n`)
    expect(report).toMatch(/^0\t\t4000003\tError\t.*column order-id, ship-date/m)
  })

  it('ships orders', async () => {
    const { run, statusOf } = setUp()
    const report = await run(
      'POST_FLAT_FILE_FULFILLMENT_DATA',
      [
        'order-id\torder-item-id\tquantity\tship-date\tcarrier-code\tcarrier-name\ttracking-number\tship-method',
        `${orderId}\t\t\t2026-11-27\tUPS\t\t1Z\tGround`,
        `${orderId}\t\t\t2026-11-27\tUPS\t\t1Z\tGround`,
        'unknown\t\t\t2026-11-27\tUPS\t\t1Z\tGround',
      ].join('\n'),
    )
    expect(report).toMatch(/^2\t\t18028\tError\t.*no unshipped units/m)
    expect(report).toMatch(/^3\t\t18028\tError\t.*no order unknown/m)
    expect(await statusOf(orderId)).toBe('Shipped')
  })
})

describe('an XML feed', () => {
  const envelope = (messageType: string, ...messages: string[]) =>
    `<?xml version="1.0" encoding="utf-8"?>
    <AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd">
      <Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>M&amp;M</MerchantIdentifier></Header>
      <MessageType>${messageType}</MessageType>
      ${messages.map((each, position) => `<Message><MessageID>${position + 1}</MessageID>${each}</Message>`).join('\n')}
    </AmazonEnvelope>`

  const summary = (processed: number, successful: number, errors: number) =>
    `<MessagesProcessed>${processed}</MessagesProcessed>
        <MessagesSuccessful>${successful}</MessagesSuccessful>
        <MessagesWithError>${errors}</MessagesWithError>`

  async function runXml(feedType: string, content: string, sandbox = setUp()) {
    const report = await sandbox.run(feedType, content, { contentType: 'text/xml; charset=UTF-8' })
    expect(parseXml(report).root?.name).toBe('AmazonEnvelope')
    return report
  }

  const fulfillment = (content: string, id = orderId) =>
    `<OrderFulfillment><AmazonOrderID>${id}</AmazonOrderID><FulfillmentDate>2026-11-27T10:00:00Z</FulfillmentDate>
    <FulfillmentData><CarrierCode>UPS</CarrierCode><ShipperTrackingNumber>1Z</ShipperTrackingNumber></FulfillmentData>
    ${content}</OrderFulfillment>`

  it('ships orders', async () => {
    const sandbox = setUp()
    const report = await runXml(
      'POST_ORDER_FULFILLMENT_DATA',
      envelope(
        'OrderFulfillment',
        fulfillment('<Item><AmazonOrderItemCode>3</AmazonOrderItemCode></Item>'),
        fulfillment('<Item><AmazonOrderItemCode>1</AmazonOrderItemCode><Quantity>3</Quantity></Item>'),
        fulfillment('<Item><AmazonOrderItemCode>1</AmazonOrderItemCode><Quantity>0</Quantity></Item>'),
        fulfillment('<Item><AmazonOrderItemCode>1</AmazonOrderItemCode><Quantity>1</Quantity></Item>'),
        fulfillment(''),
        fulfillment(''),
        fulfillment('', 'A&amp;B'),
        fulfillment('', ''),
        '<Price><SKU>CUP</SKU></Price>',
      ),
      sandbox,
    )
    expect(report).toContain('<MerchantIdentifier>M&amp;M</MerchantIdentifier>')
    expect(report).toContain(summary(9, 2, 7))
    expect(report).toContain('has no item 3.')
    expect(report).toContain('Only 2 units of the item 1 are unshipped.')
    expect(report).toContain('no unshipped units')
    expect(await sandbox.statusOf(orderId)).toBe('Shipped')
    expect(report).toContain('<AmazonOrderID>A&amp;B</AmazonOrderID>')
    expect(report).toContain('The message 8 has no AmazonOrderID.')
    expect(report).toContain('The message 9 has no OrderFulfillment.')
  })

  it('ships a part of an order', async () => {
    const sandbox = setUp()
    const item = '<Item><AmazonOrderItemCode>1</AmazonOrderItemCode></Item>'
    await runXml('POST_ORDER_FULFILLMENT_DATA', envelope('OrderFulfillment', fulfillment(item)), sandbox)
    expect(await sandbox.statusOf(orderId)).toBe('PartiallyShipped')
  })

  it('acknowledges and cancels orders', async () => {
    const acknowledgement = (status: string) =>
      `<OrderAcknowledgement><AmazonOrderID>${orderId}</AmazonOrderID><StatusCode>${status}</StatusCode></OrderAcknowledgement>`
    const sandbox = setUp()
    const report = await runXml(
      'POST_ORDER_ACKNOWLEDGEMENT_DATA',
      envelope('OrderAcknowledgement', ...['Success', 'Failure', 'Failure', 'Maybe'].map(acknowledgement)),
      sandbox,
    )
    expect(report).toContain(summary(4, 2, 2))
    expect(report).toContain('is CANCELLED')
    expect(await sandbox.statusOf(orderId)).toBe('Canceled')
  })

  it('reports duplicate IDs', async () => {
    const report = await runXml(
      'POST_ORDER_FULFILLMENT_DATA',
      envelope('OrderFulfillment', fulfillment(''), fulfillment('')).replace('<MessageID>2<', '<MessageID>1<'),
    )
    expect(report).toContain(summary(2, 1, 1))
  })

  it.each([
    ['is malformed', '<AmazonEnvelope><Message></AmazonEnvelope>', 'XML Parsing Error at Line 1, Column'],
    ['has another root', '<Envelope/>', 'root element'],
    ['has another message type', envelope('Price', '<Price/>'), 'This feed type needs OrderFulfillment'],
    ['has no messages', envelope('OrderFulfillment'), 'no Message'],
  ])('is not processed if it %s', async (_, content, description) => {
    const report = await runXml('POST_ORDER_FULFILLMENT_DATA', content)
    expect(report).toContain(summary(0, 0, 1))
    expect(report).toContain('<MessageID>0</MessageID>')
    expect(report).toContain(description)
  })
})
