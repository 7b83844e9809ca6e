import type { InternalAxiosRequestConfig } from 'axios'
import type { SellingPartnerAuth } from '../../auth/selling-partner-auth.js'
import { Call } from '../call.js'
import { obtainToken } from './authorize.js'

/** Waits for a token of each bucket that the call draws on. */
export function pace(auth: SellingPartnerAuth) {
  return async (config: InternalAxiosRequestConfig): Promise<InternalAxiosRequestConfig> => {
    const call = Call.of(config)
    const { operation, claims, queue, signal, attempt } = call

    // So that `authorize` finds the access token in the cache. Amazon's bucket begins to refill with the first call that
    // arrives: were the first ones held up by LWA after they had been paced, those that the refill lets through meanwhile
    // would arrive together with them and be refused.
    await obtainToken(auth, call)

    attempt.events?.pacing()
    await auth.rateLimiter.acquire(claims, { ...queue, signal, operation, onQueued: attempt.events?.queued })
    attempt.events?.paced()
    return config
  }
}
