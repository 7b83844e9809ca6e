import type { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { AxiosInstance, AxiosResponse } from 'axios'
import { axiosCore } from '../axios/axios-core.js'
import { InvalidResponseError } from '../errors/api-errors.js'
import { NetworkError } from '../errors/connection-errors.js'
import { LwaError } from '../errors/lwa-errors.js'
import { isCutOff } from '../http/completeness.js'
import { readErrorText } from '../http/error-text.js'
import { limitedAdapter } from '../http/limited-adapter.js'
import { requestIdOf, retryAfterOf } from '../http/response-headers.js'
import { isTooLong, toTransportError } from '../http/transport-error.js'
import { redact } from '../secrets/redact.js'
import { isRecord } from '../values/json.js'
import type { CodeGrant, LwaGrant } from './lwa-grant.js'
import { readTokenField, readTokenResponse } from './token-value.js'

export interface TokenRequest {
  readonly lwaUrl: string
  readonly clientId: string
  readonly clientSecret: string
  readonly grant: LwaGrant | CodeGrant
  /** Milliseconds for the whole exchange: the connection, the headers and the body. */
  readonly timeout: number
  /** Aborts the exchange and closes its connection. @default none */
  readonly signal?: AbortSignal
  readonly httpAgent?: HttpAgent
  readonly httpsAgent?: HttpsAgent
}

export interface AccessToken {
  readonly value: string
  /** Milliseconds until the token expires, counted from LWA's response. */
  readonly expiresInMs: number
  /** Only for an authorization code. */
  readonly refreshToken?: string
  /** The client secret that the token was requested with. SP-API rejects the token when the secret has expired. */
  readonly clientSecret?: string
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
    adapter: limitedAdapter,
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
 * @throws LwaError if LWA responds with an error, InvalidResponseError if its response is not a token, NetworkError, TimeoutError or
 * AbortedError.
 * @see https://developer-docs.amazon/sp-api/docs/connecting-to-the-selling-partner-api
 */
export async function exchangeToken(request: TokenRequest): Promise<AccessToken> {
  const response = await post(request)
  const body = parseJson(response.data)
  if (response.status === 200 && isCutOff(response.config, String(response.data))) throw new NetworkError('ECONNRESET')
  if (response.status !== 200) throw toLwaError(response, body, request)
  const fields = isRecord(body) ? body : {}
  const invalid = (fault: string) => toInvalidResponseError(response, fault, request)
  const token = readTokenResponse(fields, { token: 'access_token', lifetime: 'expires_in' }, invalid)
  if (!('authorizationCode' in request.grant)) return token
  return { ...token, refreshToken: readTokenField(fields, 'refresh_token', invalid) }
}

async function post(request: TokenRequest): Promise<AxiosResponse<unknown>> {
  try {
    return await lwaClient().post<unknown>(request.lwaUrl, form(request).toString(), {
      timeout: request.timeout,
      signal: request.signal,
      httpAgent: request.httpAgent,
      httpsAgent: request.httpsAgent ?? verifyingAgent,
      // The agent uses the proxy.
      proxy: false,
    })
  } catch (error) {
    if (isTooLong(error) && error.response && error.response.status !== 200) return error.response
    const { timeout, signal } = request
    throw toTransportError(error, { timeout, signal, secrets: secretsOf(request) })
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
