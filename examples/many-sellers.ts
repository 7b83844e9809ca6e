import { equal } from 'node:assert/strict'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { LocalRateLimiter, SellingPartnerAuth } from '@selling-partner/auth'
import { OrdersApi } from '@selling-partner/orders-v0'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { SellersApi } from '@selling-partner/sellers-v1'

// One application that acts for many sellers in one process: what they share, what each has for itself, and what is left of a
// seller who is idle.

const sellers = Array.from({ length: 200 }, (_, index) => `Atzr|seller-${index}`)
const { clientId, clientSecret } = demoCredentials
const sandbox = await startSandbox({
  credentials: sellers.map((refreshToken) => ({ clientId, clientSecret, refreshToken })),
})

let skipped = 0
const clock = () => performance.now() + skipped
const rateLimiter = new LocalRateLimiter(clock)
const auth = new SellingPartnerAuth({ clientId, clientSecret, lwaUrl: sandbox.lwaUrl, rateLimiter, clock })

try {
  const calls = await Promise.all(sellers.map(callFor))
  equal(calls.filter(({ status }) => status === 200).length, sellers.length)
  equal(requests('/auth/o2/token'), sellers.length)
  equal(rateLimiter.size, sellers.length)
  console.log(`✓ ${sellers.length} sellers: an access token and a token bucket for each`)

  const scope = 'sellingpartnerapi::notifications'
  await Promise.all(
    sellers.map((refreshToken) => auth.forSeller({ refreshToken }).accessToken({ type: 'grantless', scope })),
  )
  equal(requests('/auth/o2/token'), sellers.length + 1)
  console.log('✓ One access token for the grantless operations of all of them')

  // An hour later.
  skipped += 3_600_000
  await callFor(sellers[0] ?? '')
  equal(rateLimiter.size, 1)
  console.log('✓ The buckets of those who were idle for an hour are gone')

  const count = 10_000
  const ofAuth = bytesOf(count, (index) => auth.forSeller({ refreshToken: refreshTokenOf(index) }))
  const ofClient = bytesOf(
    count,
    (index) => new OrdersApi({ auth: auth.forSeller({ refreshToken: refreshTokenOf(index) }), region: 'eu' }),
  )
  const ofRefreshToken = bytesOf(count, refreshTokenOf)
  console.log(
    `✓ ${count} idle sellers, in bytes each: ${ofAuth} for an auth, ${ofClient} with a client; ${ofRefreshToken} of it the refresh token`,
  )
} finally {
  auth.close()
  await sandbox.close()
}

/** What your application does for one of its sellers. Nothing of this has to be kept: tokens and buckets are the application's. */
async function callFor(refreshToken: string) {
  const api = new SellersApi({ auth: auth.forSeller({ refreshToken }), baseUrl: sandbox.url })
  return api.getMarketplaceParticipations()
}

function requests(path: string): number | undefined {
  return sandbox.counts()[`POST ${path}`]?.requests
}

/** Of about the length of a real one. */
function refreshTokenOf(index: number): string {
  return Buffer.from(`Atzr|${String(index).padEnd(400, 'x')}`).toString('latin1')
}

/** The heap that each of so many things takes. */
function bytesOf(count: number, make: (index: number) => unknown): number {
  make(0)
  const before = heapUsed()
  const things = Array.from({ length: count }, (_, index) => make(index))
  return Math.round((heapUsed() - before) / things.length)
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
