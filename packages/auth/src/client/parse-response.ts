import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { InvalidAnswerError } from '../errors/api-errors.js'
import { requestIdOf } from '../http/response-headers.js'
import { Call } from './call.js'
import { sentSecrets } from './steps/sent-secrets.js'

/**
 * Reads the body of an answer as JSON, in the place of axios' own transform, which hands over text that it cannot parse as if
 * it were the typed answer. An answer without a body has no data: the types say
 * `void` or `undefined`. What is not JSON in an answer other than 2xx is left to `recover`.
 */
export function parseAnswer(
  this: InternalAxiosRequestConfig,
  body: unknown,
  headers: AxiosResponse['headers'],
  status = 0,
): unknown {
  if (typeof body !== 'string') return body
  if (body.trim() === '') return undefined
  try {
    return JSON.parse(body)
  } catch {
    if (status < 200 || status > 299) return body
    const { operation } = Call.of(this)
    throw new InvalidAnswerError('the answer is not JSON', {
      operation,
      status,
      requestId: requestIdOf(headers, sentSecrets(this)),
    })
  }
}
