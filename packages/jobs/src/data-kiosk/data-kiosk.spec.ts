import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { DataKioskApi } from '@selling-partner/data-kiosk-2023-11-15'
import { all } from '../../test/all.js'
import { DocumentServer, send } from '../../test/document-server.js'
import { FakeAmazon } from '../../test/fake-amazon.js'
import { createQuery, runQuery, waitForQuery } from './data-kiosk.js'

let server: DocumentServer
beforeAll(async () => {
  server = await DocumentServer.start()
})
afterAll(() => server.close())

const create = 'POST /dataKiosk/2023-11-15/queries'

/** Amazon with the status of each query by its ID. */
function amazonWith(queries: Readonly<Record<string, object>>): FakeAmazon {
  let created = 0
  return new FakeAmazon({
    [create]: () => ({ queryId: `Q${++created}` }),
    'GET /dataKiosk/2023-11-15/queries/*': ({ path }) => ({
      queryId: path.split('/').at(-1),
      query: '{ x }',
      createdTime: '2026-11-27T12:00:00Z',
      ...queries[path.split('/').at(-1) ?? ''],
    }),
    'GET /dataKiosk/2023-11-15/documents/*': ({ path }) => ({
      documentId: path.split('/').at(-1),
      documentUrl: `${server.url}/${path.split('/').at(-1)}`,
    }),
  })
}

describe('runQuery', () => {
  it('returns the rows of all pages', async () => {
    const amazon = amazonWith({
      Q1: { processingStatus: 'DONE', dataDocumentId: 'D1', pagination: { nextToken: 'T2' } },
      Q2: { processingStatus: 'DONE', pagination: { nextToken: 'T3' } },
      Q3: { processingStatus: 'DONE', dataDocumentId: 'D3' },
    })
    server.handle(send(Buffer.from('{"a":1}\n{"a":2}\n')), send(Buffer.from('{"a":3}')))
    const rows = await all(runQuery<{ a: number }>(new DataKioskApi(amazon.options), '{ x }'))
    expect(rows).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }])
    const bodies = amazon.bodies.filter((body) => body !== undefined)
    expect(bodies).toEqual([
      { query: '{ x }' },
      { query: '{ x }', paginationToken: 'T2' },
      { query: '{ x }', paginationToken: 'T3' },
    ])
  })

  it('returns nothing if Amazon has no data', async () => {
    const amazon = amazonWith({ Q1: { processingStatus: 'DONE' } })
    expect(await all(runQuery(new DataKioskApi(amazon.options), '{ x }'))).toEqual([])
  })

  it('fails with the ID, the document and its problems', async () => {
    const amazon = amazonWith({ Q1: { processingStatus: 'FATAL', errorDocumentId: 'E1' } })
    server.handle(send(Buffer.from('[{"message":"The date is too old."}]')))
    await expect(all(runQuery(new DataKioskApi(amazon.options), '{ x }'))).rejects.toMatchObject({
      outcome: 'FATAL',
      jobId: 'Q1',
      problems: [{ message: 'The date is too old.' }],
      document: expect.anything(),
    })
  })

  it('fails with the ID if the query is cancelled, without a document', async () => {
    const error = await waitForQuery(
      new DataKioskApi(amazonWith({ Q9: { processingStatus: 'CANCELLED' } }).options),
      'Q9',
    ).catch((error: unknown) => error)
    expect(error).toMatchObject({ outcome: 'CANCELLED', jobId: 'Q9', problems: [] })
  })
})

describe('createQuery', () => {
  it('finds the query if the response was lost', async () => {
    const amazon = new FakeAmazon({
      [create]: () => Object.assign(new Error('hang up'), { code: 'ECONNRESET' }),
      'GET /dataKiosk/2023-11-15/queries': () => ({
        queries: [
          { queryId: 'Q1', query: '{y}', createdTime: '2026-11-27T12:00:00Z' },
          { queryId: 'Q2', query: '{x}', createdTime: '2026-11-27T12:00:00Z' },
        ],
      }),
    })
    expect(await createQuery(new DataKioskApi(amazon.options), '{ x }')).toBe('Q2')
  })
})
