import { gzipSync } from 'node:zlib'
import type { Account } from './account.js'
import { Documents } from './documents.js'
import { type Job, type JobListener, Jobs } from './jobs.js'

/** A request for a feed. */
export interface FeedData {
  readonly feedType: string
  readonly marketplaceIds: readonly string[]
  readonly inputDocumentId: string
}

export interface FeedResult {
  readonly resultDocumentId: string
}

export type Feed = Job<FeedData, FeedResult>

/** A result document before it is stored. */
export interface FeedResultContent {
  readonly content: string
  readonly contentType: string
  readonly isCompressed: boolean
}

/** Feeds, and their result documents. */
export class Feeds {
  readonly jobs: Jobs<FeedData, FeedResult>
  readonly #documents: Documents
  readonly #compressed = new Set<string>()

  constructor(account: Account) {
    this.jobs = new Jobs(account, 'feed', account.feedControls)
    this.#documents = account.part(Documents)
  }

  /**
   * Adds a feed.
   * @param process Changes the account and returns the result. If it throws an error, the feed ends as `FATAL`.
   */
  add(data: FeedData, process: (feed: Feed) => FeedResultContent): Feed {
    return this.jobs.add(
      data,
      (feed) => {
        try {
          return { status: 'DONE', result: this.#write(process(feed)) }
        } catch (error) {
          return { status: 'FATAL', result: this.#writeError(error instanceof Error ? error.message : String(error)) }
        }
      },
      { type: data.feedType, fail: (errorDetails) => this.#writeError(errorDetails) },
    )
  }

  /** Calls a listener whenever a feed is added or its status changes. */
  onChange(listener: JobListener<FeedData, FeedResult>): void {
    this.jobs.onChange(listener)
  }

  isCompressed(documentId: string): boolean {
    return this.#compressed.has(documentId)
  }

  #write({ content, contentType, isCompressed }: FeedResultContent): FeedResult {
    const bytes = Buffer.from(content)
    if (!isCompressed) return { resultDocumentId: this.#documents.add(bytes, { contentType }) }
    const resultDocumentId = this.#documents.add(gzipSync(bytes), { contentType, contentEncoding: 'identity' })
    this.#compressed.add(resultDocumentId)
    return { resultDocumentId }
  }

  #writeError(message: string): FeedResult {
    return this.#write({ content: `${message}\n`, contentType: 'text/plain; charset=UTF-8', isCompressed: false })
  }
}
