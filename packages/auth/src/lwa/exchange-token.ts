import type { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { AxiosInstance, AxiosResponse } from 'axios'
import { axiosCore } from '../axios/axios-core.js'
import { InvalidResponseError } from '../errors/api-errors.js'
import { LwaError } from '../errors/lwa-errors.js'
import { readErrorText } from '../http/error-text.js'
import { nodeAdapter } from '../http/node-adapter.js'
import { requestIdOf, retryAfterOf } from '../http/response-headers.js'
import { isTooLong, toTransportError } from '../http/transport-error.js'
import { redact } from '../secrets/redact.js'
import { isLoopback } from '../values/endpoint.js'
import { isRecord } from '../values/json.js'
import type { CodeGrant, LwaGrant } from './lwa-grant.js'

export interface TokenRequest {
  readonly lwaUrl: string
  readonly clientId: string
  readonly clientSecret: string
  readonly grant: LwaGrant | CodeGrant
  /** Milliseconds to wait for the response. */
  readonly timeout: number
  readonly httpAgent?: HttpAgent
  readonly httpsAgent?: HttpsAgent
}

export interface AccessToken {
  readonly value: string
  /** Milliseconds until the token expires, counted from LWA's response. */
  readonly expiresInMs: number
  /** Only for an authorization code. */
  readonly refreshToken?: string
}

/**
 * Node's global agent accepts any certificate if the environment says so. The client secret could then go to another server.
 * @see https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue
 */
const verifyingAgent = new HttpsAgent({ rejectUnauthorized: true })

let lwa: Pick<AxiosInstance, 'post'> | undefined

/** Returns a client that does not use axios' shared defaults and interceptors, so that they can't see the client secret. */
function lwaClient(): Pick<AxiosInstance, 'post'> {
  const { Axios } = axiosCore()
  lwa ??= new Axios({
    adapter: nodeAdapter,
    maxRedirects: 0,
    // A token has a few kilobytes.
    maxContentLength: 1024 * 1024,
    validateStatus: () => true,
    transitional: { clarifyTimeoutError: true },
    headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8', accept: 'application/json' },
  })
  return lwa
}

/**
 * Exchanges the application's credentials for an access token.
 *
 * @throws LwaError if LWA responds with an error, InvalidResponseError if its response is not a token, NetworkError or TimeoutError.
 * @see https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api
 */
export async function exchangeToken(request: TokenRequest): Promise<AccessToken> {
  const response = await post(request)
  const body = parseJson(response.data)
  if (response.status !== 200) throw toLwaError(response, body, request)
  const invalid = (fault: string) => toInvalidResponseError(response, fault, request)
  const token = readToken(body, invalid)
  return 'authorizationCode' in request.grant ? { ...token, refreshToken: readRefreshToken(body, invalid) } : token
}

async function post(request: TokenRequest): Promise<AxiosResponse<unknown>> {
  try {
    return await lwaClient().post<unknown>(request.lwaUrl, form(request).toString(), {
      timeout: request.timeout,
      httpAgent: request.httpAgent,
      httpsAgent: request.httpsAgent ?? verifyingAgent,
      proxy: isLoopback(new URL(request.lwaUrl)) ? false : undefined,
    })
  } catch (error) {
    if (isTooLong(error) && error.response && error.response.status !== 200) return error.response
    throw toTransportError(error, { timeout: request.timeout, secrets: secretsOf(request) })
  }
}

function form({ clientId, clientSecret, grant }: TokenRequest): URLSearchParams {
  return new URLSearchParams({ ...grantFields(grant), client_id: clientId, client_secret: clientSecret })
}

function grantFields(grant: TokenRequest['grant']): Record<string, string> {
  if ('scope' in grant) return { grant_type: 'client_credentials', scope: grant.scope }
  if ('refreshToken' in grant) return { grant_type: 'refresh_token', refresh_token: grant.refreshToken }
  const { authorizationCode: code, redirectUri } = grant
  return { grant_type: 'authorization_code', code, ...(redirectUri !== undefined && { redirect_uri: redirectUri }) }
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return undefined
  }
}

/** Creates the error for an invalid response. */
type Invalid = (fault: string) => InvalidResponseError

function readToken(body: unknown, invalid: Invalid): AccessToken {
  const { access_token: value, expires_in: expiresIn } = isRecord(body) ? body : {}
  const isToken = typeof value === 'string' && value !== ''
  if (!isToken) throw invalid('access_token is missing.')
  if (typeof expiresIn !== 'number' || !(expiresIn > 0)) throw invalid('expires_in is not a positive number.')
  return { value, expiresInMs: expiresIn * 1000 }
}

function readRefreshToken(body: unknown, invalid: Invalid): string {
  const { refresh_token: refreshToken } = isRecord(body) ? body : {}
  if (typeof refreshToken === 'string' && refreshToken !== '') return refreshToken
  throw invalid('refresh_token is missing.')
}

function toInvalidResponseError(
  { status, headers }: AxiosResponse<unknown>,
  fault: string,
  request: TokenRequest,
): InvalidResponseError {
  const message = `The response is not an access token. ${fault} Check lwaUrl.`
  return new InvalidResponseError(message, { status, requestId: requestIdOf(headers, secretsOf(request)) })
}

function toLwaError(response: AxiosResponse<unknown>, body: unknown, request: TokenRequest): LwaError {
  const secrets = secretsOf(request)
  const content = body ?? readErrorText(String(response.data ?? ''), secrets)
  const { error, error_description, message } = isRecord(content) ? content : {}
  const description = error_description ?? (message || undefined)
  return new LwaError({
    status: response.status,
    lwaCode: typeof error === 'string' ? redact(error, secrets) : undefined,
    description: typeof description === 'string' ? redact(description, secrets) : undefined,
    requestId: requestIdOf(response.headers, secrets),
    retryAfter: retryAfterOf(response.headers, Date.now()),
  })
}

function secretsOf({ clientSecret, grant }: TokenRequest): string[] {
  if ('scope' in grant) return [clientSecret]
  return [clientSecret, 'refreshToken' in grant ? grant.refreshToken : grant.authorizationCode]
}
