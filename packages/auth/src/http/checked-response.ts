import { IncomingMessage } from 'node:http'
import type { AxiosAdapter, AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { axiosCore } from '../axios/axios-core.js'
import { isRecord } from '../values/json.js'
import { noteCompleteness } from './completeness.js'
import { sendWithOwnSignal } from './own-signal.js'
import { refusalOf } from './proxy-failure.js'
import { isTooLong } from './transport-error.js'

/** Sends a request through an adapter of axios or of the caller. Fails if a proxy responded, or if the response is truncated. */
export async function sendChecked(send: AxiosAdapter, config: InternalAxiosRequestConfig): Promise<AxiosResponse> {
  try {
    const response = await sendWithOwnSignal(send, config)
    checkOrigin(response, config)
    checkBody(response, config)
    return response
  } catch (error) {
    if (isTooLong(error)) error.response ??= responseOf(error.request, config)
    if (axiosCore().isAxiosError(error) && error.response) checkOrigin(error.response, config)
    throw error
  }
}

/** Returns the response without its body. axios' own http adapter leaves it out if it is too long. */
function responseOf(request: unknown, config: InternalAxiosRequestConfig): AxiosResponse | undefined {
  const message = messageOf(request)
  if (!message) return undefined
  const { statusCode: status = 0, statusMessage: statusText = '' } = message
  const { AxiosHeaders } = axiosCore()
  const headers = Object.assign(new AxiosHeaders(), message.headers)
  return { status, statusText, headers, data: undefined, config, request }
}

/** Returns Node's response, which axios' own http adapter uses. */
function messageOf(request: unknown): IncomingMessage | undefined {
  return isRecord(request) && request.res instanceof IncomingMessage ? request.res : undefined
}

function checkOrigin({ status, request }: AxiosResponse, config: InternalAxiosRequestConfig): void {
  const refusal = refusalOf(config.url, status, request)
  if (refusal) throw axiosCore().AxiosError.from(refusal, undefined, config, request)
}

/**
 * If nothing of a truncated body could be decoded, it looks like an empty one. Some servers label an empty body as compressed, but
 * not with the status 200 or 201.
 */
function checkBody(response: AxiosResponse, config: InternalAxiosRequestConfig): void {
  const headers = lowercaseNames(response.headers)
  const isCompressed = wasCompressed(headers, response.request)
  noteCompleteness(config, headers, isCompressed)
  const { status, data, request } = response
  if (!isCompressed || data !== '' || status < 200 || status > 201 || config.method?.toUpperCase() === 'HEAD') return
  const { AxiosError } = axiosCore()
  throw new AxiosError('The response is truncated.', AxiosError.ERR_BAD_RESPONSE, config, request, response)
}

/** axios' own adapter removes the header, but Node keeps the original ones. */
function wasCompressed(headers: Readonly<Record<string, unknown>>, request: unknown): boolean {
  if (headers['content-encoding'] !== undefined) return true
  const { rawHeaders = [] } = messageOf(request) ?? {}
  return rawHeaders.some((text, index) => index % 2 === 0 && text.toLowerCase() === 'content-encoding')
}

/** A caller's adapter may return headers in any form, or none. */
function lowercaseNames(headers: unknown): Record<string, unknown> {
  const entries = isRecord(headers) ? Object.entries(headers) : []
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]))
}
