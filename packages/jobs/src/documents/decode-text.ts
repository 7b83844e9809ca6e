import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { DocumentError } from '../errors/document-error.js'
import { type Charset, charsetOfContentType, charsetOfMark, charsetOfStore } from './charsets.js'

export interface TextOptions {
  /** Charset instead of the one that the document names. @default the document's own */
  readonly charset?: Charset
  /**
   * How to handle bytes that are invalid in the charset. `replace` decodes them as U+FFFD and calls `onInvalidBytes`. `throw` fails
   * with a `DocumentError`. @default 'replace'
   */
  readonly invalidBytes?: 'replace' | 'throw'
  /** Is called once for each chunk of text that has invalid bytes. */
  readonly onInvalidBytes?: (report: InvalidBytes) => void
}

/** A report of invalid bytes. */
export interface InvalidBytes {
  readonly charset: Charset
  /** Number of characters U+FFFD in this chunk. */
  readonly count: number
  /** The text around the first of them. */
  readonly context: string
}

/** Facts about a document that tell its charset. */
export interface CharsetFacts {
  readonly contentType?: string
  readonly marketplaceId?: string
}

const replacement = '\ufffd'

/**
 * Decodes a document. The charset is that of the byte order mark, or else that of the content type. Without both, it is UTF-8.
 * The first character that is not ASCII decides: if it is invalid in UTF-8, the charset is that of the store.
 *
 * @throws DocumentError if `invalidBytes` is `throw` and a byte is invalid.
 */
export async function* decodeText(
  chunks: AsyncIterable<Buffer>,
  facts: CharsetFacts,
  options: TextOptions = {},
): AsyncGenerator<string, void, undefined> {
  let decoder: Decoder | undefined
  let start: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    if (decoder) {
      yield* checked(decoder.write(chunk), decoder, options)
      continue
    }
    start = start.length === 0 ? chunk : Buffer.concat([start, chunk])
    if (start.length < longestMark) continue
    decoder = new Decoder(start, facts, options.charset)
    yield* checked(decoder.write(start.subarray(decoder.markLength)), decoder, options)
  }
  decoder ??= new Decoder(start, facts, options.charset)
  if (start.length < longestMark) yield* checked(decoder.write(start.subarray(decoder.markLength)), decoder, options)
  yield* checked(decoder.end(), decoder, options)
}

const longestMark = 3

/** Decodes the chunks of one document. */
class Decoder {
  /** Length of the byte order mark, which is not part of the text. */
  readonly markLength: number
  /** The charset of the store, while it is unknown whether the document is UTF-8. So far it is ASCII, which is both. */
  #alternative?: Charset
  #charset: Charset
  #decoder: iconv.DecoderStream
  /** Bytes of an incomplete character that could decide the charset. */
  #held: Buffer = Buffer.alloc(0)
  /** Whether the decoder has no bytes of an incomplete character. */
  #isBetweenCharacters = true

  constructor(start: Buffer, { contentType, marketplaceId }: CharsetFacts, wanted: Charset | undefined) {
    const mark = charsetOfMark(start)
    const known = mark?.charset ?? wanted ?? charsetOfContentType(contentType)
    this.markLength = mark?.length ?? 0
    this.#charset = known ?? 'utf-8'
    this.#alternative = known ? undefined : charsetOfStore(marketplaceId)
    this.#decoder = decoderOf(this.#charset)
  }

  get charset(): Charset {
    return this.#charset
  }

  write(chunk: Buffer): string {
    const bytes = this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : chunk
    // Most chunks of most documents, and by far the fastest way.
    if (this.#isBetweenCharacters && !isWide(this.#charset) && isAscii(bytes)) return this.#passAscii(bytes)
    if (this.#alternative) {
      const complete = bytes.subarray(0, bytes.length - incompleteLength(bytes))
      if (isAscii(complete)) return this.#hold(bytes, complete)
      this.#decide(isUtf8(complete) ? 'utf-8' : this.#alternative)
    }
    this.#held = noBytes
    this.#isBetweenCharacters = (bytes.at(-1) ?? 0) < 0x80
    return this.#decoder.write(bytes)
  }

  end(): string {
    if (this.#alternative && this.#held.length > 0) this.#decide(this.#alternative)
    return this.#decoder.write(this.#held) + (this.#decoder.end() ?? '')
  }

  #passAscii(bytes: Buffer): string {
    this.#held = noBytes
    return bytes.toString('latin1')
  }

  #hold(bytes: Buffer, complete: Buffer): string {
    this.#held = Buffer.from(bytes.subarray(complete.length))
    return complete.toString('latin1')
  }

  #decide(charset: Charset): void {
    this.#charset = charset
    this.#decoder = decoderOf(charset)
    this.#alternative = undefined
  }
}

const noBytes: Buffer = Buffer.alloc(0)

/** Node's own decoder for windows-1252 is wrong in many versions. @see https://github.com/nodejs/node/issues/56542 */
function decoderOf(charset: Charset): iconv.DecoderStream {
  return iconv.getDecoder(charset === 'windows-31j' ? 'cp932' : charset, { stripBOM: false })
}

function isWide(charset: Charset): boolean {
  return charset === 'utf-16le' || charset === 'utf-16be'
}

/** Number of bytes at the end that could be the start of a character in UTF-8. */
function incompleteLength(bytes: Buffer): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
    const byte = bytes[bytes.length - length] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return length < characterLength(byte) ? length : 0
  }
  return 0
}

/** Bytes of a character in UTF-8 with a first byte that is not ASCII. */
function characterLength(first: number): number {
  if (first >= 0xf0) return 4
  return first >= 0xe0 ? 3 : 2
}

function* checked(text: string, { charset }: Decoder, options: TextOptions): Generator<string, void, undefined> {
  const first = text.indexOf(replacement)
  if (first >= 0) {
    const context = text.slice(Math.max(0, first - 20), first + 20)
    const count = text.split(replacement).length - 1
    if (options.invalidBytes === 'throw') throw invalid(charset)
    options.onInvalidBytes?.({ charset, count, context })
  }
  if (text !== '') yield text
}

function invalid(charset: Charset): DocumentError {
  const remedy = "Pass the right charset, or invalidBytes: 'replace' to decode them as U+FFFD."
  return new DocumentError('INVALID_BYTES', `The document has bytes that are invalid in ${charset}. ${remedy}`)
}
