import { type AxiosResponse, isAxiosError } from 'axios'
import { Call } from '../call.js'
import type { SellingPartnerAuth } from '../selling-partner-auth.js'
import { bucketKey } from '../usage-plan/bucket-key.js'
import { rateInForce } from '../usage-plan/rate-in-force.js'

/** Tells the rate limiter what an answer of any status says about its bucket. Answer and error go on unchanged. */
export function learn(auth: SellingPartnerAuth) {
  const study = ({ headers, status, config }: AxiosResponse) => {
    const rate = rateInForce(headers)
    const empty = status === 429
    const { operation, endpoint } = Call.of(config)
    auth.rateLimiter.learn?.(bucketKey(auth.bucketOwner(operation.grant), endpoint, operation), { rate, empty })
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
