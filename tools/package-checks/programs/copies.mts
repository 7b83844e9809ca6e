import * as esm from '@selling-partner/auth'
import type * as esmInternal from '@selling-partner/auth/internal'
import { SellersApi } from '@selling-partner/sellers-v1'
import * as other from 'other-auth'
import * as commonJs from './common-js.cjs'

declare const process: { readonly argv: readonly string[] }
declare const console: { log(text: string): void }

interface Settings {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  readonly refreshToken: string
  readonly lwaUrl: string
}

const { url: baseUrl, ...credentials }: Settings = JSON.parse(process.argv[2] ?? '{}')

// Each part of one copy must fit the options of another copy.
const shared: esm.AuthOptions = {
  ...credentials,
  rateLimiter: new commonJs.LocalRateLimiter(),
  observers: [commonJs.logLines({ write: () => {} })],
}
const auths: readonly esm.SellingPartnerAuth[] = [
  new esm.SellingPartnerAuth(shared),
  new other.SellingPartnerAuth({ ...credentials, rateLimiter: new esm.LocalRateLimiter() }),
  new commonJs.SellingPartnerAuth({ ...credentials, rateLimiter: new other.LocalRateLimiter() }),
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
