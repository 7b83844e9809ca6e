// Generated from Amazon's model fbaInventory. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const GetInventorySummariesGranularityType = { Marketplace: 'Marketplace' } as const
export type GetInventorySummariesGranularityType = models.GetInventorySummariesGranularityType

export const GranularityType = { Marketplace: 'Marketplace' } as const
export type GranularityType = models.GranularityType

export const ResearchingQuantityEntryName = {
  researchingQuantityInShortTerm: 'researchingQuantityInShortTerm',
  researchingQuantityInMidTerm: 'researchingQuantityInMidTerm',
  researchingQuantityInLongTerm: 'researchingQuantityInLongTerm',
} as const
export type ResearchingQuantityEntryName = models.ResearchingQuantityEntryName
