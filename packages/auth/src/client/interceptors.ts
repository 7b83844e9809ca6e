import { type AxiosInstance, type AxiosResponse, type InternalAxiosRequestConfig, isAxiosError } from 'axios'
import { rateInForce } from '../http/response-headers.js'
import { Call, tokenHeader } from './call.js'
import type { ClientAuth } from './client-auth.js'
import { convertError, rejectErrors } from './convert-error.js'

/** Axios options that all requests of a client share. */
type RequestDefaults = Omit<Partial<InternalAxiosRequestConfig>, 'headers'>

/**
 * The path of one attempt, from top to bottom. Each attempt of each call runs these steps once. `Retrier` decides whether
 * another attempt follows.
 */
export function registerInterceptors(
  axios: Pick<AxiosInstance, 'interceptors'>,
  auth: ClientAuth,
  userAgent: string,
  defaults: RequestDefaults,
): void {
  // One interceptor runs all steps, because a process can change the order in which axios runs several.
  axios.interceptors.request.use(async (config) => {
    const call = Call.of(config)
    applyDefaults(config, call, defaults)
    await waitForPlan(call, auth)
    await setToken(config, call, auth)
    config.headers.set('user-agent', userAgent)
    markSent(call)
    return config
  })

  // Here axios sends the request.

  axios.interceptors.response.use(
    (response) => updateRateLimit(response, auth),
    (error) => {
      if (isAxiosError(error) && error.response) updateRateLimit(error.response, auth)
      throw error
    },
  )
  axios.interceptors.response.use(
    (response) => hideToken(rejectErrors(response, auth)),
    (error) => {
      throw convertError(error, auth)
    },
  )
}

/**
 * Adds the client's axios options and the call's headers. As axios' own defaults they would be merged key by key into each
 * request, which takes a sixth of the CPU of a call.
 */
function applyDefaults(config: InternalAxiosRequestConfig, call: Call, defaults: RequestDefaults): void {
  Object.assign(config.headers, call.headers)
  Object.assign(config, defaults)
  config.maxContentLength = call.maxResponseBytes
}

/** Waits in the queue of the usage plan for a permit from each bucket. */
async function waitForPlan(call: Call, auth: ClientAuth): Promise<void> {
  const { operation, claims, queue, signal, attempt } = call

  // Gets the token first, so that `setToken` finds it in the cache. Amazon's bucket refills from the first call that arrives. If
  // LWA delayed calls that already have their permit, they would arrive together with later ones and be throttled.
  await getToken(call, auth)

  const { history, events } = attempt
  const { queuedMs, wasThrottled } = history
  const joinedAt = history.elapsed()
  events?.waitingForPermit()
  await auth.rateLimiter.acquire(claims, {
    ...queue,
    signal,
    operation,
    queuedMs,
    wasThrottled,
    onQueued: events?.queued,
  })
  history.queuedMs += history.elapsed() - joinedAt
  events?.permitted()
}

async function setToken(config: InternalAxiosRequestConfig, call: Call, auth: ClientAuth): Promise<void> {
  config.headers.set(tokenHeader, await getToken(call, auth))
}

/** Returns the caller's RDT, an RDT from the auth, or an access token. */
async function getToken(call: Call, auth: ClientAuth): Promise<string> {
  if (call.restrictedDataToken !== undefined) return call.restrictedDataToken
  if (call.rdt) return auth.restrictedDataTokens.get(call.rdt, call.signal)
  return auth.accessToken(call.accessTokenGrant, { signal: call.signal })
}

/** From here on the call may have an effect. */
function markSent({ attempt }: Call): void {
  attempt.markSent()
  attempt.events?.sent()
}

/** Reports the rate in force, or that the bucket was empty, to the rate limiter. Any status counts. */
function updateRateLimit(response: AxiosResponse, { rateLimiter }: ClientAuth): AxiosResponse {
  const { headers, status, config } = response
  const { claims, attempt } = Call.of(config)
  attempt.events?.responded(status)
  const [own, ...applicationWide] = claims
  const { sinceSent: roundTrip } = attempt
  rateLimiter.update?.(own.bucket, { rate: rateInForce(headers), empty: status === 429, roundTrip })
  // For application-wide buckets, the response only confirms that the call arrived.
  for (const { bucket } of applicationWide) rateLimiter.update?.(bucket, { roundTrip })
  return response
}

/**
 * Removes the token from the response, because callers log responses. `request` and the agents still hold the headers of running
 * calls; they become non-enumerable.
 */
function hideToken(response: AxiosResponse): AxiosResponse {
  response.config.headers.delete(tokenHeader)
  hide(response, 'request')
  hide(response.config, 'httpAgent', 'httpsAgent')
  return response
}

function hide(owner: object, ...names: string[]): void {
  for (const name of names) {
    if (Object.hasOwn(owner, name)) Object.defineProperty(owner, name, { enumerable: false })
  }
}
