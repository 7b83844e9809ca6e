import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SellingPartnerDocument } from '../../src/documents/selling-partner-document.js'
import { all } from '../all.js'
import { DocumentServer, sendSlowly } from '../document-server.js'
import { corpus } from './corpus.js'

describe('a document with', () => {
  let server: DocumentServer
  beforeAll(async () => {
    server = await DocumentServer.start()
  })
  afterAll(() => server.close())

  it.each(corpus)('$name', async ({ content, contentType, isCompressed, marketplaceId, read, rows }) => {
    const locate = async () => ({ url: server.url, isCompressed })
    const document = new SellingPartnerDocument({ locate, marketplaceId }, { invalidBytes: 'throw' })
    const readRows = read ?? ((each: SellingPartnerDocument) => each.rows())
    // Chunks that split characters, line ends and GZIP headers must not matter.
    for (const size of [1, 3, 65_536]) {
      server.handle(sendSlowly(content, size, contentType === undefined ? {} : { 'content-type': contentType }))
      expect(await all<unknown>(readRows(document))).toEqual(rows)
    }
  })
})
