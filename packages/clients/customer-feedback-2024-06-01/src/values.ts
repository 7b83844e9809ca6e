// Generated from Amazon's model customerFeedback_2024-06-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const GetBrowseNodeReviewTopicsSortBy = {
  MENTIONS: 'MENTIONS',
  STAR_RATING_IMPACT: 'STAR_RATING_IMPACT',
} as const
export type GetBrowseNodeReviewTopicsSortBy = models.GetBrowseNodeReviewTopicsSortBy

export const GetItemReviewTopicsSortBy = { MENTIONS: 'MENTIONS', STAR_RATING_IMPACT: 'STAR_RATING_IMPACT' } as const
export type GetItemReviewTopicsSortBy = models.GetItemReviewTopicsSortBy
