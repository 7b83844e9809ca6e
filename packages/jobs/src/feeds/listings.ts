import type { FeedsApi } from '@selling-partner/feeds-2021-06-30'
import { createFeed, type FeedOptions, type FeedResult, waitForFeed } from './feeds.js'

/**
 * One change of a listing, as in a `JSON_LISTINGS_FEED`. It gets its `messageId` when it is sent.
 * @see https://developer-docs.amazon/sp-api/docs/listings-feed-type-values
 */
export type ListingMessage =
  | ({ readonly operationType: 'UPDATE'; readonly requirements?: Requirements } & ListingAttributes)
  | ({ readonly operationType: 'PARTIAL_UPDATE' } & ListingAttributes)
  | {
      readonly operationType: 'PATCH'
      readonly sku: string
      readonly productType: string
      readonly patches: readonly ListingPatch[]
    }
  | { readonly operationType: 'DELETE'; readonly sku: string }

type Requirements = 'LISTING' | 'LISTING_PRODUCT_ONLY' | 'LISTING_OFFER_ONLY'

interface ListingAttributes {
  readonly sku: string
  readonly productType: string
  readonly attributes: Readonly<Record<string, unknown>>
}

/** A change of one attribute. */
export interface ListingPatch {
  readonly op: 'add' | 'replace' | 'merge' | 'delete'
  /** Path of the attribute: `/attributes/purchasable_offer`. */
  readonly path: string
  readonly value?: readonly object[]
}

/** Changes of listings to submit. */
export interface ListingsRequest<Message extends ListingMessage = ListingMessage> {
  readonly sellerId: string
  readonly marketplaceIds: readonly string[]
  /** The changes. A sequence is read while the feeds are written, so it can be larger than memory. */
  readonly messages: Iterable<Message> | AsyncIterable<Message>
  /** Language of the issues, such as `de_DE`. @default Amazon's choice */
  readonly issueLocale?: string
}

/** An issue of a message. */
export interface ListingIssue {
  readonly severity: 'ERROR' | 'WARNING' | 'INFO'
  readonly code?: string
  readonly message: string
  readonly attributeName?: string
}

/** The result of one message. */
export interface ListingResult<Message extends ListingMessage = ListingMessage> {
  /** The message, as it was passed. */
  readonly message: Message
  /** Whether Amazon accepted it: it has no issue with the severity `ERROR`. */
  readonly ok: boolean
  readonly issues: readonly ListingIssue[]
}

/** The results of all messages. */
export interface ListingsResult<Message extends ListingMessage = ListingMessage> {
  /** The feeds that were submitted: several if there were too many messages. */
  readonly feedIds: readonly string[]
  /** The result of each message, in the order of the messages. */
  readonly results: readonly ListingResult<Message>[]
  /** The results that were not accepted. */
  readonly failed: readonly ListingResult<Message>[]
  /** Issues that belong to no message. */
  readonly issues: readonly ListingIssue[]
}

/** Most messages of one feed. @see https://developer-docs.amazon/sp-api/changelog/update-feed-size-and-rate-limit-changes-for-the-json_listings_feed */
const maxMessages = 25_000

/** Most bytes of one feed. @see https://developer-docs.amazon/sp-api/docs/feeds-api-best-practices */
const maxBytes = 10 * 1024 * 1024

/**
 * Submits changes of listings as `JSON_LISTINGS_FEED`, waits until Amazon has processed them, and matches the issues with the
 * messages. If there are too many messages for one feed, they are split into several.
 *
 * @throws JobError if a feed could not be processed, or if waiting ended early. DocumentError if an upload failed. The errors of the
 * client. RangeError if one message is too large for a feed.
 * @example
 * const messages = [{ operationType: 'DELETE', sku: 'OLD-1' }]
 * const { failed } = await submitListings(feeds, { sellerId, marketplaceIds: ['A1PA6795UKMFR9'], messages })
 */
export async function submitListings<Message extends ListingMessage>(
  feeds: FeedsApi,
  request: ListingsRequest<Message>,
  options: FeedOptions = {},
): Promise<ListingsResult<Message>> {
  const parts: { readonly feedId: string; readonly messages: readonly Message[] }[] = []
  for await (const part of split(request.messages)) {
    parts.push({ feedId: await createListingsFeed(feeds, request, part, options), messages: part })
  }
  const read = parts.map(async ({ feedId, messages }) =>
    matchResults(await waitForFeed(feeds, feedId, options), messages),
  )
  const all = await Promise.all(read)
  const results = all.flatMap((each) => each.results)
  return {
    feedIds: parts.map(({ feedId }) => feedId),
    results,
    failed: results.filter(({ ok }) => !ok),
    issues: all.flatMap((each) => each.issues),
  }
}

function createListingsFeed(
  feeds: FeedsApi,
  { sellerId, marketplaceIds, issueLocale }: Omit<ListingsRequest, 'messages'>,
  messages: readonly ListingMessage[],
  { signal, document }: FeedOptions,
): Promise<string> {
  const header = { sellerId, version: '2.0', ...(issueLocale !== undefined && { issueLocale }) }
  return createFeed(
    feeds,
    {
      feedType: 'JSON_LISTINGS_FEED',
      marketplaceIds,
      contentType: 'application/json; charset=UTF-8',
      content: JSON.stringify({ header, messages: messages.map((each, index) => ({ messageId: index + 1, ...each })) }),
    },
    { proxy: document?.proxy, signal },
  )
}

/** Bytes of the feed around its messages, at most. */
const frameBytes = 4096

/** Bytes of a message's ID and its separator, at most. */
const idBytes = 32

/** Splits messages at Amazon's limits. */
async function* split<Message>(
  messages: Iterable<Message> | AsyncIterable<Message>,
): AsyncGenerator<Message[], void, undefined> {
  let part: Message[] = []
  let bytes = frameBytes
  for await (const message of messages) {
    const size = Buffer.byteLength(JSON.stringify(message)) + idBytes
    if (size > maxBytes - frameBytes) throw new RangeError(`A message has ${size} bytes. A feed can have ${maxBytes}.`)
    if (part.length === maxMessages || bytes + size > maxBytes) {
      yield part
      part = []
      bytes = frameBytes
    }
    part.push(message)
    bytes += size
  }
  if (part.length > 0) yield part
}

/** The result document of a JSON_LISTINGS_FEED, as far as it is read. */
interface ProcessingReport {
  readonly issues: readonly (ListingIssue & { readonly messageId?: number })[]
}

async function matchResults<Message extends ListingMessage>(
  result: FeedResult,
  messages: readonly Message[],
): Promise<{ results: ListingResult<Message>[]; issues: ListingIssue[] }> {
  const report: ProcessingReport = JSON.parse(await result.text())
  const byMessage = new Map<number, ListingIssue[]>()
  const others: ListingIssue[] = []
  for (const { messageId, severity, code, message, attributeName } of report.issues) {
    const list = messageId !== undefined && messages[messageId - 1] ? listOf(byMessage, messageId) : others
    list.push({ severity, code, message, attributeName })
  }
  const results = messages.map((message, index) => {
    const issues = byMessage.get(index + 1) ?? []
    return { message, ok: !issues.some(({ severity }) => severity === 'ERROR'), issues }
  })
  return { results, issues: others }
}

function listOf<Item>(lists: Map<number, Item[]>, key: number): Item[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}
