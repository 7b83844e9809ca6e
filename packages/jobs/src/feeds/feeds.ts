import type { CreateFeedSpecification, Feed as FeedStatus, FeedsApi } from '@selling-partner/feeds-2021-06-30'
import {
  type DocumentOptions,
  type DocumentSource,
  SellingPartnerDocument,
} from '../documents/selling-partner-document.js'
import { type UploadContent, type UploadOptions, upload } from '../documents/upload.js'
import { createOnce } from '../waiting/create-once.js'
import { type DocumentJobOptions, documentOptionsOf, failureOf } from '../waiting/document-job.js'
import { JobError } from '../waiting/job-error.js'
import { type JobRun, runJob } from '../waiting/job-run.js'

/** A feed to submit. */
export interface FeedRequest extends Readonly<Omit<CreateFeedSpecification, 'inputFeedDocumentId' | 'marketplaceIds'>> {
  readonly marketplaceIds: readonly string[]
  /** The feed: text, bytes, a file, or a sequence of text or bytes. Text is sent as UTF-8. */
  readonly content: UploadContent
  /** Content type with charset, such as `application/json; charset=UTF-8` or `text/xml; charset=UTF-8`. */
  readonly contentType: string
}

/** Options of `submitFeed` and `waitForFeed`. */
export type FeedOptions = DocumentJobOptions

/** The result of a feed that Amazon has processed. It is a document: use `text()`, `rows()` and its other methods. */
export class FeedResult extends SellingPartnerDocument {
  /** Facts about the feed, such as its type and the time of its creation. */
  readonly facts: FeedStatus
  /** `false` if Amazon has no result document. The document is empty then. */
  readonly hasDocument: boolean

  constructor(feeds: FeedsApi, facts: FeedStatus, options: DocumentOptions) {
    super(resultSource(feeds, facts), options)
    this.facts = facts
    this.hasDocument = facts.resultFeedDocumentId !== undefined
  }
}

/**
 * Uploads a feed, submits it, waits until Amazon has processed it, and opens the result.
 *
 * @param feeds Client of Feeds 2021-06-30.
 * @returns The result. `DONE` does not mean that all parts of the feed were accepted: read the result.
 * @throws JobError if the feed could not be processed (`FATAL`) or was cancelled, or if waiting ended early. DocumentError if the
 * upload failed. The errors of the client.
 * @example
 * const content = { path: 'fulfillments.xml' }
 * const result = await submitFeed(feeds, { feedType: 'POST_ORDER_FULFILLMENT_DATA', marketplaceIds, content, contentType: 'text/xml; charset=UTF-8' })
 * console.log(await result.text())
 * @see https://developer-docs.amazon/sp-api/docs/feeds-api-v2021-06-30-use-case-guide
 */
export async function submitFeed(
  feeds: FeedsApi,
  request: FeedRequest,
  options: FeedOptions = {},
): Promise<FeedResult> {
  return runJob(options, async (run) => {
    const feedId = await createFeed(feeds, request, { ...options.document, signal: run.signal })
    return follow(feeds, feedId, run, options)
  })
}

/**
 * Uploads a feed and submits it. If it is unknown whether Amazon has received the submission, the feed is searched before it is
 * submitted again.
 *
 * @returns The feed's ID. Store it to continue with `waitForFeed` in another process.
 */
export async function createFeed(
  feeds: FeedsApi,
  { content, contentType, marketplaceIds, ...specification }: FeedRequest,
  options: UploadOptions = {},
): Promise<string> {
  const { signal } = options
  const locate = async () => {
    const { data } = await feeds.createFeedDocument({ body: { contentType } }, { signal })
    return { ...data, headers: { 'content-type': contentType } }
  }
  const { feedDocumentId } = await upload(content, locate, options)
  const body = { ...specification, marketplaceIds: [...marketplaceIds], inputFeedDocumentId: feedDocumentId }
  const create = async () => (await feeds.createFeed({ body }, { signal })).data.feedId
  return createOnce(feeds, create, (since) => listFeeds(feeds, body, since, signal), signal)
}

/**
 * Waits until Amazon has processed a feed, and opens the result. Use it to continue a feed of another process.
 *
 * @throws JobError if the feed could not be processed or was cancelled, or if waiting ended early.
 */
export function waitForFeed(feeds: FeedsApi, feedId: string, options: FeedOptions = {}): Promise<FeedResult> {
  return runJob(options, (run) => follow(feeds, feedId, run, options))
}

/** Opens the result of a feed that has been processed. */
export function openFeedResult(feeds: FeedsApi, facts: FeedStatus, options: DocumentOptions = {}): FeedResult {
  return new FeedResult(feeds, facts, options)
}

/** The IDs of the feeds that a request could have created. */
async function listFeeds(
  feeds: FeedsApi,
  { feedType, marketplaceIds }: CreateFeedSpecification,
  createdSince: Date,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const stores = marketplaceIds.slice(0, mostStores)
  const pages = feeds.getFeeds(
    { feedTypes: [feedType], marketplaceIds: stores, createdSince, pageSize: 100 },
    { signal },
  )
  const ids: string[] = []
  for await (const { feedId } of pages) ids.push(feedId)
  return ids
}

/** Most stores that `getFeeds` filters by. */
const mostStores = 10

function follow(feeds: FeedsApi, feedId: string, run: JobRun, options: FeedOptions): Promise<FeedResult> {
  const documentOptions = documentOptionsOf(options)
  const job = { kind: 'Feed', id: feedId, client: feeds }
  return run.waitFor(job, async (callOptions) => {
    const { data } = await feeds.getFeed({ feedId }, callOptions)
    const { processingStatus: status } = data
    if (status === 'DONE') return { status, result: openFeedResult(feeds, data, documentOptions) }
    const outcome = failureOf(status)
    if (!outcome) return { status }
    const document = openFeedResult(feeds, data, documentOptions)
    throw new JobError(job, outcome, { ...(document.hasDocument && { document }) })
  })
}

function resultSource(feeds: FeedsApi, { resultFeedDocumentId, marketplaceIds }: FeedStatus): DocumentSource {
  if (resultFeedDocumentId === undefined) return {}
  return {
    marketplaceId: marketplaceIds?.[0],
    locate: async () => {
      const { data } = await feeds.getFeedDocument({ feedDocumentId: resultFeedDocumentId })
      return { url: data.url, isCompressed: data.compressionAlgorithm !== undefined }
    },
  }
}
