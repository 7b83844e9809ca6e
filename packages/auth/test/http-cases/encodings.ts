import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import type { HttpCase } from './http-case.js'

const text = '{"name":"Größe"}'
const large = JSON.stringify({ text: 'x'.repeat(300_000) })

function encoded(name: string, encoding: string, body: Buffer, expected: object, config = {}): HttpCase {
  return {
    name,
    config,
    answer: ({ response }) => response.writeHead(200, { 'content-encoding': encoding }).end(body),
    expected,
  }
}

const gzip = gzipSync(text)
const decoded = { status: 200, data: text }
const headersWithoutIt = { headers: { connection: 'keep-alive' } }
const corrupt = { isAxiosError: true, code: 'Z_DATA_ERROR', cause: { code: 'Z_DATA_ERROR' } }

/** Answers whose body is compressed, or is said to be. */
export const encodings: HttpCase[] = [
  encoded('gzip', 'gzip', gzip, { ...decoded, ...headersWithoutIt }),
  encoded('GZIP', 'GZIP', gzip, decoded),
  encoded('x-gzip', 'x-gzip', gzip, decoded),
  encoded('compress, which is gzip in fact', 'compress', gzip, decoded),
  encoded('x-compress, which is gzip in fact', 'x-compress', gzip, decoded),
  encoded('gzip of a large body', 'gzip', gzipSync(large), { data: large }),
  encoded('gzip in two members', 'gzip', Buffer.concat([gzip, gzip]), { data: text + text }),
  encoded('gzip with something behind it', 'gzip', Buffer.concat([gzip, Buffer.from('more')]), { status: 200 }),
  encoded('gzip that ends early', 'gzip', gzip.subarray(0, -6), { status: 200 }),
  encoded('gzip without a byte', 'gzip', Buffer.alloc(0), { status: 200, data: '' }),
  encoded('gzip that is none', 'gzip', Buffer.from(text), corrupt),
  encoded('gzip with a wrong checksum', 'gzip', Buffer.concat([gzip.subarray(0, -8), Buffer.alloc(8, 1)]), corrupt),
  encoded('gzip with a wrong byte', 'gzip', Buffer.concat([gzip.subarray(0, 10), Buffer.alloc(40, 0xff)]), corrupt),
  encoded('deflate', 'deflate', deflateSync(text), decoded),
  encoded('deflate without its header', 'deflate', deflateRawSync(text), decoded),
  encoded('deflate without its header, large', 'deflate', deflateRawSync(large), { data: large }),
  encoded('deflate without a byte', 'deflate', Buffer.alloc(0), { data: '' }),
  encoded('deflate that is none', 'deflate', Buffer.alloc(40, 0xff), corrupt),
  encoded('brotli', 'br', brotliCompressSync(text), { ...decoded, ...headersWithoutIt }),
  encoded('brotli that ends early', 'br', brotliCompressSync(large).subarray(0, -4), { status: 200 }),
  encoded('brotli that is none', 'br', Buffer.alloc(40, 0xff), { isAxiosError: true, cause: { name: 'Error' } }),
  // Not every node of ours can decode it.
  encoded('zstandard', 'zstd', Buffer.from('28b52ffd20073900007b2261223a317d', 'hex'), { status: 200 }),
  encoded('an encoding that nobody knows', 'zebra', Buffer.from(text), {
    ...decoded,
    headers: { 'content-encoding': 'zebra' },
  }),
  encoded('two encodings', 'gzip, br', gzip, { headers: { 'content-encoding': 'gzip, br' } }),
  encoded('no encoding that has a name', 'identity', Buffer.from(text), decoded),
  encoded('gzip that is to stay', 'gzip', gzip, { headers: { 'content-encoding': 'gzip' } }, { decompress: false }),
  {
    name: 'gzip in an error',
    answer: ({ response }) => response.writeHead(400, { 'content-encoding': 'gzip' }).end(gzip),
    expected: { code: 'ERR_BAD_REQUEST', response: { data: text } },
  },
  {
    name: 'gzip that is broken off',
    answer: ({ response, request }) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': 1000 })
      response.write(gzip, () => request.socket.destroy())
    },
    expected: { code: 'ECONNRESET', message: 'aborted', response: { status: 200 } },
  },
]
