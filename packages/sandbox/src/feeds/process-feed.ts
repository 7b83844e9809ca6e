import type { FeedReport } from '../account/feeds.js'
import type { FeedInput, FeedType } from './feed-type.js'
import { flatFileFeeds } from './flat-file-feeds.js'
import { listingsFeed } from './listings-feed.js'
import { xmlFeeds } from './xml-feeds.js'

/** The feed types that change the account. */
const feedTypes: Readonly<Record<string, FeedType>> = {
  JSON_LISTINGS_FEED: listingsFeed,
  ...xmlFeeds,
  ...flatFileFeeds,
}

/**
 * The feed types for listings that Amazon has not processed since 2025-07-31. They end as `FATAL`.
 * @see https://developer-docs.amazon/sp-api/docs/listings-feed-type-values
 * @see https://developer-docs.amazon/sp-api/changelog/update-removal-date-of-feeds-api-support-for-xml-and-flat-file-listings-feeds-changed-to-july-31-2025-1
 */
const legacyFeeds: ReadonlySet<string> = new Set([
  'POST_PRODUCT_DATA',
  'POST_INVENTORY_AVAILABILITY_DATA',
  'POST_PRODUCT_OVERRIDES_DATA',
  'POST_PRODUCT_PRICING_DATA',
  'POST_PRODUCT_IMAGE_DATA',
  'POST_PRODUCT_RELATIONSHIP_DATA',
  'POST_FLAT_FILE_INVLOADER_DATA',
  'POST_FLAT_FILE_BOOKLOADER_DATA',
  'POST_FLAT_FILE_CONVERGENCE_LISTINGS_DATA',
  'POST_FLAT_FILE_LISTINGS_DATA',
  'POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA',
  'POST_UIEE_BOOKLOADER_DATA',
])

/** A feed of a type that Amazon has removed. */
class UnsupportedFeed extends Error {
  override readonly name = 'UnsupportedFeed'
}

/**
 * Processes a feed. Feeds of unknown types change nothing, and their report says so.
 * @throws UnsupportedFeed if Amazon no longer processes feeds of this type.
 */
export function processFeed(feedType: string, input: FeedInput): FeedReport {
  if (legacyFeeds.has(feedType)) {
    throw new UnsupportedFeed(
      `Amazon has not processed ${feedType} since July 31, 2025. Use the Listings Items API or JSON_LISTINGS_FEED.`,
    )
  }
  return ((Object.hasOwn(feedTypes, feedType) && feedTypes[feedType]) || acceptFeed)(input)
}

function acceptFeed({ feedId }: FeedInput): FeedReport {
  const content = `The sandbox accepted the feed ${feedId}. Feeds of this type change nothing in the sandbox.\n`
  return { content, contentType: 'text/plain; charset=UTF-8' }
}
