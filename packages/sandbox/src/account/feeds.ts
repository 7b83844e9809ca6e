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

/** The processing report of a feed. */
export interface FeedReport {
  readonly content: string
  readonly contentType: string
  /** Whether Amazon compresses the report with GZIP. @default false */
  readonly isCompressed?: boolean
}

/** Feeds, and their result documents. */
export class Feeds {
  readonly jobs: Jobs<FeedData, FeedResult>
  readonly #documents: Documents

  constructor(account: Account) {
    this.#documents = account.part(Documents)
    this.jobs = new Jobs(account, {
      name: 'feed',
      controls: account.feedControls,
      typeOf: ({ feedType }) => feedType,
      fail: (errorDetails) => this.#write({ content: `${errorDetails}\n`, contentType: 'text/plain; charset=UTF-8' }),
    })
  }

  /**
   * Adds a feed.
   * @param process Changes the account and returns the result document. If it throws an error, the feed ends as `FATAL`.
   */
  add(data: FeedData, process: (feed: Feed) => FeedReport): Feed {
    return this.jobs.add(data, (feed) => this.#write(process(feed)))
  }

  /** Calls a listener whenever a feed is added or its status changes. */
  onChange(listener: JobListener<FeedData, FeedResult>): void {
    this.jobs.onChange(listener)
  }

  #write({ content, ...type }: FeedReport): FeedResult {
    return { resultDocumentId: this.#documents.add(Buffer.from(content), type) }
  }
}
