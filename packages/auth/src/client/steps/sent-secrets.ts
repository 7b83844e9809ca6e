import type { InternalAxiosRequestConfig } from 'axios'
import { Call } from '../call.js'
import { tokenHeader } from './authorize.js'

/** What everybody sends, and what is too short to be a secret and would blot out words that merely look like it. */
const ordinaryHeaders = new Set(['accept', 'content-type'])
const shortest = 8

/** The token that a request was sent with. */
export function sentToken({ headers }: InternalAxiosRequestConfig): string {
  return String(headers.get(tokenHeader) ?? '')
}

/** What a request was sent with and no error may repeat: its token, and the values of the caller's headers. */
export function sentSecrets(config: InternalAxiosRequestConfig): string[] {
  const headers = Object.entries(Call.of(config).headers ?? {})
  const values = headers.flatMap(([name, value]) =>
    typeof value === 'string' && value.length >= shortest && !ordinaryHeaders.has(name) ? [value] : [],
  )
  return [sentToken(config), ...values]
}
