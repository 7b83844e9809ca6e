import type { AxiosResponse } from 'axios'
import { axiosCore } from '../axios/axios-core.js'
import { ApiError, type ApiErrorDetail, type ErrorResponse, ThrottledError } from '../errors/api-errors.js'
import { isSellingPartnerError, joinSentences, type SellingPartnerError } from '../errors/selling-partner-error.js'
import { rateInForce, requestIdOf, retryAfterOf } from '../http/response-headers.js'
import { toTransportError } from '../http/transport-error.js'
import { createRestrictedDataToken } from '../restricted/tokens-api.js'
import { redact } from '../secrets/redact.js'
import { redactError } from '../secrets/redact-error.js'
import { Call, sentSecrets, sentToken } from './call.js'
import type { ClientAuth } from './client-auth.js'
import { errorEntries, hasOnlyErrors } from './error-body.js'

/**
 * Returns the typed error for any failure of an attempt. It keeps nothing of axios' error, because that holds the token. It
 * also drops a rejected token, so that the next attempt gets another one.
 */
export function convertError(error: unknown, auth: ClientAuth): unknown {
  if (isSellingPartnerError(error)) return error
  // Not axios' error: a bug, or a user's rate limiter. Neither has seen the request, but a limiter has secrets too.
  if (!axiosCore().isAxiosError(error) || !error.config) return redactError(error)
  const call = Call.of(error.config)
  if (!error.response) return toTransportError(error, call)
  dropRejectedToken(call, error.response, auth)
  if (isErrorResponse(error.response)) return toApiError(call, error.response, auth)
  const { timeout, operation } = call
  return toTransportError(error, { timeout, operation, secrets: sentSecrets(error.config) })
}

/** Throws an ApiError if a 2xx response reports only errors. */
export function rejectErrors(response: AxiosResponse<unknown>, auth: ClientAuth): AxiosResponse<unknown> {
  if (hasOnlyErrors(response.data)) throw toApiError(Call.of(response.config), response, auth)
  return response
}

/** A truncated response, or one that is too long, has a status too, possibly 2xx. */
function isErrorResponse({ status }: AxiosResponse): boolean {
  return status < 200 || status > 299
}

/**
 * Drops an expired access token, or an RDT after any 403. Only the token that was sent is dropped, because another call may
 * have got a new one. The caller's own RDT can't be replaced.
 */
function dropRejectedToken(call: Call, response: AxiosResponse<unknown>, auth: ClientAuth): void {
  if (call.restrictedDataToken !== undefined) return
  if (call.rdt) {
    if (!isRdtToBlame(call, response)) return
    auth.restrictedDataTokens.invalidate(call.rdt, sentToken(response.config))
  } else {
    if (!saysTokenExpired(response)) return
    auth.invalidate(call.accessTokenGrant, sentToken(response.config))
  }
  call.attempt.isTokenRejected = true
}

/** If an earlier attempt's RDT was rejected too, the RDT is not the reason. Other calls can still use it. */
function isRdtToBlame({ attempt }: Call, response: AxiosResponse<unknown>): boolean {
  return saysTokenExpired(response) || (response.status === 403 && !attempt.isReplay)
}

/** SP-API's `code` is `Unauthorized` for every 403. Only `details` identifies an expired access token. */
const expiredToken = { status: 403, code: 'Unauthorized', details: /access token you provided has expired/i }

function saysTokenExpired({ status, data }: AxiosResponse<unknown>): boolean {
  if (status !== expiredToken.status) return false
  return errorEntries(data).some(
    ({ code, details }) => code === expiredToken.code && expiredToken.details.test(String(details)),
  )
}

function toApiError(call: Call, response: AxiosResponse<unknown>, auth: ClientAuth): SellingPartnerError {
  const errorType = errorTypeOf(response)
  const fallbackCode = errorType ?? String(response.status)
  const errors = readErrors(response, fallbackCode)
  const isWithheld = call.isRestricted && !auth.showRestrictedMessages
  const hasWithheldText = isWithheld && errors.some(({ message, details }) => message ?? details)
  const content: ErrorResponse = {
    status: response.status,
    errors: isWithheld ? errors.map(({ code }) => ({ code: codePattern.test(code) ? code : fallbackCode })) : errors,
    requestId: requestIdOf(response.headers, sentSecrets(response.config)),
    errorType,
    rateLimit: rateInForce(response.headers),
    retryAfter: retryAfterOf(response.headers, Date.now()),
    hint: joinSentences(hintFor(call, response.status), hasWithheldText ? withheldHint : undefined) || undefined,
  }
  return content.status === 429 ? new ThrottledError(call.operation, content) : new ApiError(call.operation, content)
}

/** Matches Amazon's codes. Other text may contain personal data. */
const codePattern = /^[\w.-]{1,64}$/

const withheldHint =
  "Amazon's message is withheld, because it may contain personal data. To see it, pass showRestrictedMessages: true to SellingPartnerAuth."

function readErrors(response: AxiosResponse<unknown>, fallbackCode: string): ApiErrorDetail[] {
  const secrets = sentSecrets(response.config)
  const text = (value: unknown) => (typeof value === 'string' && value ? redact(value, secrets) : undefined)
  return errorEntries(response.data)
    .map(({ code, message, details }) => ({ code: text(code), message: text(message), details: text(details) }))
    .filter(({ code, message }) => code ?? message)
    .map((entry) => ({ ...entry, code: entry.code ?? fallbackCode }))
}

function errorTypeOf({ headers, config }: AxiosResponse): string | undefined {
  const type: unknown = headers['x-amzn-errortype']
  const name = typeof type === 'string' ? redact(type, sentSecrets(config)).split(':')[0] : undefined
  return name !== undefined && codePattern.test(name) ? name : undefined
}

/** Returns what to do about an error response, if the call itself tells. */
function hintFor(call: Call, status: number): string | undefined {
  if (status === 403 && call.restrictedDataToken !== undefined) {
    return 'Check restrictedDataToken. It may have expired, and it must name this method and path.'
  }
  if (status === 403 && requestsPlainReport(call)) {
    return 'If the report type is restricted, pass reportType or restricted: true.'
  }
  if ((status === 400 || status === 403) && isRdtRequest(call)) {
    return 'Check that the application has a restricted role for everything that the RDT should open.'
  }
  return undefined
}

function requestsPlainReport({ operation: { grant }, rdt }: Call): boolean {
  return grant.type === 'restricted' && grant.restrictedReportTypes !== undefined && rdt === undefined
}

function isRdtRequest({ operation: { api, id } }: Call): boolean {
  return api === createRestrictedDataToken.api && id === createRestrictedDataToken.id
}
