import type { AxiosAdapter, AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { AbortWatch } from '../time/abort-watch.js'

const aborts = new AbortWatch<AbortController>((controller, reason) => controller.abort(reason))

/**
 * Sends a request with a separate signal, which aborts with the caller's. Other adapters add a listener per request. With the
 * caller's signal, Node would warn of 11 calls, and aborting many calls would take quadratic time.
 */
export async function sendWithOwnSignal(
  send: AxiosAdapter,
  config: InternalAxiosRequestConfig,
): Promise<AxiosResponse> {
  const signal = config.signal as AbortSignal | undefined
  if (!signal || signal.aborted) return send(config)
  const controller = new AbortController()
  aborts.add(signal, controller)
  config.signal = controller.signal
  try {
    return await send(config)
  } finally {
    config.signal = signal
    aborts.remove(signal, controller)
  }
}
