import type { AxiosResponse } from 'axios'
import { axiosCore } from '../axios/axios-core.js'
import {
  ApiError,
  type ApiErrorDetail,
  type ErrorResponse,
  InvalidResponseError,
  ThrottledError,
} from '../errors/api-errors.js'
import type { Known403 } from '../errors/known-403s.js'
import { isSellingPartnerError, joinSentences, type SellingPartnerError } from '../errors/selling-partner-error.js'
import { rateInForce, requestIdOf, retryAfterOf } from '../http/response-headers.js'
import { toTransportError } from '../http/transport-error.js'
import { redact } from '../secrets/redact.js'
import { redactError } from '../secrets/redact-error.js'
import { abortable } from '../time/within-time.js'
import { Call, sentSecrets, sentToken } from './call.js'
import type { ClientAuth } from './client-auth.js'
import { errorEntries, hasOnlyErrors } from './error-body.js'
import { findKnown403 } from './find-known-403.js'

/**
 * Returns the typed error for any failure of an attempt. It keeps nothing of axios' error, because that holds the token. It
 * also replaces a rejected token or client secret, so that the call can be repeated.
 */
export async function convertError(error: unknown, auth: ClientAuth): Promise<unknown> {
  if (isSellingPartnerError(error)) return error
  // Not axios' error: a bug, or a user's rate limiter. Neither has seen the request, but a limiter has secrets too.
  if (!axiosCore().isAxiosError(error) || !error.config) return redactError(error)
  const call = Call.of(error.config)
  if (!error.response) return toTransportError(error, call)
  const known = known403Of(call, error.response)
  if (known) await actOn(known, call, sentToken(error.config), auth)
  if (isErrorResponse(error.response)) return toApiError(call, error.response, auth, known)
  const { timeout, operation } = call
  return toTransportError(error, { timeout, operation, secrets: sentSecrets(error.config) })
}

/** Throws an ApiError if a 2xx response reports only errors. */
export function rejectErrors(response: AxiosResponse<unknown>, auth: ClientAuth): AxiosResponse<unknown> {
  if (hasOnlyErrors(response.data)) throw toApiError(Call.of(response.config), response, auth)
  return response
}

/** Statuses whose responses can be empty: accepted for later, and no content. */
const emptyStatuses: readonly number[] = [202, 204]

/** Throws an InvalidResponseError if a 2xx response has no body, although the operation promises one. */
export function rejectEmptyBody(response: AxiosResponse<unknown>): AxiosResponse<unknown> {
  const { data, status, headers, config } = response
  const { operation } = Call.of(config)
  if (!isEmpty(data) || operation.emptyResponse || emptyStatuses.includes(status)) return response
  const requestId = requestIdOf(headers, sentSecrets(config))
  const reason = 'The response has no body, but this operation returns one. Check a proxy or adapter on the way.'
  throw new InvalidResponseError(reason, { operation, status, requestId })
}

/** An adapter can also return an empty text, or `null` as the platform's fetch does. */
function isEmpty(data: unknown): boolean {
  return data === undefined || data === null || data === ''
}

/** A truncated response, or one that is too long, has a status too, possibly 2xx. */
function isErrorResponse({ status }: AxiosResponse): boolean {
  return status < 200 || status > 299
}

function known403Of(call: Call, response: AxiosResponse<unknown>): Known403 | undefined {
  const { status, data, config } = response
  return findKnown403(call, {
    status,
    entries: errorEntries(data),
    errorType: errorTypeOf(response),
    url: config.url ?? '',
  })
}

/** Does what the table says about a known 403. The caller's own RDT can't be replaced. */
async function actOn({ action }: Known403, call: Call, token: string, auth: ClientAuth): Promise<void> {
  const { attempt, signal, restrictedDataToken } = call
  if (action === 'none' || restrictedDataToken !== undefined) return
  if (action === 'replace-secret') {
    attempt.isSecretReplaced = await abortable(replaceSecret(call, token, auth), signal)
    return
  }
  // A second token was rejected for the same reason. Other calls can still use it.
  if (action === 'try-another-token' && attempt.isReplay) return
  if (isTokenReplaceable(call, token, auth)) attempt.isTokenRejected = true
}

/**
 * Drops a rejected token, and returns whether the next attempt can get another one. Drops only the token that was sent, because
 * another call may have got a new one.
 */
function isTokenReplaceable(call: Call, token: string, auth: ClientAuth): boolean {
  if (call.rdt) return auth.restrictedDataTokens.invalidate(call.rdt, token)
  call.tokenHint = auth.rejectToken(call.accessTokenGrant, token)
  return call.tokenHint === undefined
}

async function replaceSecret({ rdt, accessTokenGrant }: Call, token: string, auth: ClientAuth): Promise<boolean> {
  const replaced = rdt
    ? auth.restrictedDataTokens.replaceSecret?.(rdt, token)
    : auth.replaceSecret?.(accessTokenGrant, token)
  return (await replaced) ?? false
}

function toApiError(
  call: Call,
  response: AxiosResponse<unknown>,
  auth: ClientAuth,
  known?: Known403,
): SellingPartnerError {
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
    reason: known?.reason,
    hint: joinSentences(call.tokenHint ?? known?.hint, hasWithheldText ? withheldHint : undefined) || undefined,
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
    .map(({ code, message, details, ...others }) => ({
      code: text(code),
      message: text(message),
      details: text(details),
      ...withoutSecrets(others, secrets),
    }))
    .filter(({ code, message }) => code ?? message)
    .map((entry) => ({ ...entry, code: entry.code ?? fallbackCode }))
}

/**
 * Returns the further fields of an entry, with integers of any size as JSON can hold them. Returns none if they contain a secret, because
 * it could be a name or a part of several values. Returns none if they are nested too deep.
 */
function withoutSecrets(fields: Readonly<Record<string, unknown>>, secrets: readonly string[]): typeof fields {
  try {
    const json = JSON.stringify(fields, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    return redact(json, secrets) === json ? JSON.parse(json) : {}
  } catch {
    return {}
  }
}

function errorTypeOf({ headers, config }: AxiosResponse): string | undefined {
  const type: unknown = headers['x-amzn-errortype']
  const name = typeof type === 'string' ? redact(type, sentSecrets(config)).split(':')[0] : undefined
  return name !== undefined && codePattern.test(name) ? name : undefined
}
