import type { Plan } from './server/enforced-bucket.js'

/** A usage plan that no contender exhausts: it is paced as ever, and waits for nothing. */
export const unlimitedPlan: Plan = { rate: 10_000, burst: 1_000_000 }
