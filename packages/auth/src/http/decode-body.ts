import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable, type Transform } from 'node:stream'
import zlib, { type ZlibOptions } from 'node:zlib'
import type { PlainRequest } from './plain-request.js'
import { ZlibHeader } from './zlib-header.js'

type Decoder = (body: Readable) => Readable

/** A body that ends too early is no error: the way of axios, and of browsers. */
const lenient = (flush: number) => ({ flush, finishFlush: flush })

const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants

const unzip: Decoder = (body) => pipeline(body, zlib.createUnzip(lenient(Z_SYNC_FLUSH)), ignore)

/** Under the names that axios knows. A body with another one stays as it came. */
const decoders: ReadonlyMap<string, Decoder> = new Map([
  ['gzip', unzip],
  ['x-gzip', unzip],
  ['compress', unzip],
  ['x-compress', unzip],
  // Some servers leave out the header that zlib's format begins with.
  ['deflate', (body) => pipeline(body, new ZlibHeader(), zlib.createUnzip(lenient(Z_SYNC_FLUSH)), ignore)],
  ['br', (body) => pipeline(body, zlib.createBrotliDecompress(lenient(BROTLI_OPERATION_FLUSH)), ignore)],
  ...zstd(),
])

/** From Node 22.15 on. */
function zstd(): [string, Decoder][] {
  const create: ((options: ZlibOptions) => Transform) | undefined = Reflect.get(zlib, 'createZstdDecompress')
  if (!create) return []
  const flush: number = Reflect.get(zlib.constants, 'ZSTD_e_flush')
  return [['zstd', (body) => pipeline(body, create(lenient(flush)), ignore)]]
}

/** The last stream of a pipeline reports its errors. */
function ignore(): void {}

/** The body of an answer without its encoding, which is then taken out of the headers too. */
export function decodeBody(message: IncomingMessage, { config, method }: PlainRequest): Readable {
  const encoding = message.headers['content-encoding']
  if (!encoding || config.decompress === false) return message
  const isEmpty = method === 'HEAD' || message.statusCode === 204
  const decode = isEmpty ? undefined : decoders.get(encoding.toLowerCase())
  if (isEmpty || decode) delete message.headers['content-encoding']
  return decode ? decode(message) : message
}
