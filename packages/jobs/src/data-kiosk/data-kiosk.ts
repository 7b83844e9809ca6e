import type { DataKioskApi, Query } from '@selling-partner/data-kiosk-2023-11-15'
import { type DocumentOptions, SellingPartnerDocument } from '../documents/selling-partner-document.js'
import { createOnce } from '../waiting/create-once.js'
import { type DocumentJobOptions, documentOptionsOf, failureOf, readProblems } from '../waiting/document-job.js'
import { JobError } from '../waiting/job-error.js'
import { JobRun, runJob } from '../waiting/job-run.js'

/** Options of `runQuery` and `waitForQuery`. */
export type QueryOptions = DocumentJobOptions

/** One page of a query's result. It is a document with one JSON object on each line: use `jsonLines()`. */
export class QueryPage extends SellingPartnerDocument {
  /** Facts about the query of this page, such as its ID. */
  readonly facts: Query
  /** `false` if Amazon found no data. The document is empty then. */
  readonly hasData: boolean

  constructor(dataKiosk: DataKioskApi, facts: Query, options: DocumentOptions) {
    super({ ...(facts.dataDocumentId !== undefined && { locate: locator(dataKiosk, facts.dataDocumentId) }) }, options)
    this.facts = facts
    this.hasData = facts.dataDocumentId !== undefined
  }
}

/**
 * Runs a query and returns its rows, of all pages. Amazon processes each page as a separate query, which runs for
 * minutes.
 *
 * @param dataKiosk Client of Data Kiosk 2023-11-15.
 * @param query The query in GraphQL.
 * @throws JobError if a query could not be processed (`FATAL`) or was cancelled, or if waiting ended early. DocumentError if a
 * document can't be read. The errors of the client.
 * @example
 * for await (const row of runQuery(dataKiosk, 'query { ... }')) console.log(row)
 * @see https://developer-docs.amazon/sp-api/docs/data-kiosk-api-v2023-11-15-use-case-guide
 */
export async function* runQuery<Item = unknown>(
  dataKiosk: DataKioskApi,
  query: string,
  options: QueryOptions = {},
): AsyncGenerator<Item, void, undefined> {
  for await (const page of queryPages(dataKiosk, query, options)) yield* page.jsonLines<Item>()
}

/** Runs a query and returns the document of each page. */
export async function* queryPages(
  dataKiosk: DataKioskApi,
  query: string,
  options: QueryOptions = {},
): AsyncGenerator<QueryPage, void, undefined> {
  const run = new JobRun(options)
  let paginationToken: string | undefined
  try {
    do {
      const queryId = await createQuery(dataKiosk, query, { paginationToken, signal: run.signal })
      const page = await follow(dataKiosk, queryId, run, options)
      yield page
      paginationToken = page.facts.pagination?.nextToken
    } while (paginationToken !== undefined)
  } finally {
    run.end()
  }
}

/**
 * Submits a query. If it is unknown whether Amazon has received it, it is searched before it is submitted again.
 *
 * @param options.paginationToken Token of the page, from `facts.pagination.nextToken` of the page before. @default the first page
 * @returns The query's ID. Store it to continue with `waitForQuery` in another process.
 */
export function createQuery(
  dataKiosk: DataKioskApi,
  query: string,
  { paginationToken, signal }: { readonly paginationToken?: string; readonly signal?: AbortSignal } = {},
): Promise<string> {
  const body = { query, ...(paginationToken !== undefined && { paginationToken }) }
  const create = async () => (await dataKiosk.createQuery({ body }, { signal })).data.queryId
  return createOnce(dataKiosk, create, (since) => listQueries(dataKiosk, query, since, signal), signal)
}

/**
 * Waits until Amazon has processed a query, and opens its page of the result. Use it to continue a query of another process.
 *
 * @throws JobError if the query could not be processed or was cancelled, or if waiting ended early.
 */
export function waitForQuery(dataKiosk: DataKioskApi, queryId: string, options: QueryOptions = {}): Promise<QueryPage> {
  return runJob(options, (run) => follow(dataKiosk, queryId, run, options))
}

function follow(dataKiosk: DataKioskApi, queryId: string, run: JobRun, options: QueryOptions): Promise<QueryPage> {
  const documentOptions = documentOptionsOf(options)
  const job = { kind: 'Query', id: queryId, client: dataKiosk }
  return run.waitFor(job, async (callOptions) => {
    const { data } = await dataKiosk.getQuery({ queryId }, callOptions)
    const { processingStatus: status, errorDocumentId } = data
    if (status === 'DONE') return { status, result: new QueryPage(dataKiosk, data, documentOptions) }
    const outcome = failureOf(status)
    if (!outcome) return { status }
    if (errorDocumentId === undefined) throw new JobError(job, outcome)
    const document = new SellingPartnerDocument({ locate: locator(dataKiosk, errorDocumentId) }, documentOptions)
    throw new JobError(job, outcome, { document, problems: await readProblems(document, 'message') })
  })
}

/** The IDs of the queries that a request could have created. */
async function listQueries(
  dataKiosk: DataKioskApi,
  query: string,
  createdSince: Date,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const ids: string[] = []
  for await (const each of dataKiosk.getQueries({ createdSince, pageSize: 100 }, { signal })) {
    if (withoutSpaces(each.query) === withoutSpaces(query)) ids.push(each.queryId)
  }
  return ids
}

/** Amazon returns queries without unnecessary whitespace. */
function withoutSpaces(query: string): string {
  return query.replaceAll(/\s+/g, '')
}

function locator(dataKiosk: DataKioskApi, documentId: string) {
  return async () => ({ url: (await dataKiosk.getDocument({ documentId })).data.documentUrl })
}
