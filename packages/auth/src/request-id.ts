import type { AxiosResponse } from 'axios'
import { redact } from './redact.js'

/**
 * Amazon's id of a request: what its support asks for.
 *
 * @param secrets What the request was sent with, in case that a server repeats it.
 */
export function requestIdOf(headers: AxiosResponse['headers'], secrets: readonly string[]): string | undefined {
  const id: unknown = headers['x-amzn-requestid'] ?? headers['x-amz-request-id']
  return typeof id === 'string' ? redact(id, secrets) : undefined
}
