import type { ClientRequest } from 'node:http'
import { AxiosError, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'

/** The `timeout` is over. */
export function timedOut(config: InternalAxiosRequestConfig, request: ClientRequest): AxiosError {
  const code = config.transitional?.clarifyTimeoutError ? AxiosError.ETIMEDOUT : AxiosError.ECONNABORTED
  return new AxiosError(`timeout of ${config.timeout}ms exceeded`, code, config, request)
}

/** The connection ended before the answer began. */
export function closedUnanswered(config: InternalAxiosRequestConfig, request: ClientRequest): AxiosError {
  return new AxiosError('socket hang up', 'ECONNRESET', config, request)
}

/** The connection ended before the answer did. */
export function answerBrokenOff(response: AxiosResponse): AxiosError {
  const { config, request } = response
  return new AxiosError('stream has been aborted', AxiosError.ERR_BAD_RESPONSE, config, request, response)
}

/** The answer has more bytes than `maxContentLength`. */
export function answerTooLong({ config, request }: AxiosResponse, maxContentLength: number): AxiosError {
  const message = `maxContentLength size of ${maxContentLength} exceeded`
  return new AxiosError(message, AxiosError.ERR_BAD_RESPONSE, config, request)
}

/** The answer has a status that `validateStatus` does not take. */
export function refused(response: AxiosResponse): AxiosError {
  const { status, config, request } = response
  const code = status >= 400 && status < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE
  return new AxiosError(`Request failed with status code ${status}`, code, config, request, response)
}
