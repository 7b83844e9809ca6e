export {
  createFeed,
  type FeedOptions,
  type FeedRequest,
  FeedResult,
  openFeedResult,
  submitFeed,
  waitForFeed,
} from './feeds.js'
export {
  type ListingIssue,
  type ListingMessage,
  type ListingPatch,
  type ListingResult,
  type ListingsRequest,
  type ListingsResult,
  submitListings,
} from './listings.js'
