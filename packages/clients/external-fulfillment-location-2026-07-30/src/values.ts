// Generated from Amazon's model externalFulfillmentLocation_2026-07-30. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const CreateSandboxLocationRequestChannels = { FBA: 'FBA', MFN: 'MFN' } as const
export type CreateSandboxLocationRequestChannels = models.CreateSandboxLocationRequestChannels
