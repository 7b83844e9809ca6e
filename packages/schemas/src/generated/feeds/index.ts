// Generated from the schemas in models. To change this file, see CONTRIBUTING.md.

import type * as ListingsFeedTypes from './listings-feed.js'
import type { ListingsFeed } from './listings-feed.js'
import type * as ListingsFeedMessageTypes from './listings-feed-message.js'
import type { ListingsFeedMessage } from './listings-feed-message.js'
import type * as ListingsFeedProcessingReportTypes from './listings-feed-processing-report.js'
import type { ListingsFeedProcessingReport } from './listings-feed-processing-report.js'

export type {
  ListingsFeed,
  ListingsFeedMessage,
  ListingsFeedMessageTypes,
  ListingsFeedProcessingReport,
  ListingsFeedProcessingReportTypes,
  ListingsFeedTypes,
}

/** One row for each schema of a feed. `part` is what the schema describes. */
export const feedSchemas = [
  {
    feedType: 'JSON_LISTINGS_FEED',
    part: 'message',
    typeName: 'ListingsFeedMessage',
    schema: 'listings-feed-message-schema-v2',
  },
  {
    feedType: 'JSON_LISTINGS_FEED',
    part: 'processingReport',
    typeName: 'ListingsFeedProcessingReport',
    schema: 'listings-feed-processing-report-schema-v2',
  },
  { feedType: 'JSON_LISTINGS_FEED', part: 'feed', typeName: 'ListingsFeed', schema: 'listings-feed-schema-v2' },
] as const
