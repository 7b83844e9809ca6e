import type { FeedInput, FeedReport, FeedType } from './feed-type.js'
import { flatFileFeeds } from './flat-file-feeds.js'
import { listingsFeed } from './listings-feed.js'
import { xmlFeeds } from './xml-feeds.js'

/** The feed types that change the account. */
const feedTypes: Readonly<Record<string, FeedType>> = {
  JSON_LISTINGS_FEED: listingsFeed,
  ...xmlFeeds,
  ...flatFileFeeds,
}

/** Processes a feed. Feeds of other types change nothing, and their report says that everything was successful. */
export function processFeed(feedType: string, input: FeedInput): FeedReport {
  return ((Object.hasOwn(feedTypes, feedType) && feedTypes[feedType]) || acceptFeed)(input)
}

function acceptFeed({ feedId }: FeedInput): FeedReport {
  const content = `The sandbox accepted the feed ${feedId}. Feeds of this type change nothing in the sandbox.\n`
  return { content, contentType: 'text/plain; charset=UTF-8', isCompressed: false }
}
