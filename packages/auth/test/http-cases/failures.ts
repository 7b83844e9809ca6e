import { expect } from '@jest/globals'
import { selfSigned } from '../self-signed.js'
import type { HttpCase, Scene } from './http-case.js'

function failure(
  name: string,
  respond: (scene: Scene) => void,
  expected: object,
  further: Partial<HttpCase> = {},
): HttpCase {
  return { name, respond, expected: { isAxiosError: true, ...expected }, ...further }
}

/** Calls `then` after the start of the response has reached the client. */
function onceBegun({ response, clientSocket }: Scene, then: () => void): void {
  clientSocket().once('data', () => setImmediate(then))
  response.writeHead(200, { 'content-length': 100 })
  response.write('{"a":')
}

const breakOff = ({ request }: Scene) => request.socket.destroy()
const reset = { code: 'ECONNRESET', message: 'socket hang up', response: undefined, cause: { code: 'ECONNRESET' } }
const brokenOff = {
  code: 'ERR_BAD_RESPONSE',
  message: 'stream has been aborted',
  status: 200,
  response: { status: 200 },
  cause: undefined,
}
const canceled = { name: 'CanceledError', code: 'ERR_CANCELED', isCancel: true, message: 'canceled' }

/** The exact code differs between versions of Node. */
const parserError = { code: expect.stringMatching(/^HPE_/), cause: { code: expect.stringMatching(/^HPE_/) } }

const aborted = new AbortController()
aborted.abort()

/** Failed connections and aborted requests. */
export const failures: HttpCase[] = [
  {
    name: 'a port without a server',
    // The discard port, on which no test listens.
    config: { url: 'http://127.0.0.1:9/' },
    expected: { isAxiosError: true, name: 'Error', code: 'ECONNREFUSED', cause: { syscall: 'connect' } },
  },
  {
    name: 'two addresses without a server',
    config: { url: 'http://sp-api.example:9/' },
    agent: {
      autoSelectFamily: true,
      lookup: (_host, _options, done) =>
        done(null, [
          { address: '127.0.0.1', family: 4 },
          { address: '::1', family: 6 },
        ]),
    },
    expected: { isAxiosError: true, code: 'ECONNREFUSED', name: 'AggregateError' },
  },
  {
    name: 'an unknown host',
    config: { url: 'http://nowhere.invalid/' },
    // Fails like Node's own lookup, but without a request to a name server.
    agent: {
      lookup: (host, _options, done) => {
        const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND', hostname: host })
        done(error, [])
      },
    },
    expected: { isAxiosError: true, code: 'ENOTFOUND', message: 'getaddrinfo ENOTFOUND nowhere.invalid' },
  },
  {
    name: 'an untrusted certificate',
    protocol: 'https',
    expected: { isAxiosError: true, code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
  },
  {
    name: 'a certificate of another host',
    protocol: 'https',
    agent: { ca: selfSigned.cert, servername: 'other.example' },
    expected: { isAxiosError: true, code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
  },
  {
    name: 'https to a server that uses http',
    config: (baseUrl) => ({ url: baseUrl.replace('http:', 'https:') }),
    expected: { isAxiosError: true, code: 'EPROTO' },
  },
  {
    name: 'http to a server that uses https',
    protocol: 'https',
    config: (baseUrl) => ({ url: baseUrl.replace('https:', 'http:') }),
    expected: { isAxiosError: true },
  },
  failure('a connection that closes before the response', breakOff, reset),
  failure('a connection that closes before the response to a body', breakOff, reset, {
    config: { method: 'post', data: 'abc' },
  }),
  failure('a reset before the response', ({ request }) => request.socket.resetAndDestroy(), {
    code: 'ECONNRESET',
    message: 'read ECONNRESET',
    cause: { syscall: 'read' },
  }),
  failure(
    'a connection that closes during the headers',
    ({ write, request }) => {
      write('HTTP/1.1 200 OK\r\nX-Na')
      request.socket.end()
    },
    { code: 'ECONNRESET' },
  ),
  failure('a connection that closes during the body', (scene) => onceBegun(scene, () => breakOff(scene)), brokenOff),
  failure('a reset during the body', (scene) => onceBegun(scene, () => scene.request.socket.resetAndDestroy()), {
    code: 'ECONNRESET',
  }),
  failure(
    'a body that is shorter than its content-length',
    ({ write, request }) => {
      write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc')
      request.socket.end()
    },
    brokenOff,
  ),
  failure(
    'an error response with a body that is shorter than its content-length',
    ({ write, request }) => {
      write('HTTP/1.1 500 No\r\nContent-Length: 10\r\n\r\nabc')
      request.socket.end()
    },
    { code: 'ERR_BAD_RESPONSE', response: { status: 500 } },
  ),
  failure(
    'chunks that stop early',
    ({ write, request }) => {
      write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n5\r\nde')
      request.socket.end()
    },
    brokenOff,
  ),
  failure(
    'a chunk without a size',
    ({ write }) => {
      write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nzz\r\n')
    },
    parserError,
  ),
  failure(
    'a content-length that is not a number',
    ({ write }) => write('HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\n'),
    parserError,
  ),
  failure('something that is not HTTP', ({ write }) => write('Good day to you\r\n\r\n'), parserError),
  failure('an unknown HTTP version', ({ write }) => write('HTTP/7.7 200 OK\r\n\r\n'), parserError),
  failure('a header that is not allowed', ({ write }) => write('HTTP/1.1 200 OK\r\nX-A: a\0b\r\n\r\n'), parserError),
  failure('headers that are too large', ({ write }) => write(`HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`), {
    code: 'HPE_HEADER_OVERFLOW',
  }),
  {
    name: 'a signal that is aborted before the request',
    config: { signal: aborted.signal },
    expected: { ...canceled, request: undefined },
  },
  failure('an abort while waiting for the response', ({ abort }) => abort(), { ...canceled, response: undefined }),
  failure('an abort during the response body', (scene) => onceBegun(scene, scene.abort), canceled),
  failure('an abort while sending the body', ({ abort }) => abort(), canceled, {
    config: { method: 'post', data: 'x'.repeat(8_388_608) },
    respondsEarly: true,
  }),
  failure('an abort over https', ({ abort }) => abort(), canceled, {
    protocol: 'https',
    agent: { ca: selfSigned.cert },
  }),
]
