import { SellingPartnerDocument } from '../../src/documents/selling-partner-document.js'
import type { LargeDocument } from './large-document.js'

// Reads a large document in a separate process, and prints the number of rows and the memory.

/** How a process has read a document. */
export interface Reading {
  readonly rows: number
  /** Bytes by which the resident memory grew at most. */
  readonly memory: number
}

const [url = '', format] = process.argv.slice(2) as [string?, LargeDocument['format']?]
const document = new SellingPartnerDocument({ locate: async () => ({ url, isCompressed: true }) })

const start = process.memoryUsage.rss()
let most = start
let rows = 0
for await (const _ of format === 'tsv' ? document.rows() : document.jsonRows('rows')) {
  rows += 1
  if (rows % 1000 === 0) most = Math.max(most, process.memoryUsage.rss())
}
console.log(JSON.stringify({ rows, memory: most - start } satisfies Reading))
