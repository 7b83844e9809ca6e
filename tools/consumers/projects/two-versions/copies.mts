import * as esm from '@selling-partner/auth'
import type * as esmInternal from '@selling-partner/auth/internal'
import { SellersApi } from '@selling-partner/sellers-v1'
import * as other from 'other-auth'
import * as commonJs from './common-js.cjs'

// The credentials are in environment variables.
const baseUrl = process.env.SP_API_BASE_URL ?? ''

// Each part of one copy must fit the options of another copy.
const shared: esm.AuthOptions = {
  rateLimiter: new commonJs.LocalRateLimiter(),
  observers: [commonJs.logLines({ write: () => {} })],
}
const auths: readonly esm.SellingPartnerAuth[] = [
  new esm.SellingPartnerAuth(shared),
  new other.SellingPartnerAuth({ rateLimiter: new esm.LocalRateLimiter() }),
  new commonJs.SellingPartnerAuth({ rateLimiter: new other.LocalRateLimiter() }),
]
const queues: readonly esmInternal.CallQueue[] = [
  new commonJs.CallQueue({ take: () => true, delayOf: () => 0, servesQueue: false }, () => 0),
]

for (const auth of auths) {
  const { data } = await new SellersApi({ auth, baseUrl }).getMarketplaceParticipations()
  if (!data.payload?.length) throw new Error('The auth of another copy gets no response.')
  const missing = await errorOf(new SellersApi({ auth, baseUrl: `${baseUrl}/missing` }).getMarketplaceParticipations())
  const isKnown = esm.isApiError(missing) && other.isApiError(missing) && commonJs.isApiError(missing)
  if (!isKnown || missing.amazonCode !== 'NotFound') throw new Error('The error of another copy is not recognized.')
  const seller = auth.forSeller({ refreshToken: 'Atzr|unknown' })
  const rejected = await errorOf(new SellersApi({ auth: seller, baseUrl }).getMarketplaceParticipations())
  if (!esm.isLwaError(rejected)) throw new Error("Another copy's error of LWA is not recognized.")
  auth.close()
}
console.log(`${auths.length} copies of auth and ${queues.length} of a queue work together`)

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  )
}
