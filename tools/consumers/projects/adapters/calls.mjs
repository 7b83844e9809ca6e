import * as auth from '@selling-partner/auth'
import * as internal from '@selling-partner/auth/internal'
import * as onboarding from '@selling-partner/auth/onboarding'
import { SellersApi } from '@selling-partner/sellers-v1'

// Calls the sandbox with each adapter, because each one uses another part of axios. REDIRECT_URL responds with redirects, and
// SILENT_URL never. Ends with an error if a result is wrong.
const { SP_API_BASE_URL: baseUrl, REDIRECT_URL: redirectUrl, SILENT_URL: silentUrl } = process.env
const usagePlans = { 'sellers-v1.getMarketplaceParticipations': { rate: 100, burst: 100 } }
const sellerAuth = new auth.SellingPartnerAuth({ usagePlans, retry: false })

run().then(console.log)

async function run() {
  checkClassNames({ ...auth, ...internal, ...onboarding })
  for (const adapter of [undefined, 'http', 'fetch']) await checkCalls(adapter)
  sellerAuth.close()
  return 'calls succeed and fail as they should'
}

/** Traces and `util.inspect` show the name of a class. A bundler may have changed it. */
function checkClassNames(exported) {
  for (const [name, value] of Object.entries(exported)) {
    if (/^class\b/.test(String(value))) expect(value.name === name, name, `has the name ${value.name}`)
  }
}

async function checkCalls(adapter) {
  const call = (url, options) =>
    new SellersApi({ auth: sellerAuth, baseUrl: url, adapter }).getMarketplaceParticipations({}, options)
  const subject = `adapter ${adapter ?? 'of the SDK'}`

  const { status, data, config } = await call(baseUrl)
  expect(status === 200 && data.payload.length > 0, subject, 'gets no marketplace participations')
  expect(!JSON.stringify(config.headers).includes('Atza'), subject, 'shows the access token')

  const missing = await errorOf(call(`${baseUrl}/missing`))
  expect(auth.isApiError(missing) && missing.amazonCode === 'NotFound', subject, 'reports no error response')
  const redirect = await errorOf(call(redirectUrl))
  expect(auth.isApiError(redirect) && redirect.status === 302, subject, 'follows redirects with the access token')
  const long = await errorOf(call(baseUrl, { maxResponseBytes: 10 }))
  expect(auth.isInvalidResponseError(long), subject, 'does not limit responses')
  const aborted = await errorOf(call(silentUrl, { signal: AbortSignal.timeout(20) }))
  expect(auth.isAbortedError(aborted), subject, 'does not abort')
  const late = await errorOf(call(silentUrl, { timeout: 20 }))
  expect(auth.isTimeoutError(late), subject, 'has no timeout')
}

function errorOf(call) {
  return call.then(
    () => undefined,
    (error) => error,
  )
}

function expect(isTrue, subject, problem) {
  if (!isTrue) throw new Error(`${subject} ${problem}`)
}
