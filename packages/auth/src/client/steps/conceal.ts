import type { AxiosResponse } from 'axios'
import { tokenHeader } from './authorize.js'

/**
 * Takes the token out of the answer before the caller gets it, because answers are logged whole. The sockets below
 * `request` and the agents hold the headers of running calls too: they stay, but are no longer enumerable.
 */
export function conceal(response: AxiosResponse): AxiosResponse {
  response.config.headers.delete(tokenHeader)
  hide(response, 'request')
  hide(response.config, 'httpAgent', 'httpsAgent')
  return response
}

function hide(owner: object, ...names: string[]): void {
  for (const name of names) {
    if (Object.hasOwn(owner, name)) Object.defineProperty(owner, name, { enumerable: false })
  }
}
