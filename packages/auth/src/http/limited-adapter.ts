import type { AxiosAdapter, AxiosError, InternalAxiosRequestConfig } from 'axios'
import { axiosCore } from '../axios/axios-core.js'
import { AbortWatch } from '../time/abort-watch.js'
import { Deadline } from '../time/deadline.js'
import { nodeAdapter } from './node-adapter.js'
import { isUnsent, markUnsent } from './transport-error.js'

const aborts = new AbortWatch<AbortController>((controller, reason) => controller.abort(reason))

/**
 * Like `nodeAdapter`, but `timeout` limits the whole exchange: the connection, the headers and the body. A server that sends one
 * byte from time to time could otherwise keep a request for a token running without an end.
 */
export const limitedAdapter: AxiosAdapter = async (config) => {
  const { timeout } = config
  const signal = config.signal as AbortSignal | undefined
  const deadline = new Deadline({ deadline: timeout || undefined, signal }, aborts)
  try {
    return await nodeAdapter(Object.assign(config, { signal: deadline.signal, timeout: 0 }))
  } catch (error) {
    throw deadline.isOver && axiosCore().isCancel(error) ? timeoutError(error, config, timeout) : error
  } finally {
    deadline.clear()
    Object.assign(config, { signal, timeout })
  }
}

function timeoutError(aborted: unknown, config: InternalAxiosRequestConfig, timeout: number | undefined): AxiosError {
  const { AxiosError } = axiosCore()
  const error = new AxiosError(`timeout of ${timeout}ms exceeded`, AxiosError.ETIMEDOUT, config)
  return isUnsent(aborted) ? markUnsent(error) : error
}
