import { createHash } from 'node:crypto'
import { createServer, request as httpRequest } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { FakeClock } from '../../test/fake-clock.js'
import { tinyModel } from '../../test/tiny-model.js'
import { Documents } from '../account/documents.js'
import { documentsTarget } from '../control/targets.js'
import { createApp } from './create-app.js'
import { createState, resetState, type SandboxState } from './sandbox-state.js'

const origin = 'http://sandbox.test'
const text = 'sku\tprice\nS1\t10\n'
const contentType = 'text/plain; charset=UTF-8'

let clock: FakeClock
let state: SandboxState
let documents: Documents
let downloadUrl: string
let uploadUrl: string
let uploadId: string
beforeEach(() => {
  clock = new FakeClock()
  state = createState({ clock: clock.read, models: [tinyModel], startDate: new Date('2026-11-27T12:00:00Z') })
  documents = state.accounts.of('seller').part(Documents)
  downloadUrl = documents.downloadUrl(documents.add(Buffer.from(text), { contentType }), origin)
  uploadId = documents.createUpload({ contentType })
  uploadUrl = documents.uploadUrl(uploadId, origin)
})

function send(url: string, init?: RequestInit): Promise<Response> {
  return Promise.resolve(createApp(state).fetch(new Request(url, init)))
}

function put(url: string, headers: Record<string, string> = {}, body: string = text): Promise<Response> {
  return send(url, { method: 'PUT', headers: { 'content-type': contentType, ...headers }, body })
}

async function errorOf(response: Response): Promise<[number, string]> {
  expect(response.headers.get('content-type')).toBe('application/xml')
  const body = await response.text()
  expect(body).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<Error>.*<\/Error>$/)
  return [response.status, /<Code>(.*)<\/Code>/.exec(body)?.[1] ?? body]
}

describe('a download', () => {
  it('returns the document', async () => {
    const response = await send(downloadUrl)
    expect([response.status, await response.text()]).toEqual([200, text])
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': contentType,
      'content-length': String(text.length),
      'accept-ranges': 'bytes',
      etag: `"${createHash('md5').update(text).digest('hex')}"`,
    })
    expect(response.headers.has('content-encoding')).toBe(false)
  })

  it('has the query parameters of S3', () => {
    const { pathname, searchParams } = new URL(downloadUrl)
    expect(pathname).toMatch(/^\/_sandbox\/documents\/amzn1\.spdoc\.1\.4\.na\./)
    expect(Object.fromEntries(searchParams)).toEqual({
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': 'SANDBOX/20261127/us-east-1/s3/aws4_request',
      'X-Amz-Date': '20261127T120000Z',
      'X-Amz-Expires': '300',
      'X-Amz-SignedHeaders': 'host',
      'X-Amz-Signature': expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it.each([
    ['bytes=0-2', 206, 'sku', 'bytes 0-2/16'],
    ['bytes=10-', 206, 'S1\t10\n', 'bytes 10-15/16'],
    ['bytes=10-99', 206, 'S1\t10\n', 'bytes 10-15/16'],
    ['bytes=-3', 206, '10\n', 'bytes 13-15/16'],
    ['bytes=-99', 206, text, 'bytes 0-15/16'],
    ['bytes=0-1,3-4', 200, text, null],
    ['bytes=5-2', 200, text, null],
    ['lines=1-2', 200, text, null],
  ])('with Range %s has status %i', async (range, status, body, contentRange) => {
    const response = await send(downloadUrl, { headers: { range } })
    expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
      status,
      body,
      contentRange,
    ])
    expect(response.headers.get('content-length')).toBe(String(body.length))
  })

  it.each(['bytes=16-', 'bytes=99-100', 'bytes=-0'])('with Range %s beyond the end is rejected', async (range) => {
    const response = await send(downloadUrl, { headers: { range } })
    expect(response.headers.get('content-range')).toBe('bytes */16')
    expect(await errorOf(response)).toEqual([416, 'InvalidRange'])
  })

  it('with HEAD has the headers without the body', async () => {
    const response = await send(downloadUrl, { method: 'HEAD' })
    expect([response.status, await response.text(), response.headers.get('content-length')]).toEqual([200, '', '16'])
  })

  it('of an empty document works', async () => {
    const url = documents.downloadUrl(documents.add(new Uint8Array(), { contentType }), origin)
    expect([(await send(url)).status, await (await send(url)).text()]).toEqual([200, ''])
  })

  it('has the content encoding of the document', async () => {
    const url = documents.downloadUrl(
      documents.add(Buffer.from(text), { contentType, contentEncoding: 'gzip' }),
      origin,
    )
    expect((await send(url)).headers.get('content-encoding')).toBe('gzip')
  })

  it('is possible until the URL expires', async () => {
    clock.advance(299)
    expect((await send(downloadUrl)).status).toBe(200)
    clock.advance(1)
    const expired = await send(downloadUrl)
    expect(await expired.clone().text()).toMatch(
      /<Message>Request has expired<\/Message><Expires>2026-11-27T12:05:00Z<\/Expires>/,
    )
    expect(await errorOf(expired)).toEqual([403, 'AccessDenied'])
  })

  it.each<[string, (url: string) => string]>([
    ['another signature', (url) => url.replace(/Signature=..../, 'Signature=0000')],
    ['another lifetime', (url) => url.replace('Expires=300', 'Expires=9000')],
    ['another parameter', (url) => `${url}&response-content-type=text/html`],
  ])('with %s is rejected', async (_, change) => {
    expect(await errorOf(await send(change(downloadUrl)))).toEqual([403, 'SignatureDoesNotMatch'])
  })

  it.each<[string, (url: string) => string, number, string]>([
    ['no signature', (url) => url.replace(/\?.*/, ''), 403, 'AccessDenied'],
    ['an invalid date', (url) => url.replace(/Date=\d+/, 'Date=x'), 403, 'AccessDenied'],
    ['another document', (url) => url.replace('spdoc', 'other'), 404, 'NoSuchKey'],
    ['a malformed path', (url) => url.replace('amzn1', '%E0%A4%A'), 404, 'NoSuchKey'],
  ])('with %s is rejected', async (_, change, status, code) => {
    expect(await errorOf(await send(change(downloadUrl)))).toEqual([status, code])
  })

  it.each(['x-amz-access-token', 'authorization'])('with the header %s is rejected', async (name) => {
    const response = await send(downloadUrl, { headers: { [name]: 'Atza|x' } })
    expect(await response.clone().text()).toContain('Only one auth mechanism allowed')
    expect(await errorOf(response)).toEqual([400, 'InvalidArgument'])
  })

  it('of a document without an upload is rejected', async () => {
    expect(await errorOf(await send(documents.downloadUrl(uploadId, origin)))).toEqual([404, 'NoSuchKey'])
  })

  it('is rejected after a reset', async () => {
    resetState(state)
    expect(await errorOf(await send(downloadUrl))).toEqual([404, 'NoSuchKey'])
  })

  it.each(['POST', 'DELETE'])('with %s is rejected', async (method) => {
    expect(await errorOf(await send(downloadUrl, { method }))).toEqual([405, 'MethodNotAllowed'])
  })

  it('with the URL of an upload is rejected', async () => {
    expect(await errorOf(await send(uploadUrl))).toEqual([403, 'SignatureDoesNotMatch'])
  })
})

describe('an upload', () => {
  it('stores the content', async () => {
    const md5 = createHash('md5').update(text)
    const response = await put(uploadUrl, { 'content-md5': md5.copy().digest('base64'), 'content-encoding': 'gzip' })
    expect([response.status, response.headers.get('etag')]).toEqual([200, `"${md5.digest('hex')}"`])
    expect(documents.read(uploadId)).toMatchObject({ contentType, contentEncoding: 'gzip' })
    expect(Buffer.from(documents.read(uploadId)?.content ?? []).toString()).toBe(text)
  })

  it.each<[string, Record<string, string>, number, string]>([
    ['another content type', { 'content-type': 'text/plain' }, 403, 'SignatureDoesNotMatch'],
    ['another charset', { 'content-type': 'text/plain; charset=utf-8' }, 403, 'SignatureDoesNotMatch'],
    ['a wrong MD5', { 'content-md5': createHash('md5').digest('base64') }, 400, 'BadDigest'],
    ['an invalid MD5', { 'content-md5': 'abc' }, 400, 'InvalidDigest'],
    ['too large a body', { 'content-length': String(2 ** 40) }, 400, 'EntityTooLarge'],
    ['an access token', { 'x-amz-access-token': 'Atza|x' }, 400, 'InvalidArgument'],
    ['a chunked body', { 'transfer-encoding': 'chunked' }, 501, 'NotImplemented'],
  ])('with %s is rejected', async (_, headers, status, code) => {
    expect(await errorOf(await put(uploadUrl, headers))).toEqual([status, code])
    expect(documents.read(uploadId)?.content).toHaveLength(0)
  })

  it('without a length is rejected', async () => {
    const response = await send(uploadUrl, { method: 'PUT', headers: { 'content-type': contentType } })
    expect(await errorOf(response)).toEqual([411, 'MissingContentLength'])
  })

  it('of an empty document is possible', async () => {
    expect((await put(uploadUrl, { 'content-length': '0' }, '')).status).toBe(200)
  })

  it('is rejected when the URL has expired', async () => {
    clock.advance(300)
    expect(await errorOf(await put(uploadUrl))).toEqual([403, 'AccessDenied'])
  })

  it('with the URL of a download is rejected', async () => {
    expect(await errorOf(await put(downloadUrl))).toEqual([403, 'SignatureDoesNotMatch'])
  })
})

describe('over HTTP', () => {
  const server = createServer(
    getRequestListener((request) => createApp(state).fetch(request), { overrideGlobalObjects: false }),
  )
  let base: string
  beforeEach(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  })
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  it('20 MB go up and down unchanged', async () => {
    const content = Buffer.alloc(20 * 1024 * 1024, 'äöü')
    const headers = { 'content-type': contentType, connection: 'close' }
    const upload = await fetch(documents.uploadUrl(uploadId, base), { method: 'PUT', headers, body: content })
    expect(upload.status).toBe(200)
    const url = documents.downloadUrl(uploadId, base)
    expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(content)).toBe(true)
    const head = await fetch(url, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(content.length)])
  })

  it('an upload without a length is rejected', async () => {
    expect(await statusOfPut(documents.uploadUrl(uploadId, base), true)).toBe(501)
    expect(await statusOfPut(documents.uploadUrl(uploadId, base), false)).toBe(411)
  })
})

/** Sends an empty PUT without a content length, which `fetch` would add. */
function statusOfPut(url: string, isChunked: boolean): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': contentType, connection: 'close' }
    const sent = httpRequest(url, { method: 'PUT', headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject)
    sent.useChunkedEncodingByDefault = isChunked
    if (isChunked) sent.setHeader('transfer-encoding', 'chunked')
    else sent.removeHeader('content-length')
    sent.end()
  })
}

describe('the call log', () => {
  it('has downloads and uploads without their signatures', async () => {
    await put(uploadUrl)
    await send(downloadUrl)
    await send(downloadUrl.replace(/Signature=.*/, 'Signature=wrong'))
    const calls = state.calls.read('documents')
    expect(calls).toMatchObject([
      { id: 'documents', params: { method: 'PUT', documentId: uploadId }, status: 200, stage: 'documents' },
      { params: { method: 'GET', documentId: expect.stringContaining('amzn1.spdoc') }, status: 200 },
      { params: { method: 'GET' }, status: 403 },
    ])
    const signatures = [uploadUrl, downloadUrl].map((url) => new URL(url).searchParams.get('X-Amz-Signature') ?? url)
    for (const signature of signatures) expect(JSON.stringify(calls)).not.toContain(signature)
    expect(JSON.stringify(calls)).not.toContain('Amz-')
  })

  it('has the fault of a document', async () => {
    state.planned.addFault(documentsTarget, 'expired-url', {})
    await send(downloadUrl)
    expect(state.calls.read('documents')).toMatchObject([{ status: 403, stage: 'fault', fault: 'expired-url' }])
  })
})
