import type { AxiosRequestConfig } from 'axios'
import { nodeAdapter } from '../src/http/node-adapter.js'

/** What must not tell apart. */
export const adapters: [string, AxiosRequestConfig['adapter']][] = [
  ["axios' own adapter", 'http'],
  ['our adapter', nodeAdapter],
]
