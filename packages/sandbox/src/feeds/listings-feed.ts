import type { FeedReport } from '../account/feeds.js'
import { Listings, type SubmissionResult } from '../account/listings/listings.js'
import { type FeedInput, issueCodes } from './feed-type.js'
import { faultsOfMessage, isObject, type ListingsFeedMessage } from './listings-feed-message.js'

/** An entry of `issues` in the processing report. */
interface ReportIssue {
  readonly messageId?: number
  readonly sku?: string
  readonly code: string
  readonly severity: 'ERROR' | 'WARNING' | 'INFO'
  readonly message: string
  readonly attributeName?: string
}

/** @see https://developer-docs.amazon/sp-api/changelog/update-feed-size-and-rate-limit-changes-for-the-json_listings_feed */
const maxMessages = 25_000

/**
 * Processes a feed of listings in JSON.
 * @see https://developer-docs.amazon/sp-api/docs/listings-feed-type-values
 */
export function listingsFeed(input: FeedInput): FeedReport {
  const feed = parse(input.text)
  const fault = faultOfFeed(feed)
  if (fault !== undefined || !isObject(feed)) {
    return report(input, feed, [{ code: issueCodes.invalidFeed, severity: 'ERROR', message: fault ?? '' }], [])
  }
  const messages = Array.isArray(feed.messages) ? feed.messages : []
  const known = new Set<unknown>()
  const issues = messages.map((message: unknown) => {
    const messageId = isObject(message) ? message.messageId : undefined
    const isDuplicate = messageId !== undefined && known.has(messageId)
    known.add(messageId)
    return isDuplicate
      ? [invalid(message, `The messageId '${messageId}' is not unique in this feed.`)]
      : applyMessage(message, input)
  })
  return report(input, feed, [], issues)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The fault of a feed as a whole. If it has one, none of its messages are processed. */
function faultOfFeed(feed: unknown): string | undefined {
  if (!isObject(feed)) return 'The feed is not a valid JSON object.'
  const { header, messages } = feed
  if (!isObject(header)) return "The field 'header' is required but not supplied."
  if (typeof header.sellerId !== 'string' || header.sellerId === '') {
    return "The field 'header.sellerId' is required but not supplied."
  }
  if (header.version !== '2.0') return "The value of the field 'header.version' is invalid. Use 2.0."
  if (!Array.isArray(messages) || messages.length === 0) return "The field 'messages' must have at least one message."
  return messages.length > maxMessages
    ? `The field 'messages' has ${messages.length} messages. Send at most ${maxMessages}.`
    : undefined
}

function applyMessage(message: unknown, { account, marketplaceIds }: FeedInput): ReportIssue[] {
  const faults = faultsOfMessage(message)
  if (faults.length > 0) return faults.map((fault) => invalid(message, fault))
  // It has passed the checks of Amazon's schema.
  const checked = message as ListingsFeedMessage
  const { messageId, sku } = checked
  const result = submit(account.part(Listings), checked, marketplaceIds)
  return result.issues.map(({ code, severity, message: text, attributeNames }) => ({
    messageId,
    sku,
    code,
    severity,
    message: text,
    attributeName: attributeNames?.[0],
  }))
}

function submit(
  listings: Listings,
  { operationType, sku, productType = '', requirements, attributes = {}, patches = [] }: ListingsFeedMessage,
  marketplaceIds: readonly string[],
): SubmissionResult {
  switch (operationType) {
    case 'UPDATE':
      return listings.put(sku, { productType, requirements, attributes, marketplaceIds })
    case 'PATCH':
      return listings.patch(sku, { productType, patches, marketplaceIds })
    case 'PARTIAL_UPDATE':
      return listings.patch(sku, { productType, patches: replacements(attributes), marketplaceIds })
    case 'DELETE':
      return listings.delete(sku, marketplaceIds)
  }
}

/** A partial update is a patch that replaces attributes. */
function replacements(attributes: Readonly<Record<string, unknown>>): NonNullable<ListingsFeedMessage['patches']> {
  return Object.entries(attributes).map(([name, value]) => ({
    op: 'replace',
    path: `/attributes/${name}`,
    value: Array.isArray(value) ? value : [],
  }))
}

/** The issue of a message that breaks the schema. It has the ID and the SKU if these are valid. */
function invalid(message: unknown, text: string): ReportIssue {
  const { messageId, sku } = isObject(message) ? message : {}
  return {
    ...(Number.isInteger(messageId) && Number(messageId) >= 1 && { messageId: Number(messageId) }),
    ...(typeof sku === 'string' && sku !== '' && { sku }),
    code: issueCodes.invalidFeed,
    severity: 'ERROR',
    message: text,
  }
}

/**
 * @param ofFeed Issues that belong to no message.
 * @param ofMessages The issues of each message.
 */
function report(
  { feedId }: FeedInput,
  feed: unknown,
  ofFeed: readonly ReportIssue[],
  ofMessages: readonly (readonly ReportIssue[])[],
): FeedReport {
  const { sellerId } = isObject(feed) && isObject(feed.header) ? feed.header : {}
  const issues = [...ofFeed, ...ofMessages.flat()]
  const invalidMessages = ofMessages.filter((each) => each.some(({ severity }) => severity === 'ERROR')).length
  const count = (severity: ReportIssue['severity']) => issues.filter((each) => each.severity === severity).length
  return {
    content: JSON.stringify({
      header: { sellerId: typeof sellerId === 'string' ? sellerId : '', version: '2.0', feedId },
      issues,
      summary: {
        errors: count('ERROR'),
        warnings: count('WARNING'),
        messagesProcessed: ofMessages.length,
        messagesAccepted: ofMessages.length - invalidMessages,
        messagesInvalid: invalidMessages,
      },
    }),
    contentType: 'application/json; charset=UTF-8',
    isCompressed: true,
  }
}
