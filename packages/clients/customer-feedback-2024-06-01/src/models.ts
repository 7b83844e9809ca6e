// Generated from Amazon's model customerFeedback_2024-06-01. To change this file, see CONTRIBUTING.md.

export interface BrowseNodeAllOccurrence {
  topTwentyFivePercentProducts: number
  allProducts: number
}

export interface BrowseNodeAllStarRatingImpact {
  topTwentyFivePercentProducts: number
  allProducts: number
}

export interface BrowseNodeOccurrence {
  allProducts: number
}

export interface BrowseNodeResponse {
  browseNodeId: string
  displayName: string
}

export interface BrowseNodeReturnTopics {
  topic: string
  browseNodeMetrics: BrowseNodeTrendMetrics
}

export interface BrowseNodeReturnTopicsResponse {
  browseNodeId: string
  displayName: string
  marketplaceId: string
  countryCode: string
  dateRange: DateRange
  /** At most 10 items. */
  topics: BrowseNodeReturnTopics[]
}

export interface BrowseNodeReturnTrend {
  topic: string
  trendMetrics: BrowseNodeReturnTrendPoint[]
}

export interface BrowseNodeReturnTrendPoint {
  dateRange: DateRange
  browseNodeMetrics: BrowseNodeTrendMetrics
}

export interface BrowseNodeReturnTrendsResponse {
  browseNodeId: string
  displayName: string
  marketplaceId: string
  countryCode: string
  dateRange: DateRange
  /** At most 10 items. */
  returnTrends: BrowseNodeReturnTrend[]
}

export interface BrowseNodeReviewSubtopicMetrics {
  occurrencePercentage: number
}

export interface BrowseNodeReviewTopic {
  topic: string
  browseNodeMetrics: BrowseNodeReviewTopicMetrics
  /** At most 3 items. */
  reviewSnippets?: string[] | undefined
  /** At most 5 items. */
  subtopics?: BrowseNodeSubtopic[] | undefined
}

export interface BrowseNodeReviewTopicMetrics {
  occurrencePercentage?: BrowseNodeAllOccurrence | undefined
  starRatingImpact?: BrowseNodeAllStarRatingImpact | undefined
}

export interface BrowseNodeReviewTopics {
  /** At most 10 items. */
  positiveTopics?: BrowseNodeReviewTopic[] | undefined
  /** At most 10 items. */
  negativeTopics?: BrowseNodeReviewTopic[] | undefined
}

export interface BrowseNodeReviewTopicsResponse {
  browseNodeId: string
  displayName: string
  marketplaceId: string
  countryCode: string
  dateRange: DateRange
  topics: BrowseNodeReviewTopics
}

export interface BrowseNodeReviewTrend {
  topic: string
  /** At most 6 items. */
  trendMetrics: BrowseNodeReviewTrendPoint[]
}

export interface BrowseNodeReviewTrendMetrics {
  occurrencePercentage: BrowseNodeAllOccurrence
}

export interface BrowseNodeReviewTrendPoint {
  dateRange: DateRange
  browseNodeMetrics: BrowseNodeReviewTrendMetrics
}

export interface BrowseNodeReviewTrends {
  /** At most 10 items. */
  positiveTopics?: BrowseNodeReviewTrend[] | undefined
  /** At most 10 items. */
  negativeTopics?: BrowseNodeReviewTrend[] | undefined
}

export interface BrowseNodeReviewTrendsResponse {
  browseNodeId: string
  displayName: string
  marketplaceId: string
  countryCode: string
  dateRange: DateRange
  reviewTrends: BrowseNodeReviewTrends
}

export interface BrowseNodeStarRatingImpact {
  allProducts: number
}

export interface BrowseNodeSubtopic {
  subtopic: string
  metrics: BrowseNodeReviewSubtopicMetrics
  /** At most 3 items. */
  reviewSnippets?: string[] | undefined
}

export interface BrowseNodeTrendMetrics {
  occurrencePercentage: BrowseNodeOccurrence
}

export interface ChildAsinMentionMetrics {
  asin: string
  numberOfMentions: number
}

export interface ChildAsinMetrics {
  mostMentions?: ChildAsinMentionMetrics | undefined
  leastMentions?: ChildAsinMentionMetrics | undefined
}

export interface DateRange {
  /** ISO 8601 date and time. */
  startDate: string
  /** ISO 8601 date and time. */
  endDate: string
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface ItemReviewBrowseNodeMetrics {
  occurrencePercentage?: BrowseNodeOccurrence | undefined
  starRatingImpact?: BrowseNodeStarRatingImpact | undefined
}

export interface ItemReviewSubtopic {
  subtopic: string
  metrics: ItemReviewSubtopicMetrics
  /** At most 3 items. */
  reviewSnippets?: string[] | undefined
}

export interface ItemReviewSubtopicMetrics {
  numberOfMentions: number
  occurrencePercentage: number
}

export interface ItemReviewTopic {
  topic: string
  asinMetrics: ItemReviewTopicMetrics
  parentAsinMetrics?: ItemReviewTopicMetrics | undefined
  browseNodeMetrics?: ItemReviewBrowseNodeMetrics | undefined
  childAsinMetrics?: ChildAsinMetrics | undefined
  /** At most 3 items. */
  reviewSnippets?: string[] | undefined
  /** At most 5 items. */
  subtopics?: ItemReviewSubtopic[] | undefined
}

export interface ItemReviewTopicMetrics {
  numberOfMentions?: number | undefined
  occurrencePercentage?: number | undefined
  starRatingImpact?: number | undefined
}

export interface ItemReviewTopics {
  /** At most 10 items. */
  positiveTopics?: ItemReviewTopic[] | undefined
  /** At most 10 items. */
  negativeTopics?: ItemReviewTopic[] | undefined
}

export interface ItemReviewTopicsResponse {
  asin: string
  itemName: string
  marketplaceId: string
  countryCode: string
  dateRange: DateRange
  topics: ItemReviewTopics
}

export interface ItemReviewTrend {
  topic: string
  /** At most 6 items. */
  trendMetrics: ItemReviewTrendPoint[]
}

export interface ItemReviewTrendPoint {
  dateRange: DateRange
  asinMetrics: ReviewTrendMetrics
  parentAsinMetrics?: ReviewTrendMetrics | undefined
  browseNodeMetrics?: BrowseNodeTrendMetrics | undefined
}

export interface ItemReviewTrends {
  /** At most 10 items. */
  positiveTopics?: ItemReviewTrend[] | undefined
  /** At most 10 items. */
  negativeTopics?: ItemReviewTrend[] | undefined
}

export interface ItemReviewTrendsResponse {
  asin: string
  itemName: string
  marketplaceId: string
  countryCode: string
  dateRange: DateRange
  reviewTrends: ItemReviewTrends
}

export interface ReviewTrendMetrics {
  occurrencePercentage: number
}

/** Values of `getBrowseNodeReviewTopics.sortBy`. */
export type GetBrowseNodeReviewTopicsSortBy = 'MENTIONS' | 'STAR_RATING_IMPACT'

/** Values of `getItemReviewTopics.sortBy`. */
export type GetItemReviewTopicsSortBy = 'MENTIONS' | 'STAR_RATING_IMPACT'

/** Parameters of {@link CustomerFeedbackApi.getBrowseNodeReturnTopics}. */
export interface GetBrowseNodeReturnTopicsParams {
  browseNodeId: string
  marketplaceId: string
}

/** Parameters of {@link CustomerFeedbackApi.getBrowseNodeReturnTrends}. */
export interface GetBrowseNodeReturnTrendsParams {
  browseNodeId: string
  marketplaceId: string
}

/** Parameters of {@link CustomerFeedbackApi.getBrowseNodeReviewTopics}. */
export interface GetBrowseNodeReviewTopicsParams {
  browseNodeId: string
  marketplaceId: string
  sortBy: GetBrowseNodeReviewTopicsSortBy
}

/** Parameters of {@link CustomerFeedbackApi.getBrowseNodeReviewTrends}. */
export interface GetBrowseNodeReviewTrendsParams {
  browseNodeId: string
  marketplaceId: string
}

/** Parameters of {@link CustomerFeedbackApi.getItemBrowseNode}. */
export interface GetItemBrowseNodeParams {
  asin: string
  marketplaceId: string
}

/** Parameters of {@link CustomerFeedbackApi.getItemReviewTopics}. */
export interface GetItemReviewTopicsParams {
  asin: string
  marketplaceId: string
  sortBy: GetItemReviewTopicsSortBy
}

/** Parameters of {@link CustomerFeedbackApi.getItemReviewTrends}. */
export interface GetItemReviewTrendsParams {
  asin: string
  marketplaceId: string
}
