import { type PagePosition, tryReadPageToken, writePageToken } from '../generation/page-token.js'
import { deriveSeed } from '../generation/random.js'
import type { Account } from './account.js'
import { Documents } from './documents.js'
import { type Job, type JobListener, Jobs } from './jobs.js'

/** A request for a query. */
export interface KioskQueryData {
  readonly query: string
  /** Name of the dataset, such as `analytics_salesAndTraffic_2024_04_24`. */
  readonly dataset: string
  /** ID of the query for the first page, if it is another. */
  readonly firstQueryId?: string
  /** Number of the page, from 1. */
  readonly page: number
}

/** The documents of a query that has ended. */
export interface KioskQueryResult {
  /** Undefined if the query has no rows. */
  readonly dataDocumentId?: string
  readonly errorDocumentId?: string
  /** Token for the next page. Undefined after the last page. */
  readonly nextToken?: string
}

export type KioskQuery = Job<KioskQueryData, KioskQueryResult>

/** The fields of a result in Amazon's responses and notifications. */
export function resultFields({ result = {} }: KioskQuery): object {
  const { nextToken, ...documents } = result
  return { ...documents, ...(nextToken !== undefined && { pagination: { nextToken } }) }
}

/** Rows of a document. Amazon's have more, but tests need pages with little data. */
const rowsPerDocument = 100

/** Queries of Data Kiosk. */
export class KioskQueries {
  readonly jobs: Jobs<KioskQueryData, KioskQueryResult>
  readonly #documents: Documents
  readonly #tokenSeed: number
  /** The rows of results with several pages, by the ID of the query for the first page. */
  readonly #rows = new Map<string, readonly object[]>()

  constructor(account: Account) {
    this.#documents = account.part(Documents)
    this.jobs = new Jobs(account, {
      name: 'query',
      controls: account.queryControls,
      typeOf: ({ dataset }) => dataset,
      fail: (errorDetails) => this.#writeError(errorDetails),
    })
    this.#tokenSeed = deriveSeed(account.seed, 'pages of queries')
  }

  /**
   * Adds a query.
   * @param run Returns the rows of all pages. If it throws an error, the query ends as `FATAL`.
   */
  add(data: Pick<KioskQueryData, 'query' | 'dataset'>, run: () => readonly object[]): KioskQuery {
    return this.#add({ ...data, page: 1 }, run)
  }

  /**
   * Adds a query for the next page of another.
   * @returns Undefined if the token is invalid or belongs to another query.
   */
  addPage(query: string, token: string): KioskQuery | undefined {
    const position: PagePosition | undefined = tryReadPageToken(token, this.#tokenSeed)
    const first = this.jobs.find(position?.query ?? '')
    if (!position || first?.data.query !== query) return undefined
    const rows = this.#rows.get(first.id) ?? []
    return this.#add({ ...first.data, page: position.page, firstQueryId: first.id }, () => rows)
  }

  /** Calls a listener whenever a query is added or its status changes. */
  onChange(listener: JobListener<KioskQueryData, KioskQueryResult>): void {
    this.jobs.onChange(listener)
  }

  #add(data: KioskQueryData, run: () => readonly object[]): KioskQuery {
    return this.jobs.add(data, (job) => this.#writePage(job, run()))
  }

  #writePage({ id, data: { page, firstQueryId = id } }: KioskQuery, rows: readonly object[]): KioskQueryResult {
    const ofPage = rows.slice((page - 1) * rowsPerDocument, page * rowsPerDocument)
    if (ofPage.length === 0) return {}
    const content = Buffer.from(ofPage.map((row) => `${JSON.stringify(row)}\n`).join(''))
    const isLast = page * rowsPerDocument >= rows.length
    if (!isLast) this.#rows.set(firstQueryId, rows)
    return {
      dataDocumentId: this.#documents.add(content, { contentType: 'application/jsonl' }),
      nextToken: isLast ? undefined : writePageToken({ page: page + 1, query: firstQueryId }, this.#tokenSeed),
    }
  }

  #writeError(message: string): KioskQueryResult {
    const content = Buffer.from(JSON.stringify({ errors: [{ message }] }))
    return { errorDocumentId: this.#documents.add(content, { contentType: 'application/json' }) }
  }
}
