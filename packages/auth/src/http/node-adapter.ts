import { type AxiosAdapter, getAdapter } from 'axios'
import { exchange } from './exchange.js'
import { readPlainRequest } from './plain-request.js'

/**
 * Sends requests straight through node's `http` and `https`, which takes far less CPU than axios' own http adapter. What
 * the caller gets is the same, but for two cases in which axios does not do what it is asked for: where the server switches to
 * another protocol, it waits for ever, and this adapter fails with ECONNRESET; where the signal is aborted before it
 * is called, it sends the request all the same, and this adapter does not.
 *
 * A request that is not plain goes to axios' own.
 */
export const nodeAdapter: AxiosAdapter = (config) => {
  const request = readPlainRequest(config)
  return request ? exchange(request) : getAdapter('http', config)(config)
}
