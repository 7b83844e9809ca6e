import type { UsagePlan } from '../operation/operation.js'

/**
 * The usage plan of every operation in Amazon's sandbox.
 * @see https://developer-docs.amazon.com/sp-api/docs/the-selling-partner-api-sandbox
 */
export const sandboxPlan: UsagePlan = { rate: 5, burst: 15 }
