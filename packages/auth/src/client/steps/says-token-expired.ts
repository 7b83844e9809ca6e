import type { AxiosResponse } from 'axios'
import { isRecord } from '../../values/json.js'

/** How SP-API tells an access token that has expired from any other 403: its `code` alone stands for both. */
const expiredToken = { status: 403, code: 'Unauthorized', details: /access token you provided has expired/i }

/** Whether an answer refused the call because of the age of its access token. The call itself was not looked at. */
export function saysTokenExpired({ status, data }: AxiosResponse<unknown>): boolean {
  const errors: unknown = isRecord(data) ? data.errors : undefined
  if (status !== expiredToken.status || !Array.isArray(errors)) return false
  return errors.some(
    (entry: unknown) =>
      isRecord(entry) && entry.code === expiredToken.code && expiredToken.details.test(String(entry.details)),
  )
}
