import type { AxiosResponse } from 'axios'

/** Amazon's id of a request: what its support asks for. */
export function requestIdOf(headers: AxiosResponse['headers']): string | undefined {
  const id: unknown = headers['x-amzn-requestid'] ?? headers['x-amz-request-id']
  return typeof id === 'string' ? id : undefined
}
