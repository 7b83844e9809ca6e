import type { Operation, UsagePlan } from '../operation/operation.js'
import type { BucketClaims } from './rate-limiter.js'

/** Where and for whom an operation is called. */
export interface CallingParty {
  /** The application's client id. */
  readonly application: string
  /** Names the selling partner without a secret. Left out where the call stands for the application alone. */
  readonly seller?: string
  /** Where the call goes, which stands for the region and tells production from the sandbox. */
  readonly endpoint: string
}

/** The plans that an operation is called under, as far as they are known. */
export interface PlansInForce {
  readonly usagePlan?: UsagePlan
  readonly applicationPlan?: UsagePlan
}

/**
 * The token buckets of an operation. Amazon keeps one per application, selling partner, region and operation, and for a
 * grantless operation one per application, region and operation. Some operations have one of the latter kind besides.
 * @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits
 */
export function bucketClaims(operation: Operation, party: CallingParty, plans: PlansInForce): BucketClaims {
  const { application, seller, endpoint } = party
  const name = (...owner: string[]) => [...owner, endpoint, operation.api, operation.id].join(' ')
  const own = { bucket: seller === undefined ? name(application) : name(application, seller), plan: plans.usagePlan }
  if (!plans.applicationPlan) return [own]
  return [own, { bucket: `${name(application)} application`, plan: plans.applicationPlan }]
}
