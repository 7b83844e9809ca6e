import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { jsonLines, jsonRows } from '../rows/json-rows.js'
import { linesOf } from '../rows/lines.js'
import { type Row, tableRows } from '../rows/tables.js'
import { type XmlValue, xmlRows } from '../rows/xml-rows.js'
import { decodeText, type TextOptions } from './decode-text.js'
import { decompress } from './decompress.js'
import { type DocumentLocation, type Download, type DownloadOptions, download } from './download.js'

/** The source of a document. */
export interface DocumentSource {
  /**
   * Returns the current location of the document. It is called for each download, and again if the URL expires. @default the document is
   * empty
   */
  readonly locate?: () => Promise<DocumentLocation>
  /** ID of the document's store, which tells the charset of a document that names none. */
  readonly marketplaceId?: string
}

export type DocumentOptions = DownloadOptions & TextOptions

/**
 * A document of SP-API: a report, the result of a feed or of a query. Nothing is downloaded before one of the methods is called, and
 * each call downloads the document again. All methods stream, so the memory they use does not depend on the document's size; only
 * `bytes` and `text` return everything at once.
 *
 * All methods throw `DocumentError` if the document can't be downloaded, decompressed, decoded or parsed, and the reason of the
 * signal if it is aborted.
 *
 * @typeParam Columns The columns of its rows, as far as they are known.
 */
export class SellingPartnerDocument<Columns extends object = Row> {
  readonly #source: DocumentSource
  readonly #options: DocumentOptions

  /** @param options Apply to all methods. */
  constructor(source: DocumentSource, options: DocumentOptions = {}) {
    this.#source = source
    this.#options = options
  }

  /** The decompressed bytes, in chunks. */
  async *chunks(): AsyncGenerator<Buffer, void, undefined> {
    yield* this.#decompressed(await this.#download())
  }

  /** The decompressed bytes, as a stream of Node.js. */
  stream(): Readable {
    return Readable.from(this.chunks(), { objectMode: false })
  }

  /** All decompressed bytes. The whole document is in memory. */
  async bytes(): Promise<Buffer> {
    const chunks: Buffer[] = []
    for await (const chunk of this.chunks()) chunks.push(chunk)
    return Buffer.concat(chunks)
  }

  /** The decoded text. The whole document is in memory. */
  async text(): Promise<string> {
    const parts: string[] = []
    for await (const part of this.#text()) parts.push(part)
    return parts.join('')
  }

  /** The lines of the decoded text, without their ends. */
  lines(): AsyncGenerator<string, void, undefined> {
    return linesOf(this.#text())
  }

  /**
   * The rows of a tab-separated or comma-separated document, by the names in the header line. The header line decides which of
   * them it is, and whether cells are quoted.
   *
   * @typeParam Expected Columns that you know the table to have, such as `{ 商品名: string }`. All cells are texts. @default the
   * known columns of the report type
   */
  rows<Expected extends object = Columns>(): AsyncGenerator<Expected & Row, void, undefined> {
    // The table decides at run time which columns there are. The documentation and the caller tell it to the compiler.
    return tableRows(this.#text()) as AsyncGenerator<Expected & Row, void, undefined>
  }

  /**
   * The items of a list in a JSON document.
   * @param path Names of the list, joined by dots: `salesAndTrafficByAsin`. @default the document itself is the list
   */
  jsonRows<Item = unknown>(path = ''): AsyncGenerator<Item, void, undefined> {
    // The caller knows the type of the items.
    return jsonRows(this.#text(), path) as AsyncGenerator<Item, void, undefined>
  }

  /** The values of a document with one JSON value on each line. */
  jsonLines<Item = unknown>(): AsyncGenerator<Item, void, undefined> {
    // The caller knows the type of the values.
    return jsonLines(this.#text()) as AsyncGenerator<Item, void, undefined>
  }

  /**
   * The records of an XML document as objects.
   * @param element Name of the elements to return, such as `Order`. @default the children of the outermost element
   */
  xmlRows(element?: string): AsyncGenerator<XmlValue, void, undefined> {
    return xmlRows(this.#text(), element)
  }

  /**
   * Saves the decompressed bytes in a file. An existing file is replaced only when the whole document has arrived.
   * @param path Path of the file. Its folder must exist.
   */
  async saveTo(path: string): Promise<void> {
    const partial = `${path}.part`
    try {
      await pipeline(this.stream(), createWriteStream(partial))
      await rename(partial, path)
    } catch (error) {
      await rm(partial, { force: true })
      throw error
    }
  }

  async *#text(): AsyncGenerator<string, void, undefined> {
    const { marketplaceId } = this.#source
    const started = await this.#download()
    yield* decodeText(this.#decompressed(started), { contentType: started.contentType, marketplaceId }, this.#options)
  }

  async #download(): Promise<Download> {
    const { locate } = this.#source
    return locate ? download(locate, this.#options) : { chunks: nothing() }
  }

  #decompressed({ chunks, contentEncoding, isCompressed }: Download): AsyncGenerator<Buffer, void, undefined> {
    const isEncoded = /\bgzip\b/i.test(contentEncoding ?? '')
    return decompress(chunks, isCompressed && isEncoded ? 2 : 1)
  }
}

async function* nothing(): AsyncGenerator<Buffer, void, undefined> {}
