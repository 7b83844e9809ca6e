import { selfSigned } from '../self-signed.js'
import type { HttpCase, Scene } from './http-case.js'

function responseCase(name: string, write: (scene: Scene) => void, expected: object, config = {}): HttpCase {
  return { name, respond: write, expected, config }
}

const json = '{"errors":[{"code":"NotFound","message":"Größe"}]}'

function withStatus(status: number, expected: object): HttpCase {
  return responseCase(`status ${status} with JSON`, ({ response }) => response.writeHead(status).end(json), expected)
}

/** Complete responses. */
export const responses: HttpCase[] = [
  withStatus(200, { status: 200, data: json }),
  withStatus(201, { status: 201 }),
  withStatus(400, { code: 'ERR_BAD_REQUEST', message: 'Request failed with status code 400', status: 400 }),
  withStatus(403, { code: 'ERR_BAD_REQUEST', response: { data: json } }),
  withStatus(429, { code: 'ERR_BAD_REQUEST', response: { status: 429 } }),
  withStatus(500, { code: 'ERR_BAD_RESPONSE', response: { data: json } }),
  withStatus(503, { code: 'ERR_BAD_RESPONSE', response: { status: 503 } }),
  responseCase('an empty response', ({ response }) => response.end(), { status: 200, data: '' }),
  responseCase('status 204', ({ response }) => response.writeHead(204).end(), { status: 204, data: '' }),
  responseCase(
    'status 204 with a content-encoding',
    ({ response }) => response.writeHead(204, { 'content-encoding': 'gzip' }).end(),
    { status: 204, headers: { connection: 'keep-alive' } },
  ),
  responseCase('status 304', ({ response }) => response.writeHead(304, { etag: '"1"' }).end(), {
    response: { status: 304 },
  }),
  responseCase(
    'a redirect, which is not followed',
    ({ response }) => response.writeHead(302, { location: '/elsewhere' }).end(),
    { code: 'ERR_BAD_RESPONSE', response: { status: 302, headers: { location: '/elsewhere' } } },
  ),
  responseCase('an unknown status', ({ response }) => response.writeHead(299, 'Odd Enough').end('a'), {
    status: 299,
    statusText: 'Odd Enough',
  }),
  responseCase('a status without a status text', ({ write }) => write('HTTP/1.1 200\r\nContent-Length: 1\r\n\r\na'), {
    status: 200,
    statusText: '',
  }),
  responseCase(
    'status 500 with validateStatus null',
    ({ response }) => response.writeHead(500).end('a'),
    { status: 500 },
    {
      validateStatus: null,
    },
  ),
  responseCase(
    'cookies',
    ({ response }) => response.setHeader('set-cookie', ['a=1', 'b=2; Path=/']).setHeader('vary', ['a', 'b']).end(),
    { headers: { 'set-cookie': ['a=1', 'b=2; Path=/'], vary: 'a, b' } },
  ),
  responseCase(
    'headers with unusual names and values',
    ({ write }) =>
      write(
        'HTTP/1.1 200 OK\r\nX-Name:  Gr\u00f6\u00dfe \t\r\nX-Empty:\r\nGet: 1\r\nSet: 2\r\nConstructor: 3\r\n__proto__: 4\r\nContent-Length: 0\r\n\r\n',
      ),
    { headers: { 'x-empty': '' } },
  ),
  responseCase('text that starts with a byte order mark', ({ response }) => response.end('\ufeff{"a":1}'), {
    data: '{"a":1}',
  }),
  responseCase('text that is not UTF-8', ({ response }) => response.end(Buffer.from([0x61, 0xff, 0xfe])), {
    data: 'a\ufffd\ufffd',
  }),
  responseCase(
    'a character split across two chunks',
    ({ response }) => {
      const [first, second] = [Buffer.from('ö').subarray(0, 1), Buffer.from('ö').subarray(1)]
      response.write(first, () => setImmediate(() => response.end(second)))
    },
    { data: 'ö' },
  ),
  responseCase('2 MiB', ({ response }) => response.end('ö'.repeat(1_048_576)), { data: 'ö'.repeat(1_048_576) }),
  responseCase(
    '2 MiB in chunks',
    ({ response }) => {
      response.write('a'.repeat(1_048_576))
      response.end('b'.repeat(1_048_576))
    },
    { status: 200 },
  ),
  responseCase(
    'trailers',
    ({ response }) => {
      response.writeHead(200, { trailer: 'x-sum' })
      response.write('a')
      response.addTrailers({ 'x-sum': '1' })
      response.end()
    },
    { data: 'a' },
  ),
  responseCase(
    'a response that ends with its connection',
    ({ write, request }) => {
      write('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc')
      request.socket.end()
    },
    { data: 'abc' },
  ),
  responseCase(
    'HTTP/1.0',
    ({ write, request }) => {
      write('HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nabc')
      request.socket.end()
    },
    { data: 'abc' },
  ),
  responseCase(
    'informational responses before the response',
    ({ response }) => {
      response.writeContinue()
      response.writeProcessing()
      response.writeEarlyHints({ link: '</a>; rel=preload' })
      response.end('a')
    },
    { status: 200, data: 'a' },
  ),
  responseCase(
    'a response to HEAD',
    ({ response }) => response.writeHead(200, { 'content-length': 9, 'content-encoding': 'gzip' }).end(),
    {
      status: 200,
      data: '',
      headers: { 'content-length': '9' },
    },
    { method: 'head' },
  ),
  responseCase(
    'responseType json',
    ({ response }) => response.end('{"a":1}'),
    { data: '{"a":1}' },
    {
      responseType: 'json',
    },
  ),
  responseCase(
    'responseType text',
    ({ response }) => response.end('{"a":1}'),
    { data: '{"a":1}' },
    {
      responseType: 'text',
    },
  ),
  {
    name: 'a response over https',
    protocol: 'https',
    agent: { ca: selfSigned.cert },
    respond: ({ response }) => response.end('a'),
    expected: { data: 'a' },
  },
]
