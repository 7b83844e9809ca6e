import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import iconv from 'iconv-lite'
import { all } from '../../test/all.js'
import { DocumentServer, fail, reset, send, sendPart } from '../../test/document-server.js'
import { type DocumentOptions, SellingPartnerDocument } from './selling-partner-document.js'

let server: DocumentServer
beforeAll(async () => {
  server = await DocumentServer.start()
})
afterAll(() => server.close())

const signedPath = '/report%20name/x?X-Amz-Signature=a%2Fb+c&empty=&note=%E2%82%AC'

/** A document on the server. `urls` counts how often its URL was requested. */
function documentFrom({ isCompressed }: { isCompressed?: boolean } = {}, options: DocumentOptions = {}) {
  const urls = { count: 0 }
  const locate = async () => {
    urls.count += 1
    return { url: `${server.url}${signedPath}`, isCompressed }
  }
  return { urls, document: new SellingPartnerDocument({ locate }, options) }
}

const latin = { 'content-type': 'text/tab-separated-values; charset=Cp1252' }

const table = 'sku\tname\tprice\r\nA-1\tGröße "L"\t9,99 €\r\nB-2\tplain\t1\r\n'
const rows = [
  { sku: 'A-1', name: 'Größe "L"', price: '9,99 €' },
  { sku: 'B-2', name: 'plain', price: '1' },
]

describe('a document', () => {
  it('is downloaded, decompressed, decoded and parsed', async () => {
    server.handle(send(gzipSync(iconv.encode(table, 'windows-1252')), latin))
    expect(await all(documentFrom({ isCompressed: true }).document.rows())).toEqual(rows)
  })

  it('is requested byte for byte, without a token or a header of this SDK', async () => {
    server.handle(send(Buffer.from('x')))
    await documentFrom().document.text()
    expect(server.requests.map(({ url }) => url)).toEqual([signedPath])
    expect(Object.keys(server.requests[0]?.headers ?? {}).sort()).toEqual(['connection', 'host'])
  })

  it('is returned as bytes, text, lines and a stream', async () => {
    server.handle(send(Buffer.from('ä\nb\n')))
    const { document } = documentFrom()
    expect(await document.bytes()).toEqual(Buffer.from('ä\nb\n'))
    expect(await document.text()).toBe('ä\nb\n')
    expect(await all(document.lines())).toEqual(['ä', 'b'])
    expect(Buffer.concat(await all<Buffer>(document.stream()))).toEqual(Buffer.from('ä\nb\n'))
  })

  it('may be empty', async () => {
    server.handle(send(Buffer.alloc(0)))
    const { document } = documentFrom({ isCompressed: true })
    expect([await document.text(), await all(document.rows()), await all(document.lines())]).toEqual(['', [], []])
    expect(await new SellingPartnerDocument({}).text()).toBe('')
  })
})

describe('compression', () => {
  const text = Buffer.from('a\tb\n1\t2\n')
  const gzip = { 'content-encoding': 'gzip' }

  it.each<[string, Uint8Array, boolean, Record<string, string>]>([
    ['the flag is right', gzipSync(text), true, {}],
    ['the flag is wrong', text, true, {}],
    ['the flag is missing', gzipSync(text), false, {}],
    ['only the server has compressed it', gzipSync(text), false, gzip],
    ['the encoding of the server is wrong', text, false, gzip],
    ['both have compressed it', gzipSync(gzipSync(text)), true, gzip],
    ['flag and encoding mean the same', gzipSync(text), true, gzip],
    ['it has several members', Buffer.concat([gzipSync(text.subarray(0, 4)), gzipSync(text.subarray(4))]), true, {}],
  ])('is recognized if %s', async (_, content, isCompressed, headers) => {
    server.handle(send(content, headers))
    expect(await documentFrom({ isCompressed }).document.bytes()).toEqual(text)
  })

  it('is never undone twice for one flag', async () => {
    server.handle(send(gzipSync(gzipSync(text))))
    expect(await documentFrom({ isCompressed: true }).document.bytes()).toEqual(gzipSync(text))
  })

  it.each([
    ['ends early', gzipSync(Buffer.alloc(1000, 'abc')).subarray(0, 20)],
    ['is damaged', Buffer.concat([gzipSync(text).subarray(0, 12), Buffer.from('xxxxxxxxxxxx')])],
  ])('that %s is an error', async (_, content) => {
    server.handle(send(content))
    await expect(documentFrom().document.bytes()).rejects.toMatchObject({ code: 'DOCUMENT', reason: 'DAMAGED' })
  })
})

describe('a download', () => {
  const content = Buffer.from('0123456789'.repeat(1000))

  it('continues with a range if the connection fails', async () => {
    server.handle(sendPart(content, 4000), reset, send(content))
    const { document, urls } = documentFrom()
    expect(await document.bytes()).toEqual(content)
    expect(server.requests.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=4000-', 'bytes=4000-'])
    expect(urls.count).toBe(1)
  })

  it('skips what it has if the server ignores the range', async () => {
    server.handle(sendPart(content, 4000), (_, response) => {
      response.writeHead(200, { etag: '"1"', 'content-length': content.length })
      response.end(content)
    })
    expect(await documentFrom().document.bytes()).toEqual(content)
  })

  it('requests a new URL if it has expired', async () => {
    server.handle(sendPart(content, 4000), fail(403, 'AccessDenied'), send(content))
    const { document, urls } = documentFrom()
    expect(await document.bytes()).toEqual(content)
    expect(urls.count).toBe(2)
  })

  it('requests a new URL if the first one has expired already', async () => {
    server.handle(fail(403, 'AccessDenied'), send(content))
    const { document, urls } = documentFrom()
    expect(await document.bytes()).toEqual(content)
    expect(urls.count).toBe(2)
  })

  it('fails if two new URLs are rejected, without the URL in the error', async () => {
    server.handle(fail(403, 'AccessDenied'))
    const { document, urls } = documentFrom()
    const error = await document.bytes().catch((error: unknown) => error)
    expect(error).toMatchObject({ reason: 'REJECTED', status: 403, serverCode: 'AccessDenied' })
    expect(JSON.stringify(error) + String(error)).not.toMatch(/Signature|secret|127/)
    expect(urls.count).toBe(2)
  })

  it('fails if the document has changed', async () => {
    server.handle(sendPart(content, 4000), send(content, { etag: '"2"' }))
    await expect(documentFrom().document.bytes()).rejects.toMatchObject({ reason: 'CHANGED' })
  })

  it('tries again after a server error', async () => {
    server.handle(fail(503, 'SlowDown'), send(content))
    expect(await documentFrom().document.bytes()).toEqual(content)
  })

  it('fails after five failures without progress', async () => {
    server.handle(reset)
    await expect(documentFrom().document.bytes()).rejects.toMatchObject({ reason: 'NETWORK' })
    expect(server.requests).toHaveLength(5)
  })

  it('reports progress', async () => {
    server.handle(send(content))
    const progress: unknown[] = []
    await documentFrom({}, { onProgress: (each) => progress.push(each) }).document.bytes()
    expect(progress.at(-1)).toEqual({ downloadedBytes: content.length, totalBytes: content.length })
  })

  it.each([
    ['the server names its size', send(content)],
    ['the server does not', (_: unknown, response: { end(data: Buffer): void }) => void response.end(content)],
  ])('fails at maxBytes if %s', async (_, handler) => {
    server.handle(handler)
    await expect(documentFrom({}, { maxBytes: 9999 }).document.bytes()).rejects.toMatchObject({ reason: 'TOO_LARGE' })
  })

  it('can be aborted before and while it runs', async () => {
    server.handle(sendPart(content, 4000), () => {})
    const controller = new AbortController()
    const reason = new Error('enough')
    const chunks = documentFrom({}, { signal: controller.signal }).document.chunks()
    await chunks.next()
    controller.abort(reason)
    await expect(chunks.next()).rejects.toBe(reason)
    await expect(documentFrom({}, { signal: controller.signal }).document.bytes()).rejects.toBe(reason)
  })

  it('ends if the caller needs no more rows', async () => {
    server.handle(send(gzipSync(Buffer.from(`a\n${'1\n'.repeat(1_000_000)}`))))
    for await (const row of documentFrom().document.rows()) {
      expect(row).toEqual({ a: '1' })
      break
    }
  })
})

describe('saveTo', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'documents-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('writes the decompressed bytes', async () => {
    server.handle(send(gzipSync(Buffer.from('content'))))
    await documentFrom().document.saveTo(join(folder, 'report.txt'))
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe('content')
  })

  it('leaves nothing behind if it fails, and keeps an existing file', async () => {
    server.handle(fail(404, 'NoSuchKey'))
    await expect(documentFrom().document.saveTo(join(folder, 'report.txt'))).rejects.toMatchObject({ status: 404 })
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe('content')
    expect(readdirSync(folder)).toEqual(['report.txt'])
  })
})
