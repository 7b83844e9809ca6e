import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Handler } from '../document-server.js'

/** A document that is too large to store. */
export interface LargeDocument {
  readonly format: 'tsv' | 'json'
  /** About the number of bytes, before compression. */
  readonly bytes: number
}

export const tableColumns = 40

/** Rows are written in blocks, because writing each one alone would be slower than reading it. */
const rowsInBlock = 500

const contentTypes = { tsv: 'text/plain; charset=Cp1252', json: 'application/json' }

/** Sends a large document, compressed, while it is generated. */
export function sendLarge(document: LargeDocument): Handler {
  return async (_, response) => {
    response.writeHead(200, { etag: '"1"', 'content-type': contentTypes[document.format] })
    // Level 1 keeps the generator faster than the reader.
    await pipeline(Readable.from(blocksOf(document)), createGzip({ level: 1 }), response).catch(() => {})
  }
}

/** The number of rows of a large document. JSON has one more, because its rows end with a comma. */
export function rowsOf({ format, bytes }: LargeDocument): number {
  return Math.ceil(bytes / blockOf(format).length) * rowsInBlock + (format === 'json' ? 1 : 0)
}

function* blocksOf({ format, bytes }: LargeDocument): Generator<Buffer, void, undefined> {
  const block = blockOf(format)
  const count = Math.ceil(bytes / block.length)
  const [start, end] = format === 'tsv' ? [`${names.join('\t')}\n`, ''] : ['{"rows":[', '0]}']
  yield Buffer.from(start)
  for (let written = 0; written < count; written += 1) yield block
  yield Buffer.from(end)
}

const names = Array.from({ length: tableColumns }, (_, index) => `column-${index}`)

const blocks = new Map<LargeDocument['format'], Buffer>()

function blockOf(format: LargeDocument['format']): Buffer {
  const known = blocks.get(format)
  if (known) return known
  const rows = Array.from({ length: rowsInBlock }, (_, row) => (format === 'tsv' ? tableRow(row) : jsonRow(row)))
  const block = Buffer.from(rows.join(''), 'latin1')
  blocks.set(format, block)
  return block
}

/** Most cells are ASCII. Some have a letter whose byte differs from UTF-8. */
function tableRow(row: number): string {
  return `${names.map((_, column) => (column % 8 === 3 ? `Größe ${row * column}` : `${row}-${column}`)).join('\t')}\n`
}

function jsonRow(row: number): string {
  const item = { sku: `SKU-${row}`, price: row / 100, title: 'A product with a title', tags: [row, row + 1] }
  return `${JSON.stringify(item)},\n`
}
