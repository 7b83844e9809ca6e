import { equal } from 'node:assert/strict'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { LocalRateLimiter, SellingPartnerAuth } from '@selling-partner/auth'
import { OrdersApi } from '@selling-partner/orders-v0'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { SellersApi } from '@selling-partner/sellers-v1'

// One application serves many sellers in one process. This example shows which state the sellers share, which state each
// seller has, and how much memory an idle seller needs.

const sellers = Array.from({ length: 200 }, (_, index) => `Atzr|seller-${index}`)
const { clientId, clientSecret } = demoCredentials
const sandbox = await startSandbox({
  credentials: sellers.map((refreshToken) => ({ clientId, clientSecret, refreshToken })),
})

let clockOffset = 0
const clock = () => performance.now() + clockOffset
const rateLimiter = new LocalRateLimiter(clock)
const auth = new SellingPartnerAuth({ clientId, clientSecret, lwaUrl: sandbox.lwaUrl, rateLimiter, clock })

try {
  const calls = await Promise.all(sellers.map(callFor))
  equal(calls.filter(({ status }) => status === 200).length, sellers.length)
  equal(requests('/auth/o2/token'), sellers.length)
  equal(rateLimiter.size, sellers.length)
  console.log(`${sellers.length} sellers have one access token and one bucket each.`)

  const scope = 'sellingpartnerapi::notifications'
  await Promise.all(
    sellers.map((refreshToken) => auth.forSeller({ refreshToken }).accessToken({ type: 'grantless', scope })),
  )
  equal(requests('/auth/o2/token'), sellers.length + 1)
  console.log('All sellers share one access token for grantless operations.')

  // One hour later.
  clockOffset += 3_600_000
  await callFor(sellers[0] ?? '')
  equal(rateLimiter.size, 1)
  console.log('The SDK removed the buckets of sellers that were idle for an hour.')

  const count = 10_000
  const ofAuth = bytesOf(count, (index) => auth.forSeller({ refreshToken: refreshTokenOf(index) }))
  const ofClient = bytesOf(
    count,
    (index) => new OrdersApi({ auth: auth.forSeller({ refreshToken: refreshTokenOf(index) }), region: 'eu' }),
  )
  const ofRefreshToken = bytesOf(count, refreshTokenOf)
  console.log(
    `An idle seller needs ${ofAuth} bytes for its auth, or ${ofClient} bytes with a client. The refresh token takes ${ofRefreshToken} of them.`,
  )
} finally {
  auth.close()
  await sandbox.close()
}

/** Makes a call for one seller. The auth and the client need not be kept: tokens and buckets belong to the application. */
async function callFor(refreshToken: string) {
  const api = new SellersApi({ auth: auth.forSeller({ refreshToken }), baseUrl: sandbox.url })
  return api.getMarketplaceParticipations()
}

function requests(path: string): number | undefined {
  return sandbox.counts()[`POST ${path}`]?.requests
}

/** A refresh token of realistic length. */
function refreshTokenOf(index: number): string {
  return Buffer.from(`Atzr|${String(index).padEnd(400, 'x')}`).toString('latin1')
}

/** The heap that one object needs, in bytes. Creates `count` of them. */
function bytesOf(count: number, create: (index: number) => unknown): number {
  create(0)
  const before = heapUsed()
  const objects = Array.from({ length: count }, (_, index) => create(index))
  return Math.round((heapUsed() - before) / objects.length)
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
