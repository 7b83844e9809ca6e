// Generated from Amazon's model sellers. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AccountBusinessType = {
  CHARITY: 'CHARITY',
  CRAFTSMAN: 'CRAFTSMAN',
  NATURAL_PERSON_COMPANY: 'NATURAL_PERSON_COMPANY',
  PUBLIC_LISTED: 'PUBLIC_LISTED',
  PRIVATE_LIMITED: 'PRIVATE_LIMITED',
  SOLE_PROPRIETORSHIP: 'SOLE_PROPRIETORSHIP',
  STATE_OWNED: 'STATE_OWNED',
  INDIVIDUAL: 'INDIVIDUAL',
} as const
export type AccountBusinessType = models.AccountBusinessType

export const AccountSellingPlan = { PROFESSIONAL: 'PROFESSIONAL', INDIVIDUAL: 'INDIVIDUAL' } as const
export type AccountSellingPlan = models.AccountSellingPlan
