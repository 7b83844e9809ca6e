import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { findStore, SellingPartnerAuth, type Store } from '@selling-partner/auth'
import { isOnboardingError, type Onboarding } from '@selling-partner/auth/onboarding'
import { SellersApi } from '@selling-partner/sellers-v1'
import type { RefreshTokenFile } from './refresh-token-file.js'
import { newSession, readSession, sessionCookie } from './session-cookie.js'

export interface AppOptions {
  onboarding: Onboarding
  refreshTokens: RefreshTokenFile
  clientSecret: string
  /** SP-API in place of Amazon's. @default the region of the store that the seller came from */
  baseUrl?: string
}

/** A website with which sellers authorize an application: `/login` sends them to Amazon, and Amazon sends them to `/callback`. */
export function createApp(options: AppOptions): RequestListener {
  return (request, response) => {
    answer(options, request, response).catch((error: unknown) => fail(response, error))
  }
}

async function answer(options: AppOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  if (request.method !== 'GET') return write(response, 405, 'This page is for reading.')
  if (pathname === '/login') return login(options, request, response, searchParams.get('store') ?? 'US')
  if (pathname === '/callback') return callback(options, request, response)
  return write(response, 404, 'There is no such page.')
}

async function login(
  { onboarding }: AppOptions,
  request: IncomingMessage,
  response: ServerResponse,
  store: string,
): Promise<void> {
  if (!findStore(store)) return write(response, 400, 'There is no such store.')
  const session = readSession(request) ?? newSession()
  const { url } = onboarding.consentUrl({ store, session })
  response.setHeader('set-cookie', sessionCookie(session, onboarding.redirectUri?.startsWith('https:') ?? true))
  redirect(response, url)
}

async function callback(options: AppOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { onboarding, refreshTokens } = options
  const session = readSession(request)
  const { sellingPartnerId, refreshToken, store } = await onboarding.complete(request.url ?? '/', { session })
  await refreshTokens.set(sellingPartnerId, refreshToken)
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

/** The browser learns what went wrong in general; the log learns what, which names parameters and never holds their values. */
function fail(response: ServerResponse, error: unknown): void {
  console.error(`    the website logs: ${error instanceof Error ? error.message : 'unknown failure'}`)
  if (isOnboardingError(error)) write(response, 400, 'The authorization did not come about. Please start again.')
  else write(response, 500, 'Something went wrong. Please try again later.')
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).end()
}

/** Amazon asks for the referrer policy: without it, links on the page would tell others the code and the state in its URL. */
function write(response: ServerResponse, status: number, text: string): void {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  }
  response.writeHead(status, headers).end(`${text}\n`)
}
