import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { FeedsApi } from '@selling-partner/feeds-2021-06-30'
import { DocumentServer, fail, reset, send } from '../../test/document-server.js'
import { FakeAmazon } from '../../test/fake-amazon.js'
import { submitFeed, waitForFeed } from './feeds.js'
import { type ListingMessage, submitListings } from './listings.js'

let server: DocumentServer
beforeAll(async () => {
  server = await DocumentServer.start()
})
afterAll(() => server.close())

/** Receives an upload. */
function receive(into: Buffer[]) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      into.push(Buffer.concat(chunks))
      response.end()
    })
  }
}

/** Amazon with feeds that are processed at once. */
function amazonWith(fields: object = {}): FakeAmazon {
  let feeds = 0
  return new FakeAmazon({
    'POST /feeds/2021-06-30/documents': () => ({ feedDocumentId: `D${feeds}`, url: `${server.url}/put` }),
    'POST /feeds/2021-06-30/feeds': () => ({ feedId: `F${++feeds}` }),
    'GET /feeds/2021-06-30/feeds/*': ({ path }) => ({
      feedId: path.split('/').at(-1),
      feedType: 'JSON_LISTINGS_FEED',
      createdTime: '2026-11-27T12:00:00Z',
      processingStatus: 'DONE',
      resultFeedDocumentId: 'R1',
      ...fields,
    }),
    'GET /feeds/2021-06-30/documents/*': () => ({ feedDocumentId: 'R1', url: `${server.url}/get` }),
  })
}

const marketplaceIds = ['A1PA6795UKMFR9']
const feed = {
  feedType: 'POST_ORDER_FULFILLMENT_DATA',
  marketplaceIds,
  contentType: 'text/xml; charset=UTF-8',
} as const

describe('submitFeed', () => {
  it('uploads the content with its type and length, and opens the result', async () => {
    const uploads: Buffer[] = []
    server.handle(receive(uploads), send(Buffer.from('<result/>')))
    const result = await submitFeed(new FeedsApi(amazonWith().options), { ...feed, content: '<ü/>' })
    expect(await result.text()).toBe('<result/>')
    expect(uploads.map(String)).toEqual(['<ü/>'])
    expect(server.requests[0]?.headers).toEqual({
      'content-type': 'text/xml; charset=UTF-8',
      'content-length': '5',
      host: expect.any(String),
      connection: expect.any(String),
    })
  })

  it('uploads bytes, a file and a sequence, and leaves no file behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('selling-partner-'))
    const folder = mkdtempSync(join(tmpdir(), 'feeds-'))
    writeFileSync(join(folder, 'feed.xml'), '<file/>')
    async function* parts() {
      yield '<a>'
      yield Buffer.from('</a>')
    }
    const uploads: Buffer[] = []
    server.handle(receive(uploads))
    const feeds = new FeedsApi(amazonWith().options)
    for (const content of [Buffer.from('<b/>'), { path: join(folder, 'feed.xml') }, parts(), ['<c', '/>']]) {
      await submitFeed(feeds, { ...feed, content })
    }
    rmSync(folder, { recursive: true })
    expect(uploads.map(String)).toEqual(['<b/>', '<file/>', '<a></a>', '<c/>'])
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('selling-partner-'))).toEqual(before)
  })

  it('tries the upload again if the connection fails, and submits the feed once', async () => {
    const uploads: Buffer[] = []
    server.handle(reset, fail(503, 'SlowDown'), receive(uploads))
    const amazon = amazonWith()
    await submitFeed(new FeedsApi(amazon.options), { ...feed, content: 'x' })
    expect([uploads.map(String), amazon.count('POST /feeds/2021-06-30/feeds')]).toEqual([['x'], 1])
    expect(amazon.count('POST /feeds/2021-06-30/documents')).toBe(1)
  })

  it('gets a new URL if an upload that is repeated finds it expired', async () => {
    const uploads: Buffer[] = []
    server.handle(reset, fail(403, 'AccessDenied'), receive(uploads))
    const amazon = amazonWith()
    await submitFeed(new FeedsApi(amazon.options), { ...feed, content: 'x' })
    expect(amazon.count('POST /feeds/2021-06-30/documents')).toBe(2)
  })

  it('submits nothing if the upload is rejected', async () => {
    server.handle(fail(403, 'SignatureDoesNotMatch'))
    const amazon = amazonWith()
    await expect(submitFeed(new FeedsApi(amazon.options), { ...feed, content: 'x' })).rejects.toMatchObject({
      code: 'DOCUMENT',
      serverCode: 'SignatureDoesNotMatch',
    })
    expect(amazon.count('POST /feeds/2021-06-30/feeds')).toBe(0)
  })

  it.each(['FATAL', 'CANCELLED'])('fails with the ID and the document if the feed is %s', async (processingStatus) => {
    const feeds = new FeedsApi(amazonWith({ processingStatus }).options)
    const error = await waitForFeed(feeds, 'F7').catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'JOB', jobId: 'F7', outcome: processingStatus, document: expect.anything() })
    expect(JSON.stringify(error)).not.toContain('document')
  })
})

describe('submitListings', () => {
  const request = { sellerId: 'A1', marketplaceIds }

  it('matches issues with messages', async () => {
    const uploads: Buffer[] = []
    const issues = [
      { messageId: 2, severity: 'ERROR', code: '90220', message: 'color is missing', attributeName: 'color' },
      { messageId: 1, severity: 'WARNING', message: 'too short' },
      { severity: 'INFO', message: 'general' },
      { messageId: 99, severity: 'ERROR', message: 'unknown message' },
    ]
    server.handle(receive(uploads), send(Buffer.from(JSON.stringify({ header: {}, issues, summary: {} }))))
    const messages = [
      { operationType: 'PATCH', sku: 'A', productType: 'HAT', patches: [{ op: 'delete', path: '/attributes/x' }] },
      { operationType: 'UPDATE', sku: 'B', productType: 'HAT', attributes: { color: [{ value: 'red' }] } },
      { operationType: 'DELETE', sku: 'C' },
    ] as const satisfies ListingMessage[]
    const { results, failed, feedIds, ...rest } = await submitListings(new FeedsApi(amazonWith().options), {
      ...request,
      messages,
      issueLocale: 'de_DE',
    })
    expect(JSON.parse(String(uploads[0]))).toEqual({
      header: { sellerId: 'A1', version: '2.0', issueLocale: 'de_DE' },
      messages: messages.map((message, index) => ({ messageId: index + 1, ...message })),
    })
    expect(feedIds).toEqual(['F1'])
    expect(results.map(({ message, ok, issues }) => [message.sku, ok, issues.length])).toEqual([
      ['A', true, 1],
      ['B', false, 1],
      ['C', true, 0],
    ])
    expect(failed.map(({ message }) => message)).toEqual([messages[1]])
    expect(rest.issues.map(({ message }) => message)).toEqual(['general', 'unknown message'])
  })

  it('splits messages at Amazon’s limits', async () => {
    const uploads: Buffer[] = []
    const result = send(Buffer.from('{"issues":[]}'))
    server.handle(receive(uploads), receive(uploads), receive(uploads), result)
    async function* messages() {
      for (let index = 0; index < 25_001; index += 1) yield { operationType: 'DELETE', sku: `S${index}` } as const
      for (let index = 0; index < 11; index += 1) yield large(1_000_000)
    }
    const { results, feedIds } = await submitListings<ListingMessage>(new FeedsApi(amazonWith().options), {
      ...request,
      messages: messages(),
    })
    expect([feedIds, results.length]).toEqual([['F1', 'F2', 'F3'], 25_012])
    expect(uploads.map((each) => JSON.parse(String(each)).messages.length)).toEqual([25_000, 11, 1])
    expect(uploads.every(({ length }) => length <= 10 * 1024 * 1024)).toBe(true)
  })

  it('rejects a message that is too large for any feed', async () => {
    const feeds = new FeedsApi(amazonWith().options)
    await expect(submitListings(feeds, { ...request, messages: [large(11_000_000)] })).rejects.toThrow(
      'A feed can have',
    )
  })

  it('submits nothing without messages', async () => {
    const amazon = amazonWith()
    const { results } = await submitListings(new FeedsApi(amazon.options), { ...request, messages: [] })
    expect([results, amazon.calls]).toEqual([[], []])
  })
})

function large(size: number) {
  return { operationType: 'UPDATE', sku: 'L', productType: 'HAT', attributes: { text: 'x'.repeat(size) } } as const
}
