import { type AxiosResponse, isAxiosError } from 'axios'
import { Call } from '../call.js'
import { ApiError, type ApiErrorDetail, type ApiRefusal } from '../errors/api-error.js'
import { isSellingPartnerError, type SellingPartnerError } from '../errors/selling-partner-error.js'
import { ThrottledError } from '../errors/throttled-error.js'
import { isRecord } from '../is-record.js'
import { redact } from '../redact.js'
import { requestIdOf } from '../request-id.js'
import { toTransportError } from '../to-transport-error.js'
import { tokenHeader } from './authorize.js'

/** Throws the typed error for whatever went wrong. Nothing of axios' error goes with it, since that holds the token. */
export function recover(error: unknown): never {
  throw isSellingPartnerError(error) ? error : toTypedError(error)
}

function toTypedError(error: unknown): unknown {
  // Not from axios: a defect, or a limiter of the user's own. Neither has seen the request.
  if (!isAxiosError(error) || !error.config) return error
  const call = Call.of(error.config)
  return error.response && isRefusal(error.response) ? toApiError(call, error.response) : toTransportError(error, call)
}

/** An answer that broke off has a status too, of 2xx for one. */
function isRefusal({ status }: AxiosResponse): boolean {
  return status < 200 || status > 299
}

function toApiError(call: Call, response: AxiosResponse<unknown>): SellingPartnerError {
  const errorType = header(response, 'x-amzn-errortype')?.split(':')[0]
  const refusal: ApiRefusal = {
    status: response.status,
    errors: readErrors(call, response, errorType ?? String(response.status)),
    requestId: requestIdOf(response.headers),
    errorType,
    rateLimit: rateLimitOf(response),
  }
  return refusal.status === 429 ? new ThrottledError(call.operation, refusal) : new ApiError(call.operation, refusal)
}

/** SP-API answers with a list of errors; the gateway in front of it with a bare `message`. */
function readErrors(call: Call, { data, config }: AxiosResponse<unknown>, fallbackCode: string): ApiErrorDetail[] {
  const body = isRecord(data) ? data : {}
  const list: unknown[] = Array.isArray(body.errors) ? body.errors : [body]
  const sentToken = String(config.headers.get(tokenHeader) ?? '')
  const text = (value: unknown) => (typeof value === 'string' && value ? redact(value, [sentToken]) : undefined)
  return list
    .filter(isRecord)
    .filter((entry) => text(entry.code) ?? text(entry.message))
    .map((entry) => {
      const code = text(entry.code) ?? fallbackCode
      return call.isRestricted ? { code } : { code, message: text(entry.message), details: text(entry.details) }
    })
}

function rateLimitOf(response: AxiosResponse): number | undefined {
  const limit = Number.parseFloat(header(response, 'x-amzn-ratelimit-limit') ?? '')
  return limit > 0 ? limit : undefined
}

function header({ headers }: AxiosResponse, name: string): string | undefined {
  const value: unknown = headers[name]
  return typeof value === 'string' ? value : undefined
}
