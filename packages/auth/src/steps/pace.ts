import type { InternalAxiosRequestConfig } from 'axios'
import { Call } from '../call.js'
import type { SellingPartnerAuth } from '../selling-partner-auth.js'
import { bucketKey } from '../usage-plan/bucket-key.js'
import { obtainToken } from './authorize.js'

/** Waits for a token of the operation's bucket. */
export function pace(auth: SellingPartnerAuth) {
  return async (config: InternalAxiosRequestConfig): Promise<InternalAxiosRequestConfig> => {
    const call = Call.of(config)
    const { operation, endpoint, usagePlan, queue, signal } = call

    // So that `authorize` finds the access token in the cache. Amazon's bucket begins to refill with the first call that
    // arrives: were the first ones held up by LWA after they had been paced, those that the refill lets through meanwhile
    // would arrive together with them and be refused.
    await obtainToken(auth, call)

    const bucket = bucketKey(auth.bucketOwner(operation.grant), endpoint, operation)
    await auth.rateLimiter.acquire(bucket, usagePlan, { ...queue, signal, operation })
    return config
  }
}
