// Generated from Amazon's model externalFulfillmentInventory_2024-09-11. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const HttpMethod = { GET: 'GET', POST: 'POST' } as const
export type HttpMethod = models.HttpMethod

export const MarketplaceAttributesChannelName = { FBA: 'FBA', MFN: 'MFN', DF: 'DF' } as const
export type MarketplaceAttributesChannelName = models.MarketplaceAttributesChannelName
