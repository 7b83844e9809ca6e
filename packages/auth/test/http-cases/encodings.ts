import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import type { HttpCase } from './http-case.js'

const text = '{"name":"Größe"}'
const large = JSON.stringify({ text: 'x'.repeat(300_000) })

function encoded(name: string, encoding: string, body: Buffer, expected: object, config = {}): HttpCase {
  return {
    name,
    config,
    respond: ({ response }) => response.writeHead(200, { 'content-encoding': encoding }).end(body),
    expected,
  }
}

const gzip = gzipSync(text)
const decoded = { status: 200, data: text }
const headersWithoutIt = { headers: { connection: 'keep-alive' } }
const corrupt = { isAxiosError: true, code: 'Z_DATA_ERROR', cause: { code: 'Z_DATA_ERROR' } }

/** Responses with a body that is compressed, or labelled as compressed. */
export const encodings: HttpCase[] = [
  encoded('gzip', 'gzip', gzip, { ...decoded, ...headersWithoutIt }),
  encoded('GZIP', 'GZIP', gzip, decoded),
  encoded('x-gzip', 'x-gzip', gzip, decoded),
  encoded('compress with a gzip body', 'compress', gzip, decoded),
  encoded('x-compress with a gzip body', 'x-compress', gzip, decoded),
  encoded('gzip of a large body', 'gzip', gzipSync(large), { data: large }),
  encoded('gzip in two members', 'gzip', Buffer.concat([gzip, gzip]), { data: text + text }),
  encoded('gzip with trailing bytes', 'gzip', Buffer.concat([gzip, Buffer.from('more')]), { status: 200 }),
  encoded('invalid gzip', 'gzip', Buffer.from(text), corrupt),
  encoded('gzip with a wrong checksum', 'gzip', Buffer.concat([gzip.subarray(0, -8), Buffer.alloc(8, 1)]), corrupt),
  encoded('gzip with a wrong byte', 'gzip', Buffer.concat([gzip.subarray(0, 10), Buffer.alloc(40, 0xff)]), corrupt),
  encoded('deflate', 'deflate', deflateSync(text), decoded),
  encoded('deflate without its header', 'deflate', deflateRawSync(text), decoded),
  encoded('deflate without its header, large', 'deflate', deflateRawSync(large), { data: large }),
  encoded('invalid deflate', 'deflate', Buffer.alloc(40, 0xff), corrupt),
  encoded('brotli', 'br', brotliCompressSync(text), { ...decoded, ...headersWithoutIt }),
  encoded('invalid brotli', 'br', Buffer.alloc(40, 0xff), { isAxiosError: true, cause: { name: 'Error' } }),
  // Not all supported versions of Node can decode it.
  encoded('zstandard', 'zstd', Buffer.from('28b52ffd20073900007b2261223a317d', 'hex'), { status: 200 }),
  encoded('an unknown encoding', 'zebra', Buffer.from(text), {
    ...decoded,
    headers: { 'content-encoding': 'zebra' },
  }),
  encoded('two encodings', 'gzip, br', gzip, { headers: { 'content-encoding': 'gzip, br' } }),
  encoded('identity', 'identity', Buffer.from(text), decoded),
  encoded(
    'gzip with decompress false',
    'gzip',
    gzip,
    { headers: { 'content-encoding': 'gzip' } },
    { decompress: false },
  ),
  {
    name: 'gzip in an error response',
    respond: ({ response }) => response.writeHead(400, { 'content-encoding': 'gzip' }).end(gzip),
    expected: { code: 'ERR_BAD_REQUEST', response: { data: text } },
  },
  {
    name: 'gzip with a connection that closes early',
    respond: ({ response, request }) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': 1000 })
      response.write(gzip, () => request.socket.destroy())
    },
    expected: { code: 'ECONNRESET', message: 'aborted', response: { status: 200 } },
  },
]

function cuts(name: string, encoding: string, body: Buffer): HttpCase[] {
  const lengths = [0, 1, 2, 12, body.length - 8, body.length - 1]
  return lengths.map((length) =>
    encoded(`${name} of ${length} bytes`, encoding, body.subarray(0, length), { status: 200 }),
  )
}

/** Bodies that end too early. axios' own adapter returns the part that has arrived, as if it were the whole response. */
export const truncatedEncodings: HttpCase[] = [
  ...cuts('gzip', 'gzip', gzip),
  ...cuts('deflate', 'deflate', deflateSync(text)),
  ...cuts('deflate without its header', 'deflate', deflateRawSync(text)),
  ...cuts('brotli', 'br', brotliCompressSync(large)),
]

function empty(status: number, encoding: string): HttpCase {
  return {
    name: `status ${status} with an empty body labelled as ${encoding}`,
    config: { validateStatus: null },
    respond: ({ response }) => response.writeHead(status, { 'content-encoding': encoding }).end(),
    expected: { status, data: '' },
  }
}

/** Empty bodies that are labelled as compressed. Some servers do this for every response. */
export const emptyEncodings = [202, 204, 429, 500].flatMap((status) =>
  ['gzip', 'deflate', 'br'].map((encoding) => empty(status, encoding)),
)
