import type { IncomingMessage } from 'node:http'
import { get } from 'node:https'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'
import iconv from 'iconv-lite'
import type { Reader } from '../reader.js'

/** The usual libraries, connected by streams. */
export const reader: Reader = {
  name: 'csv-parse with iconv-lite',
  role: 'peer',
  package: 'csv-parse',
  async *rows(url) {
    const response = await new Promise<IncomingMessage>((resolve, reject) => get(url, resolve).on('error', reject))
    const parser = parse({ delimiter: '\t', columns: true, quote: false, relax_column_count: true })
    yield* response.pipe(createGunzip()).pipe(iconv.decodeStream('windows-1252')).pipe(parser)
  },
}
