import { type AxiosResponse, isAxiosError } from 'axios'
import type { SellingPartnerAuth } from '../../auth/selling-partner-auth.js'
import { ApiError, type ApiErrorDetail, type ApiRefusal, ThrottledError } from '../../errors/api-errors.js'
import { isSellingPartnerError, type SellingPartnerError } from '../../errors/selling-partner-error.js'
import { rateInForce, requestIdOf, retryAfterOf } from '../../http/response-headers.js'
import { toTransportError } from '../../http/transport-error.js'
import { redact } from '../../secrets/redact.js'
import { redactError } from '../../secrets/redact-error.js'
import { isRecord } from '../../values/json.js'
import { Call } from '../call.js'
import { forgetRefusedToken } from './forget-refused-token.js'
import { refusalHint } from './refusal-hint.js'
import { sentSecrets } from './sent-secrets.js'

/** How Amazon writes codes: a text in a code's place might hold personal data. */
const codeLike = /^[\w.-]{1,64}$/

/**
 * Throws the typed error for whatever went wrong. Nothing of axios' error goes with it, since that holds the token.
 * Whether the call is then sent again, through all the steps from the first on, is for the auth's `Retrier` to say.
 */
export function recover(auth: SellingPartnerAuth) {
  return (error: unknown): never => {
    if (isSellingPartnerError(error)) throw error
    if (isAxiosError(error) && error.response) forgetRefusedToken(auth, error.response)
    throw toTypedError(error)
  }
}

function toTypedError(error: unknown): unknown {
  // Not from axios: a defect, or a limiter of the user's own. Neither has seen the request, but a limiter has secrets too.
  if (!isAxiosError(error) || !error.config) return redactError(error)
  const call = Call.of(error.config)
  return error.response && isRefusal(error.response) ? toApiError(call, error.response) : toTransportError(error, call)
}

/** An answer that broke off has a status too, of 2xx for one. */
function isRefusal({ status }: AxiosResponse): boolean {
  return status < 200 || status > 299
}

function toApiError(call: Call, response: AxiosResponse<unknown>): SellingPartnerError {
  const errorType = errorTypeOf(response)
  const refusal: ApiRefusal = {
    status: response.status,
    errors: readErrors(call, response, errorType ?? String(response.status)),
    requestId: requestIdOf(response.headers, sentSecrets(response.config)),
    errorType,
    rateLimit: rateInForce(response.headers),
    retryAfter: retryAfterOf(response.headers, Date.now()),
    hint: refusalHint(call, response.status),
  }
  return refusal.status === 429 ? new ThrottledError(call.operation, refusal) : new ApiError(call.operation, refusal)
}

/** SP-API answers with a list of errors; the gateway in front of it with a bare `message`. */
function readErrors(call: Call, response: AxiosResponse<unknown>, fallbackCode: string): ApiErrorDetail[] {
  const body = isRecord(response.data) ? response.data : {}
  const list: unknown[] = Array.isArray(body.errors) ? body.errors : [body]
  const secrets = sentSecrets(response.config)
  const text = (value: unknown) => (typeof value === 'string' && value ? redact(value, secrets) : undefined)
  return list
    .filter(isRecord)
    .filter((entry) => text(entry.code) ?? text(entry.message))
    .map((entry) => {
      const code = text(entry.code) ?? fallbackCode
      if (call.isRestricted) return { code: codeLike.test(code) ? code : fallbackCode }
      return { code, message: text(entry.message), details: text(entry.details) }
    })
}

function errorTypeOf({ headers, config }: AxiosResponse): string | undefined {
  const type: unknown = headers['x-amzn-errortype']
  const name = typeof type === 'string' ? redact(type, sentSecrets(config)).split(':')[0] : undefined
  return name !== undefined && codeLike.test(name) ? name : undefined
}
