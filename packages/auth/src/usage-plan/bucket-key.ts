import type { Operation } from '../operation.js'

/**
 * Names the token bucket of an operation: Amazon keeps one per application, selling partner, region and operation, and
 * for a grantless operation one per application, region and operation.
 *
 * @param owner Whose bucket it is: `SellingPartnerAuth.bucketOwner` of the operation's grant.
 * @param endpoint Where the call goes, which stands for the region and tells production from the sandbox.
 */
export function bucketKey(owner: string, endpoint: string, operation: Operation): string {
  return [owner, endpoint, operation.api, operation.id].join(' ')
}
