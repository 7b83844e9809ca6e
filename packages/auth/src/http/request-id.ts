import type { AxiosResponse } from 'axios'
import { redact } from '../secrets/redact.js'

/** How Amazon writes ids: a server that repeats something else in their place might give away anything. */
const idLike = /^[\w.:=+/-]{1,128}$/

/**
 * Amazon's id of a request: what its support asks for.
 *
 * @param secrets What the request was sent with, in case that a server repeats it.
 */
export function requestIdOf(headers: AxiosResponse['headers'], secrets: readonly string[]): string | undefined {
  const id: unknown = headers['x-amzn-requestid'] ?? headers['x-amz-request-id']
  return typeof id === 'string' && idLike.test(redact(id, secrets)) ? id : undefined
}
