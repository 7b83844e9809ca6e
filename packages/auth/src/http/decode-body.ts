import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable, Transform, type TransformCallback } from 'node:stream'
import zlib, { type ZlibOptions } from 'node:zlib'
import type { PlainRequest } from './plain-request.js'

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

/** The first byte of all that is in zlib's format with its usual window. @see https://www.rfc-editor.org/rfc/rfc1950#page-4 */
const method = 0x78

/** Puts zlib's header before deflated data that comes without it. */
export class ZlibHeader extends Transform {
  #isChecked = false

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (!this.#isChecked && chunk.length > 0) {
      this.#isChecked = true
      if (chunk[0] !== method) this.push(Buffer.from([method, 0x9c]))
    }
    done(null, chunk)
  }
}

const byteOrderMark = 0xfeff

/** The text that a body holds, without the byte order mark that it may begin with. */
export function toText(chunks: readonly Buffer[]): string {
  const [first] = chunks
  const text = (chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString()
  return text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text
}
