// Generated from Amazon's model customerFeedback_2024-06-01. To change this file, see CONTRIBUTING.md.

/** Percentage of reviews in a browse node that mention a topic: for all products, and for the top 25%. */
export interface BrowseNodeAllOccurrence {
  /** Percentage among reviews of the top 25% of products. */
  topTwentyFivePercentProducts: number
  /** Percentage among reviews of all products. */
  allProducts: number
}

/** Change that a topic makes to star ratings in a browse node: for all products, and for the top 25%. */
export interface BrowseNodeAllStarRatingImpact {
  /** Effect on the star rating of the top 25% of products, positive or negative. */
  topTwentyFivePercentProducts: number
  /** Effect on the star rating of all products, positive or negative. */
  allProducts: number
}

/** Percentage of feedback in a browse node that mentions a topic. */
export interface BrowseNodeOccurrence {
  /** Percentage among reviews or returns of all products in the browse node. */
  allProducts: number
}

/** Response of `getItemBrowseNode`. */
export interface BrowseNodeResponse {
  /** ID of the browse node, for the operations for browse nodes. */
  browseNodeId: string
  /** Name of the browse node on Amazon's website. */
  displayName: string
}

/** A topic that customers mention when they return items of a browse node. */
export interface BrowseNodeReturnTopics {
  /** Name of the topic. */
  topic: string
  /** How often returns in the browse node mention the topic. */
  browseNodeMetrics: BrowseNodeTrendMetrics
}

/** Response of `getBrowseNodeReturnTopics`. */
export interface BrowseNodeReturnTopicsResponse {
  /** ID of the requested browse node. */
  browseNodeId: string
  /** Name of the browse node on Amazon's website. */
  displayName: string
  /** ID of the requested Amazon store. */
  marketplaceId: string
  /** ISO 3166-1 alpha-2 code of the store's country, such as `US`. */
  countryCode: string
  /** Period of the returns. */
  dateRange: DateRange
  /** Topics that customers mention in returns. At most 10 items. */
  topics: BrowseNodeReturnTopics[]
}

/** Trend of a topic that customers mention when they return items of a browse node. */
export interface BrowseNodeReturnTrend {
  /** Name of the topic. */
  topic: string
  /** How often returns mention the topic, for each month. */
  trendMetrics: BrowseNodeReturnTrendPoint[]
}

/** How often returns in a browse node mention a topic in one month. */
export interface BrowseNodeReturnTrendPoint {
  /** Period of the returns. */
  dateRange: DateRange
  /** Percentage of returns that mention the topic. */
  browseNodeMetrics: BrowseNodeTrendMetrics
}

/** Response of `getBrowseNodeReturnTrends`. */
export interface BrowseNodeReturnTrendsResponse {
  /** ID of the requested browse node. */
  browseNodeId: string
  /** Name of the browse node on Amazon's website. */
  displayName: string
  /** ID of the requested Amazon store. */
  marketplaceId: string
  /** ISO 3166-1 alpha-2 code of the store's country, such as `US`. */
  countryCode: string
  /** Period of the returns. */
  dateRange: DateRange
  /** Trends of the topics that customers mention in returns. At most 10 items. */
  returnTrends: BrowseNodeReturnTrend[]
}

/** How often reviews in a browse node mention a subtopic. */
export interface BrowseNodeReviewSubtopicMetrics {
  /** Percentage of reviews that mention the subtopic. */
  occurrencePercentage: number
}

/** A topic in the reviews of a browse node, with its frequency, effect and subtopics. */
export interface BrowseNodeReviewTopic {
  /** Name of the topic. */
  topic: string
  /** How often reviews mention the topic, and how it affects the star rating. */
  browseNodeMetrics: BrowseNodeReviewTopicMetrics
  /** Up to three extracts from reviews with the topic. `null` if too few are available. At most 3 items. */
  reviewSnippets?: string[] | undefined
  /** The five most frequent subtopics. `null` if the topic has none. At most 5 items. */
  subtopics?: BrowseNodeSubtopic[] | undefined
}

/** Frequency of a topic in a browse node, and its effect on star ratings. */
export interface BrowseNodeReviewTopicMetrics {
  /** Percentage of reviews that mention the topic. `null` if too few do. */
  occurrencePercentage?: BrowseNodeAllOccurrence | undefined
  /** How the topic changes the star ratings. `null` if it does not change them. */
  starRatingImpact?: BrowseNodeAllStarRatingImpact | undefined
}

/** The ten most positive and the ten most negative topics in the reviews of a browse node. */
export interface BrowseNodeReviewTopics {
  /**
   * Most positive topics, in the order of `sortBy`. `null` if the browse node has too few positive reviews. At
   * most 10 items.
   */
  positiveTopics?: BrowseNodeReviewTopic[] | undefined
  /**
   * Most negative topics, in the order of `sortBy`. `null` if the browse node has too few negative reviews. At
   * most 10 items.
   */
  negativeTopics?: BrowseNodeReviewTopic[] | undefined
}

/** Response of `getBrowseNodeReviewTopics`. */
export interface BrowseNodeReviewTopicsResponse {
  /** ID of the requested browse node. */
  browseNodeId: string
  /** Name of the browse node on Amazon's website. */
  displayName: string
  /** ID of the requested Amazon store. */
  marketplaceId: string
  /** ISO 3166-1 alpha-2 code of the store's country, such as `US`. */
  countryCode: string
  /** Period of the reviews. */
  dateRange: DateRange
  /** Most positive and most negative topics in the reviews. */
  topics: BrowseNodeReviewTopics
}

/** Trend of a topic in the reviews of a browse node. */
export interface BrowseNodeReviewTrend {
  /** Name of the topic. */
  topic: string
  /** How often reviews mention the topic, for each of the last six months. At most 6 items. */
  trendMetrics: BrowseNodeReviewTrendPoint[]
}

/** How often reviews in a browse node mention a topic. */
export interface BrowseNodeReviewTrendMetrics {
  /** Percentage of reviews that mention the topic. */
  occurrencePercentage: BrowseNodeAllOccurrence
}

/** How often reviews in a browse node mention a topic in one month. */
export interface BrowseNodeReviewTrendPoint {
  /** Period of the reviews. */
  dateRange: DateRange
  /** Percentage of reviews that mention the topic. */
  browseNodeMetrics: BrowseNodeReviewTrendMetrics
}

/** Trends of the ten most positive and the ten most negative topics in the reviews of a browse node. */
export interface BrowseNodeReviewTrends {
  /**
   * Trends of the most positive topics, sorted by the percentage of reviews that mention them. `null` if the
   * browse node has too few positive reviews. At most 10 items.
   */
  positiveTopics?: BrowseNodeReviewTrend[] | undefined
  /**
   * Trends of the most negative topics, sorted by the percentage of reviews that mention them. `null` if the
   * browse node has too few reviews. At most 10 items.
   */
  negativeTopics?: BrowseNodeReviewTrend[] | undefined
}

/** Response of `getBrowseNodeReviewTrends`. */
export interface BrowseNodeReviewTrendsResponse {
  /** ID of the requested browse node. */
  browseNodeId: string
  /** Name of the browse node on Amazon's website. */
  displayName: string
  /** ID of the requested Amazon store. */
  marketplaceId: string
  /** ISO 3166-1 alpha-2 code of the store's country, such as `US`. */
  countryCode: string
  /** Period of the reviews. */
  dateRange: DateRange
  /** Trends of the most positive and most negative topics. */
  reviewTrends: BrowseNodeReviewTrends
}

/** Change that a topic makes to star ratings in a browse node. */
export interface BrowseNodeStarRatingImpact {
  /** Effect on the star rating over all products of the browse node, positive or negative. */
  allProducts: number
}

/** A part of a topic in the reviews of a browse node. */
export interface BrowseNodeSubtopic {
  /** Name of the subtopic. */
  subtopic: string
  /** How often reviews mention the subtopic. */
  metrics: BrowseNodeReviewSubtopicMetrics
  /** Up to three extracts from reviews with the topic. `null` if too few are available. At most 3 items. */
  reviewSnippets?: string[] | undefined
}

/** How often reviews or returns in a browse node mention a topic. */
export interface BrowseNodeTrendMetrics {
  /** Percentage of the feedback in which the topic occurs. */
  occurrencePercentage: BrowseNodeOccurrence
}

/** How often reviews of a child ASIN mention a topic. */
export interface ChildAsinMentionMetrics {
  /** Child ASIN whose reviews are counted. */
  asin: string
  /** Number of times that reviews of the child ASIN mention the topic. */
  numberOfMentions: number
}

/** The child ASINs of the same parent whose reviews mention a topic most and least often. */
export interface ChildAsinMetrics {
  /** The child ASIN whose reviews mention the topic most often. `null` without data for child ASINs. */
  mostMentions?: ChildAsinMentionMetrics | undefined
  /** The child ASIN whose reviews mention the topic least often. `null` without data for child ASINs. */
  leastMentions?: ChildAsinMentionMetrics | undefined
}

/** A period, as start and end. */
export interface DateRange {
  /** Start of the period, as an ISO 8601 date and time. */
  startDate: string
  /** End of the period, as an ISO 8601 date and time. */
  endDate: string
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** Frequency and effect of an item's topic in the item's browse node. */
export interface ItemReviewBrowseNodeMetrics {
  /** Percentage of reviews that mention the topic. `null` if too few do. */
  occurrencePercentage?: BrowseNodeOccurrence | undefined
  /** Effect of the topic on star ratings in the browse node. `null` if it has none. */
  starRatingImpact?: BrowseNodeStarRatingImpact | undefined
}

/** A part of a topic in the reviews of an item. */
export interface ItemReviewSubtopic {
  /** Name of the subtopic. */
  subtopic: string
  /** How often reviews mention the subtopic. */
  metrics: ItemReviewSubtopicMetrics
  /** Up to three extracts from reviews with the subtopic. `null` if too few are available. At most 3 items. */
  reviewSnippets?: string[] | undefined
}

/** How often reviews of an item mention a subtopic. */
export interface ItemReviewSubtopicMetrics {
  /** Number of times that the subtopic occurs in reviews. */
  numberOfMentions: number
  /** Percentage of reviews that mention the subtopic. */
  occurrencePercentage: number
}

/** A topic in the reviews of an item, with its frequency, effect and subtopics. */
export interface ItemReviewTopic {
  /** Name of the topic. */
  topic: string
  /** Frequency and effect of the topic for the requested ASIN. */
  asinMetrics: ItemReviewTopicMetrics
  /** Frequency and effect of the topic for the parent ASIN. `null` if there are too few data. */
  parentAsinMetrics?: ItemReviewTopicMetrics | undefined
  /** Frequency and effect of the topic in the item's browse node. `null` if there are too few data. */
  browseNodeMetrics?: ItemReviewBrowseNodeMetrics | undefined
  /** Frequency of the topic for other child ASINs of the same parent. `null` without data. */
  childAsinMetrics?: ChildAsinMetrics | undefined
  /** Up to three extracts from reviews with the topic. `null` if too few are available. At most 3 items. */
  reviewSnippets?: string[] | undefined
  /**
   * Up to five subtopics, sorted by the percentage of reviews that mention them. `null` if the topic has none. At
   * most 5 items.
   */
  subtopics?: ItemReviewSubtopic[] | undefined
}

/** Frequency of a topic in reviews, and its effect on the star rating. */
export interface ItemReviewTopicMetrics {
  /** Number of times that the topic occurs in reviews. `null` if it occurs too rarely. */
  numberOfMentions?: number | undefined
  /** Percentage of reviews that mention the topic. `null` if it occurs too rarely. */
  occurrencePercentage?: number | undefined
  /** Effect of the topic on the ASIN's star rating, positive or negative. `null` if it has none. */
  starRatingImpact?: number | undefined
}

/** The ten most positive and the ten most negative topics in the reviews of an item. */
export interface ItemReviewTopics {
  /**
   * Most positive topics, in the order of `sortBy`. `null` if the item has too few positive reviews. At most 10
   * items.
   */
  positiveTopics?: ItemReviewTopic[] | undefined
  /**
   * Most negative topics, in the order of `sortBy`. `null` if the item has too few negative reviews. At most 10
   * items.
   */
  negativeTopics?: ItemReviewTopic[] | undefined
}

/** Response of `getItemReviewTopics`. */
export interface ItemReviewTopicsResponse {
  /** The requested ASIN. */
  asin: string
  /** Title of the product. */
  itemName: string
  /** ID of the requested Amazon store. */
  marketplaceId: string
  /** ISO 3166-1 alpha-2 code of the store's country, such as `US`. */
  countryCode: string
  /** Period of the reviews. */
  dateRange: DateRange
  /** Most positive and most negative topics in the reviews. */
  topics: ItemReviewTopics
}

/** Trend of a topic in the reviews of an item. */
export interface ItemReviewTrend {
  /** Name of the topic. */
  topic: string
  /** How often reviews mention the topic, for each of the last six months. At most 6 items. */
  trendMetrics: ItemReviewTrendPoint[]
}

/** How often reviews mention a topic in one month: for the item, its parent and its browse node. */
export interface ItemReviewTrendPoint {
  /** Period of the reviews. */
  dateRange: DateRange
  /** Percentage of reviews of the requested ASIN that mention the topic. */
  asinMetrics: ReviewTrendMetrics
  /** Percentage of reviews of the parent ASIN that mention the topic. `null` if there are too few data. */
  parentAsinMetrics?: ReviewTrendMetrics | undefined
  /** Percentage of reviews in the browse node with the topic. `null` if there are too few data. */
  browseNodeMetrics?: BrowseNodeTrendMetrics | undefined
}

/** Trends of the ten most positive and the ten most negative topics in the reviews of an item. */
export interface ItemReviewTrends {
  /**
   * Trends of the most positive topics, sorted by the percentage of reviews that mention them. `null` if the item
   * has too few positive reviews. At most 10 items.
   */
  positiveTopics?: ItemReviewTrend[] | undefined
  /**
   * Trends of the most negative topics, sorted by the percentage of reviews that mention them. `null` if the item
   * has too few negative reviews. At most 10 items.
   */
  negativeTopics?: ItemReviewTrend[] | undefined
}

/** Response of `getItemReviewTrends`. */
export interface ItemReviewTrendsResponse {
  /** The requested ASIN. */
  asin: string
  /** Title of the product. */
  itemName: string
  /** ID of the requested Amazon store. */
  marketplaceId: string
  /** ISO 3166-1 alpha-2 code of the store's country, such as `US`. */
  countryCode: string
  /** Period of the reviews. */
  dateRange: DateRange
  /** Trends of the most positive and most negative topics. */
  reviewTrends: ItemReviewTrends
}

/** How often reviews mention a topic. */
export interface ReviewTrendMetrics {
  /** Percentage of reviews that mention the topic. */
  occurrencePercentage: number
}

/** Values of `getBrowseNodeReviewTopics.sortBy`. */
export type GetBrowseNodeReviewTopicsSortBy = 'MENTIONS' | 'STAR_RATING_IMPACT'

/** Values of `getItemReviewTopics.sortBy`. */
export type GetItemReviewTopicsSortBy = 'MENTIONS' | 'STAR_RATING_IMPACT'

/** Parameters of {@link CustomerFeedbackApi.getBrowseNodeReturnTopics}. */
export interface GetBrowseNodeReturnTopicsParams {
  /** ID of the browse node, for example from `getItemBrowseNode`. */
  browseNodeId: string
  /** Amazon store of the browse node. */
  marketplaceId: string
}

/** Parameters of {@link CustomerFeedbackApi.getBrowseNodeReturnTrends}. */
export interface GetBrowseNodeReturnTrendsParams {
  /** ID of the browse node, for example from `getItemBrowseNode`. */
  browseNodeId: string
  /** Amazon store of the browse node. */
  marketplaceId: string
}

/** Parameters of {@link CustomerFeedbackApi.getBrowseNodeReviewTopics}. */
export interface GetBrowseNodeReviewTopicsParams {
  /** ID of the browse node, for example from `getItemBrowseNode`. */
  browseNodeId: string
  /** Amazon store of the browse node. */
  marketplaceId: string
  /** Order of the topics: by the percentage of reviews that mention them, or by their effect on the star rating. */
  sortBy: GetBrowseNodeReviewTopicsSortBy
}

/** Parameters of {@link CustomerFeedbackApi.getBrowseNodeReviewTrends}. */
export interface GetBrowseNodeReviewTrendsParams {
  /** ID of the browse node, for example from `getItemBrowseNode`. */
  browseNodeId: string
  /** Amazon store of the browse node. */
  marketplaceId: string
}

/** Parameters of {@link CustomerFeedbackApi.getItemBrowseNode}. */
export interface GetItemBrowseNodeParams {
  /** ASIN of the item. */
  asin: string
  /** Amazon store of the item. */
  marketplaceId: string
}

/** Parameters of {@link CustomerFeedbackApi.getItemReviewTopics}. */
export interface GetItemReviewTopicsParams {
  /** ASIN of the item. Must be a child ASIN. */
  asin: string
  /** Amazon store of the item. */
  marketplaceId: string
  /** Order of the topics: by how often reviews mention them, or by their effect on the item's star rating. */
  sortBy: GetItemReviewTopicsSortBy
}

/** Parameters of {@link CustomerFeedbackApi.getItemReviewTrends}. */
export interface GetItemReviewTrendsParams {
  /** ASIN of the item. Must be a child ASIN. */
  asin: string
  /** Amazon store of the item. */
  marketplaceId: string
}
