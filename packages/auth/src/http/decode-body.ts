import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable, Transform, type TransformCallback } from 'node:stream'
import zlib, { type ZlibOptions } from 'node:zlib'
import type { PlainRequest } from './plain-request.js'

type Decoder = (body: Readable) => Readable

/** A truncated body is not an error, as in axios and in browsers. */
const lenient = (flush: number) => ({ flush, finishFlush: flush })

const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants

const unzip: Decoder = (body) => pipeline(body, zlib.createUnzip(lenient(Z_SYNC_FLUSH)), ignore)

/** Decoders by the encodings that axios supports. A body with another encoding is not decoded. */
const decoders: ReadonlyMap<string, Decoder> = new Map([
  ['gzip', unzip],
  ['x-gzip', unzip],
  ['compress', unzip],
  ['x-compress', unzip],
  // Some servers omit zlib's header.
  ['deflate', (body) => pipeline(body, new ZlibHeader(), zlib.createUnzip(lenient(Z_SYNC_FLUSH)), ignore)],
  ['br', (body) => pipeline(body, zlib.createBrotliDecompress(lenient(BROTLI_OPERATION_FLUSH)), ignore)],
  ...zstd(),
])

/** Available since Node 22.15. */
function zstd(): [string, Decoder][] {
  const create: ((options: ZlibOptions) => Transform) | undefined = Reflect.get(zlib, 'createZstdDecompress')
  if (!create) return []
  const flush: number = Reflect.get(zlib.constants, 'ZSTD_e_flush')
  return [['zstd', (body) => pipeline(body, create(lenient(flush)), ignore)]]
}

/** The last stream of a pipeline reports its errors itself. */
function ignore(): void {}

/** Decodes the body of a response, and removes `content-encoding` from its headers. */
export function decodeBody(message: IncomingMessage, { config, method }: PlainRequest): Readable {
  const encoding = message.headers['content-encoding']
  if (!encoding || config.decompress === false) return message
  const isEmpty = method === 'HEAD' || message.statusCode === 204
  const decode = isEmpty ? undefined : decoders.get(encoding.toLowerCase())
  if (isEmpty || decode) delete message.headers['content-encoding']
  return decode ? decode(message) : message
}

/** First byte of zlib's format with the usual window size. @see https://www.rfc-editor.org/rfc/rfc1950#page-4 */
const zlibMethod = 0x78

/** Adds zlib's header to deflated data that has none. */
class ZlibHeader extends Transform {
  #isChecked = false

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (!this.#isChecked && chunk.length > 0) {
      this.#isChecked = true
      if (chunk[0] !== zlibMethod) this.push(Buffer.from([zlibMethod, 0x9c]))
    }
    done(null, chunk)
  }
}

const byteOrderMark = 0xfeff

/** Returns a body as text, without a byte order mark. */
export function toText(chunks: readonly Buffer[]): string {
  const [first] = chunks
  const text = (chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString()
  return text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text
}
