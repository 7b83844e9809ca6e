import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable, Transform, type TransformCallback } from 'node:stream'
import zlib from 'node:zlib'
import type { PlainRequest } from './plain-request.js'

type Decoder = (body: Readable) => Readable

const unzip: Decoder = (body) => pipeline(body, zlib.createUnzip(), ignore)

/**
 * Decoders by the encodings that axios supports. A body with another encoding is not decoded. Unlike the decoders of axios, these
 * fail if a body is truncated.
 */
const decoders: ReadonlyMap<string, Decoder> = new Map([
  ['gzip', unzip],
  ['x-gzip', unzip],
  ['compress', unzip],
  ['x-compress', unzip],
  // Some servers omit zlib's header.
  ['deflate', (body) => pipeline(body, new Inflate(), ignore)],
  ['br', (body) => pipeline(body, zlib.createBrotliDecompress(), ignore)],
  ...zstd(),
])

/** Available since Node 22.15. */
function zstd(): [string, Decoder][] {
  const create: (() => Transform) | undefined = Reflect.get(zlib, 'createZstdDecompress')
  return create ? [['zstd', (body) => pipeline(body, create(), ignore)]] : []
}

/** Whether a decoder failed because the encoded body is truncated. */
export function isTruncated(error: Error): boolean {
  return Reflect.get(error, 'code') === 'Z_BUF_ERROR'
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

/** Decodes deflated data with or without zlib's header. */
class Inflate extends Transform {
  /** Like zlib's streams. */
  bytesWritten = 0
  #decoder?: Transform

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.bytesWritten += chunk.length
    if (chunk.length === 0) done()
    else this.#open(chunk[0]).write(chunk, () => done())
  }

  override _flush(done: TransformCallback): void {
    this.#open().on('end', done).end()
  }

  override _destroy(error: Error | null, done: TransformCallback): void {
    this.#decoder?.destroy()
    done(error)
  }

  #open(firstByte = zlibMethod): Transform {
    this.#decoder ??= (firstByte === zlibMethod ? zlib.createInflate() : zlib.createInflateRaw())
      .on('data', (chunk) => this.push(chunk))
      .on('error', (error) => this.destroy(error))
    return this.#decoder
  }
}

const byteOrderMark = 0xfeff

/** Returns a body as text, without a byte order mark. */
export function toText(chunks: readonly Buffer[]): string {
  const [first] = chunks
  const text = (chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString()
  return text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text
}
