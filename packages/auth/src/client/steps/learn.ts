import { type AxiosResponse, isAxiosError } from 'axios'
import type { SellingPartnerAuth } from '../../auth/selling-partner-auth.js'
import { rateInForce } from '../../http/response-headers.js'
import { Call } from '../call.js'

/**
 * Tells the rate limiter what an answer of any status says about the call's buckets, and those who watch its status. Answer
 * and error go on unchanged.
 */
export function learn(auth: SellingPartnerAuth) {
  const study = ({ headers, status, config }: AxiosResponse) => {
    const { claims, attempt } = Call.of(config)
    attempt.events?.answered(status)
    const [own, ...wider] = claims
    auth.rateLimiter.learn?.(own.bucket, { rate: rateInForce(headers), empty: status === 429 })
    // Of these it tells no more than that the call has arrived.
    for (const { bucket } of wider) auth.rateLimiter.learn?.(bucket, {})
  }
  return {
    fromAnswer(answer: AxiosResponse): AxiosResponse {
      study(answer)
      return answer
    },
    fromError(error: unknown): never {
      if (isAxiosError(error) && error.response) study(error.response)
      throw error
    },
  }
}
