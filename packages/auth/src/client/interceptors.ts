import type { AxiosInstance, AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { axiosCore } from '../axios/axios-core.js'
import { rateInForce, requestIdOf } from '../http/response-headers.js'
import { Call, sentSecrets, tokenHeader } from './call.js'
import type { ClientAuth } from './client-auth.js'
import { convertError, rejectEmptyBody, rejectErrors } from './convert-error.js'
import { toReturnedResponse } from './returned-response.js'

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
    await prefetchToken(call, auth)
    await waitForPlan(call, auth)
    config.headers[tokenHeader] = await getToken(call, auth)
    config.headers['user-agent'] = userAgent
    markSent(call)
    return config
  })

  // Here axios sends the request.

  axios.interceptors.response.use(
    (response) => updateRateLimit(response, auth),
    (error) => {
      if (axiosCore().isAxiosError(error) && error.response) updateRateLimit(error.response, auth)
      throw error
    },
  )
  axios.interceptors.response.use(
    (response) => toReturnedResponse(rejectEmptyBody(rejectErrors(response, auth))),
    async (error) => {
      throw await convertError(error, auth)
    },
  )
}

/**
 * Adds the client's axios options and the call's headers. As axios' own defaults they would be merged key by key into each
 * request, which takes a sixth of the CPU of a call.
 */
function applyDefaults(config: InternalAxiosRequestConfig, call: Call, defaults: RequestDefaults): void {
  // Prevents axios from adding a content type to a POST without a body.
  config.headers['content-type'] = false
  Object.assign(config.headers, call.headers)
  Object.assign(config, defaults)
  config.maxContentLength = call.maxResponseBytes
}

/**
 * Gets the token before the permit, so that the call finds it in the cache afterwards. Amazon's bucket refills from the first call that
 * arrives. If LWA delayed calls that already have their permit, they would arrive together with later ones and be throttled.
 */
async function prefetchToken(call: Call, auth: ClientAuth): Promise<void> {
  call.attempt.events?.waitingForToken()
  await getToken(call, auth)
}

/** Waits in the queue of the usage plan for a permit from each bucket. */
async function waitForPlan({ operation, claims, queue, signal, attempt }: Call, auth: ClientAuth): Promise<void> {
  const { priority = 0, maxQueueMs, maxQueueSize } = queue
  const { history, events } = attempt
  const { queuedMs, wasThrottled } = history
  const limits = { maxQueueMs, maxQueueSize, queuedMs, signal }
  const joinedAt = history.elapsed()
  events?.waitingForPermit()
  await auth.rateLimiter.acquire(claims, { priority, wasThrottled, ...limits, operation, onQueued: events?.queued })
  history.queuedMs += history.elapsed() - joinedAt
  events?.permitted()
}

/** Returns the caller's RDT, an RDT from the auth, or an access token. */
function getToken(call: Call, auth: ClientAuth): Promise<string> {
  if (call.restrictedDataToken !== undefined) return Promise.resolve(call.restrictedDataToken)
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
  // Reading the secrets takes time, and only observers and loggers need the request ID here.
  if (attempt.events?.isObserved) attempt.events.responded(status, requestIdOf(headers, sentSecrets(config)))
  const [own, ...applicationWide] = claims
  const { sinceSent: roundTrip } = attempt
  rateLimiter.update?.(own.bucket, { rate: rateInForce(headers), empty: status === 429, roundTrip })
  // For application-wide buckets, the response only confirms that the call arrived.
  for (const { bucket } of applicationWide) rateLimiter.update?.(bucket, { roundTrip })
  return response
}
