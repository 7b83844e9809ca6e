import type { UsagePlan } from '@selling-partner/auth'

/** A usage plan that no contender exhausts: it is paced as ever, and waits for nothing. */
export const unlimitedPlan: UsagePlan = { rate: 10_000, burst: 1_000_000 }
