import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { findStore, SellingPartnerAuth, type Store } from '@selling-partner/auth'
import { isOnboardingError, type Onboarding } from '@selling-partner/auth/onboarding'
import { SellersApi } from '@selling-partner/sellers-v1'
import type { RefreshTokenFile } from './refresh-token-file.js'

interface AppOptions {
  onboarding: Onboarding
  refreshTokens: RefreshTokenFile
  clientSecret: string
  /** URL of SP-API. @default Amazon's, in the region of the seller's store */
  baseUrl?: string
}

/** A website on which sellers authorize an application. `/login` redirects to Amazon, and Amazon redirects to `/callback`. */
export function createApp(options: AppOptions): RequestListener {
  return (request, response) => {
    handle(options, request, response).catch((error: unknown) => fail(response, error))
  }
}

async function handle(options: AppOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  if (request.method !== 'GET') return write(response, 405, 'Only GET is allowed.')
  if (pathname === '/login') return login(options, request, response, searchParams.get('store') ?? 'US')
  if (pathname === '/callback') return callback(options, request, response)
  return write(response, 404, 'This page does not exist.')
}

async function login(
  { onboarding }: AppOptions,
  request: IncomingMessage,
  response: ServerResponse,
  store: string,
): Promise<void> {
  if (!findStore(store)) return write(response, 400, 'This store does not exist.')
  const session = readSession(request) ?? newSession()
  const { url } = onboarding.consentUrl({ store, session })
  response.setHeader('set-cookie', sessionCookie(session, onboarding.redirectUri?.startsWith('https:') ?? true))
  redirect(response, url)
}

async function callback(options: AppOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { onboarding, refreshTokens } = options
  const session = readSession(request)
  const { sellingPartnerId, refreshToken, store } = await onboarding.complete(request.url ?? '/', { session })
  // Under the user, because the browser can send any sellingPartnerId.
  await refreshTokens.set(userOf(session), refreshToken)
  const stores = await storesOf(options, refreshToken, store)
  write(response, 200, `${sellingPartnerId} has authorized the application and sells in ${stores.join(', ')}.`)
}

async function storesOf(options: AppOptions, refreshToken: string, store: Store | undefined): Promise<string[]> {
  const { onboarding, clientSecret, baseUrl } = options
  const { clientId, lwaUrl } = onboarding
  const auth = new SellingPartnerAuth({ clientId, clientSecret, refreshToken, lwaUrl })
  try {
    const place = baseUrl === undefined ? { store: store?.countryCode } : { baseUrl }
    const { data } = await new SellersApi({ auth, ...place }).getMarketplaceParticipations()
    return (data.payload ?? []).map(({ marketplace }) => marketplace.name)
  } finally {
    auth.close()
  }
}

/** The browser gets a general message. The log gets the details: names of parameters, but never their values. */
function fail(response: ServerResponse, error: unknown): void {
  console.error(`  Log of the website: ${error instanceof Error ? error.message : 'unknown error'}`)
  if (isOnboardingError(error)) write(response, 400, 'The authorization failed. Start again.')
  else write(response, 500, 'An error occurred. Try again later.')
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).end()
}

/** Amazon requires the referrer policy. Without it, links on the page would reveal the code and the state in its URL. */
function write(response: ServerResponse, status: number, text: string): void {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  }
  response.writeHead(status, headers).end(`${text}\n`)
}

const name = 'session'

/** The session ID of the browser, if it has one. */
function readSession({ headers }: IncomingMessage): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([key]) => key === name)?.[1]
}

/** Creates an unguessable session ID. In production, use the ID of the session in which the user is signed in. */
function newSession(): string {
  return randomBytes(32).toString('base64url')
}

/** The user of a session. In production, this is the signed-in user. */
function userOf(session = ''): string {
  return createHash('sha256').update(session).digest('hex')
}

/**
 * The value of the header that sets the session cookie. `HttpOnly` hides the cookie from scripts. `SameSite` is `Lax`,
 * because browsers do not send a strict cookie when Amazon redirects back.
 */
function sessionCookie(session: string, isSecure: boolean): string {
  return `${name}=${session}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
}
