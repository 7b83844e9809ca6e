import type { InternalAxiosRequestConfig } from 'axios'
import { Call } from '../call.js'

/** Notes that the call goes onto the wire now, so that it may have taken effect from here on. */
export function count(config: InternalAxiosRequestConfig): InternalAxiosRequestConfig {
  const { attempt } = Call.of(config)
  attempt.isSent = true
  attempt.events?.sent()
  return config
}
