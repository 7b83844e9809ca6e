import type { FeedReport } from '../account/feeds.js'
import type { FeedInput, FeedType } from './feed-type.js'
import { flatFileFeeds } from './flat-file-feeds.js'
import { legacyFeeds } from './legacy-feeds.js'
import { listingsFeed } from './listings-feed.js'
import { xmlFeeds } from './xml-feeds.js'

/** The feed types that change the account. */
const feedTypes: Readonly<Record<string, FeedType>> = {
  JSON_LISTINGS_FEED: listingsFeed,
  ...xmlFeeds,
  ...flatFileFeeds,
}

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
