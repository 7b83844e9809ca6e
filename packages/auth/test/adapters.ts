import type { AxiosRequestConfig } from 'axios'
import { nodeAdapter } from '../src/http/node-adapter.js'

/** Adapters that a caller must not be able to distinguish. */
export const adapters: [string, AxiosRequestConfig['adapter']][] = [
  ["axios' own adapter", 'http'],
  ['our adapter', nodeAdapter],
]
