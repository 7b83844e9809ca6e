import type { InternalAxiosRequestConfig } from 'axios'

/** Adds the user-agent that Amazon asks for. */
export function identify(userAgent: string) {
  return (config: InternalAxiosRequestConfig): InternalAxiosRequestConfig => {
    config.headers.set('user-agent', userAgent)
    return config
  }
}
